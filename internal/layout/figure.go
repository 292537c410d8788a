package layout

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// perPixel is the length of a pixel where a picture says nothing else: 96 to
// the inch.
const perPixel Pt = 72.0 / 96

// figure sets a picture in the middle with its caption below, kept together.
func (l *layouter) figure(f *doc.Figure, in *doc.Item) {
	of := Of{Part: l.set.part, Name: style.Caption, Block: f, Item: in}
	img := fit(f.Image, l.area, l.page.TextHeight()*style.TallestFigure)
	img.Of = of
	s := l.set.styles.Of(style.Caption)
	caption, bottom := l.set.styled(l.set.text(f.Caption, of), s, l.area, img.Height+s.Before)
	if len(caption) == 0 {
		bottom = img.Height
	}
	l.add(atom{of: of, before: l.measures.TableGap, height: bottom, lines: caption, images: []PlacedImage{img}})
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
func (l *layouter) signed(s *doc.Signature, in column, y Pt) []PlacedImage {
	var placed []PlacedImage
	of := Of{Part: l.set.part, Name: style.SignerName, Line: &s.Name}
	third := in.x + in.width/2
	if s.Image != nil {
		img := fit(s.Image, in, l.measures.SignatureRoom-2*style.SignatureGap)
		img.Of = of
		img.Y = y + (l.measures.SignatureRoom-img.Height)/2
		placed, third = append(placed, img), img.X+img.Width/3
	}
	if s.Seal != nil {
		width := s.Seal.Width.Pt()
		height := width * Pt(s.Seal.Height) / Pt(s.Seal.Image.Width)
		placed = append(placed, PlacedImage{
			Of: of, X: third - width, Y: y + (l.measures.SignatureRoom-height)/2, Width: width, Height: height,
			Image: s.Seal.Image,
		})
	}
	return placed
}
