// Package source turns bytes from outside into text and YAML values that know
// their places.
//
// Text comes out as NFC with "\n" line ends and without a byte order mark.
// Bytes that are no UTF-8, or UTF-16 that says so, and control characters are
// problems, never dropped in silence. The package reads no files: it is given
// bytes and their name.
package source

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// Text makes NFC text of the bytes of a file. Places count in the text given
// back. The encoding is what legacy says; nil is to find out: text in TCVN3, VNI or
// VPS is restored where that is sure, which is noted, and asked about otherwise.
func Text(file string, data []byte, legacy *viet.Legacy, problems *diag.List) (text string, ok bool) {
	if text, ok = unicodeText(file, fromUTF16(data), legacy, problems); !ok {
		return "", false
	}
	text = strings.TrimPrefix(norm.NFC.String(text), "\ufeff")
	text = strings.ReplaceAll(text, "\r\n", "\n")
	for i, r := range text {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			problems.Add(diag.ControlCharacter, PlaceIn(file, text, i), fmt.Sprintf("U+%04X", r))
			ok = false
		}
	}
	return text, ok
}

// Decomposed finds the first letter that is written as several signs (NFD), so
// that Word and Excel do not find the word it is in.
func Decomposed(file string, data []byte) (at diag.Place, found bool) {
	composed := norm.NFC.QuickSpan(data)
	if composed == len(data) || !utf8.Valid(data) || norm.NFC.IsNormal(data) {
		return diag.Place{}, false
	}
	return PlaceIn(file, string(data), composed), true
}

func firstInvalid(data []byte) int {
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return i
		}
		i += size
	}
	return -1
}

// PlaceIn is the place of a byte offset in a text.
func PlaceIn(file, text string, offset int) diag.Place {
	before := text[:min(offset, len(text))]
	line := strings.LastIndexByte(before, '\n') + 1
	return diag.Place{
		File: file,
		Line: strings.Count(before, "\n") + 1,
		Col:  utf8.RuneCountInString(before[line:]) + 1,
	}
}
