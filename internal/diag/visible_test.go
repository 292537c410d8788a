package diag_test

import (
	"strings"
	"testing"

	"vanban/internal/diag"
)

func TestMessagesRewriteNoScreen(t *testing.T) {
	p := diag.Problem{
		Code: diag.MissingFile, Place: diag.Place{File: "a\x1b[2J\n.md", Line: 1}, Args: []any{"b\u202egnp.exe\x07"}, Near: "c\r",
	}
	got := p.Lines(diag.Vietnamese)
	if strings.Count(got, "\n") != 2 || strings.ContainsAny(got, "\x1b\x07\r\u202e") {
		t.Errorf("%q", got)
	}
	for _, want := range []string{`a\u001b[2J\u000a.md:1: `, `“b\u202egnp.exe\u0007”`, `“c\u000d”`} {
		if !strings.Contains(got, want) {
			t.Errorf("no %s in %s", want, got)
		}
	}
	if text := "chữ Việt – “x”…"; diag.Visible(text) != text {
		t.Error(diag.Visible(text))
	}
}
