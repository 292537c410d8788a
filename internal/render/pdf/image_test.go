package pdf_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/oracle"
	"vanban/internal/render/pdf"
)

// gradient is a picture that fades out to the right.
func gradient(m interface {
	image.Image
	Set(x, y int, c color.Color)
}) image.Image {
	b := m.Bounds()
	for y := range b.Dy() {
		for x := range b.Dx() {
			m.Set(x, y, color.NRGBA{R: uint8(x), G: uint8(y), B: 90, A: uint8(255 - x)})
		}
	}
	return m
}

var box = image.Rect(0, 0, 60, 40)

func pngOf(t testing.TB, m image.Image) *doc.Image {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, m); err != nil {
		t.Fatal(err)
	}
	return &doc.Image{Data: b.Bytes(), Type: "image/png", Width: 60, Height: 40}
}

func jpegOf(t testing.TB) *doc.Image {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, gradient(image.NewRGBA(box)), nil); err != nil {
		t.Fatal(err)
	}
	return &doc.Image{Data: b.Bytes(), Type: "image/jpeg", Width: 60, Height: 40}
}

// pictured are the sample's pages with pictures on the second.
func pictured(t testing.TB, images ...*doc.Image) *layout.Pages {
	pages := sample(t)
	for i, img := range images {
		pages.Pages[1].Images = append(pages.Pages[1].Images,
			layout.PlacedImage{X: 100, Y: 100 + 60*layout.Pt(i), Width: 75, Height: 50, Image: img})
	}
	return pages
}

// listed gives what pdfimages lists: the rows' fields.
func listed(t *testing.T, data []byte) [][]string {
	t.Helper()
	file := oracle.File(t, "pictures.pdf", data)
	oracle.Run(t, "qpdf", "--check", file)
	var rows [][]string
	for row := range strings.SplitSeq(strings.TrimSpace(oracle.Run(t, "pdfimages", "-list", file)), "\n") {
		rows = append(rows, strings.Fields(row))
	}
	return rows[2:]
}

func TestPicturesAreInTheFile(t *testing.T) {
	palette := image.NewPaletted(box, color.Palette{color.Transparent, color.Black, color.NRGBA{R: 200, A: 128}})
	two := image.NewPaletted(box, color.Palette{color.White, color.Black})
	for name, c := range map[string]struct {
		img  *doc.Image
		want string // page type width height color, of each
	}{
		"JPEG":             {jpegOf(t), "2 image 60 40 rgb jpeg"},
		"PNG":              {pngOf(t, gradient(image.NewGray(box))), "2 image 60 40 gray image"},
		"PNG with alpha":   {pngOf(t, gradient(image.NewNRGBA(box))), "2 image 60 40 rgb image; 2 smask 60 40 gray image"},
		"PNG of 16 bits":   {pngOf(t, gradient(image.NewNRGBA64(box))), "2 image 60 40 rgb image; 2 smask 60 40 gray image"},
		"PNG, a palette":   {pngOf(t, palette), "2 image 60 40 rgb image; 2 smask 60 40 gray image"},
		"PNG, two colours": {pngOf(t, two), "2 image 60 40 index image"},
	} {
		var got []string
		for _, row := range listed(t, write(t, pictured(t, c.img))) {
			got = append(got, strings.Join([]string{row[0], row[2], row[3], row[4], row[5], row[8]}, " "))
		}
		if got := strings.Join(got, "; "); got != c.want {
			t.Errorf("%s: got %s, want %s", name, got, c.want)
		}
	}
}

func TestAPictureIsDrawnWhereItStands(t *testing.T) {
	red := image.NewNRGBA(box)
	for i := range red.Pix {
		red.Pix[i] = []byte{255, 0, 0, 255}[i%4]
	}
	pages := pictured(t, pngOf(t, red))
	file := oracle.File(t, "red.pdf", write(t, pages))
	drawn, err := png.Decode(strings.NewReader(oracle.Run(t, "pdftoppm", "-r", "72", "-f", "2", "-l", "2", "-png", file)))
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		x, y int
		red  bool
	}{{102, 102, true}, {172, 147, true}, {137, 125, true}, {97, 125, false}, {178, 125, false}, {137, 153, false}} {
		r, g, _, _ := drawn.At(c.x, c.y).RGBA()
		if got := r > 0xf000 && g < 0x1000; got != c.red {
			t.Errorf("at %d, %d red is %v", c.x, c.y, got)
		}
	}
}

func TestTheSamePictureIsInTheFileOnce(t *testing.T) {
	img, again := jpegOf(t), jpegOf(t)
	data := write(t, pictured(t, img, again))
	if n := bytes.Count(data, img.Data); n != 1 {
		t.Errorf("%d times", n)
	}
}

func TestSamePicturesGiveTheSameBytes(t *testing.T) {
	pages := pictured(t, jpegOf(t), pngOf(t, gradient(image.NewNRGBA(box))), pngOf(t, gradient(image.NewNRGBA64(box))))
	if !bytes.Equal(write(t, pages), write(t, pages)) {
		t.Error("two files of the same pages differ")
	}
}

func FuzzPicture(f *testing.F) {
	for _, m := range []interface {
		image.Image
		Set(x, y int, c color.Color)
	}{image.NewNRGBA(box), image.NewGray(box), image.NewGray16(box)} {
		f.Add(pngOf(f, gradient(m)).Data, true)
	}
	f.Add(jpegOf(f).Data, false)
	pages := sample(f)
	pages.Pages = pages.Pages[:1]
	pages.Bookmarks = nil
	f.Fuzz(func(t *testing.T, data []byte, isPNG bool) {
		if c, _, err := image.DecodeConfig(bytes.NewReader(data)); err == nil && c.Width > 1e6/max(1, c.Height) {
			t.Skip("compose refuses it")
		}
		img := &doc.Image{Data: data, Type: "image/jpeg", Width: 60, Height: 40}
		if isPNG {
			img.Type = "image/png"
		}
		pages.Pages[0].Images = []layout.PlacedImage{{Width: 60, Height: 40, Image: img}}
		if made, err := pdf.Write(pages, info); err == nil && len(made) == 0 {
			t.Error("neither a file nor an error")
		}
	})
}
