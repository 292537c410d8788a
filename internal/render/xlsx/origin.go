package xlsx

import (
	"strconv"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/viet"
)

const (
	originSheet   = "vanban"
	originVersion = "1"
	fieldPrefix   = "vanban_" // of the defined names of columns
	sameKey       = "same"    // … of the one that says: as last month
	beforePrefix  = "before." // of the fields of an earlier month
)

// origin is what a workbook says of itself on a very hidden sheet, so that it
// can be read back: whose findings of which month it holds, and what was typed
// where a cell does not hold the typed text itself.
//
// The sheet has a key and a value in each row, then a header and a row for each
// of the typed texts: indicator, field, what was written into the cell, the
// text. All are text. What an earlier month said stands there too, as the field
// `before.cause`.
type origin struct {
	kind         string // matrix, village, form
	set          string // the criteria set's id
	month        viet.Month
	village      string // its id; empty: the commune
	commune      string // of a form, by name
	whose        string // the subject of a form, by name
	illustrative bool
	madeUpBefore bool // what an earlier month said is illustrative
	typed        [][4]string
}

// originOf is the origin of findings.
func originOf(kind string, fs *criteria.Findings) *origin {
	return &origin{kind: kind, set: fs.Set.ID, month: fs.Month, village: fs.Village, illustrative: fs.Illustrative}
}

// note notes the text of a field where reading the cell would give another one.
// A field that has no column is noted with an empty cell.
func (o *origin) note(f *criteria.Finding, field criteria.Field, c cell) {
	typed, written := field.Of(f).Text, c.written()
	_, isText := c.value.(string)
	if typed == written && (typed == "" || isText && clean(typed)) {
		return
	}
	o.typed = append(o.typed, [4]string{f.Indicator.ID, field.Key, written, keep(typed)})
}

// propose notes what was said of an indicator in an earlier month.
func (o *origin) propose(f *criteria.Finding) {
	if f == nil {
		return
	}
	for _, field := range criteria.Fields {
		if text := field.Of(f).Text; text != "" {
			o.typed = append(o.typed, [4]string{f.Indicator.ID, beforePrefix + field.Key, "", keep(text)})
		}
	}
}

// clean reports whether a text comes out of a cell as it was put in: reading
// drops blanks at its ends and makes every line end a newline.
func clean(text string) bool { return text == strings.TrimSpace(text) && !strings.Contains(text, "\r") }

// keep writes a text so that it comes out of a cell as it was: where need be in
// quotes, as Go has them.
func keep(text string) string {
	if clean(text) && !strings.HasPrefix(text, `"`) {
		return text
	}
	return strconv.Quote(text)
}

// written is what the workbook stores in the cell.
func (c cell) written() string {
	switch v := c.value.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	}
	return ""
}

// addOrigin adds the sheet.
func (b *book) addOrigin(o *origin) {
	s := &sheet{name: originSheet, state: "veryHidden", widths: []pt{72, 72, 72, 72}}
	add := func(texts ...string) {
		cells := make([]cell, len(texts))
		for i, t := range texts {
			cells[i] = text(t, cellStyle{size: bodySize})
		}
		s.add(0, cells...)
	}
	add("version", originVersion)
	add("kind", o.kind)
	add("set", o.set)
	add("month", o.month.String())
	add("village", o.village)
	for _, named := range [][2]string{{"commune", o.commune}, {"whose", o.whose}} {
		if named[1] != "" {
			add(named[:]...)
		}
	}
	if o.illustrative {
		add("illustrative", "true")
	}
	if o.madeUpBefore {
		add("before", "illustrative")
	}
	add("indicator", "field", "cell", "typed")
	for i := range o.typed {
		add(o.typed[i][:]...)
	}
	b.add(s)
}

// nameField names the column of a field, or of the indicators, so that it is
// found again wherever it is moved to.
func (b *book) nameField(key, sheet string, column area) {
	b.name(fieldPrefix+key, column.absolute(sheet))
}
