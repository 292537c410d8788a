package ooxml

import (
	"archive/zip"
	"bytes"
	"fmt"
	"io"
	"path"
	"strconv"
	"sync"
	"time"

	"github.com/klauspost/compress/flate"
)

// Declaration begins every part that is XML.
const Declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// Namespaces of relationships: those between parts, and those of a package.
const (
	relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	packageLinks  = "http://schemas.openxmlformats.org/package/2006/relationships"
)

// written is the time of every part, the first that an archive knows, as office
// programs write it too: no clock gets into a file.
var written = time.Date(1980, 1, 1, 0, 0, 0, 0, time.UTC)

// Part is a file of a package that is written.
type Part struct {
	Name string // below the root: word/document.xml
	Kind string // its content type; empty where the ending of its name tells it
	Data []byte
}

// Link is a relationship of a part: its id is rId and its place in the list,
// from 1.
type Link struct {
	Kind   string // the last word of its type: styles, worksheet, image …
	Target string // as seen from the part's folder
}

// LinkID is the id of the link at a place in the list, from 0.
func LinkID(i int) string { return "rId" + strconv.Itoa(i+1) }

// Links is the part that lists relationships.
func Links(links ...Link) []byte {
	b := []byte(Declaration + `<Relationships xmlns="` + packageLinks + `">`)
	for i, l := range links {
		kind := relationships + l.Kind
		if l.Kind == coreProperties {
			kind = packageLinks + "/metadata/" + coreProperties
		}
		b = fmt.Appendf(b, `<Relationship Id="%s" Type="%s" Target="%s"/>`, LinkID(i), kind, l.Target)
	}
	return append(b, "</Relationships>"...)
}

// RootLinks is the part that tells which part is opened first, and where a
// package's properties are: docProps/core.xml and docProps/app.xml.
func RootLinks(main string) []byte {
	return Links(Link{"officeDocument", main},
		Link{coreProperties, "docProps/core.xml"}, Link{"extended-properties", "docProps/app.xml"})
}

const coreProperties = "core-properties"

// ContentTypes is the part that says what every part is, by its own kind or by
// the ending of its name: endings are those of pictures, as in image/png.
func ContentTypes(parts []Part, endings ...string) []byte {
	b := []byte(Declaration + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
		`<Default Extension="xml" ContentType="application/xml"/>`)
	for _, e := range endings {
		b = fmt.Appendf(b, `<Default Extension="%[1]s" ContentType="image/%[1]s"/>`, e)
	}
	for _, p := range parts {
		if p.Kind != "" {
			b = fmt.Appendf(b, `<Override PartName="/%s" ContentType="%s"/>`, p.Name, p.Kind)
		}
	}
	return append(b, "</Types>"...)
}

// Effort is what the packing of a file may take.
type Effort int

// Efforts: what is soon done, and what is small.
const (
	Fast  Effort = flate.BestSpeed
	Small Effort = flate.DefaultCompression
)

// Write gives the archive of the parts in their order. What lies in a folder
// called media is packed already, and stored as it is.
func Write(parts []Part, effort Effort) ([]byte, error) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	pool := deflaters[effort]
	deflate := pool.Get().(*flate.Writer)
	defer pool.Put(deflate)
	z.RegisterCompressor(zip.Deflate, func(out io.Writer) (io.WriteCloser, error) {
		deflate.Reset(out) // one part is written after the other
		return deflate, nil
	})
	for _, p := range parts {
		h := &zip.FileHeader{Name: p.Name, Method: zip.Deflate, Modified: written}
		if path.Base(path.Dir(p.Name)) == "media" {
			h.Method = zip.Store
		}
		out, err := z.CreateHeader(h)
		if err == nil {
			_, err = out.Write(p.Data)
		}
		if err != nil {
			return nil, fmt.Errorf("write %s: %w", p.Name, err)
		}
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("write the package: %w", err)
	}
	return b.Bytes(), nil
}

// deflaters are large, and as good for one package as for another.
var deflaters = map[Effort]*sync.Pool{Fast: deflatersFor(Fast), Small: deflatersFor(Small)}

func deflatersFor(e Effort) *sync.Pool {
	return &sync.Pool{New: func() any {
		w, err := flate.NewWriter(nil, int(e))
		if err != nil {
			panic(err) // the level is one that there is
		}
		return w
	}}
}
