package html

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// suspect marks the bytes that may begin a sign which escape replaces: the
// last two begin those that turn the direction of text.
var suspect = [256]bool{'&': true, '<': true, '>': true, '"': true, '\'': true, '\n': true, 0xd8: true, 0xe2: true}

// appendEscaped appends text such that it is shown as it is and nothing of it
// is markup; lineEnd stands for every "\n".
func appendEscaped(buf []byte, s, lineEnd string) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		if !suspect[s[i]] {
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if escaped := escape(r, lineEnd); escaped != "" {
			buf = append(buf, s[start:i]...)
			buf = append(buf, escaped...)
			start = i + size
		}
	}
	return append(buf, s[start:]...)
}

// escape gives what stands for a sign; empty when it stands for itself.
func escape(r rune, lineEnd string) string {
	switch r {
	case '&':
		return "&amp;"
	case '<':
		return "&lt;"
	case '>':
		return "&gt;"
	case '"':
		return "&#34;"
	case '\'':
		return "&#39;"
	case '\n':
		return lineEnd
	}
	// Written as themselves they would turn the source around for its reader.
	if unicode.Is(unicode.Bidi_Control, r) {
		return "&#x" + strings.ToUpper(strconv.FormatInt(int64(r), 16)) + ";"
	}
	return ""
}
