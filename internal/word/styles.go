package word

import (
	"cmp"
	"strconv"

	"vanban/internal/ooxml"
)

// face is what bears on how text looks and is read. Of the three marks 0 is
// unsaid, 1 on and -1 off.
type face struct {
	font               string
	bold, italic, caps int
	hidden             int
}

// over is a face with what it leaves unsaid taken from another.
func (f face) over(below face) face {
	if f.font == "" {
		f.font = below.font
	}
	for _, mark := range []struct {
		own  *int
		from int
	}{{&f.bold, below.bold}, {&f.italic, below.italic}, {&f.caps, below.caps}, {&f.hidden, below.hidden}} {
		if *mark.own == 0 {
			*mark.own = mark.from
		}
	}
	return f
}

// shape is what bears on a paragraph as a whole.
type shape struct {
	align   string // center, both …; empty: unsaid
	outline int    // the level of a heading, from 1; 0: unsaid
	list    string // the id of a list; "0" is none, empty unsaid
	level   int    // in the list; -1 unsaid
}

func (s shape) over(below shape) shape {
	if s.align == "" {
		s.align = below.align
	}
	if s.outline == 0 {
		s.outline = below.outline
	}
	if s.list == "" {
		s.list = below.list
	}
	if s.level < 0 {
		s.level = below.level
	}
	return s
}

// named is a style: what it says itself, and the one it builds on.
type named struct {
	base string
	face
	shape
}

// styles are a document's styles by their ids.
type styles struct {
	byID      map[string]named
	defaults  face
	paragraph string // the style of paragraphs that name none
}

const maxStyles = 10_000

// readStyles reads the styles' part.
func readStyles(p ooxml.Parts, part string) (*styles, error) {
	st := &styles{byID: map[string]named{}}
	text, err := p.Read(part)
	if err != nil || text == "" {
		return st, err
	}
	r := &reader{Scanner: ooxml.Scan(text)}
	for r.Next() && len(st.byID) < maxStyles {
		switch {
		case r.Starts("rPrDefault"):
			r.children(func() {
				if r.Name == "rPr" {
					st.defaults, _ = r.face()
				}
			})
		case r.Starts("style"):
			id, isDefault, kind := r.Attr(":styleId"), r.Attr(":default") == "1", r.Attr(":type")
			st.byID[id] = r.style()
			if isDefault && kind == "paragraph" {
				st.paragraph = id
			}
		}
	}
	return st, r.Err
}

func (r *reader) style() named {
	s := named{shape: shape{level: -1}}
	r.children(func() {
		switch r.Name {
		case "basedOn":
			s.base = r.Attr(":val")
		case "rPr":
			s.face, _ = r.face()
		case "pPr":
			s.shape, _, _ = r.paragraphProperties("")
		case "tblStylePr":
			r.Pass()
		}
	})
	return s
}

// find gives a style with all that it builds on; chains that go in a circle end.
func (st *styles) find(id string) named {
	s := named{shape: shape{level: -1}}
	for range 20 {
		next, known := st.byID[id]
		if !known {
			break
		}
		s.face, s.shape = s.face.over(next.face), s.shape.over(next.shape)
		id = next.base
	}
	return s
}

// face reads run properties, and the style that they name.
func (r *reader) face() (f face, style string) {
	r.children(func() {
		switch r.Name {
		case "rStyle":
			style = r.Attr(":val")
		case "rFonts":
			f.font = cmp.Or(r.Attr(":ascii"), r.Attr(":hAnsi"))
		case "b":
			f.bold = r.toggle()
		case "i":
			f.italic = r.toggle()
		case "caps", "smallCaps":
			f.caps = r.toggle()
		case "vanish":
			f.hidden = r.toggle()
		case "rPrChange":
			r.Pass()
		}
	})
	return f, style
}

// toggle reads a mark that is on unless it says otherwise.
func (r *reader) toggle() int {
	switch r.Attr(":val") {
	case "0", "false", "off", "none":
		return -1
	}
	return 1
}

// whole gives a number that an attribute holds, def for none or nonsense.
func (r *reader) whole(name string, def int) int {
	n, err := strconv.Atoi(r.Attr(name))
	if err != nil || n < 0 || n > 1_000_000 {
		return def
	}
	return n
}
