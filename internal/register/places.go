package register

import (
	"math"

	"vanban/internal/layout"
	"vanban/internal/style"
)

// sealWidth is the diameter of a round seal, where the signer's is not given.
const sealWidth style.Mm = 36

// PlacesOf tells where the number stands in a document's pages, where the first
// signer signs, and where the seal goes: over the left third of the signature
// (Phụ lục I, mục II.8), seal wide; 0 is the usual width.
func PlacesOf(pages *layout.Pages, seal style.Mm) Places {
	var p Places
	if seal <= 0 {
		seal = sealWidth
	}
	for i := range pages.Pages {
		page := &pages.Pages[i]
		for _, l := range page.Lines {
			if p.Number == nil && l.Name == style.Number {
				left, right := l.Extent()
				p.Number = box(i+1, left, l.Top, right, l.Top+l.Height)
			}
		}
		if p.Signature == nil {
			p.Signature = signatureOn(page, i+1)
		}
	}
	if s := p.Signature; s != nil {
		size := float64(seal)
		p.Seal = &Box{s.Page, hundredths(s.X + s.W/3 - size), hundredths(s.Y + (s.H-size)/2), size, size}
	}
	return p
}

// signatureOn is the room between the first signer's authority and name.
func signatureOn(page *layout.Page, number int) *Box {
	var left, right, top layout.Pt
	signing := false
	for _, l := range page.Lines {
		from, to := l.Extent()
		switch {
		case l.Name == style.Authority && !signing:
			left, right, signing = from, to, true
		case l.Name != style.Authority && l.Name != style.SignerName:
			continue
		}
		left, right = min(left, from), max(right, to)
		if l.Name == style.SignerName && signing {
			return box(number, left, top, right, l.Top)
		}
		top = l.Top + l.Height
	}
	return nil
}

func box(page int, left, top, right, bottom layout.Pt) *Box {
	mm := func(p layout.Pt) float64 { return hundredths(float64(style.Pt(p).Mm())) }
	return &Box{page, mm(left), mm(top), mm(right - left), mm(bottom - top)}
}

// hundredths rounds to hundredths of a millimetre.
func hundredths(mm float64) float64 { return math.Round(100*mm) / 100 }
