package docx

import "vanban/internal/style"

// dashes are the markers that Word sets by itself, and their lists' numbers.
// Any other marker is typed text.
var dashes = map[string]string{"-": "1", "+": "2"}

// markers are the same in the order of their numbers.
var markers = [...]string{"-", "+"}

// deepest is how many levels a list of Word has.
const deepest = 9

// numbering is the part of the lists.
type numbering struct {
	markup
	sheet *style.Sheet
}

// numberingOf writes the part: the lists of dashes, and those of the numbers that
// the text has.
func numberingOf(sheet *style.Sheet, numbers *numbers) []byte {
	n := numbering{sheet: sheet}
	n.raw(declaration, "<w:numbering", namespaces, ">")
	for i, marker := range markers {
		n.abstract(i, deepest, func(level int) { n.dashLevel(marker, level) })
	}
	for i := range numbers.lists {
		if l := &numbers.lists[i]; l.base != "" {
			n.abstract(len(markers)+i, levels, func(level int) { n.numberLevel(l, level) })
		}
	}
	for i := range markers {
		n.instance(i+1, i, num{})
	}
	for i, is := range numbers.nums {
		n.instance(len(markers)+i+1, len(markers)+is.list, is)
	}
	n.raw("</w:numbering>")
	return n.markup
}

// instance writes an instance of a list, one of whose levels may begin anew.
func (n *numbering) instance(id, list int, is num) {
	n.raw(`<w:num w:numId="`, number(id), `"><w:abstractNumId w:val="`, number(list), `"/>`)
	if is.start > 0 {
		n.raw(`<w:lvlOverride w:ilvl="`, number(is.level), `">`)
		n.val("startOverride", number(is.start))
		n.raw("</w:lvlOverride>")
	}
	n.raw("</w:num>")
}

// abstract writes a list of so many levels. Word tells lists apart by a number
// of eight digits.
func (n *numbering) abstract(id, levels int, level func(int)) {
	n.raw(`<w:abstractNum w:abstractNumId="`, number(id), `"><w:nsid w:val="3E30202`, number(id), `"/>`,
		`<w:multiLevelType w:val="multilevel"/>`)
	for i := range levels {
		level(i)
	}
	n.raw("</w:abstractNum>")
}

// dashLevel writes a level of a list of dashes.
func (n *numbering) dashLevel(marker string, level int) {
	linked := ""
	if marker == "-" && level == 0 {
		linked = styleID(style.Dash)
	}
	n.level(level, "bullet", linked, marker, pt(level)*n.sheet.Measures.NestedIndent)
	font := escape(n.sheet.Font)
	n.raw(`<w:rPr><w:rFonts w:ascii="`, font, `" w:hAnsi="`, font, `" w:cs="`, font, `"/></w:rPr></w:lvl>`)
}

// numberLevel writes a level of a list of numbers.
func (n *numbering) numberLevel(l *numberList, level int) {
	format := "decimal"
	switch {
	case level == pointLevel:
		format = "lowerLetter"
	case level == rootLevel && l.index == bySection:
		format = "upperRoman"
	}
	n.level(level, format, l.styles[level], l.texts[level], 0)
	if level == rootLevel && l.index == byArticle {
		n.raw("<w:rPr><w:b/><w:bCs/></w:rPr>")
	}
	n.raw("</w:lvl>")
}

// level begins a level of a list: the marker, a space, the text.
func (n *numbering) level(level int, format, linked, text string, indent pt) {
	n.raw(`<w:lvl w:ilvl="`, number(level), `"><w:start w:val="1"/><w:numFmt w:val="`, format, `"/>`)
	n.val("pStyle", linked)
	n.raw(`<w:suff w:val="space"/><w:lvlText w:val="`, text, `"/><w:lvlJc w:val="left"/><w:pPr>`)
	n.attributes("ind", leftBy(indent)+firstBy(n.sheet.Of(style.Dash).FirstLine))
	n.raw(`</w:pPr>`)
}
