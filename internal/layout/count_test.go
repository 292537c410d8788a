package layout

import (
	"math/rand/v2"
	"strings"
	"testing"

	"vanban/internal/style"
)

// TestCountedLinesAreThoseOfTheBreaker makes texts of words, long words,
// dashes, spaces and line ends.
func TestCountedLinesAreThoseOfTheBreaker(t *testing.T) {
	pieces := []string{
		" ", "  ", "\n", "nông", "thôn", "mới", "2021-2025", "Xã", "–", "a–b", "nguyên-nhân-rất-dài",
		strings.Repeat("dài", 30), "\u00a0", "ﷺ",
	}
	r := rand.New(rand.NewPCG(1, 2))
	several := 0
	for range 20000 {
		var b strings.Builder
		for range r.IntN(30) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		text, width, face := b.String(), Pt(20+r.IntN(200)), Face(r.IntN(4))
		s := style.Style{Size: 10, Bold: face == Bold || face == BoldItalic, Italic: face == Italic || face == BoldItalic}
		want := max(1, len(newBreaker([]inline{{text: text}}, s, width, width).lines()))
		if got := CountLines(text, face, 10, width); got != want {
			t.Fatalf("%q stands on %d lines of %g pt, counted %d", text, want, width, got)
		}
		if want > 3 {
			several++
		}
	}
	if several < 5000 {
		t.Errorf("only %d texts stood on several lines", several)
	}
}
