package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// perPixel is the length of a pixel where a picture says nothing else: 96 to
// the inch.
const perPixel Pt = 72.0 / 96

// figure sets a picture in the middle with its caption below, kept together.
func (c *composer) figure(f *doc.Figure, in *doc.Item) {
	of := Of{Part: c.part, Name: style.Caption, Block: f, Item: in}
	img := fit(f.Image, c.textColumn(), c.page.TextHeight()*style.TallestFigure)
	img.Of = of
	s := c.doc.Styles.Of(style.Caption)
	caption, bottom := c.setStyled(c.spansText(f.Caption, of), s, c.textColumn(), img.Height+s.Before)
	if len(caption) == 0 {
		bottom = img.Height
	}
	c.add(atom{of: of, before: c.measures.TableGap, height: bottom, lines: caption, images: []PlacedImage{img}}, false)
}

// fit places a picture in the middle of a column, in its own size or as much
// smaller as it must be, its top at 0.
func fit(img *doc.Image, in column, height Pt) PlacedImage {
	w, h := Pt(img.Width)*perPixel, Pt(img.Height)*perPixel
	scale := min(1, in.width/w, height/h)
	w, h = w*scale, h*scale
	return PlacedImage{X: in.x + (in.width-w)/2, Width: w, Height: h, Image: img}
}

// signed places the pictures of a signature and its seal in the room below y,
// those there are. The seal covers the left third of the signature (Phụ lục I,
// mục II.8.a); without one it ends in the middle.
func (c *composer) signed(s *doc.Signature, in column, y Pt) []PlacedImage {
	var placed []PlacedImage
	of := Of{Part: c.part, Name: style.SignerName, Line: &s.Name}
	third := in.x + in.width/2
	if s.Image != nil {
		img := fit(s.Image, in, c.measures.SignatureRoom-2*style.SignatureGap)
		img.Of = of
		img.Y = y + (c.measures.SignatureRoom-img.Height)/2
		placed, third = append(placed, img), img.X+img.Width/3
	}
	if s.Seal != nil {
		width := s.Seal.Width.Pt()
		height := width * Pt(s.Seal.Height) / Pt(s.Seal.Image.Width)
		placed = append(placed, PlacedImage{
			Of: of, X: third - width, Y: y + (c.measures.SignatureRoom-height)/2, Width: width, Height: height, Image: s.Seal.Image,
		})
	}
	return placed
}
