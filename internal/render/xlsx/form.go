package xlsx

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

const (
	formSheetName = "Phiếu"
	formTitle     = "PHIẾU RÀ SOÁT TIÊU CHÍ NÔNG THÔN MỚI"
)

// Blank is what a form is made for.
type Blank struct {
	Set     *criteria.Set
	Month   viet.Month
	Village string             // its id; empty: the commune
	Whose   string             // as the title has it: `Thôn Bái Lim`
	Said    *criteria.Findings // what was reported of the month already; may be nil
	Before  *criteria.Findings // of an earlier month; nil when there are none
}

// Form writes the workbook that a village fills in (`phieu-2023-08/01-bai-lim.xlsx`).
// Only the yellow cells can be typed into. What was reported before stands
// beside them as a proposal: only a row that is marked “như lần trước” takes
// it over.
func Form(blank Blank, head Head) ([]byte, error) {
	if err := countable(blank.Set); err != nil {
		return nil, err
	}
	return blank.book(head).bytes()
}

// book composes the form's workbook.
func (blank Blank) book(head Head) *book {
	f := newForm(blank, head)
	b := newBook(formTitle+", "+blank.Whose, f.said, head)
	b.add(f.sheet)
	b.addChoices()
	b.addOrigin(f.origin)
	for i, c := range f.columns {
		if c.key != "" {
			b.nameField(c.key, formSheetName, f.column(i))
		}
	}
	return b
}

// form composes the sheet.
type form struct {
	*sheet
	Blank
	said    *criteria.Findings
	origin  *origin
	columns []formColumn
	last    int // the table's last row
}

func newForm(blank Blank, head Head) *form {
	f := &form{sheet: &sheet{name: formSheetName, frozen: 1, locked: true}, Blank: blank, said: blank.Said}
	if f.said == nil {
		f.said = criteria.New(blank.Set, blank.Month, blank.Village)
		f.said.Close(diag.Place{}, &diag.List{})
	}
	f.origin = originOf("form", f.said)
	f.origin.commune, f.origin.whose = head.Subject, f.Whose
	f.origin.madeUpBefore = f.Before != nil && f.Before.Illustrative
	f.columns = f.columnsAt(head.Locality)
	for i, c := range f.columns {
		for _, ind := range f.Set.Indicators() {
			c.width = c.cell(f.said.Of(ind)).fitting(c.width)
		}
		f.columns[i].width = c.width
		f.widths = append(f.widths, c.width)
	}
	f.compose(head)
	return f
}

// formColumn is a column of the form.
type formColumn struct {
	key   string // in defined names; empty: nothing is read from it
	title string
	width pt
	cell  func(*criteria.Finding) cell
}

// formWidths are the widths of the fields that a form asks for.
var formWidths = map[string]pt{
	"rating": 54, "value": 54, "cause": 99, "target": 63, "proposal": 84, "cost": 54, "deadline": 54,
	"responsible": 57, "evidence": 60, "note": 54,
}

func (f *form) columnsAt(at criteria.Locality) []formColumn {
	columns := []formColumn{
		{"indicator", "Chỉ tiêu", 150, numbered},
		{"", "Mức quy định", 57, levelAt(at)},
	}
	if f.Before != nil {
		of := f.Before.Month.Long()
		if f.Before.Illustrative {
			of += ", minh họa"
		}
		columns = append(columns,
			formColumn{"", "Lần trước (" + of + ")", 132, f.before},
			formColumn{sameKey, "Như lần trước (x)", 39, same})
	}
	for _, field := range criteria.Fields {
		if width := formWidths[field.Key]; width > 0 {
			columns = append(columns, formColumn{field.Key, field.Title, width, typedIn(field)})
		}
	}
	return columns
}

// The styles of what is filled in, whose texts stay as typed, and of what was
// said before.
var (
	inForm   = cellStyle{size: bodySize, boxed: true, top: true, fill: "FFF9DB", format: "@", open: true}
	inBefore = cellStyle{size: bodySize, boxed: true, top: true, italic: true, fill: "F0F0F0"}
)

