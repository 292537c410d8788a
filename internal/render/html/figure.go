package html

import (
	"encoding/base64"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// figure writes a picture with its caption below.
func (b *body) figure(f *doc.Figure) {
	b.raw("<figure>\n")
	b.image(f.Image)
	if len(f.Caption) > 0 {
		b.element("figcaption", class(style.Caption), style.Caption, f.Caption)
	}
	b.raw("</figure>\n")
}

// image appends a picture with its bytes in the file; without one, nothing.
func (m *markup) image(i *doc.Image) {
	if i == nil {
		return
	}
	m.raw(`<img src="data:`, i.Type, ";base64,")
	m.buf = base64.StdEncoding.AppendEncode(m.buf, i.Data)
	m.raw(`" alt="`)
	m.attribute(i.Alt)
	m.raw("\">\n")
}

// figures sets pictures as layout does: in their own size, at most as wide
// as the text, and no higher than a part of it.
func (s *styleSheet) figures() {
	m, height := s.doc.Styles.Measures, s.doc.Styles.Page.TextHeight()
	s.rule("figure", "margin-top:"+pt(m.TableGap), "text-align:center", "break-inside:avoid")
	s.rule("img", "display:block", "margin:0 auto", "max-width:100%", "max-height:"+pt(height*style.TallestFigure))
	s.rule(".ngang img", "max-height:"+pt(turned(s.doc.Styles.Page).TextHeight()*style.TallestFigure))
}
