package rule

import (
	"strings"
)

// Shorten is the beginning of a text.
func Shorten(s string) string {
	const most = 40
	letters := []rune(s)
	if len(letters) <= most {
		return s
	}
	return strings.TrimRight(string(letters[:most]), " ,") + "…"
}
