package docx

import "vanban/internal/style"

// section is pages with a paper, a first page and numbers of their own.
type section struct {
	page      style.Page
	landscape bool
	first     string // ids of header parts: on the first page,
	others    string // on the others
	foot      string // ids of footer parts, likewise; none without an address
	otherFoot string
}

// properties are those of a section in the schema's order.
func (s section) properties() markup {
	var m markup
	m.raw("<w:sectPr>")
	for _, ref := range []struct{ element, kind, id string }{
		{"headerReference", "default", s.others}, {"headerReference", "first", s.first},
		{"footerReference", "default", s.otherFoot}, {"footerReference", "first", s.foot},
	} {
		if ref.id != "" {
			m.raw("<w:", ref.element, ` w:type="`, ref.kind, `" r:id="`, ref.id, `"/>`)
		}
	}
	p := s.page
	m.raw(`<w:pgSz w:w="`, number(twips(p.Width)), `" w:h="`, number(twips(p.Height)), `"`)
	if s.landscape {
		m.raw(` w:orient="landscape"`)
	}
	foot := p.Bottom
	if s.foot != "" {
		foot -= smallest
	}
	m.raw(`/><w:pgMar w:top="`, number(twips(p.Top)), `" w:right="`, number(twips(p.Right)),
		`" w:bottom="`, number(twips(p.Bottom)), `" w:left="`, number(twips(p.Left)),
		`" w:header="`, number(twips(p.NumberFromTop)), `" w:footer="`, number(twips(foot)),
		`" w:gutter="0"/><w:pgNumType w:start="1"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>`)
	return m
}
