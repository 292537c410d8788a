package html

import (
	"strings"

	"vanban/internal/style"
)

// addressees writes Kính gửi: one name beside the label, several in a list
// below it (Phụ lục I, mục II.9.d).
func (w *writer) addressees() {
	to := w.doc.Addressees
	if to.Label.Text == "" {
		return
	}
	w.raw(`<div class="`, class(style.Addressee), "\">\n<p>")
	w.text(to.Label.Text)
	if w.besideLabel() {
		w.inWord("&#32;")
	} else {
		w.inWord("</p>")
	}
	w.browsers("</p>\n<ul role=\"list\">\n")
	for _, name := range to.Names {
		if !w.besideLabel() {
			w.inWord(`<p class="ten">`)
		}
		w.browsers("<li>")
		w.text(name.Text)
		w.browsers("</li>")
		w.inWord("</p>")
	}
	w.browsers("</ul>\n")
	w.raw("</div>\n")
}

// besideLabel reports whether the names stand on the label's line.
func (w *writer) besideLabel() bool {
	names := w.doc.Addressees.Names
	return len(names) == 1 && !strings.HasPrefix(names[0].Text, "-")
}

// addresseeRules centre the block as one and align the dashes under the colon.
func (w *writer) addresseeRules() {
	m, block := w.doc.Styles.Measures, "."+class(style.Addressee)
	w.rule(block, "width:fit-content", "margin:"+pt(m.TitleBefore)+" auto 0", "padding-bottom:"+pt(m.TitleGap))
	if w.besideLabel() {
		w.rule(block, "display:flex", "gap:"+pt(w.natural(style.Addressee, " ")))
		w.rule(block+">p", "flex:none")
		return
	}
	dash := w.natural(style.Addressee, "- ")
	w.rule(block+">ul", "padding-left:"+pt(w.dashIndent()))
	w.rule(block+">ul>li", "padding-left:"+pt(dash), "text-indent:"+pt(-dash))
}

// addresseesInWord do so where no block is as wide as its text.
func (w *writer) addresseesInWord() {
	m, s := w.doc.Styles.Measures, w.doc.Styles.Of(style.Addressee)
	width := w.natural(style.Addressee, w.doc.Addressees.Label.Text)
	indent := w.dashIndent()
	for _, name := range w.doc.Addressees.Names {
		if w.besideLabel() {
			indent = width + w.natural(style.Addressee, " ")
		}
		width = max(width, indent+w.natural(style.Addressee, name.Text))
	}
	left := max(0, w.doc.Styles.Page.TextWidth()-width) / 2
	block := "div." + class(style.Addressee)
	w.rule(block, "margin:"+pt(m.TitleBefore)+" 0 "+pt(m.TitleGap)+" "+pt(left))
	w.rule(block+" p", append(wordDeclarations(s), "font-family:"+w.family())...)
	w.rule(block+" p.ten", "margin-left:"+pt(indent))
}

// addresseesOnPhone leave the names the width of the column.
func (w *writer) addresseesOnPhone() {
	if !w.besideLabel() {
		w.rule("."+class(style.Addressee)+">ul", "padding-left:min("+pt(w.dashIndent())+",8vw)")
	}
}

// dashIndent is how far the names of several addressees stand in: under the
// label's colon, but only a little where the label is a whole line (mẫu 1.6).
func (w *writer) dashIndent() style.Pt {
	label := w.natural(style.Addressee, w.doc.Addressees.Label.Text)
	if label > w.doc.Styles.Page.TextWidth()/4 {
		return w.doc.Styles.Measures.NestedIndent
	}
	return label - w.natural(style.Addressee, ":")
}
