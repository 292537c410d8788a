package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// contents writes the table of contents as a field that Word can renew; what
// it shows until then are the lines of layout.
func (b *body) contents(of *doc.Contents, f *flatBlock) {
	b.raw(`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>`,
		`<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`)
	title := flatBlock{above: f.above}
	b.line(paragraph{style: style.ContentsTitle, spacing: b.gaps(style.ContentsTitle, &title)}, of.Title)
	headings, top := b.placed.Bookmarks, b.bookmarks.top()
	depths := doc.Depths(b.bookmarks.levels())
	for i, h := range headings {
		last := i == len(headings)-1
		entry := paragraph{styleID: "TOC" + number(h.Level), keepNext: last && f.glued}
		if depths[i] != h.Level-top {
			entry.indent = leftBy(pt(depths[i]) * b.measures.NestedIndent)
		}
		if last {
			entry.spacing = some(after, f.below)
		}
		b.open(entry)
		if i == 0 {
			b.fieldStart(`TOC \o "1-`+number(doc.Levels)+`" \h \z \u`, "")
		}
		b.entry(i, of)
		if last {
			b.fieldEnd("")
		}
		b.close()
	}
	b.raw("</w:sdtContent></w:sdt>")
}

// entry writes a heading, dots to the right margin, and its page.
func (b *body) entry(i int, in *doc.Contents) {
	b.raw(`<w:hyperlink w:anchor="`, bookmarkName(i), `" w:history="1">`)
	b.run("", b.placed.entry(owner{part: b.part, name: style.Contents, block: in, entry: i + 1})+"\t")
	b.pageField(i, "")
	b.raw("</w:hyperlink>")
}

// contentsTab is where the numbers of the contents end.
func contentsTab(styles *style.Sheet) string {
	return `<w:tab w:val="right" w:leader="dot" w:pos="` + number(twips(styles.Page.TextWidth())) + `"/>`
}

// contentsIndent sets entries so many levels below the highest off from those.
// A right indent would keep them clear of the numbers; but LibreOffice drops
// what stands right of it, so the lines end where layout ends them.
func contentsIndent(styles *style.Sheet, below int) string {
	return leftBy(pt(max(0, below)) * styles.Measures.NestedIndent)
}
