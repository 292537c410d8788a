package layout

import "vanban/internal/style"

// ending sets Nơi nhận on the left and the signature on the right, their first
// lines level (Phụ lục I, mục II.7 and II.9). The block is one piece and stays
// with the last lines of the text.
func (c *composer) ending() {
	e, text, share := c.doc.Ending, c.textColumn(), c.measures.RecipientsShare
	left := column{text.x, text.width*Pt(share) - c.measures.ColumnGutter}
	right := column{text.x + text.width*Pt(share), text.width * Pt(1-share)}

	authority, y := c.setLines(e.Authority, style.Authority, right, 0)
	name, y := c.set(spansOf(e.SignerName), style.SignerName, right, y+c.measures.SignatureRoom)

	label, z := c.set(spansOf(e.RecipientsLabel), style.RecipientsLabel, left, 0)
	level(label, authority)
	if len(label) > 0 {
		z = label[0].Top + label[0].Height
	}
	list, z := c.setLines(e.Recipients, style.Recipients, left, z)

	c.add(atom{
		before: c.measures.EndingGap, height: max(y, z), glued: true,
		lines: concat(label, list, authority, name),
	}, false)
}
