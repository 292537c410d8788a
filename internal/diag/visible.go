package diag

import (
	"fmt"
	"strings"
	"unicode"
)

// Visible is a text as a message may print it: control characters, and the signs
// that turn the direction of writing, are written as their numbers. They would
// rewrite the screen of who reads the message.
func Visible(s string) string {
	if strings.IndexFunc(s, hidden) < 0 {
		return s
	}
	var b strings.Builder
	for _, r := range s {
		if hidden(r) {
			fmt.Fprintf(&b, "\\u%04x", r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func hidden(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Bidi_Control, r) || r == '\u2028' || r == '\u2029'
}
