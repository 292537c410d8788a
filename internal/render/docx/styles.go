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

// styles is the part of the styles, made from the one style table.
type styles struct {
	markup
	sheet   *style.Sheet
	numbers *numbers
}

// stylesOf writes the part; contents begin with headings of the top level.
func stylesOf(sheet *style.Sheet, numbers *numbers, top int) []byte {
	s := styles{make(markup, 0, 40<<10), sheet, numbers}
	s.raw(declaration, "<w:styles", namespaces, ">")
	s.defaults()
	s.raw(`<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>`,
		`<w:pPr><w:widowControl/></w:pPr></w:style>`,
		`<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>`,
		`<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`,
		`<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>`,
		`<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>`,
		sides("0", twips(sheet.Measures.CellPadding)), `</w:tblCellMar></w:tblPr></w:style>`,
		`<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/>`,
		`<w:semiHidden/><w:unhideWhenUsed/></w:style>`)
	for level := 1; level <= doc.Levels; level++ {
		n := number(level)
		s.begin("Heading"+n, "heading "+n, "Normal", false)
		s.raw(`<w:next w:val="`, styleID(style.Body), `"/><w:uiPriority w:val="9"/><w:qFormat/>`,
			`<w:pPr><w:keepNext/><w:keepLines/><w:outlineLvl w:val="`, number(level-1), `"/></w:pPr></w:style>`)
	}
	for _, name := range style.Names {
		s.component(sheet.Of(name))
	}
	s.numbered()
	s.own(top)
	s.raw("</w:styles>")
	return s.markup
}

// defaults are the face and the language of everything.
func (s *styles) defaults() {
	font, size := escape(s.sheet.Font), halves(s.sheet.Of(style.Body).Size)
	s.raw(`<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="`, font, `" w:hAnsi="`, font,
		`" w:eastAsia="`, font, `" w:cs="`, font, `"/><w:sz w:val="`, size, `"/><w:szCs w:val="`, size, `"/>`,
		`<w:lang w:val="`, doc.Language, `" w:eastAsia="`, doc.Language, `" w:bidi="`, doc.Language, `"/>`,
		`</w:rPr></w:rPrDefault>`,
		`<w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault>`,
		`</w:docDefaults>`)
}

// begin begins a style of paragraphs; of our own or one that Word has.
func (s *styles) begin(id, name, base string, own bool) {
	custom := ""
	if own {
		custom = ` w:customStyle="1"`
	}
	s.raw(`<w:style w:type="paragraph"`, custom, ` w:styleId="`, id, `"><w:name w:val="`, name, `"/>`)
	s.val("basedOn", base)
}

// component writes the style of a component.
func (s *styles) component(of style.Style) {
	base, next := "Normal", ""
	level, heading := headingLevels[of.Name]
	if heading {
		base, next = "Heading"+number(level), styleID(style.Body)
	}
	s.begin(styleID(of.Name), escape(of.Title), base, true)
	s.val("next", next)
	s.raw("<w:qFormat/><w:pPr>")
	s.flag("keepNext", of.KeepWithNext)
	s.flag("keepLines", of.KeepWithNext)
	if of.Name == style.Dash {
		s.inside("numPr", `<w:numId w:val="`+dashes["-"]+`"/>`)
	}
	s.linked(styleID(of.Name))
	line := ` w:line="` + number(int(240*of.LineSpacing+0.5)) + `" w:lineRule="auto"`
	s.attributes("spacing", before(of.Before)+line)
	s.attributes("ind", some(firstBy, of.FirstLine))
	s.val("jc", aligns[of.Align])
	s.raw("</w:pPr><w:rPr>", face(&doc.Span{Bold: of.Bold, Italic: of.Italic}))
	s.val("sz", halves(of.Size))
	s.val("szCs", halves(of.Size))
	s.raw("</w:rPr></w:style>")
}

// linked lets a style number its paragraphs. The level is the one that names
// the style.
func (s *styles) linked(id string) {
	if is, linked := s.numbers.linked[id]; linked {
		s.inside("numPr", list(is.level, is.id))
	}
}

// numbered are those of paragraphs of the text that begin with a number, as far
// as there are any.
func (s *styles) numbered() {
	used := [levels]bool{}
	for b, is := range s.numbers.of {
		_, body := b.(*doc.Paragraph)
		used[is.level] = used[is.level] || body
	}
	for level, body := range numberedBody {
		if !used[level] {
			continue
		}
		s.begin(body.id, body.name, styleID(style.Body), true)
		s.raw("<w:qFormat/><w:pPr>")
		s.linked(body.id)
		s.raw("</w:pPr></w:style>")
	}
}

// own are those that Word itself gives to notes, headers, footers and
// contents, and ours of paragraphs that carry a rule or nothing.
func (s *styles) own(top int) {
	based := func(id, name string, on style.Name) {
		s.begin(id, name, styleID(on), false)
		s.raw(`<w:uiPriority w:val="99"/><w:unhideWhenUsed/>`)
	}
	for _, is := range []struct {
		id, name string
		on       style.Name
	}{
		{"Header", "header", style.PageNumber}, {"Footer", "footer", style.Address},
		{"FootnoteText", "footnote text", style.Footnote},
	} {
		based(is.id, is.name, is.on)
		s.raw("</w:style>")
	}
	for level := 1; level <= doc.Levels; level++ {
		based("TOC"+number(level), "toc "+number(level), style.Contents)
		s.raw("<w:pPr>")
		s.inside("tabs", contentsTab(s.sheet))
		s.attributes("ind", contentsIndent(s.sheet, level-top))
		s.raw("</w:pPr></w:style>")
	}
	s.raw(`<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>`,
		`<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`)
	s.begin(ruleStyle, "Đường kẻ", "Normal", true)
	s.raw("<w:pPr>")
	s.inside("pBdr", topBorder(s.sheet.Measures.RuleThickness, 0))
	s.attributes("spacing", before(s.sheet.Measures.RuleGap-s.sheet.Measures.RuleThickness/2)+exactly(smallest))
	s.raw(`</w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>`)
	s.begin(fillerStyle, "Đoạn phụ", "Normal", true)
	s.raw("<w:pPr>")
	s.attributes("spacing", exactly(smallest))
	s.raw(`</w:pPr><w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>`)
}

// topBorder is a border above a paragraph, some way from its text.
func topBorder(thickness, space pt) string {
	return `<w:top w:val="single" w:sz="` + eighths(thickness) + `" w:space="` + number(int(space+0.5)) +
		`" w:color="000000"/>`
}

// sides are margins of cells: above and below, left and right.
func sides(across string, along int) string {
	side := func(name, width string) string { return "<w:" + name + ` w:w="` + width + `" w:type="dxa"/>` }
	return side("top", across) + side("left", number(along)) + side("bottom", across) + side("right", number(along))
}
