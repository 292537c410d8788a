package manuscript

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/word"
)

// atWords has faces begin and end at words, as the marks of the text must: a word
// has the face that it begins with, a sign the face of what it belongs to.
func atWords(runs []word.Run) []word.Run {
	for i := 1; i < len(runs); i++ {
		before, r := &runs[i-1], &runs[i]
		if before.Note != "" || r.Note != "" {
			continue
		}
		rest := r.Text
		if last, _ := utf8.DecodeLastRuneInString(before.Text); isWord(last) {
			rest = strings.TrimLeftFunc(rest, isWord)
		}
		if r.Bold || r.Italic {
			rest = strings.TrimLeft(rest, ")]}”’»,;")
		}
		before.Text, r.Text = before.Text+r.Text[:len(r.Text)-len(rest)], rest
		kept := before.Text
		if before.Bold || before.Italic {
			kept = strings.TrimRight(kept, "([{“‘«")
		}
		before.Text, r.Text = kept, before.Text[len(kept):]+r.Text
	}
	return runs
}

func isWord(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }
