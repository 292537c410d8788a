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

// encodedFaces are the faces as the file has them, each encoded once.
var encodedFaces = [...]func() string{
	layout.Regular:    encoded(fonts.RegularWOFF2),
	layout.Bold:       encoded(fonts.BoldWOFF2),
	layout.Italic:     encoded(fonts.ItalicWOFF2),
	layout.BoldItalic: encoded(fonts.BoldItalicWOFF2),
}

func encoded(face []byte) func() string {
	return sync.OnceValue(func() string { return base64.StdEncoding.EncodeToString(face) })
}

// of gives the faces that the file has: those that the pages are set in.
func (f Faces) of(pages *layout.Pages) []layout.Face {
	if f == Installed {
		return nil
	}
	var used [len(encodedFaces)]bool
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			for _, r := range l.Runs {
				used[r.Face] = true
			}
		}
	}
	var faces []layout.Face
	for face, is := range used {
		if is {
			faces = append(faces, layout.Face(face))
		}
	}
	return faces
}

// encodedSize is how much of the file faces take.
func encodedSize(faces []layout.Face) int {
	size := 0
	for _, face := range faces {
		size += len(encodedFaces[face]())
	}
	return size
}

func (s *styleSheet) fontFace(face layout.Face) {
	weight, slant := "normal", "normal"
	if face == layout.Bold || face == layout.BoldItalic {
		weight = "bold"
	}
	if face == layout.Italic || face == layout.BoldItalic {
		slant = "italic"
	}
	s.raw(`@font-face{font-family:"Liberation Serif";font-weight:`, weight, ";font-style:", slant,
		";src:url(data:font/woff2;base64,", encodedFaces[face](), `) format("woff2")}`, "\n")
}
