package workspace

import (
	"regexp"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"
)

var (
	plainName = regexp.MustCompile(`^[\p{Latin}0-9_][\p{Latin}0-9_-]*$`)
	// deviceName are the names that Windows keeps for devices, in any case.
	deviceName = regexp.MustCompile(`(?i)^(con|prn|aux|nul|com[0-9]|lpt[0-9])$`)
)

// PlainName reports whether a name can be a file's on every machine: composed
// letters, digits, hyphens and underscores, at most 100 bytes, no device of
// Windows.
func PlainName(s string) bool {
	return plainName.MatchString(s) && len(s) <= 100 && norm.NFC.IsNormalString(s) && !deviceName.MatchString(s)
}

// reserved are the names of what the program itself puts beside documents.
var reserved = regexp.MustCompile(`(?i)^(kept|manifest|(phieu|tieu-chi)-.*)$`)

// Reserved reports whether no document may have an id.
func Reserved(id string) bool { return reserved.MatchString(id) }

// Alike reports whether names are the same but for case, composition or the
// place of a tone mark.
func Alike(a, b string) bool { return nameKey(a) == nameKey(b) }

// nameKey is the same for names that differ only in case, in how letters are
// composed or in where the tone mark stands (hòa, hoà): file systems or people
// take such names for one.
func nameKey(s string) string {
	var key strings.Builder
	var tones []rune
	flush := func() {
		slices.Sort(tones)
		key.WriteString(string(tones))
		tones = tones[:0]
	}
	for _, r := range norm.NFD.String(strings.ToLower(strings.ToUpper(s))) {
		switch r {
		case '\u0300', '\u0301', '\u0303', '\u0309', '\u0323': // huyền, sắc, ngã, hỏi, nặng
			tones = append(tones, r)
			continue
		case '-', '_':
			flush()
		}
		key.WriteRune(r)
	}
	flush()
	return key.String()
}
