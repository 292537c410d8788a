package viet

import (
	"strings"
	"sync"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
)

// collators are in use by one goroutine at a time.
var collators = sync.Pool{New: func() any { return collate.New(language.Vietnamese, collate.Numeric) }}

// Compare orders names as Vietnamese does: a ă â … d đ, tones ngang huyền hỏi ngã
// sắc nặng, `Thôn 2` before `Thôn 10`. It is 0 for equal strings only.
func Compare(a, b string) int {
	c := collators.Get().(*collate.Collator)
	defer collators.Put(c)
	if order := c.CompareString(a, b); order != 0 {
		return order
	}
	return strings.Compare(a, b)
}
