package compose

import (
	"regexp"

	"vanban/internal/doc"
)

// together are words that a line end must not part: a number and its unit, a
// word and its number, the symbol after số, the prefixes of authority.
var together = []*regexp.Regexp{
	regexp.MustCompile(`(\d) (%|đồng|tỷ|triệu|nghìn|hộ|ha|km|m2|người)`),
	regexp.MustCompile(`((?:^|[\s\x{a0}(])(?:[Đđ]iều|[Kk]hoản|[Mm]ục|[Cc]hương|[Pp]hần|[Ss]ố|[Nn]gày|[Tt]háng|[Nn]ăm|[Pp]hụ lục)) ([\d…\x{a0}]|[IVX]+(?:[\s,;.)]|$))`),
	regexp.MustCompile(`((?:^|[\s\x{a0}(])[Đđ]iểm) ([a-yđ](?:[\s,;.)]|$))`),
	regexp.MustCompile(`(TM\.|KT\.|TL\.|TUQ\.|Q\.|V/v) (\S)`),
}

// date are day, month and year, which stay together outside the text.
var date = regexp.MustCompile(`([\d…]) (tháng|năm)`)

// glued puts no-break spaces where a line end must not be: in the header, the
// title, references and signatures.
func glued(s string) string {
	return date.ReplaceAllString(gluedText(s), "$1\u00a0$2")
}

func gluedText(s string) string {
	for _, pattern := range together {
		s = pattern.ReplaceAllString(s, "$1\u00a0$2")
	}
	return s
}

// glueBody does so in the text, when the document asks for it.
func (c *composer) glueBody(blocks []doc.Block) {
	if !c.doc.Glue {
		return
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case *doc.Heading:
			glueSpans(b.Spans)
		case *doc.Paragraph:
			glueSpans(b.Spans)
		case *doc.Figure:
			glueSpans(b.Caption)
		case *doc.List:
			for _, item := range b.Items {
				c.glueBody(item.Blocks)
			}
		}
	}
}

func glueSpans(spans []doc.Span) {
	for i := range spans {
		spans[i].Text = gluedText(spans[i].Text)
		if n := spans[i].Note; n != nil {
			glueSpans(n.Spans)
		}
	}
}
