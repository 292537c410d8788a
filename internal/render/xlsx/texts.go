package xlsx

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/xuri/excelize/v2"
)

// maxText is the number of UTF-16 units that a cell takes.
const maxText = 32767

// run is a piece of a cell's text in a style of its own.
type run struct {
	cellStyle
	text string
}

// runs are the pieces as excelize takes them.
func (w *writer) runs(runs []run) []excelize.RichTextRun {
	list := make([]excelize.RichTextRun, len(runs))
	for i, r := range runs {
		list[i] = excelize.RichTextRun{Font: r.font(), Text: hide(r.text)}
	}
	return list
}

// tooLong reports a text that a cell does not take.
func tooLong(s string) bool { return len(s) > maxText && len(utf16.Encode([]rune(s))) > maxText }

// checkText notes a text that is too long as the book's error: excelize would
// cut it.
func (w *writer) checkText(s string, col, row int) {
	if tooLong(s) {
		w.try(fmt.Errorf("the text of cell %s is longer than Excel allows", address(col, row)))
	}
}

// What XML cannot hold stands in a workbook as `_x0007_`, and a text that looks
// like that begins with `_x005F_` (ECMA-376, ST_Xstring). excelize makes U+FFFD
// of the first, and misses some of the second; and it leaves out the value of a
// formula that gives no text. It is shown stand-ins, signs that Unicode keeps for
// a program's own use, which become what they stand for when the package is
// written. Those of the tab and the newline, which need none, are free.
const (
	standIn    = '\uFDD0' // for the sign of code 0, and so on
	lastOfIn   = standIn + 31
	underscore = standIn + '\t'
	nothing    = standIn + '\n'
)

// hide puts stand-ins into a text. What is no text becomes U+FFFD.
func hide(s string) string {
	if !strings.ContainsFunc(s, delicate) {
		return s
	}
	var out strings.Builder
	for i, r := range s {
		switch {
		case r == '_' && looksEscaped(s[i:]):
			r = underscore
		case r == '_' || r == '\n' || r == '\t':
		case r < ' ':
			r += standIn
		case delicate(r):
			r = utf8.RuneError
		}
		out.WriteRune(r)
	}
	return out.String()
}

// delicate reports what excelize may not be shown as it is.
func delicate(r rune) bool {
	return r < ' ' || r == '_' || standIn <= r && r <= lastOfIn || r == 0xFFFE || r == 0xFFFF || r == utf8.RuneError
}

// looksEscaped reports whether a text begins like `_x0041_`.
func looksEscaped(s string) bool {
	return len(s) >= 7 && s[1] == 'x' && s[6] == '_' && strings.Trim(s[2:6], "0123456789abcdefABCDEF") == ""
}

// reveal puts in what stand-ins stand for.
func reveal(part []byte) []byte {
	lead := []byte(string(rune(standIn)))[:2] // of all of them, and of few other signs
	var out []byte
	for {
		i := bytes.Index(part, lead)
		switch {
		case i >= 0:
		case out == nil:
			return part
		default:
			return append(out, part...)
		}
		r, size := utf8.DecodeRune(part[i:])
		out = append(append(out, part[:i]...), revealed(r)...)
		part = part[i+size:]
	}
}

// revealed is what a sign stands for.
func revealed(r rune) string {
	switch {
	case r == nothing:
		return ""
	case r == underscore:
		r = standIn + '_'
	case r < standIn || r > lastOfIn:
		return string(r)
	}
	return fmt.Sprintf("_x%04X_", r-standIn)
}
