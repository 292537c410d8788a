package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// ending sets Nơi nhận on the left and the signature on the right, their first
// lines level (Phụ lục I, mục II.7 and II.9); of several signatures each has
// its column, and Nơi nhận stands below them. The block is one piece and stays
// with the last lines of the text.
func (l *layouter) ending(e *doc.Ending) {
	l.keepWhole()
	a := atom{before: l.measures.EndingGap, keepWithPrevious: true}
	if len(e.Signatures) > 1 {
		a.height = l.signatures(&a, e.Signatures)
		a.height = l.recipients(&a, e, l.leftColumn(), a.height+l.measures.EndingGap)
	} else {
		a.height = l.signedBeside(&a, e)
	}
	l.add(a)
}

// whole is how many lines a paragraph that ends the text may have and yet go
// to the signature's page whole. Office programs differ in how much of a
// paragraph they keep with what follows; and two lines above a signature look
// torn off.
const whole = 5

// keepWhole glues the lines of the paragraph that the text ends with.
func (l *layouter) keepWhole() {
	if l.last.to != len(l.atoms) || l.last.to-l.last.from > whole {
		return
	}
	for i := l.last.from + 1; i < l.last.to; i++ {
		l.atoms[i].keepWithPrevious = true
	}
	l.whole = l.atoms[l.last.from].of.Block
}

// leftColumn is where Nơi nhận stands.
func (l *layouter) leftColumn() column {
	text := l.area
	return column{text.x, text.width*Pt(l.measures.RecipientsShare) - l.measures.ColumnGutter}
}

// signedBeside sets one signature, or none, beside Nơi nhận.
func (l *layouter) signedBeside(a *atom, e *doc.Ending) (bottom Pt) {
	text, share := l.area, Pt(l.measures.RecipientsShare)
	right := column{text.x + text.width*share, text.width * (1 - share)}
	first := len(a.lines)
	if len(e.Signatures) == 1 {
		bottom = l.signature(a, &e.Signatures[0], right, 0)
	}
	signature := a.lines[first:]
	beside := atom{}
	z := l.recipients(&beside, e, l.leftColumn(), 0)
	if len(beside.lines) > 0 && len(signature) > 0 {
		shift := signature[0].Baseline - beside.lines[0].Baseline
		move(beside.lines, shift)
		z += shift
	}
	a.lines = concat(beside.lines, a.lines)
	return max(bottom, z)
}

// signatures sets several signatures side by side.
func (l *layouter) signatures(a *atom, list []doc.Signature) (bottom Pt) {
	text := l.area
	width := text.width / Pt(len(list))
	for i := range list {
		bottom = max(bottom, l.signature(a, &list[i], column{text.x + Pt(i)*width, width}, 0))
	}
	return bottom
}

// signature sets the authority, room to sign, and the name.
func (l *layouter) signature(a *atom, s *doc.Signature, in column, y Pt) (bottom Pt) {
	authority, y := l.set.stack(s.Authority, style.Authority, in, y)
	a.images = append(a.images, l.signed(s, in, y)...)
	y += l.measures.SignatureRoom
	post, y := l.set.stack(s.Post, style.SignerName, in, y)
	name, y := l.set.line(&s.Name, style.SignerName, in, y)
	a.lines = concat(a.lines, authority, post, name)
	return y
}

// recipients sets Nơi nhận, the drafter's mark at its lower right (ô số 12),
// and room for another body to confirm.
func (l *layouter) recipients(a *atom, e *doc.Ending, in column, y Pt) (bottom Pt) {
	label, y := l.set.line(&e.RecipientsLabel, style.RecipientsLabel, in, y)
	list, y := l.set.stack(e.Recipients, style.Recipients, in, y)
	a.lines = concat(a.lines, label, list)
	if e.Drafter.Text != "" {
		width := l.set.natural(e.Drafter.Text, style.Drafter)
		drafter, z := l.set.line(&e.Drafter, style.Drafter, column{in.x + in.width - width, width}, y)
		a.lines, y = concat(a.lines, drafter), z
	}
	return l.confirmation(a, e, in, y)
}

// confirmation sets the room for another body to confirm (mẫu 1.10).
func (l *layouter) confirmation(a *atom, e *doc.Ending, in column, y Pt) (bottom Pt) {
	gap := 2 * l.measures.EndingGap
	for i := range e.Confirmation {
		var set []Line
		set, y = l.set.line(&e.Confirmation[i], style.Confirmation, in, y+gap)
		a.lines = concat(a.lines, set)
		gap = l.measures.EndingGap / 2
	}
	if e.Confirmer.Text == "" {
		return y
	}
	name, y := l.set.line(&e.Confirmer, style.SignerName, in, y+l.measures.SignatureRoom/2)
	a.lines = concat(a.lines, name)
	return y
}

// copied sets the block of a copy below a full-width rule (Phụ lục I, phần II,
// mục I.2): who copied, the form of the copy, its number and date, and the
// signature.
func (l *layouter) copied(of *doc.Copy) {
	if of == nil {
		return
	}
	text := l.area
	left, right := column{text.x, text.width * 0.4}, column{text.x + text.width*0.4, text.width * 0.6}
	y := l.measures.NumberGap
	agency, y := l.set.balancedStack(of.Agency, style.Agency, left, y)
	form, z := l.set.line(&of.Form, style.CopyForm, right, l.measures.NumberGap)
	below := l.set.partRule(agency, y)
	row := max(below.Y1, z) + l.measures.NumberGap
	number, y := l.set.line(&of.Number, style.Number, left, row)
	date, z := l.set.line(&of.PlaceDate, style.PlaceDate, right, row)
	level(number, date)
	l.add(atom{
		before: l.measures.EndingGap, height: max(y, z), keepWithPrevious: true, keepWithNext: true,
		lines: concat(agency, form, number, date),
		rules: []Rule{l.set.acrossRule(Of{Name: style.CopyForm, Line: &of.Form}), below},
	})
	l.ending(&of.Ending)
}
