package docx

import "vanban/internal/style"

// dashes are the markers that Word sets by itself, and their lists' numbers.
// Any other marker is typed text.
var dashes = map[string]string{"-": "1", "+": "2"}

// markers are the same in the order of their numbers.
var markers = [...]string{"-", "+"}

// deepest is how many levels a list of Word has.
const deepest = 9

// numbering gives the part of the lists.
func (w *writer) numbering() []byte {
	var m markup
	m.raw(declaration, "<w:numbering", namespaces, ">")
	for i, marker := range markers {
		m.raw(`<w:abstractNum w:abstractNumId="`, number(i), `"><w:multiLevelType w:val="multilevel"/>`)
		for level := range deepest {
			w.level(&m, marker, level)
		}
		m.raw("</w:abstractNum>")
	}
	for i := range markers {
		m.raw(`<w:num w:numId="`, number(i+1), `"><w:abstractNumId w:val="`, number(i), `"/></w:num>`)
	}
	m.raw("</w:numbering>")
	return m
}

// level writes a level of a list: the marker, a space, the text.
func (w *writer) level(m *markup, marker string, level int) {
	m.raw(`<w:lvl w:ilvl="`, number(level), `"><w:start w:val="1"/><w:numFmt w:val="bullet"/>`)
	if marker == "-" && level == 0 {
		m.val("pStyle", styleID(style.Dash))
	}
	m.raw(`<w:suff w:val="space"/><w:lvlText w:val="`, marker, `"/><w:lvlJc w:val="left"/><w:pPr>`)
	m.attributes("ind", leftBy(pt(level)*w.measures.NestedIndent)+firstBy(w.doc.Styles.Of(style.Dash).FirstLine))
	font := escape(w.doc.Styles.Font)
	m.raw(`</w:pPr><w:rPr><w:rFonts w:ascii="`, font, `" w:hAnsi="`, font, `" w:cs="`, font, `"/></w:rPr></w:lvl>`)
}
