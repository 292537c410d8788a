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
)

// origin is what a workbook says of itself on a very hidden sheet, so that it
// can be read back: whose findings of which month it holds, and what was typed
// where a cell does not hold the typed text itself.
//
// The sheet has a key and a value in each row, then a header and a row for each
// of the typed texts: indicator, field, what was written into the cell, the
// text. All are text.
type origin struct {
	kind         string // matrix, village, form
	set          string // the criteria set's id
	month        viet.Month
	village      string // its id; empty: the commune
	illustrative bool
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
	if _, isText := c.value.(string); isText && typed == written && typed == strings.TrimSpace(typed) {
		return
	}
	if typed != "" || written != "" {
		o.typed = append(o.typed, [4]string{f.Indicator.ID, field.Key, written, typed})
	}
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
	b.open(originSheet)
	w, err := b.file.NewStreamWriter(originSheet)
	if err != nil {
		b.try(err)
		return
	}
	rows := [][]string{
		{"version", originVersion}, {"kind", o.kind}, {"set", o.set},
		{"month", o.month.String()}, {"village", o.village},
	}
	if o.illustrative {
		rows = append(rows, []string{"illustrative", "true"})
	}
	rows = append(rows, []string{"indicator", "field", "cell", "typed"})
	for i := range o.typed {
		rows = append(rows, o.typed[i][:])
	}
	for i, row := range rows {
		values := make([]any, len(row))
		for col, text := range row {
			values[col] = text
		}
		b.try(w.SetRow(address(0, i+1), values))
	}
	b.try(w.Flush())
	b.setState(originSheet, "veryHidden")
}

// nameField names the column of a field, or of the indicators, so that it is
// found again wherever it is moved to.
func (b *book) nameField(key, sheet string, column area) {
	b.name(fieldPrefix+key, "", column.absolute(sheet))
}
