package docx

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/klauspost/compress/flate"
)

// part is a file of the package; a picture's type is its ending's.
type part struct {
	name string // below the root
	kind string // content type; "" for pictures
	data []byte
}

// link is a relationship of the main part; its id is its place in the list.
type link struct{ kind, target string }

const (
	relations    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships"
	wordprocess  = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	mainPart     = "word/document.xml"
)

// fixedLinks are the parts that every document has.
func (w *writer) fixedLinks() {
	for _, kind := range []string{"styles", "numbering", "settings", "fontTable"} {
		w.link(kind, kind+".xml")
	}
	if w.notes.any() {
		w.link("footnotes", "footnotes.xml")
	}
	if len(w.remarks.all) > 0 {
		w.link("comments", "comments.xml")
	}
}

// link notes a relationship and gives its id.
func (w *writer) link(kind, target string) string {
	l := link{kind, target}
	i := slices.Index(w.links, l)
	if i < 0 {
		i = len(w.links)
		w.links = append(w.links, l)
	}
	return "rId" + number(i+1)
}

// zip gives the package: what it holds first, then the text, what the text
// needs, and pictures.
func (w *writer) zip() ([]byte, error) {
	parts := []part{
		{"docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", w.coreProperties()},
		{"docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", appProperties},
		{mainPart, wordprocess + "document.main+xml", w.markup},
		{"word/styles.xml", wordprocess + "styles+xml", w.styles()},
		{"word/numbering.xml", wordprocess + "numbering+xml", w.numbering()},
		{"word/settings.xml", wordprocess + "settings+xml", w.settings()},
		{"word/fontTable.xml", wordprocess + "fontTable+xml", w.fontTable()},
	}
	if w.notes.any() {
		parts = append(parts, part{"word/footnotes.xml", wordprocess + "footnotes+xml", w.footnotes()})
	}
	if len(w.remarks.all) > 0 {
		parts = append(parts, part{"word/comments.xml", wordprocess + "comments+xml", w.comments()})
	}
	parts = append(parts, w.parts...)
	around := []part{
		{"[Content_Types].xml", "", contentTypes(parts)},
		{"_rels/.rels", "", rootLinks()},
	}
	links := part{"word/_rels/document.xml.rels", "", w.documentLinks()}
	return archive(slices.Concat(around, slices.Insert(parts, 3, links)))
}

// written is the time of every part: no clock gets into a file.
var written = time.Date(2020, 1, 1, 0, 0, 0, 0, time.UTC)

// deflaters are large, and as good for one package as for another.
var deflaters = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, flate.DefaultCompression)
	if err != nil {
		panic(err) // the level is one that there is
	}
	return w
}}

// archive gives a zip file of the parts in their order.
func archive(parts []part) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	deflate := deflaters.Get().(*flate.Writer)
	defer deflaters.Put(deflate)
	z.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		deflate.Reset(out) // one part is written after the other
		return deflate, nil
	})
	for _, p := range parts {
		h := &zip.FileHeader{Name: p.name, Method: zip.Deflate, Modified: written}
		if strings.HasPrefix(p.name, mediaFolder) {
			h.Method = zip.Store // pictures are compressed already
		}
		out, err := z.CreateHeader(h)
		if err == nil {
			_, err = out.Write(p.data)
		}
		if err != nil {
			return nil, fmt.Errorf("write %s: %w", p.name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("write the package: %w", err)
	}
	return b.Bytes(), nil
}

// contentTypes says what every part is.
func contentTypes(parts []part) []byte {
	var m markup
	m.raw(declaration, `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
		`<Default Extension="xml" ContentType="application/xml"/>`,
		`<Default Extension="png" ContentType="image/png"/><Default Extension="jpeg" ContentType="image/jpeg"/>`)
	for _, p := range parts {
		if p.kind != "" {
			m.raw(`<Override PartName="/`, p.name, `" ContentType="`, p.kind, `"/>`)
		}
	}
	m.raw("</Types>")
	return m
}

func rootLinks() []byte {
	var m markup
	m.raw(declaration, `<Relationships xmlns="`, packageLinks, `">`,
		`<Relationship Id="rId1" Type="`, relations, `officeDocument" Target="`, mainPart, `"/>`,
		`<Relationship Id="rId2" Type="`, packageLinks, `/metadata/core-properties" Target="docProps/core.xml"/>`,
		`<Relationship Id="rId3" Type="`, relations, `extended-properties" Target="docProps/app.xml"/>`,
		"</Relationships>")
	return m
}

func (w *writer) documentLinks() []byte {
	var m markup
	m.raw(declaration, `<Relationships xmlns="`, packageLinks, `">`)
	for i, l := range w.links {
		m.raw(`<Relationship Id="rId`, number(i+1), `" Type="`, relations, l.kind, `" Target="`, l.target, `"/>`)
	}
	m.raw("</Relationships>")
	return m
}
