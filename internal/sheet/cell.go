package sheet

import (
	"fmt"
	"slices"
	"strings"
	"unicode"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// Kind is what a cell holds.
type Kind int

const (
	Empty        Kind = iota
	Text              // typed letters, or digits kept as text
	Number            // Raw is what the file stores; Text is what the person sees
	Date              // Text is day first
	Bool              // TRUE or FALSE
	Error             // #REF! and the like
	Uncalculated      // a formula whose value the file does not have
)

// Cell is a cell as a person sees it. Its text is NFC, without blanks around;
// numbers are written the Vietnamese way (`1.784` where the format groups
// digits, `12,21%`) and rounded as the format has it, dates day first.
type Cell struct {
	source.String
	Row, Col int // of the cell itself
	Kind     Kind
	Raw      string // a number or date exactly as stored: 0.1221
	Font     string
	Formula  bool
	Merged   bool // it covers several cells, and is what each of them gives

	faults []fault
}

// Read gives the text. Where it cannot be trusted (an error, a formula without
// a value, a value from another workbook, letters that are lost) it notes why
// and gives false. An empty cell is read as "".
func (c Cell) Read(problems *diag.List) (source.String, bool) {
	for _, f := range c.faults {
		problems.Add(f.code, c.At, f.args...)
	}
	return c.String, !slices.ContainsFunc(c.faults, fault.serious)
}

func (c *Cell) fault(code diag.Code, args ...any) {
	c.faults = append(c.faults, fault{code: code, args: args})
}

// show makes a cell of what is stored.
func (sh *Sheet) show(c stored) Cell {
	cell := Cell{Row: c.row, Col: c.col, Formula: c.formula}
	if c.at != nil {
		cell.At = *c.at
	} else {
		cell.At = diag.Place{File: sh.book.File, Cell: sh.ref(c.row, c.col)}
	}
	look := sh.book.styles.look(c.style)
	cell.Font = look.font.name
	switch {
	case c.formula && c.raw == "" && c.text == nil && !(c.kind == "str" && c.hasValue):
		cell.Kind = Uncalculated
		cell.fault(diag.NoValueStored)
		return cell
	case c.text != nil:
		cell.phrase(*c.text, look.font)
	case c.kind == "str":
		cell.phrase(phrase{text: unescapeUnits(c.raw)}, look.font)
	case c.kind == "e":
		cell.Kind, cell.Text = Error, c.raw
		cell.fault(diag.ErrorCell, c.raw)
	case c.raw != "":
		cell.value(c, *look.format, sh.book.date1904)
	}
	if c.outside {
		cell.fault(diag.OutsideValue)
	}
	return cell
}

// truth is how truth values are stored and shown.
var truth = map[string]string{"0": "FALSE", "1": "TRUE"}

// value shows a number, a date or a truth value.
func (c *Cell) value(from stored, f format, date1904 bool) {
	c.Raw = from.raw
	var ok bool
	switch {
	case from.kind == "b":
		c.Kind = Bool
		c.Text, ok = truth[from.raw]
	case from.kind == "d":
		c.Kind = Date
		c.Text, ok = isoDate(from.raw)
	case f.isDate() || f.isTime():
		c.Kind = Date
		if c.Text, ok = f.date(from.raw, date1904); !ok {
			c.Kind = Number
			c.Text, ok = format{general: true}.number(from.raw)
		}
	default:
		c.Kind = Number
		c.Text, ok = f.number(from.raw)
	}
	if !ok {
		c.Kind, c.Text = Error, from.raw
		c.fault(diag.ErrorCell, from.raw)
	}
}

// number writes a number as its format shows it, in Vietnamese signs.
func (f format) number(raw string) (string, bool) {
	d, ok := parseDecimal(raw)
	if !ok {
		return "", false
	}
	d = d.shifted(f.shift)
	if !f.general {
		d = d.rounded(f.most)
	}
	text := d.text(f.whole, f.least, f.grouped)
	if rest, negative := strings.CutPrefix(text, "-"); negative {
		return strings.TrimSpace("-" + f.before + rest + f.after), true
	}
	return strings.TrimSpace(f.before + text + f.after), true
}

// phrase shows text.
func (c *Cell) phrase(p phrase, own font) {
	text := c.unicode(p, own)
	text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	c.Text = strings.TrimSpace(viet.Compose(text))
	if c.Text != "" {
		c.Kind = Text
	}
	for _, r := range c.Text {
		if unicode.IsControl(r) && r != '\n' && r != '\t' {
			c.fault(diag.ControlCharacter, fmt.Sprintf("U+%04X", r))
			return
		}
	}
}
