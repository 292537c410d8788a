package compose_test

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/outline"
	"vanban/internal/workspace"
)

// pngOf is an empty picture.
func pngOf(t testing.TB, width, height int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, image.NewNRGBA(image.Rect(0, 0, width, height))); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func jpegOf(t testing.TB, width, height int) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, image.NewGray(image.Rect(0, 0, width, height)), nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// illustrated composes a document of a workspace with pictures.
func illustrated(t testing.TB, text string) (*doc.Document, string) {
	t.Helper()
	return composedIn(t, withPictures(t, folder(text)))
}

func withPictures(t testing.TB, fsys fstest.MapFS) fstest.MapFS {
	t.Helper()
	small := pngOf(t, 40, 30)
	huge := bytes.Clone(small)
	copy(huge[16:], []byte{0, 0, 0x40, 0, 0, 0, 0x40, 0}) // 16384 × 16384
	binary.BigEndian.PutUint32(huge[29:], crc32.ChecksumIEEE(huge[12:29]))
	for name, data := range map[string][]byte{
		"ban-do.png": small, "anh.jpg": jpegOf(t, 20, 10), "lớn.png": huge, "hong.png": small[:len(small)/2],
		"chu.gif": []byte("GIF89a"), "thon-01.png": small,
	} {
		fsys["images/"+name] = &fstest.MapFile{Data: data}
	}
	return fsys
}

func composedIn(t testing.TB, fsys fstest.MapFS) (*doc.Document, string) {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(fsys, "ws", &problems)
	if err != nil || len(ws.Documents) == 0 {
		t.Fatal(err, lines(&problems))
	}
	return compose.Document(ws, ws.Documents[0], nil, &problems), lines(&problems)
}

func TestAPictureAloneIsAFigure(t *testing.T) {
	for text, want := range map[string]string{
		"![Bản đồ xã](ban-do.png)":               "9:3 figure image/png 40×30 Bản đồ xã\n",
		"  ![Ảnh (1) **đậm**]( images/anh.jpg )": "9:5 figure image/jpeg 20×10 Ảnh (1) **đậm**\n",
		"![](ban-do.png)":                        "9:3 figure image/png 40×30 \n",
		"![Thôn {{(index .Villages 0).Name}}](thon-{{(index .Villages 0).ID}}.png)": "9:3 figure image/png 40×30 " +
			"Thôn " +
			"Bái Lim\n",
		"Xem ![Bản đồ](ban-do.png)": "9:1 p Xem ![Bản " +
			"đồ](ban-do.png)./.\n",
		"![Bản đồ](ban-do.png)\nvà chữ": "9:1 p ![Bản đồ](ban-do.png) và " +
			"chữ./.\n",
		`\![Bản đồ](ban-do.png)`:   "9:1 p ![Bản đồ](ban-do.png)./.\n",
		"{{\"![x](ban-do.png)\"}}": "9:3 p ![x](ban-do.png)./.\n",
		"- ![Bản đồ](ban-do.png)": "9:5 item -\n" +
			"9:5   figure image/png 40×30 Bản đồ\n",
	} {
		tree, problems := illustrated(t, head+text)
		if got := outline.Body(tree); got != want || problems != "" {
			t.Errorf("%s: got\n%s%swant\n%s", text, got, problems, want)
		}
	}
}

func TestTheCaptionSaysWhatAPictureShows(t *testing.T) {
	tree, _ := illustrated(t, head+"![Bản đồ *xã*](ban-do.png)")
	if got := tree.Body[0].(*doc.Figure).Image.Alt; got != "Bản đồ xã" {
		t.Errorf("%q", got)
	}
}

func TestPicturesThatCannotBePrinted(t *testing.T) {
	for file, want := range map[string]string{
		"bando.png": "VB-020: không có hình “bando.png” trong thư mục images\n    gợi ý: có phải “ban-do.png”?\n",
		"x.bmp":     "VB-020: không có hình “x.bmp” trong thư mục images\n    gợi ý: đặt tệp",
		"chu.gif":   "VB-021: không đọc được hình “chu.gif”\n",
		"hong.png":  "VB-021: không đọc được hình “hong.png”\n",
		"lớn.png":   "VB-022: hình “lớn.png” quá lớn\n",
	} {
		tree, got := illustrated(t, head+"một\n\n![Hình]("+file+")")
		if !strings.HasPrefix(got, "ws/documents/a.md:11:3: lỗi "+want) {
			t.Errorf("%s: got\n%s", file, got)
		}
		if got := outline.Body(tree); !strings.Contains(got, "caption Hình") {
			t.Errorf("%s: the caption is lost in\n%s", file, got)
		}
	}
}

func TestASignatureIsPrintedOnlyWhenGiven(t *testing.T) {
	fsys := withPictures(t, folder(head+"x"))
	tree, _ := composedIn(t, fsys)
	if tree.Ending.Signatures[0].Image != nil {
		t.Error("there is a picture")
	}
	config := fsys["vanban.yaml"]
	config.Data = bytes.Replace(config.Data, []byte("name: An}"),
		[]byte("name: An, image: anh.jpg, seal: anh.jpg, seal_width: 36}"), 1)
	tree, problems := composedIn(t, fsys)
	if img := tree.Ending.Signatures[0].Image; img == nil || img.Width != 20 || img.Alt != "Chữ ký của An" ||
		problems != "" ||
		tree.Ending.Signatures[0].Seal == nil || tree.Ending.Signatures[0].Seal.Width != 36 {
		t.Errorf("%v %s", img, problems)
	}
	config.Data = bytes.Replace(config.Data, []byte("anh.jpg"), []byte("anh.jpeg"), 1)
	if _, problems = composedIn(t, fsys); !strings.Contains(problems, "ws/vanban.yaml:2:") ||
		!strings.Contains(problems, "có phải “anh.jpg”?") {
		t.Error(problems)
	}
}
