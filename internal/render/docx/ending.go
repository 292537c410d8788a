package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// ending is Nơi nhận on the left and the signature on the right; of several
// signatures each has its column, and Nơi nhận stands below them (Phụ lục I,
// mục II.7 and II.9).
type ending struct{ *paper }

func (e ending) write(of doc.Ending) {
	rows := e.rows(of)
	if len(rows) == 0 {
		return
	}
	if e.tail == 0 {
		e.filler(smallest, true)
	}
	rows.write(e.story)
}

// rows are the rows of a signature block, the first with the gap above
// it, which a table has not.
func (e ending) rows(of doc.Ending) frame {
	width, gap := e.page.TextWidth(), e.measures.EndingGap
	share := width * pt(e.measures.RecipientsShare)
	list := of.Signatures
	recipients := frameCell{to: share, top: gap, right: e.measures.ColumnGutter, fill: func() { e.recipients(of, 0) }}
	switch {
	case len(list) > 1:
		var row frameRow
		for i, s := range list {
			from, to := width*pt(i)/pt(len(list)), width*pt(i+1)/pt(len(list))
			row.cells = append(row.cells, frameCell{from: from, to: to, top: gap, fill: func() { e.signature(s, to-from, true) }})
		}
		return frame{row, {cells: []frameCell{recipients, {from: share, to: width}}}}
	case len(list) == 1:
		lower := e.level(style.RecipientsLabel, style.Authority, of.RecipientsLabel, first(list[0].Authority))
		recipients.fill = func() { e.recipients(of, lower) }
		return frame{{cells: []frameCell{recipients,
			{from: share, to: width, top: gap, fill: func() { e.signature(list[0], width-share, false) }}}}}
	case of.RecipientsLabel.Text != "" || len(of.Recipients)+len(of.Confirmation) > 0 || of.Drafter.Text+of.Confirmer.Text != "":
		return frame{{cells: []frameCell{recipients, {from: share, to: width, top: gap}}}}
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
func (e ending) signature(s doc.Signature, width pt, keep bool) {
	room, third := e.measures.SignatureRoom, width/2
	var signedWidth, signedHeight pt
	if s.Image != nil {
		signedWidth, signedHeight = e.placed.size(s.Image)
		third = (width-signedWidth)/2 + signedWidth/3
	}
	for i, l := range s.Authority {
		e.open(paragraph{style: style.Authority, keepNext: keep})
		if s.Seal != nil && i == len(s.Authority)-1 {
			e.seal(s.Seal, third, e.below(l, width))
		}
		e.spans(style.Authority, spansOf(l))
		e.close()
	}
	if s.Image != nil {
		room = (room - signedHeight) / 2
		e.picture(paragraph{style: style.SignerName, keepNext: keep, spacing: before(room)}, s.Image, signedWidth, signedHeight)
	}
	for _, l := range append(append([]doc.Line(nil), s.Post...), s.Name) {
		if l.Text != "" {
			e.line(paragraph{style: style.SignerName, keepNext: keep, spacing: some(before, room)}, l)
			room = 0
		}
	}
}

// below is the height of the lines of an authority.
func (e ending) below(l doc.Line, width pt) pt {
	s := e.styles.Of(style.Authority)
	lines := layout.CountLines(strings.ToUpper(l.Text), layout.FaceOf(s.Bold, s.Italic), s.Size, width)
	return pt(lines) * lineHeight(e.styles, style.Authority)
}

// seal writes the picture of a seal in its real size; it ends at the first
// third of the signature and stands in the middle of the room that begins some
// way below the top of the paragraph it hangs on (Phụ lục I, mục II.8.a).
func (e ending) seal(s *doc.Seal, third, room pt) {
	width := s.Width.Pt()
	height := width * pt(s.Image.Height) / pt(s.Image.Width)
	e.drawings.draw(&e.markup, s.Image, width, height, &anchor{third - width, room + (e.measures.SignatureRoom-height)/2})
}

// recipients writes Nơi nhận, the drafter's mark at its lower right (ô số 12),
// and room for another body to confirm.
func (e ending) recipients(of doc.Ending, lower pt) {
	e.line(paragraph{style: style.RecipientsLabel, spacing: some(before, lower)}, of.RecipientsLabel)
	e.lines(paragraph{style: style.Recipients}, of.Recipients)
	e.line(paragraph{style: style.Drafter, align: aligns[style.Right]}, of.Drafter)
	gap := 2 * e.measures.EndingGap
	for _, l := range of.Confirmation {
		e.line(paragraph{style: style.Confirmation, spacing: before(gap)}, l)
		gap = e.measures.EndingGap / 2
	}
	e.line(paragraph{style: style.SignerName, spacing: before(e.measures.SignatureRoom / 2)}, of.Confirmer)
}
