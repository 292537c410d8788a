package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// ending sets Nơi nhận on the left and the signature on the right, their first
// lines level (Phụ lục I, mục II.7 and II.9); of several signatures each has
// its column, and Nơi nhận stands below them. The block is one piece and stays
// with the last lines of the text.
func (c *composer) ending(e *doc.Ending) {
	c.keepWhole()
	a := atom{before: c.measures.EndingGap, glued: true}
	if len(e.Signatures) > 1 {
		a.height = c.signatures(&a, e.Signatures)
		a.height = c.recipients(&a, e, c.leftColumn(), a.height+c.measures.EndingGap)
	} else {
		a.height = c.signedBeside(&a, e)
	}
	c.add(a, false)
}

// whole is how many lines a paragraph that ends the text may have and yet go
// to the signature's page whole. Office programs differ in how much of a
// paragraph they keep with what follows; and two lines above a signature look
// torn off.
const whole = 5

// keepWhole glues the lines of the paragraph that the text ends with.
func (c *composer) keepWhole() {
	if c.last.to != len(c.atoms) || c.last.to-c.last.from > whole {
		return
	}
	for i := c.last.from + 1; i < c.last.to; i++ {
		c.atoms[i].glued = true
	}
	c.whole = c.atoms[c.last.from].of.Block
}

// StaysWhole reports whether a paragraph between margins of the width goes to
// the signature's page whole when the text ends with it.
func StaysWhole(spans []doc.Span, s style.Style, width Pt) bool {
	b := newBreaker(inlinesOf(spans), s, width-s.FirstLine, width)
	return len(b.lines()) <= whole
}

// leftColumn is where Nơi nhận stands.
func (c *composer) leftColumn() column {
	text := c.textColumn()
	return column{text.x, text.width*Pt(c.measures.RecipientsShare) - c.measures.ColumnGutter}
}

// signedBeside sets one signature, or none, beside Nơi nhận.
func (c *composer) signedBeside(a *atom, e *doc.Ending) (bottom Pt) {
	text, share := c.textColumn(), Pt(c.measures.RecipientsShare)
	right := column{text.x + text.width*share, text.width * (1 - share)}
	first := len(a.lines)
	if len(e.Signatures) == 1 {
		bottom = c.signature(a, &e.Signatures[0], right, 0)
	}
	signature := a.lines[first:]
	beside := atom{}
	z := c.recipients(&beside, e, c.leftColumn(), 0)
	if len(beside.lines) > 0 && len(signature) > 0 {
		shift := signature[0].Baseline - beside.lines[0].Baseline
		move(beside.lines, shift)
		z += shift
	}
	a.lines = concat(beside.lines, a.lines)
	return max(bottom, z)
}

// signatures sets several signatures side by side.
func (c *composer) signatures(a *atom, list []doc.Signature) (bottom Pt) {
	text := c.textColumn()
	width := text.width / Pt(len(list))
	for i := range list {
		bottom = max(bottom, c.signature(a, &list[i], column{text.x + Pt(i)*width, width}, 0))
	}
	return bottom
}

// signature sets the authority, room to sign, and the name.
func (c *composer) signature(a *atom, s *doc.Signature, in column, y Pt) (bottom Pt) {
	authority, y := c.setLines(s.Authority, style.Authority, in, y)
	a.images = append(a.images, c.signed(s, in, y)...)
	y += c.measures.SignatureRoom
	post, y := c.setLines(s.Post, style.SignerName, in, y)
	name, y := c.setLine(&s.Name, style.SignerName, in, y)
	a.lines = concat(a.lines, authority, post, name)
	return y
}

// recipients sets Nơi nhận, the drafter's mark at its lower right (ô số 12),
// and room for another body to confirm.
func (c *composer) recipients(a *atom, e *doc.Ending, in column, y Pt) (bottom Pt) {
	label, y := c.setLine(&e.RecipientsLabel, style.RecipientsLabel, in, y)
	list, y := c.setLines(e.Recipients, style.Recipients, in, y)
	a.lines = concat(a.lines, label, list)
	if e.Drafter.Text != "" {
		width := c.natural(e.Drafter.Text, style.Drafter)
		drafter, z := c.setLine(&e.Drafter, style.Drafter, column{in.x + in.width - width, width}, y)
		a.lines, y = concat(a.lines, drafter), z
	}
	return c.confirmation(a, e, in, y)
}

// confirmation sets the room for another body to confirm (mẫu 1.10).
func (c *composer) confirmation(a *atom, e *doc.Ending, in column, y Pt) (bottom Pt) {
	gap := 2 * c.measures.EndingGap
	for i := range e.Confirmation {
		var set []Line
		set, y = c.setLine(&e.Confirmation[i], style.Confirmation, in, y+gap)
		a.lines = concat(a.lines, set)
		gap = c.measures.EndingGap / 2
	}
	if e.Confirmer.Text == "" {
		return y
	}
	name, y := c.setLine(&e.Confirmer, style.SignerName, in, y+c.measures.SignatureRoom/2)
	a.lines = concat(a.lines, name)
	return y
}

// copied sets the block of a copy below a full-width rule (Phụ lục I, phần II,
// mục I.2): who copied, the form of the copy, its number and date, and the
// signature.
func (c *composer) copied(of *doc.Copy) {
	if of == nil {
		return
	}
	text := c.textColumn()
	left, right := column{text.x, text.width * 0.4}, column{text.x + text.width*0.4, text.width * 0.6}
	y := c.measures.NumberGap
	agency, y := c.balancedLines(of.Agency, style.Agency, left, y)
	form, z := c.setLine(&of.Form, style.CopyForm, right, c.measures.NumberGap)
	below := c.partRule(agency, y)
	row := max(below.Y1, z) + c.measures.NumberGap
	number, y := c.setLine(&of.Number, style.Number, left, row)
	date, z := c.setLine(&of.PlaceDate, style.PlaceDate, right, row)
	level(number, date)
	c.add(atom{
		before: c.measures.EndingGap, height: max(y, z), glued: true,
		lines: concat(agency, form, number, date),
		rules: []Rule{c.acrossRule(Of{Name: style.CopyForm, Line: &of.Form}), below},
	}, true)
	c.ending(&of.Ending)
}
