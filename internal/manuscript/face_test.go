package manuscript

import (
	"testing"

	"vanban/internal/word"
)

func TestFacesBeginAndEndAtWords(t *testing.T) {
	bold := func(s string) word.Run { return word.Run{Text: s, Bold: true} }
	plain := func(s string) word.Run { return word.Run{Text: s} }
	for want, runs := range map[string][]word.Run{
		"**Mục** tiêu":     {bold("M"), plain("ục tiêu")},
		"xem (**Điều 5**)": {plain("xem"), plain(" ("), bold("Điều 5"), plain(")")},
		"một, **hai**":     {plain("một"), bold(", hai")},
		"(**a)** b":        {plain("("), bold("a"), bold(")"), plain(" b")},
		"**Mục tiêu:**Đến": {bold("Mục tiêu:"), plain("Đến")},
		"năm 2023, rồi":    {plain("năm 20"), bold("23"), plain(", rồi")},
	} {
		w := writer{}
		if got := w.inline(&word.Paragraph{Runs: runs}, true); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
