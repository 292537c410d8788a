package complete

import (
	"strings"

	"vanban/internal/reading"
)

// blank tells a text that says nothing: none, or signs that stand for one.
func blank(s string) bool {
	return strings.Trim(s, " .,;…-–_?/\u00a0") == "" || reading.Lower(strings.Trim(s, " .")) == "xxx"
}
