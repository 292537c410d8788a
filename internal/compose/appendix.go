package compose

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// appendixHeading is a first-level heading that begins an appendix:
// `# Phụ lục`, `# Phụ lục II. Danh sách thôn {ngang}`.
var appendixHeading = regexp.MustCompile(`^Phụ lục(?: ([IVXLC]+))?(?:[.:]?\s+(.*?))?\s*(\{ngang\})?$`)

// issuedHeading is a first-level heading that begins a document issued with
// this one: `# Ban hành kèm theo: Quy chế. Quản lý nhà văn hóa thôn`.
var issuedHeading = regexp.MustCompile(`^Ban hành kèm theo:\s*(.+?)(?:\.\s+(.*))?$`)

// part is an appendix as written: its heading taken apart, and its blocks.
type part struct {
	issued         string // the type of a document issued with this one
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
			if p, begins := newPart(h); begins {
				appendices = append(appendices, p)
				continue
			}
		}
		if n := len(appendices); n > 0 {
			appendices[n-1].blocks = append(appendices[n-1].blocks, b)
		} else {
			body = append(body, b)
		}
	}
	return body, appendices
}

// newPart tells the heading of an appendix.
func newPart(h *doc.Heading) (p part, begins bool) {
	text := doc.Text(h.Spans)
	if m := appendixHeading.FindStringSubmatch(text); m != nil {
		return part{numeral: m[1], title: m[2], landscape: m[3] != "", at: h.At}, true
	}
	if m := issuedHeading.FindStringSubmatch(text); m != nil {
		return part{issued: m[1], title: m[2], at: h.At}, true
	}
	return part{}, false
}

// appendices composes them: numbered with Roman numerals when there are two or
// more (Phụ lục I, mục III.1).
func (c *composer) appendices(parts []part, kind workspace.Kind, date viet.Date) []doc.Appendix {
	var made []doc.Appendix
	all, n := 0, 0
	for _, p := range parts {
		if p.issued == "" {
			all++
		}
	}
	for _, p := range parts {
		if p.issued == "" {
			n++
		}
		a := doc.Appendix{
			ESign: doc.Line{Text: c.doc.AppendixESign.Text, At: c.doc.AppendixESign.At},
			Label: doc.Line{Text: p.label(n, all), At: p.at}, Landscape: p.landscape, At: p.at,
			Reference: doc.Line{Text: c.reference(kind, date), At: p.at},
			Body:      c.endMark(p.blocks),
		}
		title := glued(p.title)
		if p.issued == "" {
			title = strings.ToUpper(title)
		} else {
			a.Header = c.issuedHeader()
		}
		if title != "" {
			a.Title = []doc.Span{{Text: title, At: p.at}}
		}
		c.glueBody(a.Body)
		made = append(made, a)
	}
	return made
}

// label is what the n-th appendix is called.
func (p part) label(n, of int) string {
	switch {
	case p.issued != "":
		return strings.ToUpper(p.issued)
	case p.numeral != "":
		return "Phụ lục\u00a0" + p.numeral
	case of > 1:
		return "Phụ lục\u00a0" + viet.Roman(n)
	}
	return "Phụ lục"
}

// issuedHeader is the header of a document issued with this one: it has
// neither number nor date (Phụ lục III, mẫu 1.3).
func (c *composer) issuedHeader() *doc.Header {
	a := c.agency
	return &doc.Header{
		Nation: doc.Line{Text: nation, At: c.doc.At}, Motto: doc.Line{Text: motto, At: c.doc.At},
		Parent: capitals(a.Parent), Agency: capitals(a.Name),
	}
}

// reference says what an appendix belongs to. An electronic document leaves
// its number and date open (Phụ lục I, mục III.1.c).
func (c *composer) reference(kind workspace.Kind, date viet.Date) string {
	name := kind.Name
	if name == "" {
		name = "Văn bản"
	}
	number, day := c.number(c.doc.Number)+"/"+Symbol(c.ws, c.doc), date.Long()
	if c.doc.Electronic {
		number, day = "…/"+Symbol(c.ws, c.doc), "ngày … tháng … năm …"
	}
	return glued("(Kèm theo " + name + " số " + number + " " + day + " của " + c.agency.FullName() + ")")
}
