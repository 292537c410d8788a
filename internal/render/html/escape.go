package html

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// suspect marks the bytes that may begin a sign which escape replaces: after
// those of ASCII, those of control characters, and of signs that turn the
// direction of text.
var suspect = func() (marked [256]bool) {
	for _, c := range "&<>\"'\x7f" {
		marked[c] = true
	}
	for c := range ' ' {
		marked[c] = c != '\t'
	}
	marked[0xc2], marked[0xd8], marked[0xe2], marked[0xef] = true, true, true, true
	return marked
}()

// appendEscaped appends text such that it is shown as it is and nothing of it
// is markup; lineEnd stands for every "\n". What HTML forbids is left out;
// bytes that are no UTF-8 become U+FFFD.
func appendEscaped(buf []byte, s, lineEnd string) []byte {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	start := 0
	for i := 0; i < len(s); i++ {
		if !suspect[s[i]] {
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if escaped, as := escape(r, lineEnd); as {
			buf = append(buf, s[start:i]...)
			buf = append(buf, escaped...)
			start = i + size
		}
	}
	return append(buf, s[start:]...)
}

// escape gives what stands for a sign, unless it stands for itself.
func escape(r rune, lineEnd string) (escaped string, as bool) {
	switch r {
	case '&':
		return "&amp;", true
	case '<':
		return "&lt;", true
	case '>':
		return "&gt;", true
	case '"':
		return "&#34;", true
	case '\'':
		return "&#39;", true
	case '\n':
		return lineEnd, true
	case 0xFFFE, 0xFFFF:
		return "", true
	}
	// Written as themselves they would turn the source around for its reader.
	if unicode.Is(unicode.Bidi_Control, r) {
		return "&#x" + strings.ToUpper(strconv.FormatInt(int64(r), 16)) + ";", true
	}
	return "", unicode.IsControl(r)
}
