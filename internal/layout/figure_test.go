package layout_test

import (
	"math"
	"reflect"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// figure is a picture of a size; nothing here looks into its bytes.
func figure(width, height int, caption string) *doc.Figure {
	return &doc.Figure{
		Image:   &doc.Image{Type: "image/png", Width: width, Height: height},
		Caption: []doc.Span{{Text: caption}},
	}
}

// placed gives the picture of a document and the page it stands on.
func placed(t *testing.T, pages *layout.Pages) (layout.Page, layout.PlacedImage) {
	t.Helper()
	for _, p := range pages.Pages {
		if len(p.Images) == 1 {
			return p, p.Images[0]
		}
	}
	t.Fatal("no picture")
	return layout.Page{}, layout.PlacedImage{}
}

func TestAFigureIsAsLargeAsItMayBe(t *testing.T) {
	page := framed().Styles.Page
	for name, c := range map[string]struct {
		width, height int
		want          layout.Pt // wide
	}{
		"in its own size":     {200, 100, 150},
		"as wide as the text": {4000, 100, page.TextWidth()},
		"of a page's height":  {300, 3000, page.TextHeight() * 0.06},
		"a pixel":             {1, 1, 0.75},
	} {
		p, img := placed(t, lay(t, framed(figure(c.width, c.height, "Hình 1."), paragraph("Hết."))))
		if !near(img.Width, c.want) || !near(img.Width*layout.Pt(c.height), img.Height*layout.Pt(c.width)) {
			t.Errorf("%s: %.2f × %.2f", name, img.Width, img.Height)
		}
		if !near(img.X-p.Size.Left, p.Size.Width-p.Size.Right-img.X-img.Width) {
			t.Errorf("%s: not in the middle: %.2f", name, img.X)
		}
	}
}

func TestAFigureStaysWithItsCaption(t *testing.T) {
	for n := range 30 {
		var body []doc.Block
		for range n {
			body = append(body, paragraph(sentence))
		}
		pages := lay(t, framed(append(body, figure(300, 400, "Hình 1. Bản đồ"), paragraph("Hết."))...))
		number, caption := find(t, pages, "Hình 1.")
		p, img := placed(t, pages)
		gap := caption.Top - img.Y - img.Height
		if p.Number != number || gap < 0 || gap > 6 || caption.Name != style.Caption {
			t.Errorf("after %d paragraphs: the picture is on page %d, the caption on %d, %.1f below", n, p.Number, number, gap)
		}
		if img.Y+img.Height > p.Size.Height-p.Size.Bottom || img.Y < p.Size.Top-0.01 {
			t.Errorf("after %d paragraphs: the picture goes from %.1f to %.1f", n, img.Y, img.Y+img.Height)
		}
	}
}

func TestASignatureIsDrawnBetweenAuthorityAndName(t *testing.T) {
	d := framed(paragraph("Nội dung."))
	unsigned := lay(t, d).Pages[0].Lines
	d.Ending.Signatures[0].Image = &doc.Image{Width: 900, Height: 300}
	pages := lay(t, d)
	if !reflect.DeepEqual(pages.Pages[0].Lines, unsigned) {
		t.Error("the picture moves the text")
	}
	_, img := placed(t, pages)
	_, authority := find(t, pages, "CHỦ TỊCH")
	_, name := find(t, pages, "Nguyễn Văn An")
	if img.Y < authority.Top+authority.Height || img.Y+img.Height > name.Top {
		t.Errorf("the picture goes from %.1f to %.1f", img.Y, img.Y+img.Height)
	}
	left, right := name.Extent()
	if !near(2*img.X+img.Width, left+right) {
		t.Error("the picture does not stand above the name")
	}
}

// Phụ lục I, mục II.8.a: real size, over about a third of the signature, left.
func TestASealCoversTheLeftThirdOfTheSignature(t *testing.T) {
	d := framed(paragraph("Nội dung."))
	d.Ending.Signatures[0].Image = &doc.Image{Width: 120, Height: 40}
	d.Ending.Signatures[0].Seal = &doc.Seal{Image: &doc.Image{Width: 300, Height: 300}, Width: 36}
	images := lay(t, d).Pages[0].Images
	if len(images) != 2 {
		t.Fatalf("%d pictures", len(images))
	}
	signature, seal := images[0], images[1]
	if math.Abs(float64(seal.Width.Mm())-36) > 0.01 || !near(seal.Width, seal.Height) {
		t.Errorf("the seal is %.2f by %.2f mm", seal.Width.Mm(), seal.Height.Mm())
	}
	if covered := seal.X + seal.Width - signature.X; !near(covered, signature.Width/3) {
		t.Errorf("the seal covers %.1f of %.1f pt", covered, signature.Width)
	}
	if !near(2*seal.Y+seal.Height, 2*signature.Y+signature.Height) {
		t.Error("the seal does not stand level with the signature")
	}
}

func TestTheMarkerStandsEvenBeforeAFigure(t *testing.T) {
	list := &doc.List{Items: []doc.Item{{Marker: "+", Blocks: []doc.Block{figure(100, 100, "Hình 1.")}}}}
	pages := lay(t, framed(list, paragraph("Hết.")))
	_, marker := find(t, pages, "+")
	if _, img := placed(t, pages); marker.Top+marker.Height > img.Y {
		t.Error("the marker does not stand above the picture")
	}
}
