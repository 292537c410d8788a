package html

import (
	"encoding/base64"
	"sync"

	"vanban/fonts"
	"vanban/internal/layout"
)

// Faces says where the faces come from that stand in for Times New Roman.
type Faces int

const (
	Embedded  Faces = iota // the file has those that it uses
	Installed              // the reader's machine has them, or others like them
)

// embedded are the faces as the file has them, each encoded once.
var embedded = [...]func() string{
	layout.Regular:    encoded(fonts.RegularWOFF2),
	layout.Bold:       encoded(fonts.BoldWOFF2),
	layout.Italic:     encoded(fonts.ItalicWOFF2),
	layout.BoldItalic: encoded(fonts.BoldItalicWOFF2),
}

func encoded(face []byte) func() string {
	return sync.OnceValue(func() string { return base64.StdEncoding.EncodeToString(face) })
}

// used tells which faces the pages are set in.
func used(pages *layout.Pages) (used [len(embedded)]bool) {
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			for _, r := range l.Runs {
				used[r.Face] = true
			}
		}
	}
	return used
}

// fontFaces writes the faces that the document uses.
func (w *writer) fontFaces() {
	if w.faces == Installed {
		return
	}
	for face, used := range used(w.pages) {
		if used {
			w.fontFace(layout.Face(face))
		}
	}
}

// facesSize is how much of the file the faces take.
func (w *writer) facesSize() int {
	size := 0
	for face, used := range used(w.pages) {
		if used && w.faces == Embedded {
			size += len(embedded[face]())
		}
	}
	return size
}

func (w *writer) fontFace(face layout.Face) {
	weight, slant := "normal", "normal"
	if face == layout.Bold || face == layout.BoldItalic {
		weight = "bold"
	}
	if face == layout.Italic || face == layout.BoldItalic {
		slant = "italic"
	}
	w.raw(`@font-face{font-family:"Liberation Serif";font-weight:`, weight, ";font-style:", slant,
		";src:url(data:font/woff2;base64,", embedded[face](), `) format("woff2")}`, "\n")
}
