package word

import (
	"maps"
	"slices"

	"vanban/internal/diag"
	"vanban/internal/ooxml"
	"vanban/internal/viet"
)

// reader goes through the parts of a document.
type reader struct {
	*ooxml.Scanner // of the part that is read now
	parts          ooxml.Parts
	links          map[string]ooxml.Relation // of that part
	doc            *Document
	legacy         *viet.Legacy
	problems       *diag.List
	styles         *styles
	lists          *lists
	count          int // paragraphs so far
	cells          int
	bytes          int
	field          field
	texts          []*rawRun // of the whole document, not yet restored
	left           map[diag.Code]diag.Place
}

func (r *reader) open(data []byte) error {
	if len(data) == 0 {
		return refusal{code: diag.EmptyFile}
	}
	if f, archive := ooxml.Sniff(data); !archive {
		return otherFile(f)
	}
	p, err := ooxml.Open(data)
	if err != nil {
		return err
	}
	links, err := p.Relations("")
	if err != nil {
		return err
	}
	main := ooxml.Target(links, "officeDocument")
	f, err := p.Format(main)
	switch {
	case err != nil:
		return err
	case f.App != ooxml.Word || !f.Current || f.Macros:
		return otherFile(f)
	}
	return r.readParts(p, main)
}

// readParts reads the text after what it needs: styles, lists and notes.
func (r *reader) readParts(p ooxml.Parts, main string) error {
	r.parts = p
	links, err := p.Relations(main)
	if err != nil {
		return err
	}
	if r.styles, err = readStyles(p, ooxml.Target(links, "styles")); err != nil {
		return err
	}
	if r.lists, err = readLists(p, ooxml.Target(links, "numbering"), r.styles); err != nil {
		return err
	}
	r.left = map[diag.Code]diag.Place{}
	if err := r.part(p, main, r.body); err != nil {
		return err
	}
	for _, kind := range []string{"footnotes", "endnotes"} {
		if err := r.part(p, ooxml.Target(links, kind), r.notes); err != nil {
			return err
		}
	}
	r.restoreAll()
	r.tellLosses()
	return nil
}

// part reads a part; one that is not there is empty.
func (r *reader) part(p ooxml.Parts, name string, read func()) error {
	text, err := p.Read(name)
	if err != nil || text == "" {
		return err
	}
	if r.links, err = p.Relations(name); err != nil {
		return err
	}
	r.Scanner = ooxml.Scan(text)
	read()
	return r.Err
}

// children visits the elements inside the current one, and goes to its end.
// What visit does not go through itself is visited too: marks around text, such
// as of insertions and links, do not hide it.
func (r *reader) children(visit func()) {
	for depth := r.Depth(); r.Next() && r.Depth() >= depth; {
		if r.Begun {
			visit()
		}
	}
}

// body reads the text's blocks.
func (r *reader) body() {
	for r.Next() {
		if r.Begun {
			r.block(func(b Block) { r.doc.Blocks = append(r.doc.Blocks, b) })
		}
	}
}

// block reads the element when it is a block, and gives the blocks it makes.
func (r *reader) block(add func(Block)) {
	switch r.Name {
	case "p":
		r.paragraph(add)
	case "tbl":
		add(r.table())
	case "sectPr":
		add(r.section())
	case "Fallback":
		r.Pass() // says once more what was read
	case "del", "moveFrom":
		r.lose(diag.TextRevisions)
		r.Pass()
	case "ins", "moveTo":
		r.lose(diag.TextRevisions)
	case "altChunk":
		r.lose(diag.TextEmbedded)
	}
}

// section reads what a section's paper is.
func (r *reader) section() *Break {
	b := &Break{}
	r.children(func() {
		if r.Name == "pgSz" {
			b.Landscape = r.Attr(":orient") == "landscape"
		}
	})
	return b
}

// notes reads the notes of a part, but for the lines that part them from the
// text.
func (r *reader) notes() {
	part := ""
	for r.Next() {
		switch {
		case !r.Begun:
		case r.Name == "footnotes" || r.Name == "endnotes":
			part = r.Name
		case r.Name == "footnote" || r.Name == "endnote":
			id, separates := part+r.Attr(":id"), r.Attr(":type") != "" && r.Attr(":type") != "normal"
			r.children(func() {
				r.block(func(b Block) {
					if p, ok := b.(*Paragraph); ok && !separates {
						r.doc.Notes[id] = append(r.doc.Notes[id], p)
					}
				})
			})
		}
	}
}

// lose notes that things of a kind are not taken over as they are; the place of
// the first is named.
func (r *reader) lose(kind diag.Code) {
	if _, known := r.left[kind]; !known {
		r.left[kind] = place(r.doc.File, max(r.count, 1))
	}
}

func (r *reader) tellLosses() {
	for _, kind := range slices.Sorted(maps.Keys(r.left)) {
		r.problems.Add(kind, r.left[kind])
	}
}
