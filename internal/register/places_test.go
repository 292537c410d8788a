package register_test

import (
	"math"
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/layout"
	"vanban/internal/register"
	"vanban/internal/sample"
	"vanban/internal/style"
)

// placesOf lays out a document and tells its places.
func placesOf(t *testing.T, text string, seal style.Mm) (register.Places, *layout.Pages) {
	t.Helper()
	ws := sample.With(t, text)
	var problems diag.List
	pages := layout.Lay(compose.Document(ws, ws.Documents[0], nil, &problems))
	return register.PlacesOf(pages, seal), pages
}

const notice = "---\nkind: thong-bao\ntitle: Lịch họp\nnumber: 5\ndate: 01/8/2023\nsigner: pho-chu-tich\n---\n\n"

// The signature's room is on the page that the document ends on, right of the
// middle; the seal's right edge is at the end of its left third.
func TestTheSealCoversTheLeftThirdOfTheSignature(t *testing.T) {
	p, pages := placesOf(t, notice+strings.Repeat("Thôn họp ngày 05 tháng 8 năm 2023.\n\n", 60), 0)
	if n := p.Number; n == nil || n.Page != 1 || n.X < 30 || n.X+n.W > 105 || n.Y > 50 {
		t.Errorf("the number is at %+v", p.Number)
	}
	if p.Signature == nil || p.Signature.Page != len(pages.Pages) || p.Signature.Page < 2 || p.Signature.X < 100 {
		t.Fatalf("the signature is at %+v of %d pages", p.Signature, len(pages.Pages))
	}
	off := p.Seal.X + p.Seal.W - p.Signature.X - p.Signature.W/3
	if math.Abs(off) > 0.02 || p.Seal.W != 36 || p.Seal.Page != p.Signature.Page {
		t.Errorf("the seal is at %+v, the signature at %+v", p.Seal, p.Signature)
	}
	middle := func(b *register.Box) float64 { return b.Y + b.H/2 }
	if math.Abs(middle(p.Seal)-middle(p.Signature)) > 0.02 {
		t.Errorf("the seal is not level with the signature: %+v, %+v", p.Seal, p.Signature)
	}
}

func TestASealHasItsOwnWidth(t *testing.T) {
	p, _ := placesOf(t, notice+"Thôn họp.\n", 40)
	if p.Seal.W != 40 || p.Seal.H != 40 {
		t.Errorf("%+v", p.Seal)
	}
}

// Of two signers the first, who stands on the left.
func TestOfSeveralSignersTheFirstSigns(t *testing.T) {
	text := strings.NewReplacer("thong-bao", "bien-ban", "pho-chu-tich", "[thu-ky, chu-toa]").Replace(notice)
	p, _ := placesOf(t, text+"Cuộc họp bắt đầu lúc 8 giờ.\n", 0)
	if p.Signature == nil || p.Signature.X > 100 {
		t.Errorf("%+v", p.Signature)
	}
}