// numbered is an indicator's number and name.
func numbered(f *criteria.Finding) cell { return text(f.Indicator.ID+" "+f.Indicator.Name, inCell) }

func same(*criteria.Finding) cell { return text("", inForm.aligned(center)) }

// typedIn is what was typed into a field.
func typedIn(field criteria.Field) func(*criteria.Finding) cell {
	return func(f *criteria.Finding) cell {
		switch {
		case field.Key != "rating":
			return text(field.Of(f).Text, inForm)
		case f.Verdict == criteria.NotAssessed:
			return text("", inForm.aligned(center))
		}
		return text(f.Verdict.String(), inForm.aligned(center))
	}
}

// before is all that was said of the indicator before, in one cell: the rating
// and the value first, the other texts with their names below.
func (f *form) before(now *criteria.Finding) cell {
	old := f.Before.Of(now.Indicator)
	if old == nil || old.Empty() {
		return text("", inBefore)
	}
	first := old.Verdict.String()
	if old.Value.Text != "" {
		first += ": " + shortened(old.Value.Text, longest)
	}
	lines := []string{first}
	for _, field := range criteria.Fields {
		if said := field.Of(old).Text; said != "" && field.Key != "rating" && field.Key != "value" &&
			formWidths[field.Key] > 0 {
			lines = append(lines, field.Title+": "+shortened(said, longest))
		}
	}
	return text(strings.Join(lines, "\n"), inBefore)
}

// longest is how many letters of a text are shown again; its whole is kept in
// the origin.
const longest = 200

func shortened(text string, longest int) string {
	if letters := []rune(text); len(letters) > longest {
		return string(letters[:longest]) + "…"
	}
	return text
}

// compose composes the sheet from its head to the signature.
func (f *form) compose(head Head) {
	f.letterhead(head)
	head.Subject = f.Whose
	f.title(formTitle, f.said, head)
	f.instructions()
	var titles []cell
	for _, c := range f.columns {
		titles = append(titles, text(c.title, inTitle))
	}
	f.headRow = f.add(minHeight, titles...)
	f.body()
	f.last = len(f.rows)
	f.ratings = f.column(f.col("rating"))
	f.hint()
	f.signature(head, f.Month)
}

// body adds a row for each indicator, below the names of their groups.
func (f *form) body() {
	for _, g := range f.said.Groups() {
		if len(g.Criteria) == 0 {
			continue
		}
		if g.Name != "" {
			f.group(g.ID + ". " + strings.ToUpper(g.Name))
		}
		for _, c := range g.Criteria {
			for _, found := range c.Findings {
				f.finding(found)
			}
		}
	}
}

// group adds a heading over criteria.
func (f *form) group(title string) {
	cells := make([]cell, len(f.columns))
	for i := range cells {
		cells[i] = text("", inGroup)
	}
	cells[0] = text(title, inGroup)
	f.merge(area{0, f.add(minHeight, cells...), len(cells), 1})
}

// roomToWrite is the least height of a row: two lines by hand.
const roomToWrite pt = 36

func (f *form) finding(found *criteria.Finding) {
	var cells []cell
	for _, c := range f.columns {
		cells = append(cells, c.cell(found))
	}
	f.add(roomToWrite, cells...)
	for _, field := range criteria.Fields {
		in := cell{}
		if i := f.col(field.Key); i >= 0 {
			in = cells[i]
		}
		f.origin.note(found, field, in)
	}
	if f.Before != nil {
		f.origin.propose(f.Before.Of(found.Indicator))
	}
}

// col is the index of a column, or -1.
func (f *form) col(key string) int {
	for i, c := range f.columns {
		if c.key == key {
			return i
		}
	}
	return -1
}

// column is a column of the table below the header.
func (f *form) column(i int) area { return area{i, f.headRow + 1, 1, f.last - f.headRow} }
