package html_test

import (
	"encoding/base64"
	"strings"
	"testing"

	"vanban/internal/doc"
)

var picture = &doc.Image{Data: []byte("\x89PNG…"), Type: "image/png", Width: 40, Height: 30, Alt: `Bản đồ "xã"`}

func TestAFigureCarriesItsPicture(t *testing.T) {
	root := parse(t, body(t, &doc.Figure{Image: picture, Caption: spans("Hình 1. Bản đồ")}))
	figures := find(root, "figure")
	if len(figures) != 1 {
		t.Fatalf("%d figures", len(figures))
	}
	img := find(figures[0], "img")[0]
	data, found := strings.CutPrefix(attr(img, "src"), "data:image/png;base64,")
	bytes, err := base64.StdEncoding.DecodeString(data)
	if !found || err != nil || string(bytes) != string(picture.Data) {
		t.Errorf("src is %q", attr(img, "src"))
	}
	if attr(img, "alt") != picture.Alt {
		t.Errorf("alt is %q", attr(img, "alt"))
	}
	equal(t, "caption", texts(find(figures[0], "figcaption")), []string{"Hình 1. Bản đồ"})
	equal(t, "caption's class", texts(classed(root, "chu-thich-hinh")), []string{"Hình 1. Bản đồ"})
}

func TestAFigureWithoutCaptionHasNone(t *testing.T) {
	root := parse(t, body(t, &doc.Figure{Image: picture}))
	if found := find(root, "figcaption"); len(found) != 0 {
		t.Error("there is a caption")
	}
}
