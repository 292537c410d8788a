package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// paragraph is what a paragraph says of itself beside its style; the zero
// value adds nothing.
type paragraph struct {
	style    style.Name
	styleID  string // where no component's style serves
	keepNext bool
	whole    bool   // no page end in it
	list     string // inside of numPr
	border   string // inside of pBdr
	tabs     string // inside of tabs
	spacing  string // attributes
	indent   string // attributes
	align    string
	outline  int // level from 1; 0 as the style has it
	mark     pt  // size of the paragraph mark
}

func spansOf(l doc.Line) []doc.Span { return []doc.Span{{Text: l.Text, At: l.At}} }

// smallest is the height of a paragraph that only the format asks for.
const smallest pt = 1

// Attributes of spacing.
func before(gap pt) string     { return ` w:before="` + number(twips(gap)) + `"` }
func after(gap pt) string      { return ` w:after="` + number(twips(gap)) + `"` }
func exactly(height pt) string { return ` w:line="` + number(twips(height)) + `" w:lineRule="exact"` }

// some gives attributes for a length that is more than nothing.
func some(attributes func(pt) string, length pt) string {
	if twips(length) <= 0 {
		return ""
	}
	return attributes(length)
}

// Attributes of indents.
func leftBy(l pt) string    { return ` w:left="` + number(twips(l)) + `"` }
func rightBy(l pt) string   { return ` w:right="` + number(twips(l)) + `"` }
func firstBy(l pt) string   { return ` w:firstLine="` + number(twips(l)) + `"` }
func hangingBy(l pt) string { return ` w:hanging="` + number(twips(l)) + `"` }

// unwrapped lets a line that is as wide as its column reach over its edges by
// a hair, lest a machine's rounding break it.
var unwrapped = leftBy(-hair) + rightBy(-hair)

const hair pt = 2

// aligns are the names of the ways to stand between the margins.
var aligns = [...]string{style.Left: "left", style.Center: "center", style.Justify: "both", style.Right: "right"}

// list is the inside of a paragraph's numbering: its level and its list; list
// 0 is none.
func list(level int, id string) string {
	var m markup
	m.val("ilvl", number(level))
	m.val("numId", id)
	return string(m)
}
