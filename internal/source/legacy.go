package source

import (
	"strings"
	"unicode"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// unicodeText makes Unicode of bytes in UTF-8 or in an old encoding. Text that
// went through Windows as if it were Western is UTF-8 in its bytes and old in its
// letters: `Hé nghÌo`.
func unicodeText(file string, data []byte, legacy *viet.Legacy, problems *diag.List) (string, bool) {
	text, bad := string(data), firstInvalid(data)
	if bad >= 0 {
		text, _ = charmap.Windows1252.NewDecoder().String(text)
	}
	whole := diag.Place{File: file}
	enc, sure := viet.Unicode, true
	switch {
	case legacy != nil:
		enc = *legacy
	case strings.IndexFunc(text, func(r rune) bool { return r >= 0x80 }) >= 0:
		enc, sure = viet.DetectLegacy(text)
	}
	switch {
	case enc != viet.Unicode && sure:
		if legacy == nil {
			problems.Add(diag.OldEncoding, whole, enc.String())
		}
		return restore(file, text, enc, problems), true
	case enc != viet.Unicode:
		problems.Add(diag.MaybeOldEncoding, whole, enc.String())
	}
	if bad < 0 {
		return text, true
	}
	if text, ok := from1258(data); ok && legacy == nil {
		problems.Add(diag.OldEncoding, whole, "windows-1258")
		return text, true
	}
	before := strings.TrimPrefix(string(data[:bad]), "\ufeff")
	problems.Add(diag.NotUTF8, PlaceIn(file, before, len(before)))
	return "", false
}

// restore makes Unicode of a text in an old encoding, and notes what is lost.
func restore(file, text string, enc viet.Legacy, problems *diag.List) string {
	text, losses := viet.FromLegacy(strings.ReplaceAll(text, "\r\n", "\n"), enc, false)
	for _, l := range losses {
		problems.Add(Loss(l.Kind), PlaceIn(file, text, l.At), l.Word, enc.String())
	}
	return text
}

// Loss is the problem that a loss on the way from an old encoding is.
func Loss(kind viet.LossKind) diag.Code {
	if kind == viet.CapitalLost || kind == viet.CapitalHidden {
		return diag.LostCapital
	}
	return diag.LostLetters
}

// from1258 reads Windows-1258, in which Vietnamese Windows saves CSV. Sure is
// only a text of three and more Vietnamese words beyond ASCII, and no other such
// word; a word with a question mark inside has lost a letter.
func from1258(data []byte) (text string, sure bool) {
	text, err := charmap.Windows1258.NewDecoder().String(string(data))
	if err != nil {
		return "", false
	}
	text = norm.NFC.String(text)
	good := 0
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r != '?' && !unicode.IsLetter(r) && !unicode.Is(unicode.Mn, r) }) {
		inner := strings.Trim(word, "?")
		switch {
		case strings.Contains(inner, "?"):
			return "", false
		case strings.IndexFunc(inner, func(r rune) bool { return r >= 0x80 }) < 0:
		case !viet.ValidSyllable(inner):
			return "", false
		default:
			good++
		}
	}
	return text, good >= 3
}
