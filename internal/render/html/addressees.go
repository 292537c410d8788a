package html

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// addressees writes Kính gửi: one name beside the label, several in a list
// below it (Phụ lục I, mục II.9.d).
func (f *frame) addressees() {
	to := f.doc.Addressees
	if to.Label.Text == "" {
		return
	}
	f.before(place{of: &f.doc.Addressees.Label})
	f.raw(`<div class="`, class(style.Addressee), "\">\n<p>")
	f.text(to.Label.Text)
	if besideLabel(to) {
		f.inWord("&#32;")
	} else {
		f.inWord("</p>")
	}
	f.browsers("</p>\n<ul role=\"list\">\n")
	for _, name := range to.Names {
		if !besideLabel(to) {
			f.inWord(`<p class="ten">`)
		}
		f.browsers("<li>")
		f.text(name.Text)
		f.browsers("</li>")
		f.inWord("</p>")
	}
	f.browsers("</ul>\n")
	f.raw("</div>\n")
}

// besideLabel reports whether the names stand on the label's line.
func besideLabel(to doc.Addressees) bool {
	return len(to.Names) == 1 && !strings.HasPrefix(to.Names[0].Text, "-")
}

// addressees centres the block as one and aligns the dashes under the colon.
func (s *styleSheet) addressees() {
	m, set, block := s.doc.Styles.Measures, s.doc.Styles.Of(style.Addressee), "."+class(style.Addressee)
	s.rule(block, "width:fit-content", "margin:"+pt(m.TitleBefore)+" auto 0", "padding-bottom:"+pt(m.TitleGap))
	if besideLabel(s.doc.Addressees) {
		s.rule(block, "display:flex", "gap:"+pt(natural(set, " ")))
		s.rule(block+">p", "flex:none")
		return
	}
	dash := natural(set, "- ")
	s.rule(block+">ul", "padding-left:"+pt(dashIndent(s.doc)))
	s.rule(block+">ul>li", "padding-left:"+pt(dash), "text-indent:"+pt(-dash))
}

// addressees does so where no block is as wide as its text.
func (s *wordSheet) addressees() {
	to, m, set := s.doc.Addressees, s.doc.Styles.Measures, s.doc.Styles.Of(style.Addressee)
	width := natural(set, to.Label.Text)
	indent := dashIndent(s.doc)
	for _, name := range to.Names {
		if besideLabel(to) {
			indent = width + natural(set, " ")
		}
		width = max(width, indent+natural(set, name.Text))
	}
	left := max(0, s.doc.Styles.Page.TextWidth()-width) / 2
	block := "div." + class(style.Addressee)
	s.rule(block, "margin:"+pt(m.TitleBefore)+" 0 "+pt(m.TitleGap)+" "+pt(left))
	s.rule(block+" p", append(wordDeclarations(set), "font-family:"+family(s.doc.Styles))...)
	s.rule(block+" p.ten", "margin-left:"+pt(indent))
}

// addresseesOnPhone leaves the names the width of the column.
func (s *styleSheet) addresseesOnPhone() {
	if !besideLabel(s.doc.Addressees) {
		s.rule("."+class(style.Addressee)+">ul", "padding-left:min("+pt(dashIndent(s.doc))+",8vw)")
	}
}

// dashIndent is how far the names of several addressees stand in: under the
// label's colon, but only a little where the label is a whole line (mẫu 1.6).
func dashIndent(d *doc.Document) style.Pt {
	set := d.Styles.Of(style.Addressee)
	label := natural(set, d.Addressees.Label.Text)
	if label > d.Styles.Page.TextWidth()/4 {
		return d.Styles.Measures.NestedIndent
	}
	return label - natural(set, ":")
}
