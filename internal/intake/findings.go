package intake

import (
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/sheet"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// Subject is whose findings are wanted, of which month, by which set.
type Subject struct {
	Set     *criteria.Set
	Month   viet.Month
	Village string // its id; empty: the commune
}

// Findings are what the table says of a subject. Every indicator of the set has
// a finding afterwards, if only as not assessed. What the table says of itself
// must be the subject; otherwise there is a problem, and nil.
func (t *Table) Findings(of Subject, problems *diag.List) *criteria.Findings {
	if !t.isOf(of, problems) {
		return nil
	}
	r := &reading{Table: t, set: of.Set, problems: problems, enter: func(int) bool { return true }}
	fs := criteria.New(of.Set, of.Month, of.Village)
	fs.Illustrative = t.Origin.Illustrative
	r.read(func(code source.String, row int) {
		if r.marked(row, t.illustrative) {
			fs.Illustrative = true
		}
		r.put(fs, code, row)
	})
	fs.Illustrative = fs.Illustrative || r.takenOver && t.Origin.madeUpBefore
	fs.Close(diag.Place{File: t.File}, problems)
	return fs
}

// isOf holds what a workbook of ours says of itself against the subject.
func (t *Table) isOf(of Subject, problems *diag.List) bool {
	o := t.Origin
	if o.Kind == "" {
		return true
	}
	failed, at := diag.List{}, diag.Place{File: t.File} // what is hidden nobody would find
	if o.Set != of.Set.ID {
		failed.Add(diag.OtherSet, at, o.Set, of.Set.ID)
	}
	if o.Month != of.Month.String() {
		failed.Add(diag.OtherMonth, at, o.Month, of.Month)
	}
	if !SameID(o.Village, of.Village) {
		failed.Add(diag.OtherVillage, at, o.Village, of.Village)
	}
	problems.Join(&failed)
	return !failed.Failed()
}

// reading is the reading of a table by a set.
type reading struct {
	*Table
	set       *criteria.Set
	problems  *diag.List
	enter     func(row int) bool // called before a row that says something; false passes it over
	names     map[string]string  // indicators' numbers by their folded names
	strangers map[string]bool    // villages that nobody knows
	takenOver bool               // something that an earlier month said
}

// read calls take for every row that is about an indicator of the set, and
// notes rows that say something of none.
func (r *reading) read(take func(code source.String, row int)) {
	codes := make([]source.String, len(r.rows))
	are := make([]what, len(r.rows))
	last := -1
	for i, row := range r.rows {
		if codes[i], are[i] = r.indicator(row); are[i] == known {
			last = i
		}
	}
	if last < 0 {
		r.problems.Add(diag.NoneOfSet, r.at, r.set.ID)
	}
	for i, row := range r.rows {
		switch are[i] {
		case known:
			if r.enter(row) {
				take(codes[i], row)
			}
		case unknown, nothing:
			if text, said := r.stray(row, i < last || are[i] == unknown); said && r.enter(row) {
				r.homeless(codes[i], text)
			}
		}
	}
}

// homeless notes a row that says something of no indicator of the set.
func (r *reading) homeless(code source.String, text string) {
	if code.Text == "" {
		r.problems.Add(diag.NoIndicator, code.At, text)
		return
	}
	r.problems.AddNear(diag.UnknownIndicator, code.At, r.set.Nearest(code.Text), code.Text, r.set.ID)
}

// stray is what somebody typed into a row without an indicator: a rating
// anywhere, any text inside the table. Headings over several columns and
// formulas of totals are none.
func (r *reading) stray(row int, inside bool) (text string, ok bool) {
	for _, f := range criteria.Fields {
		col := r.fields[f.Key]
		if col == 0 {
			continue
		}
		cell := r.sheet.In(row, col)
		if cell.Text == "" || cell.Formula || across(r.sheet, row, col) {
			continue
		}
		_, rating := criteria.ParseVerdict(cell.Text)
		if inside || f.Key == "rating" && rating {
			return cell.Text, true
		}
	}
	return "", false
}

// across reports whether a cell is merged with the one on its right.
func across(s *sheet.Sheet, row, col int) bool {
	right := s.Cell(row, col+1)
	return right.Merged && right.Col <= col
}

// put reads the finding of a row and files it.
func (r *reading) put(fs *criteria.Findings, code source.String, row int) {
	f := r.finding(code.Text, row)
	fs.Put(code, f, r.problems)
	r.checkCost(f)
}

// finding reads the fields of a row.
func (r *reading) finding(id string, row int) *criteria.Finding {
	f := &criteria.Finding{}
	ind := r.set.Indicator(id)
	for _, field := range criteria.Fields {
		*field.Of(f) = r.field(field.Key, ind, row)
	}
	if len(r.marks) > 0 && r.fields["rating"] == 0 {
		f.Rating = r.markedRating(row)
	}
	r.asBefore(f, ind, row)
	return f
}
