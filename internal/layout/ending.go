package layout

import "vanban/internal/style"

const (
	endingGap     Pt      = 12   // text to the signature block
	signatureRoom Pt      = 72   // authority to name: about four lines
	recipients    float64 = 0.39 // share of the width, as in the decree's forms
	columnGutter  Pt      = 6
)

// ending sets Nơi nhận on the left and the signature on the right, their first
// lines level (Phụ lục I, mục II.7 and II.9). The block is one piece and stays
// with the last lines of the text.
func (c *composer) ending() {
	e, text := c.doc.Ending, c.textColumn()
	left := column{text.x, text.width*Pt(recipients) - columnGutter}
	right := column{text.x + text.width*Pt(recipients), text.width * Pt(1-recipients)}

	authority, y := c.setLines(e.Authority, style.Authority, right, 0)
	name, y := c.set(spansOf(e.SignerName), style.SignerName, right, y+signatureRoom)

	label, z := c.set(spansOf(e.RecipientsLabel), style.RecipientsLabel, left, 0)
	level(label, authority)
	if len(label) > 0 {
		z = label[0].Top + label[0].Height
	}
	list, z := c.setLines(e.Recipients, style.Recipients, left, z)

	c.add(atom{
		before: endingGap, height: max(y, z), glued: true,
		lines: concat(label, list, authority, name),
	}, false)
}
