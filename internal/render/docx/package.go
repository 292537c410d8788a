package docx

import (
	"slices"

	"vanban/internal/doc"
	"vanban/internal/ooxml"
)

const (
	wordprocess = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	mainPart    = "word/document.xml"
)

// pack is the package as it grows: the parts that hang on the text, and the
// links to them.
type pack struct {
	parts []ooxml.Part
	links []ooxml.Link
}

// link notes a relationship of the main part and gives its id.
func (p *pack) link(kind, target string) string {
	l := ooxml.Link{Kind: kind, Target: target}
	i := slices.Index(p.links, l)
	if i < 0 {
		i = len(p.links)
		p.links = append(p.links, l)
	}
	return ooxml.LinkID(i)
}

// add puts a part of a kind into the package and gives the link to it.
func (p *pack) add(kind, name string, data []byte) string {
	p.parts = append(p.parts, wordPart(kind, name, data))
	return p.link(kind, name)
}

// picture puts a picture into the package, the same bytes once, and gives the
// link to it.
func (p *pack) picture(img *doc.Image) string {
	count := 1
	for _, part := range p.parts {
		if part.Kind != "" {
			continue
		}
		if slices.Equal(part.Data, img.Data) {
			return p.link("image", part.Name[len("word/"):])
		}
		count++
	}
	ending := map[string]string{"image/png": "png", "image/jpeg": "jpeg"}[img.Type]
	name := "media/image" + number(count) + "." + ending
	p.parts = append(p.parts, ooxml.Part{Name: "word/" + name, Data: img.Data})
	return p.link("image", name)
}

func wordPart(kind, name string, data []byte) ooxml.Part {
	return ooxml.Part{Name: "word/" + name, Kind: wordprocess + kind + "+xml", Data: data}
}

// fixedLinks are to the parts that every document has.
func (w *writer) fixedLinks() {
	for _, kind := range []string{"styles", "numbering", "settings", "fontTable"} {
		w.pack.link(kind, kind+".xml")
	}
	if w.main.notes.any() {
		w.pack.link("footnotes", "footnotes.xml")
	}
	if w.main.comments.any() {
		w.pack.link("comments", "comments.xml")
	}
}

// zip gives the package: what it holds first, then the text, what the text
// needs, and pictures.
func (w *writer) zip() ([]byte, error) {
	const properties = "application/vnd.openxmlformats-"
	parts := []ooxml.Part{
		{Name: "docProps/core.xml", Kind: properties + "package.core-properties+xml", Data: coreProperties(w.doc)},
		{Name: "docProps/app.xml", Kind: properties + "officedocument.extended-properties+xml", Data: appProperties},
		wordPart("document.main", "document.xml", w.main.whole()),
		wordPart("styles", "styles.xml", stylesOf(w.doc.Styles, w.numbers, w.main.bookmarks.top())),
		wordPart("numbering", "numbering.xml", numberingOf(w.doc.Styles, w.numbers)),
		wordPart("settings", "settings.xml", settings(w.doc.Styles.Word, w.main.notes.any(), w.main.bookmarks.contents)),
		wordPart("fontTable", "fontTable.xml", fontTable(w.doc.Styles.Font)),
	}
	if w.main.notes.any() {
		parts = append(parts, wordPart("footnotes", "footnotes.xml", w.main.notes.part(w.main.beside("footnotes"))))
	}
	if w.main.comments.any() {
		parts = append(parts, wordPart("comments", "comments.xml", w.main.comments.part(w.main.beside("comments"))))
	}
	parts = append(parts, w.pack.parts...)
	around := []ooxml.Part{
		{Name: "[Content_Types].xml", Data: ooxml.ContentTypes(parts, "png", "jpeg")},
		{Name: "_rels/.rels", Data: ooxml.RootLinks(mainPart)},
	}
	links := ooxml.Part{Name: "word/_rels/document.xml.rels", Data: ooxml.Links(w.pack.links...)}
	return ooxml.Write(slices.Concat(around, slices.Insert(parts, 3, links)), ooxml.Small)
}
