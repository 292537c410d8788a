package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// fillerStyle and ruleStyle are of paragraphs without text.
const (
	fillerStyle = "DoanPhu"
	ruleStyle   = "DuongKe"
)

// headingLevels are the levels in the outline of the components that are
// headings, each based on Word's own heading of that level.
var headingLevels = map[style.Name]int{
	style.Part: 1, style.Section: 2, style.Clause: 3, style.Subclause: 4, style.Point: 5, style.Article: 2,
}

// styleID is the key of a component's style: `noi_dung` is NoiDung.
func styleID(name style.Name) string {
	var b strings.Builder
	for word := range strings.SplitSeq(string(name), "_") {
		b.WriteString(strings.ToUpper(word[:1]) + word[1:])
	}
	return b.String()
}

// styles gives the part of the styles, made from the one style table.
func (w *writer) styles() []byte {
	m := make(markup, 0, 40<<10)
	m.raw(declaration, "<w:styles", namespaces, ">")
	w.defaults(&m)
	m.raw(`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>`,
		`<w:pPr><w:widowControl/></w:pPr></w:style>`,
		`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>`,
		`<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`,
		`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>`,
		`<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>`,
		sides("0", twips(w.measures.CellPadding)), `</w:tblCellMar></w:tblPr></w:style>`,
		`<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>`,
		`<w:semiHidden/><w:unhideWhenUsed/></w:style>`)
	for level := 1; level <= doc.Levels; level++ {
		n := number(level)
		m.raw(`<w:style w:type="paragraph" w:styleId="Heading`, n, `"><w:name w:val="heading `, n, `"/><w:basedOn w:val="Normal"/>`,
			`<w:next w:val="`, styleID(style.Body), `"/><w:uiPriority w:val="9"/><w:qFormat/>`,
			`<w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val="`, number(level-1), `"/></w:pPr></w:style>`)
	}
	for _, name := range style.Names {
		w.component(&m, w.doc.Styles.Of(name))
	}
	w.numberedStyles(&m)
	w.ownStyles(&m)
	m.raw("</w:styles>")
	return m
}

// defaults are the face and the language of everything.
func (w *writer) defaults(m *markup) {
	font, size := escape(w.doc.Styles.Font), halves(w.doc.Styles.Of(style.Body).Size)
	m.raw(`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="`, font, `" w:hAnsi="`, font,
		`" w:eastAsia="`, font, `" w:cs="`, font, `"/><w:sz w:val="`, size, `"/><w:szCs w:val="`, size, `"/>`,
		`<w:lang w:val="`, doc.Language, `" w:eastAsia="`, doc.Language, `" w:bidi="`, doc.Language, `"/></w:rPr></w:rPrDefault>`,
		`<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`)
}

// component writes the style of a component.
func (w *writer) component(m *markup, s style.Style) {
	base, next := "Normal", ""
	level, heading := headingLevels[s.Name]
	if heading {
		base, next = "Heading"+number(level), styleID(style.Body)
	}
	m.raw(`<w:style w:type="paragraph" w:customStyle="1" w:styleId="`, styleID(s.Name), `"><w:name w:val="`, escape(s.Title), `"/>`)
	m.val("basedOn", base)
	m.val("next", next)
	m.raw("<w:qFormat/><w:pPr>")
	m.flag("keepNext", s.KeepWithNext)
	m.flag("keepLines", s.KeepWithNext)
	if s.Name == style.Dash {
		m.inside("numPr", `<w:numId w:val="`+dashes["-"]+`"/>`)
	}
	w.linked(m, styleID(s.Name))
	line := ` w:line="` + number(int(240*s.LineSpacing+0.5)) + `" w:lineRule="auto"`
	m.attributes("spacing", before(s.Before)+line)
	m.attributes("ind", some(firstBy, s.FirstLine))
	m.val("jc", aligns[s.Align])
	m.raw("</w:pPr><w:rPr>", face(&doc.Span{Bold: s.Bold, Italic: s.Italic}))
	m.val("sz", halves(s.Size))
	m.val("szCs", halves(s.Size))
	m.raw("</w:rPr></w:style>")
}

// linked lets a style number its paragraphs. The level is the one that names
// the style.
func (w *writer) linked(m *markup, id string) {
	if is, linked := w.numbers.linked[id]; linked {
		m.inside("numPr", list(is.level, is.id))
	}
}

// numberedStyles are those of paragraphs of the text that begin with a number,
// as far as there are any.
func (w *writer) numberedStyles(m *markup) {
	used := [levels]bool{}
	for b, is := range w.numbers.of {
		_, body := b.(*doc.Paragraph)
		used[is.level] = used[is.level] || body
	}
	for level, s := range numberedBody {
		if !used[level] {
			continue
		}
		m.raw(`<w:style w:type="paragraph" w:customStyle="1" w:styleId="`, s.id, `"><w:name w:val="`, s.name, `"/><w:basedOn w:val="`,
			styleID(style.Body), `"/><w:qFormat/><w:pPr>`)
		w.linked(m, s.id)
		m.raw("</w:pPr></w:style>")
	}
}

// ownStyles are those that Word itself gives to notes, headers, footers and
// contents, and ours of paragraphs that carry a rule or nothing.
func (w *writer) ownStyles(m *markup) {
	based := func(id, name string, on style.Name) {
		m.raw(`<w:style w:type="paragraph" w:styleId="`, id, `"><w:name w:val="`, name, `"/><w:basedOn w:val="`, styleID(on), `"/>`,
			`<w:uiPriority w:val="99"/><w:unhideWhenUsed/>`)
	}
	for _, s := range []struct {
		id, name string
		on       style.Name
	}{{"Header", "header", style.PageNumber}, {"Footer", "footer", style.Address}, {"FootnoteText", "footnote text", style.Footnote}} {
		based(s.id, s.name, s.on)
		m.raw("</w:style>")
	}
	for level := 1; level <= doc.Levels; level++ {
		based("TOC"+number(level), "toc "+number(level), style.Contents)
		m.raw("<w:pPr>")
		m.inside("tabs", w.contentsTab())
		m.attributes("ind", w.contentsIndent(level))
		m.raw("</w:pPr></w:style>")
	}
	m.raw(`<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>`,
		`<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`)
	m.raw(`<w:style w:type="paragraph" w:customStyle="1" w:styleId="`, ruleStyle, `"><w:name w:val="Đường kẻ"/><w:basedOn w:val="Normal"/><w:pPr>`)
	m.inside("pBdr", topBorder(w.measures.RuleThickness, 0))
	m.attributes("spacing", before(w.measures.RuleGap-w.measures.RuleThickness/2)+exactly(smallest))
	m.raw(`</w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>`)
	m.raw(`<w:style w:type="paragraph" w:customStyle="1" w:styleId="`, fillerStyle, `"><w:name w:val="Đoạn phụ"/><w:basedOn w:val="Normal"/><w:pPr>`)
	m.attributes("spacing", exactly(smallest))
	m.raw(`</w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>`)
}

// topBorder is a border above a paragraph, some way from its text.
func topBorder(thickness, space pt) string {
	return `<w:top w:val="single" w:sz="` + eighths(thickness) + `" w:space="` + number(int(space+0.5)) + `" w:color="000000"/>`
}

// sides are margins of cells: above and below, left and right.
func sides(across string, along int) string {
	side := func(name, width string) string { return "<w:" + name + ` w:w="` + width + `" w:type="dxa"/>` }
	return side("top", across) + side("left", number(along)) + side("bottom", across) + side("right", number(along))
}
