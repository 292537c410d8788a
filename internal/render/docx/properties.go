package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/ooxml"
)

// coreProperties is the part of what the file says of itself. Its dates are the
// document's day; there are none while that is open.
func coreProperties(d *doc.Document) []byte {
	var m markup
	m.raw(ooxml.Declaration, `<cp:coreProperties`,
		` xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"`,
		` xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"`,
		` xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">`)
	info := d.Info
	for _, p := range []struct{ name, value string }{
		{"dc:title", info.Title}, {"dc:subject", info.Subject}, {"dc:creator", info.Author},
		{"cp:keywords", strings.Join(keywords(d), "; ")}, {"cp:lastModifiedBy", info.Author},
		{"dc:language", doc.Language},
	} {
		if p.value != "" {
			m.raw("<", p.name, ">", escape(p.value), "</", p.name, ">")
		}
	}
	if info.Date.Day > 0 {
		for _, p := range []string{"created", "modified"} {
			m.raw("<dcterms:", p, ` xsi:type="dcterms:W3CDTF">`, info.Date.String(), "T00:00:00Z</dcterms:", p, ">")
		}
	}
	m.raw("</cp:coreProperties>")
	return m
}

// keywords are what a clerk looks for a document by: its type, its number
// once it has one, and who issued it.
func keywords(d *doc.Document) []string {
	var words []string
	agency := make([]string, len(d.Header.Agency))
	for i, l := range d.Header.Agency {
		agency[i] = l.Text
	}
	number := d.Header.Number.Text
	if strings.Contains(number, "\u00a0") {
		number = ""
	}
	for _, word := range []string{d.Title.TypeName.Text, number, strings.Join(agency, " ")} {
		if word != "" {
			words = append(words, word)
		}
	}
	return words
}

var appProperties = []byte(ooxml.Declaration +
	`<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
	`<Application>vanban</Application></Properties>`)
