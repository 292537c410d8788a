package docx

import "vanban/internal/style"

// dashes are the markers that Word sets by itself, and their lists' numbers.
// Any other marker is typed text.
var dashes = map[string]string{"-": "1", "+": "2"}

// markers are the same in the order of their numbers.
var markers = [...]string{"-", "+"}

// deepest is how many levels a list of Word has.
const deepest = 9

// numbering gives the part of the lists: those of dashes, and those of the
// numbers that the text has.
func (w *writer) numbering() []byte {
	var m markup
	m.raw(declaration, "<w:numbering", namespaces, ">")
	for i, marker := range markers {
		w.abstract(&m, i, deepest, func(level int) { w.dashLevel(&m, marker, level) })
	}
	n := w.numbers
	for i := range n.lists {
		if l := &n.lists[i]; l.base != "" {
			w.abstract(&m, len(markers)+i, levels, func(level int) { w.numberLevel(&m, l, level) })
		}
	}
	for i := range markers {
		m.raw(`<w:num w:numId="`, number(i+1), `"><w:abstractNumId w:val="`, number(i), `"/></w:num>`)
	}
	for i, is := range n.nums {
		m.raw(`<w:num w:numId="`, number(len(markers)+i+1), `"><w:abstractNumId w:val="`, number(len(markers)+is.list), `"/>`)
		if is.start > 0 {
			m.raw(`<w:lvlOverride w:ilvl="`, number(is.level), `"><w:startOverride w:val="`, number(is.start), `"/></w:lvlOverride>`)
		}
		m.raw("</w:num>")
	}
	m.raw("</w:numbering>")
	return m
}

// abstract writes a list of so many levels. Word tells lists apart by a number
// of eight digits.
func (w *writer) abstract(m *markup, id, levels int, level func(int)) {
	m.raw(`<w:abstractNum w:abstractNumId="`, number(id), `"><w:nsid w:val="3E30202`, number(id), `"/><w:multiLevelType w:val="multilevel"/>`)
	for i := range levels {
		level(i)
	}
	m.raw("</w:abstractNum>")
}

// dashLevel writes a level of a list of dashes.
func (w *writer) dashLevel(m *markup, marker string, level int) {
	linked := ""
	if marker == "-" && level == 0 {
		linked = styleID(style.Dash)
	}
	w.level(m, level, "bullet", linked, marker, pt(level)*w.measures.NestedIndent)
	font := escape(w.doc.Styles.Font)
	m.raw(`<w:rPr><w:rFonts w:ascii="`, font, `" w:hAnsi="`, font, `" w:cs="`, font, `"/></w:rPr></w:lvl>`)
}

// numberLevel writes a level of a list of numbers.
func (w *writer) numberLevel(m *markup, l *numberList, level int) {
	format := "decimal"
	switch {
	case level == pointLevel:
		format = "lowerLetter"
	case level == rootLevel && l.index == bySection:
		format = "upperRoman"
	}
	w.level(m, level, format, l.styles[level], l.texts[level], 0)
	if level == rootLevel && l.index == byArticle {
		m.raw("<w:rPr><w:b/><w:bCs/></w:rPr>")
	}
	m.raw("</w:lvl>")
}

// level begins a level of a list: the marker, a space, the text.
func (w *writer) level(m *markup, level int, format, linked, text string, indent pt) {
	m.raw(`<w:lvl w:ilvl="`, number(level), `"><w:start w:val="1"/><w:numFmt w:val="`, format, `"/>`)
	m.val("pStyle", linked)
	m.raw(`<w:suff w:val="space"/><w:lvlText w:val="`, text, `"/><w:lvlJc w:val="left"/><w:pPr>`)
	m.attributes("ind", leftBy(indent)+firstBy(w.doc.Styles.Of(style.Dash).FirstLine))
	m.raw(`</w:pPr>`)
}
