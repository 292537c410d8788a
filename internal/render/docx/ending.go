package docx

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// ending is Nơi nhận on the left and the signature on the right; of several
// signatures each has its column, and Nơi nhận stands below them (Phụ lục I,
// mục II.7 and II.9).
type ending struct{ *paper }

func (e ending) write(of *doc.Ending) {
	rows := e.rows(of)
	if len(rows) == 0 {
		return
	}
	if e.tail == 0 {
		e.filler(smallest, true)
	}
	rows.write(e.story)
}

// rows are those of a signature block, the first with the gap above it, which a
// table has not.
func (e ending) rows(of *doc.Ending) frame {
	width, gap := e.page.TextWidth(), e.measures.EndingGap
	share := width * pt(e.measures.RecipientsShare)
	list := of.Signatures
	recipients := frameCell{to: share, top: gap, right: e.measures.ColumnGutter, fill: func() { e.recipients(of, 0) }}
	switch {
	case len(list) > 1:
		var row frameRow
		for i := range list {
			from, to := width*pt(i)/pt(len(list)), width*pt(i+1)/pt(len(list))
			signature := func() { e.signature(&list[i], from, true) }
			row.cells = append(row.cells, frameCell{from: from, to: to, top: gap, fill: signature})
		}
		return frame{row, {cells: []frameCell{recipients, {from: share, to: width}}}}
	case len(list) == 1:
		var lower pt
		if authority := list[0].Authority; len(authority) > 0 {
			lower = e.lower(e.component(style.RecipientsLabel, &of.RecipientsLabel), e.component(style.Authority, &authority[0]))
		}
		recipients.fill = func() { e.recipients(of, lower) }
		return frame{{cells: []frameCell{recipients,
			{from: share, to: width, top: gap, fill: func() { e.signature(&list[0], share, false) }}}}}
	case len(of.Recipients)+len(of.Confirmation) > 0 || of.RecipientsLabel.Text+of.Drafter.Text+of.Confirmer.Text != "":
		return frame{{cells: []frameCell{recipients, {from: share, to: width, top: gap}}}}
	}
	return nil
}

// signature writes the authority, room to sign, and the name, in a column that
// begins some way from the left of the text.
func (e ending) signature(s *doc.Signature, from pt, keep bool) {
	room := e.measures.SignatureRoom
	for i := range s.Authority {
		l := &s.Authority[i]
		e.open(paragraph{style: style.Authority, keepNext: keep})
		if s.Seal != nil && i == len(s.Authority)-1 {
			e.seal(s, l, from)
		}
		e.spans(style.Authority, spansOf(*l))
		e.close()
	}
	if s.Image != nil {
		box := e.placed.boxes[e.picturesOf(s, s.Image)]
		room = (room - box.Height) / 2
		e.picture(paragraph{style: style.SignerName, keepNext: keep, spacing: before(room)}, box)
	}
	for _, l := range append(slices.Clone(s.Post), s.Name) {
		if l.Text != "" {
			e.line(paragraph{style: style.SignerName, keepNext: keep, spacing: some(before, room)}, l)
			room = 0
		}
	}
}

// seal writes the picture of a seal where it floats, hung on the last line of
// an authority (Phụ lục I, mục II.8.a).
func (e ending) seal(s *doc.Signature, on *doc.Line, from pt) {
	lines := e.placed.lines[e.component(style.Authority, on)]
	if len(lines) == 0 {
		return
	}
	box := e.placed.boxes[e.picturesOf(s, s.Seal.Image)]
	e.drawings.draw(&e.markup, box, &anchor{box.X - e.page.Left - from, box.Y - lines[0].Top})
}

// picturesOf is what layout placed of a picture of a signature.
func (e ending) picturesOf(s *doc.Signature, img *doc.Image) owner {
	return owner{part: e.part, name: style.SignerName, line: &s.Name, image: img}
}

// recipients writes Nơi nhận, the drafter's mark at its lower right (ô số 12),
// and room for another body to confirm.
func (e ending) recipients(of *doc.Ending, lower pt) {
	e.line(paragraph{style: style.RecipientsLabel, spacing: some(before, lower)}, of.RecipientsLabel)
	for _, l := range of.Recipients {
		e.line(paragraph{style: style.Recipients}, l)
	}
	e.line(paragraph{style: style.Drafter, align: aligns[style.Right]}, of.Drafter)
	gap := 2 * e.measures.EndingGap
	for _, l := range of.Confirmation {
		e.line(paragraph{style: style.Confirmation, spacing: before(gap)}, l)
		gap = e.measures.EndingGap / 2
	}
	e.line(paragraph{style: style.SignerName, spacing: before(e.measures.SignatureRoom / 2)}, of.Confirmer)
}
