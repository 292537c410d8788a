package layout

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// addressees sets Kính gửi in the middle of the page: one name on the label's
// line; several below it, their dashes aligned under the colon (Phụ lục I, mục
// II.9.d). A công điện's label is a whole line: its names stand a little right
// of where that begins (mẫu 1.6).
func (l *layouter) addressees() {
	to := &l.doc.Addressees
	if to.Label.Text == "" {
		return
	}
	label := l.set.natural(to.Label.Text, style.Addressee)
	indent := label - l.set.natural(":", style.Addressee)
	single := len(to.Names) == 1 && !strings.HasPrefix(to.Names[0].Text, "- ")
	switch {
	case single:
		indent = label + l.set.natural(" ", style.Addressee)
	case label > l.area.width/4:
		indent = l.measures.NestedIndent
	}
	in := l.area.centred(max(label, indent+l.namesWidth(to.Names)))
	labelled, y := l.set.line(&to.Label, style.Addressee, in, 0)
	if single {
		y = 0
	}
	list, y := l.names(to.Names, column{in.x + indent, in.width - indent}, y)
	height := max(y, labelled[0].Height) + l.measures.TitleGap
	l.add(atom{
		before: l.measures.TitleBefore, height: height, keepWithNext: true,
		lines: concat(labelled, list),
	})
}

// names sets lines that begin with a dash; what wraps stands under their text.
func (l *layouter) names(names []doc.Line, in column, y Pt) (lines []Line, bottom Pt) {
	s := l.set.styles.Of(style.Addressee)
	for i := range names {
		n, hanging := &names[i], in
		s.FirstLine = 0
		if strings.HasPrefix(n.Text, "- ") {
			dash := FaceOf(s.Bold, s.Italic).Width("- ", s.Size)
			hanging, s.FirstLine = column{in.x + dash, in.width - dash}, -dash
		}
		var set []Line
		set, y = l.set.styled(lineText(n), s, hanging, y)
		lines = append(lines, set...)
	}
	return lines, y
}

// namesWidth is the width of the longest name on one line.
func (l *layouter) namesWidth(names []doc.Line) Pt {
	var widest Pt
	for _, n := range names {
		widest = max(widest, l.set.natural(n.Text, style.Addressee))
	}
	return widest
}
