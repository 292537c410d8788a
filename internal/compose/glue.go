package compose

import (
	"fmt"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/doc"
	"vanban/internal/viet"
)

// What a line end must not part: a number and its unit, a word and its number, the
// prefixes of authority and what they stand before.
var (
	units    = []string{"%", "đồng", "tỷ", "triệu", "nghìn", "hộ", "ha", "km", "m2", "người"}
	counted  = eitherCase("điều", "khoản", "mục", "chương", "phần", "số", "ngày", "tháng", "năm", "phụ lục")
	lettered = eitherCase("điểm")
	prefixes = []string{"TM.", "KT.", "TL.", "TUQ.", "Q.", "V/v"}
)

// startsNumber tells a text that begins with a number, or with room for one.
func startsNumber(text string) bool {
	first, _ := utf8.DecodeRuneInString(text)
	return unicode.IsDigit(first) || first == '…' || first == '\u00a0' || viet.RomanValue(firstWord(text)) > 0
}

// startsLetter tells a text that begins with the letter of a điểm.
func startsLetter(text string) bool { return viet.PointValue(firstWord(text)) > 0 }

// firstWord is what ends at the first space or mark of a text.
func firstWord(text string) string {
	if end := strings.IndexAny(text, " \n,;.)"); end >= 0 {
		return text[:end]
	}
	return text
}

// eitherCase gives words with a small letter first and with a capital one.
func eitherCase(words ...string) []string {
	both := words
	for _, w := range words {
		first, size := utf8.DecodeRuneInString(w)
		both = append(both, string(unicode.ToUpper(first))+w[size:])
	}
	return both
}

// date are day, month and year, which stay together outside the text.
var date = regexp.MustCompile(`([\d…]) (tháng|năm)`)

// glued puts no-break spaces where a line end must not be: in the header, the
// title, references and signatures.
func glued(s string) string {
	return date.ReplaceAllString(gluedText(s), "$1\u00a0$2")
}

func gluedText(s string) string {
	var b strings.Builder
	done := 0
	for i := range len(s) {
		if s[i] == ' ' && glues(s[:i], s[i+1:]) {
			b.WriteString(s[done:i] + "\u00a0")
			done = i + 1
		}
	}
	if done == 0 {
		return s
	}
	return b.String() + s[done:]
}

// glues tells whether a space between two texts must not end a line.
func glues(before, after string) bool {
	if before == "" || after == "" {
		return false
	}
	if last := before[len(before)-1]; last >= '0' && last <= '9' {
		return slices.ContainsFunc(units, func(unit string) bool { return strings.HasPrefix(after, unit) })
	}
	switch {
	case endsWith(before, counted):
		return startsNumber(after)
	case endsWith(before, lettered):
		return startsLetter(after)
	}
	if after[0] == ' ' {
		return false
	}
	return slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasSuffix(before, prefix) })
}

// endsWith tells a text that ends with one of the words, and not with a part of
// another.
func endsWith(text string, words []string) bool {
	return slices.ContainsFunc(words, func(word string) bool {
		rest, found := strings.CutSuffix(text, word)
		last, _ := utf8.DecodeLastRuneInString(rest)
		return found && (rest == "" || last == '(' || unicode.IsSpace(last))
	})
}

// glueBody does so in the text, when the document asks for it.
func (c *composer) glueBody(blocks []doc.Block) {
	if !c.doc.Glue {
		return
	}
	doc.Each(blocks, func(b doc.Block) {
		switch b := b.(type) {
		case *doc.Heading:
			glueSpans(b.Spans)
			if b.Label == "" {
				b.Number.Text = gluedText(b.Number.Text)
			}
		case *doc.Paragraph:
			glueSpans(b.Spans)
			b.Number.Text = gluedText(b.Number.Text)
		case *doc.Figure:
			glueSpans(b.Caption)
		case *doc.List, *doc.Table, *doc.Contents: // cells are narrow
		default:
			panic(fmt.Sprintf("compose: block %T", b))
		}
	})
}

func glueSpans(spans []doc.Span) {
	for i := range spans {
		spans[i].Text = gluedText(spans[i].Text)
		if n := spans[i].Note; n != nil {
			glueSpans(n.Spans)
		}
	}
}
