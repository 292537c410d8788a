package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// ending writes Nơi nhận on the left and the signature on the right; of
// several signatures each has its column, and Nơi nhận stands below them (Phụ
// lục I, mục II.7 and II.9).
func (w *writer) ending(e doc.Ending) {
	rows := w.endingRows(e)
	if len(rows) == 0 {
		return
	}
	if w.tail == 0 {
		w.filler(smallest, true)
	}
	w.frame(rows)
}

// endingRows are the rows of a signature block, the first with the gap above
// it, which a table has not.
func (w *writer) endingRows(e doc.Ending) frame {
	text, gap := w.page.TextWidth(), w.measures.EndingGap
	share := text * pt(w.measures.RecipientsShare)
	list := e.Signatures
	recipients := frameCell{to: share, top: gap, right: w.measures.ColumnGutter, fill: func() { w.recipients(e, 0) }}
	switch {
	case len(list) > 1:
		var row frameRow
		for i, s := range list {
			from, to := text*pt(i)/pt(len(list)), text*pt(i+1)/pt(len(list))
			row.cells = append(row.cells, frameCell{from: from, to: to, top: gap, fill: func() { w.signature(s, to-from, true) }})
		}
		return frame{row, {cells: []frameCell{recipients, {from: share, to: text}}}}
	case len(list) == 1:
		lower := w.leveller(style.RecipientsLabel, style.Authority, e.RecipientsLabel, first(list[0].Authority))
		recipients.fill = func() { w.recipients(e, lower) }
		return frame{{cells: []frameCell{recipients,
			{from: share, to: text, top: gap, fill: func() { w.signature(list[0], text-share, false) }}}}}
	case e.RecipientsLabel.Text != "" || len(e.Recipients)+len(e.Confirmation) > 0 || e.Drafter.Text+e.Confirmer.Text != "":
		return frame{{cells: []frameCell{recipients, {from: share, to: text, top: gap}}}}
	}
	return nil
}

func first(lines []doc.Line) doc.Line {
	if len(lines) == 0 {
		return doc.Line{}
	}
	return lines[0]
}

// signature writes the authority, room to sign, and the name.
func (w *writer) signature(s doc.Signature, width pt, keep bool) {
	room, third := w.measures.SignatureRoom, width/2
	var signedWidth, signedHeight pt
	if s.Image != nil {
		signedWidth, signedHeight = w.placed.size(s.Image)
		third = (width-signedWidth)/2 + signedWidth/3
	}
	for i, l := range s.Authority {
		w.open(paragraph{style: style.Authority, keepNext: keep})
		if s.Seal != nil && i == len(s.Authority)-1 {
			w.seal(s.Seal, third, w.below(l, width))
		}
		w.spans(style.Authority, spansOf(l))
		w.close()
	}
	if s.Image != nil {
		room = (room - signedHeight) / 2
		w.picture(paragraph{style: style.SignerName, keepNext: keep, spacing: before(room)}, s.Image, signedWidth, signedHeight)
	}
	for _, l := range append(append([]doc.Line(nil), s.Post...), s.Name) {
		if l.Text != "" {
			w.line(paragraph{style: style.SignerName, keepNext: keep, spacing: some(before, room)}, l)
			room = 0
		}
	}
}

// below is the height of the lines of an authority.
func (w *writer) below(l doc.Line, width pt) pt {
	s := w.doc.Styles.Of(style.Authority)
	lines := layout.CountLines(strings.ToUpper(l.Text), layout.FaceOf(s.Bold, s.Italic), s.Size, width)
	return pt(lines) * w.height(style.Authority)
}

// seal writes the picture of a seal in its real size; it ends at the first
// third of the signature and stands in the middle of the room that begins some
// way below the top of the paragraph it hangs on (Phụ lục I, mục II.8.a).
func (w *writer) seal(s *doc.Seal, third, room pt) {
	width := s.Width.Pt()
	height := width * pt(s.Image.Height) / pt(s.Image.Width)
	w.drawing(s.Image, width, height, &anchor{third - width, room + (w.measures.SignatureRoom-height)/2})
}

// recipients writes Nơi nhận, the drafter's mark at its lower right (ô số 12),
// and room for another body to confirm.
func (w *writer) recipients(e doc.Ending, lower pt) {
	w.line(paragraph{style: style.RecipientsLabel, spacing: some(before, lower)}, e.RecipientsLabel)
	w.lines(paragraph{style: style.Recipients}, e.Recipients)
	w.line(paragraph{style: style.Drafter, align: aligns[style.Right]}, e.Drafter)
	gap := 2 * w.measures.EndingGap
	for _, l := range e.Confirmation {
		w.line(paragraph{style: style.Confirmation, spacing: before(gap)}, l)
		gap = w.measures.EndingGap / 2
	}
	w.line(paragraph{style: style.SignerName, spacing: before(w.measures.SignatureRoom / 2)}, e.Confirmer)
}

// copied writes the block of a copy below a full-width rule (Phụ lục I, phần
// II, mục I.2). It is one table: Word joins tables between which nothing
// stands.
func (w *writer) copied(c *doc.Copy) {
	if c == nil {
		return
	}
	text, gap := w.page.TextWidth(), w.measures.NumberGap
	middle := text * 0.4
	w.open(paragraph{styleID: ruleStyle, keepNext: true, spacing: before(w.measures.EndingGap)})
	w.close()
	top := gap - smallest - w.measures.RuleThickness/2
	level := w.leveller(style.Number, style.PlaceDate, c.Number, c.PlaceDate)
	w.keep = true
	rows := frame{
		{cells: []frameCell{
			{to: middle, top: top, fill: func() { w.agency(nil, c.Agency, middle, gap) }},
			{from: middle, to: text, top: top, fill: func() { w.line(paragraph{style: style.CopyForm, keepNext: true}, c.Form) }},
		}},
		{cells: []frameCell{
			{to: middle, fill: func() { w.numberLines(doc.Header{Number: c.Number}, level) }},
			{from: middle, to: text, fill: func() {
				w.line(paragraph{style: style.PlaceDate, keepNext: true, spacing: some(before, -level)}, c.PlaceDate)
				w.keep = false
			}},
		}},
	}
	w.frame(append(rows, w.endingRows(c.Ending)...))
}
