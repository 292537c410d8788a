package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// addressees is Kính gửi in the middle of the page (Phụ lục I, mục II.9.d).
type addressees struct{ *paper }

// write writes one name on the label's line; several below it, their dashes
// under the colon. A công điện's label is a whole line: its names stand a
// little right of where that begins (mẫu 1.6). It gives the gap that the text
// must leave.
func (a addressees) write(to *doc.Addressees, next []doc.Block) (gap pt) {
	if to.Label.Text == "" {
		return 0
	}
	text := a.page.TextWidth()
	label := a.width(&to.Label)
	indent := label - a.signs(":")
	single := len(to.Names) == 1 && !strings.HasPrefix(to.Names[0].Text, dashed)
	switch {
	case single:
		indent = label + a.signs(" ")
	case label > text/4:
		indent = a.measures.NestedIndent
	}
	left := max(0, text-max(label, indent+a.widest(to.Names))) / 2
	p := paragraph{style: style.Addressee, keepNext: true, spacing: before(a.measures.TitleBefore)}
	if single {
		p.indent = leftBy(left+indent) + hangingBy(indent)
		a.line(p, doc.Line{Text: to.Label.Text + " " + to.Names[0].Text})
	} else {
		p.indent = leftBy(left)
		a.line(p, to.Label)
		a.names(to.Names, left+indent)
	}
	gap = a.measures.TitleGap
	if table := a.aboveTable(next); table > 0 || len(next) == 0 {
		a.filler(gap+table, true)
		return 0
	}
	return gap
}

// dashed is how a name that is one of several begins.
const dashed = "- "

// names writes names below one another; what wraps stands under the text
// behind the dash.
func (a addressees) names(names []doc.Line, left pt) {
	for _, n := range names {
		p := paragraph{style: style.Addressee, keepNext: true, indent: leftBy(left)}
		if strings.HasPrefix(n.Text, dashed) {
			hang := a.signs(dashed)
			p.indent = leftBy(left+hang) + hangingBy(hang)
		}
		a.line(p, n)
	}
}

// widest is the width of the longest name on one line, and a hair.
func (a addressees) widest(names []doc.Line) pt {
	var widest pt
	for i := range names {
		widest = max(widest, a.width(&names[i]))
	}
	return widest + hair/2
}

// width is that of a line, and all there is for one that was broken.
func (a addressees) width(l *doc.Line) pt {
	of := a.component(style.Addressee, l)
	if len(a.placed.lines[of]) > 1 {
		return a.page.TextWidth()
	}
	return a.placed.width(of)
}

// signs is the width of some signs in the face of addressees.
func (a addressees) signs(text string) pt {
	s := a.styles.Of(style.Addressee)
	return layout.FaceOf(s.Bold, s.Italic).Width(text, s.Size)
}
