package compose

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

// endMark has the text end with `./.`, as the decree's forms do (Phụ lục III),
// once: what was typed of it, in whatever face, gives way.
func (c *composer) endMark(body []doc.Block) []doc.Block {
	if len(body) == 0 {
		return body
	}
	spans := lastSpans(body[len(body)-1])
	if spans == nil || len(*spans) == 0 {
		return body
	}
	at := (*spans)[0].At
	rest, typed := c.withoutMark(*spans)
	if !slices.Contains([]string{"", ".", ";", "./."}, typed.Text) {
		c.problems.Add(diag.OtherEndMark, typed.At, typed.Text)
	}
	last := lastText(rest)
	if last == nil {
		rest = append(rest, doc.Span{Text: "./.", At: at})
	} else {
		last.Text += "./."
	}
	*spans = rest
	return body
}

const markSigns = " ./;\u00a0"

// withoutMark takes off the end of a text what was typed of the mark. Spans that
// hold nothing else go too, but for one behind a note, where the mark will stand.
func (c *composer) withoutMark(spans []doc.Span) (rest []doc.Span, typed doc.Line) {
	for i := len(spans) - 1; i >= 0 && spans[i].PageOf == ""; i-- {
		s := &spans[i]
		if s.Note != nil {
			continue
		}
		text := strings.TrimRight(s.Text, markSigns)
		if size := len(text); size < len(s.Text) {
			typed.At, _ = s.Place(utf8.RuneCountInString(text))
			typed.Text = s.Text[size:] + typed.Text
		}
		if s.Text = text; text != "" {
			withoutInner(s, &typed)
			break
		}
		if i > 0 && (i < len(spans)-1 || spans[i-1].Note == nil) {
			spans = append(spans[:i:i], spans[i+1:]...)
		}
	}
	return spans, typed
}

// withoutInner takes a mark out that stands inside the bracket or the quotation
// marks that end a span.
func withoutInner(s *doc.Span, typed *doc.Line) {
	sign, size := utf8.DecodeLastRuneInString(s.Text)
	inside := s.Text[:len(s.Text)-size]
	if !strings.ContainsRune(")]”", sign) || !strings.HasSuffix(inside, "./.") {
		return
	}
	rest := strings.TrimRight(inside, markSigns)
	typed.At, _ = s.Place(utf8.RuneCountInString(rest))
	typed.Text = s.Text[len(rest):] + typed.Text
	s.Text = rest + string(sign)
}

// lastText is the text that ends spans, whether or not the mark of a note
// follows; nil when they end with a number that is not known yet.
func lastText(spans []doc.Span) *doc.Span {
	for i := len(spans) - 1; i >= 0 && spans[i].PageOf == ""; i-- {
		if spans[i].Note == nil {
			return &spans[i]
		}
	}
	return nil
}

// lastSpans are the spans that end the text, none when it ends with a table.
func lastSpans(b doc.Block) *[]doc.Span {
	switch b := b.(type) {
	case *doc.Paragraph:
		return &b.Spans
	case *doc.List:
		blocks := b.Items[len(b.Items)-1].Blocks
		if len(blocks) > 0 {
			return lastSpans(blocks[len(blocks)-1])
		}
	case *doc.Heading, *doc.Table, *doc.Figure, *doc.Contents:
	default:
		panic(fmt.Sprintf("compose: block %T", b))
	}
	return nil
}
