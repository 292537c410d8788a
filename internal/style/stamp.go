package style

import "fmt"

// Color is a colour of red, green and blue, 0 to 255 each.
type Color struct{ R, G, B uint8 }

// Hex gives `ed1c24`.
func (c Color) Hex() string { return fmt.Sprintf("%02x%02x%02x", c.R, c.G, c.B) }

// The colours of an official document beside black.
var (
	BrightRed = Color{R: 237, G: 28, B: 36} // mực đỏ tươi (Phụ lục I, mục III.2.b)
	PaleGrey  = Color{R: 217, G: 217, B: 217}
)

// Stamp is the size of a box around a mark.
type Stamp struct{ Width, Height Mm }

// Stamps are the boxes of the marks of urgency (Phụ lục I, mục III.2.b).
var Stamps = map[string]Stamp{"HỎA TỐC": {30, 8}, "THƯỢNG KHẨN": {40, 8}, "KHẨN": {20, 8}}

// StampHeight is the height of every boxed mark.
const StampHeight Mm = 8

// StampGap is the room between a box and what stands by it, StampPadding that
// between a box and its text.
const (
	StampGap     Pt = 6
	StampPadding Pt = 8
)

// SignatureGap is the least room above and below the picture of a signature.
const SignatureGap Pt = 4

// TallestFigure is how much of the text's height a figure may take.
const TallestFigure = 0.6

// NoteGap is the room above the rule over the notes, and again below it.
const NoteGap Pt = 6
