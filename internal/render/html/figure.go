package html

import (
	"encoding/base64"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// figure writes a picture with its caption below.
func (w *writer) figure(f *doc.Figure) {
	w.beforeBlock()
	w.raw("<figure>\n")
	w.image(f.Image)
	w.letters++
	if len(f.Caption) > 0 {
		w.element("figcaption", class(style.Caption), style.Caption, f.Caption)
	}
	w.raw("</figure>\n")
}

// image writes a picture with its bytes in the file; without one, nothing.
func (w *writer) image(i *doc.Image) {
	if i == nil {
		return
	}
	w.raw(`<img src="data:`, i.Type, ";base64,")
	w.buf = base64.StdEncoding.AppendEncode(w.buf, i.Data)
	w.raw(`" alt="`)
	w.attribute(i.Alt)
	w.raw("\">\n")
}

// figureRules set pictures as layout does: in their own size, at most as wide
// as the text, and no higher than a part of it.
func (w *writer) figureRules() {
	m, height := w.doc.Styles.Measures, w.doc.Styles.Page.TextHeight()
	w.rule("figure", "margin-top:"+pt(m.TableGap), "text-align:center", "break-inside:avoid")
	w.rule("img", "display:block", "margin:0 auto", "max-width:100%", "max-height:"+pt(height*style.TallestFigure))
	w.rule(".ngang img", "max-height:"+pt(turned(w.doc.Styles.Page).TextHeight()*style.TallestFigure))
}
