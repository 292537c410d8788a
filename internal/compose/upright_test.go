package compose_test

import (
	"bytes"
	"image"
	"image/color"
	"image/jpeg"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/workspace"
)

// photo is a picture whose upper left quarter is red when it is looked at as
// the camera was held.
func photo(t testing.TB, orientation byte, order string) []byte {
	t.Helper()
	red := map[byte]image.Rectangle{
		1: image.Rect(0, 0, 32, 16), 2: image.Rect(32, 0, 64, 16), 3: image.Rect(32, 16, 64, 32), 4: image.Rect(0, 16,
			32, 32),
		5: image.Rect(0, 0, 32, 16), 6: image.Rect(0, 16, 32, 32), 7: image.Rect(32, 16, 64, 32), 8: image.Rect(32, 0,
			64, 16),
	}[orientation]
	m := image.NewRGBA(image.Rect(0, 0, 64, 32))
	for y := range 32 {
		for x := range 64 {
			m.Set(x, y, color.White)
			if image.Pt(x, y).In(red) {
				m.Set(x, y, color.RGBA{R: 255, A: 255})
			}
		}
	}
	var b bytes.Buffer
	if err := jpeg.Encode(&b, m, nil); err != nil {
		t.Fatal(err)
	}
	tiff := "MM\x00*\x00\x00\x00\x08\x00\x01\x01\x12\x00\x03\x00\x00\x00\x01\x00" + string(orientation) +
		"\x00\x00\x00\x00\x00\x00"
	if order == "II" {
		tiff = "II*\x00\x08\x00\x00\x00\x01\x00\x12\x01\x03\x00\x01\x00\x00\x00" + string(orientation) +
			"\x00\x00\x00\x00\x00\x00\x00"
	}
	segment := "Exif\x00\x00" + tiff
	head := append([]byte{0xFF, 0xD8, 0xFF, 0xE1, 0, byte(len(segment) + 2)}, segment...)
	return append(head, b.Bytes()[2:]...)
}

func TestPhotosAreTurnedUpright(t *testing.T) {
	for orientation := byte(1); orientation <= 8; orientation++ {
		for _, order := range []string{"MM", "II"} {
			fsys := folder(head + "![Ảnh](anh.jpg)")
			fsys["images/anh.jpg"] = &fstest.MapFile{Data: photo(t, orientation, order)}
			tree, problems := composedIn(t, fsys)
			img := tree.Body[0].(*doc.Figure).Image
			shown, err := jpeg.Decode(bytes.NewReader(img.Data))
			if err != nil || problems != "" {
				t.Fatal(err, problems)
			}
			size := shown.Bounds().Size()
			if lying := orientation > 4; size.X != img.Width || size.Y != img.Height ||
				lying != (img.Height > img.Width) {
				t.Errorf("%s %d: %v, said to be %d × %d", order, orientation, size, img.Width, img.Height)
			}
			for _, corner := range []image.Point{{2, 2}, {size.X - 3, 2}, {2, size.Y - 3}, {size.X - 3, size.Y - 3}} {
				_, g, _, _ := shown.At(corner.X, corner.Y).RGBA()
				if red := g < 0x8000; red != (corner == image.Pt(2, 2)) {
					t.Errorf("%s %d: red at %v is %v", order, orientation, corner, red)
				}
			}
		}
	}
}

func FuzzPicture(f *testing.F) {
	f.Add(photo(f, 6, "MM"))
	f.Add(photo(f, 8, "II"))
	f.Add(pngOf(f, 3, 2))
	f.Add([]byte(strings.Repeat("\xff\xe1\x00\x02", 9)))
	f.Fuzz(func(t *testing.T, data []byte) {
		fsys := folder(head + "![Ảnh](anh.jpg)")
		fsys["images/anh.jpg"] = &fstest.MapFile{Data: data}
		var problems diag.List
		ws, err := workspace.Load(fsys, "ws", &problems)
		if err != nil {
			t.Fatal(err)
		}
		tree := compose.Document(ws, ws.Documents[0], nil, &problems)
		figure, ok := tree.Body[0].(*doc.Figure)
		if ok && figure.Image.Width*figure.Image.Height <= 0 || ok == problems.Failed() {
			t.Errorf("a figure: %v, problems: %s", ok, lines(&problems))
		}
	})
}
