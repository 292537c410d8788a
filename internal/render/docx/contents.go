package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// contents is the table of contents.
type contents struct{ *paper }

// write writes it as a field that Word can renew; what it shows until then are
// the lines of layout.
func (c contents) write(of *doc.Contents, f *flatBlock) {
	c.raw(`<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/>`,
		`<w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>`)
	title := flatBlock{above: f.above}
	c.line(paragraph{style: style.ContentsTitle, spacing: title.gaps(c.styles.Of(style.ContentsTitle))}, of.Title)
	headings, top := c.placed.Bookmarks, c.bookmarks.top()
	depths := doc.Depths(c.bookmarks.levels())
	for i, h := range headings {
		last := i == len(headings)-1
		entry := paragraph{styleID: "TOC" + number(h.Level), keepNext: last && f.glued}
		if depths[i] != h.Level-top {
			entry.indent = leftBy(pt(depths[i]) * c.measures.NestedIndent)
		}
		if last {
			entry.spacing = some(after, f.below)
		}
		c.open(entry)
		if i == 0 {
			c.fieldStart(`TOC \o "1-`+number(doc.Levels)+`" \h \z \u`, "")
		}
		c.entry(i, of)
		if last {
			c.fieldEnd("")
		}
		c.close()
	}
	c.raw("</w:sdtContent></w:sdt>")
}

// entry writes a heading, dots to the right margin, and its page.
func (c contents) entry(i int, in *doc.Contents) {
	c.raw(`<w:hyperlink w:anchor="`, bookmarkName(i), `" w:history="1">`)
	c.run("", c.placed.entry(owner{part: c.part, name: style.Contents, block: in, entry: i + 1})+"\t")
	c.pageField(i, "")
	c.raw("</w:hyperlink>")
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
