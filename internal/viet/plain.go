package viet

import (
	"strings"

	"golang.org/x/text/width"
)

// unseen are signs that show nothing and come in by copying.
var unseen = strings.NewReplacer("\u200b", "", "\u200c", "", "\u200d", "", "\u2060", "", "\ufeff", "", "\u00ad", "")

// Plain is a short text as it was meant: without signs that show nothing, full-width
// letters and digits as plain ones, one space between words and none around.
func Plain(s string) string {
	return Compose(strings.Join(strings.Fields(width.Fold.String(unseen.Replace(s))), " "))
}
