package compose_test

import (
	"strings"
	"testing"

	"vanban/internal/doc"
)

func TestNoTextMakesAMarker(t *testing.T) {
	tree, problems := composed(t, head+`a{{"\x000\x00"}}b {{printf "%c" 0}}c {{.Nam}}`)
	text := doc.Text(tree.Body[0].(*doc.Paragraph).Spans)
	if text != "a\ufffd0\ufffdb \ufffdc./." || !strings.Contains(problems, ":9:40: lỗi MAU-002: không có tên “Nam”") {
		t.Errorf("%q %s", text, problems)
	}
}

func TestNoTextCallsWhatPrintsValues(t *testing.T) {
	if _, problems := composed(t, head+"{{shown 5}}"); !strings.Contains(problems, "MAU-002: không có tên “shown”") {
		t.Error(problems)
	}
}

// An action that fails is known though one like it, and a value with a place of
// its own, stand before it in the output.
func TestTheFailingActionIsTakenOutAlone(t *testing.T) {
	text := head + "{{range .Villages}}{{.Columns.so_ho}}{{if eq .Name.Text \"Bái " +
		"Lim\"}}-{{.Columns.none}}{{end}};{{end}}x{{.Nam}}"
	tree, problems := composed(t, text)
	if got := doc.Text(tree.Body[0].(*doc.Paragraph).Spans); got != "12-;9;x./." || strings.Count(problems,
		"MAU-002") != 2 {
		t.Errorf("%q %s", got, problems)
	}
}
