package reading

import (
	"strconv"
	"strings"

	"vanban/internal/viet"
)

// Ordinal reads digits or a Roman numeral, 0 when it is neither.
func Ordinal(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	return viet.RomanValue(strings.ToUpper(s))
}
