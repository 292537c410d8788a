package compose

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/viet"
)

// appendixHeading is a first-level heading that begins an appendix:
// `# Phụ lục`, `# Phụ lục II. Danh sách thôn {ngang}`.
var appendixHeading = regexp.MustCompile(`^Phụ lục(?: ([IVXLC]+))?(?:[.:]?\s+(.*?))?\s*(\{ngang\})?$`)

// part is an appendix as written: its heading taken apart, and its blocks.
type part struct {
	numeral, title string
	landscape      bool
	at             diag.Place
	blocks         []doc.Block
}

// parts cuts the text at the headings of its appendices.
func (c *composer) parts(blocks []doc.Block) (body []doc.Block, appendices []part) {
	for _, b := range blocks {
		h, ok := b.(*doc.Heading)
		if ok && h.Level == 1 {
			if m := appendixHeading.FindStringSubmatch(doc.Text(h.Spans)); m != nil {
				appendices = append(appendices, part{numeral: m[1], title: m[2], landscape: m[3] != "", at: h.At})
				continue
			}
		}
		if n := len(appendices); n > 0 {
			appendices[n-1].blocks = append(appendices[n-1].blocks, b)
		} else {
			body = append(body, b)
		}
	}
	c.checkReferred(body, appendices)
	return body, appendices
}

// checkReferred notes appendices that the text does not speak of (Phụ lục I,
// mục III.1.a).
func (c *composer) checkReferred(body []doc.Block, appendices []part) {
	if len(appendices) > 0 && !strings.Contains(strings.ToLower(blockText(body)), "phụ lục") {
		c.problems.Add(diag.AppendixNotReferred, appendices[0].at)
	}
}

func blockText(blocks []doc.Block) string {
	var b strings.Builder
	for _, block := range blocks {
		switch block := block.(type) {
		case *doc.Paragraph:
			b.WriteString(doc.Text(block.Spans) + "\n")
		case *doc.Heading:
			b.WriteString(doc.Text(block.Spans) + "\n")
		case *doc.List:
			for _, item := range block.Items {
				b.WriteString(blockText(item.Blocks))
			}
		}
	}
	return b.String()
}

// appendices composes them: numbered with Roman numerals when there are two or
// more (Phụ lục I, mục III.1).
func (c *composer) appendices(parts []part, kind Kind, date viet.Date) []doc.Appendix {
	var made []doc.Appendix
	for i, p := range parts {
		label := "Phụ lục"
		switch {
		case p.numeral != "":
			label += "\u00a0" + p.numeral
		case len(parts) > 1:
			label += "\u00a0" + viet.Roman(i+1)
		}
		a := doc.Appendix{
			Label: doc.Line{Text: label, At: p.at}, Landscape: p.landscape, At: p.at,
			Reference: doc.Line{Text: c.reference(kind, date), At: p.at},
			Body:      endMark(p.blocks),
		}
		if p.title != "" {
			a.Title = []doc.Span{{Text: glued(strings.ToUpper(p.title)), At: p.at}}
		}
		made = append(made, a)
	}
	return made
}

// reference says what an appendix belongs to. An electronic document leaves
// its number and date open (Phụ lục I, mục III.1.c).
func (c *composer) reference(kind Kind, date viet.Date) string {
	name := kind.Name
	if name == "" {
		name = "Văn bản"
	}
	number, day := c.number(c.doc.Number)+"/"+c.symbol(kind), date.Long()
	if c.doc.Electronic {
		number, day = "…/"+c.symbol(kind), "ngày … tháng … năm …"
	}
	return "(Kèm theo " + name + " số " + number + " " + day + " của " + c.ws.Agency.FullName() + ")"
}
