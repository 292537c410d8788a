package html_test

import (
	"bytes"
	"encoding/base64"
	"regexp"
	"testing"

	"vanban/fonts"
	"vanban/internal/doc"
	"vanban/internal/render/html"
	"vanban/internal/style"
)

var fontFace = regexp.MustCompile(`(?m)^@font-face\{font-family:"Liberation Serif";(.*);` +
	`src:url\(data:font/woff2;base64,(.*)\) format\("woff2"\)\}$`)

func facesOf(d *doc.Document) (set []string, files [][]byte) {
	file := html.Write(d, pagesOf(d), html.Embedded)
	for _, m := range fontFace.FindAllSubmatch(file, -1) {
		data, err := base64.StdEncoding.DecodeString(string(m[2]))
		if err != nil {
			panic(err)
		}
		set, files = append(set, string(m[1])), append(files, data)
	}
	return set, files
}

func TestFileHasTheFacesItUsesAndNoOther(t *testing.T) {
	set, files := facesOf(body(t, paragraph("Nội dung.")))
	equal(t, "faces of a paragraph", set, []string{
		"font-weight:normal;font-style:normal", "font-weight:bold;font-style:normal",
	})
	if !bytes.Equal(files[0], fonts.RegularWOFF2) || !bytes.Equal(files[1], fonts.BoldWOFF2) {
		t.Error("the faces are not the subsets")
	}
	d := body(t, &doc.Paragraph{Style: style.Body, Spans: []doc.Span{
		{Text: "Chữ đậm", Bold: true}, {Text: "nghiêng", Bold: true, Italic: true},
	}})
	set, _ = facesOf(d)
	equal(t, "faces", set, []string{"font-weight:bold;font-style:normal", "font-weight:bold;font-style:italic"})
	set, _ = facesOf(plan(t))
	equal(t, "faces of a plan", set[:3], []string{
		"font-weight:normal;font-style:normal", "font-weight:bold;font-style:normal", "font-weight:normal;font-style:italic",
	})
}

func TestInstalledFacesAreNotInTheFile(t *testing.T) {
	d := plan(t)
	if bytes.Contains(html.Write(d, pagesOf(d), html.Installed), []byte("@font-face")) {
		t.Error("there is a face")
	}
}

func TestSubsetsAreSmallWOFF2(t *testing.T) {
	for i, face := range [][]byte{fonts.RegularWOFF2, fonts.BoldWOFF2, fonts.ItalicWOFF2, fonts.BoldItalicWOFF2} {
		if !bytes.HasPrefix(face, []byte("wOF2")) || len(face) > 60_000 {
			t.Errorf("face %d: %d bytes that begin with %q", i, len(face), face[:4])
		}
	}
}
