package xlsx

import (
	"fmt"
	"unicode/utf16"
)

// maxText is the number of UTF-16 units that a cell takes.
const maxText = 32767

// run is a piece of a cell's text in a look of its own.
type run struct {
	look
	text string
}

// texts are the workbook's shared texts: a cell refers to one by its number.
type texts struct {
	known  map[string]int
	number int // of texts
	used   int // by how many cells
	items  markup
}

// text gives the number of a text.
func (t *texts) text(s string) int {
	t.used++
	n, known := t.known[s]
	if !known {
		n = t.begin()
		t.known[s] = n
		t.items.put("<si>")
		t.items.text(s)
		t.items.put("</si>")
	}
	return n
}

// runs gives the number of a text of several looks.
func (t *texts) runs(runs []run) int {
	t.used++
	t.items.put("<si>")
	t.items.runs(runs)
	t.items.put("</si>")
	return t.begin()
}

// runs writes the pieces of a text.
func (m *markup) runs(runs []run) {
	for _, r := range runs {
		m.put("<r><rPr>")
		m.font(r.look, "rFont")
		m.put("</rPr>")
		m.text(r.text)
		m.put("</r>")
	}
}

func (t *texts) begin() int {
	t.number++
	return t.number - 1
}

// part is the part of the package.
func (t *texts) part() markup {
	var m markup
	m.put(declaration, `<sst xmlns="`, mainNamespace, `"`)
	m.intAttribute("count", t.used)
	m.intAttribute("uniqueCount", t.number)
	m.put(">")
	m = append(m, t.items...)
	m.put("</sst>")
	return m
}

// tooLong reports a text that a cell does not take.
func tooLong(s string) bool { return len(s) > maxText && len(utf16.Encode([]rune(s))) > maxText }

// checkText notes a text that is too long as the book's error.
func (b *book) checkText(s, where string) {
	if tooLong(s) && b.err == nil {
		b.err = fmt.Errorf("the text of %s is longer than Excel allows", where)
	}
}
