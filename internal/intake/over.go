package intake

import (
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
)

// Blank reports whether nothing is said of any indicator.
func Blank(fs *criteria.Findings) bool {
	for _, ind := range fs.Set.Indicators() {
		if !fs.Of(ind).Empty() {
			return false
		}
	}
	return true
}

// Over lays the table's findings over older ones of the same subject: what the
// table has no row or no column for stays as it was. An empty cell empties.
func (t *Table) Over(old, new *criteria.Findings) *criteria.Findings {
	if old == nil {
		return new
	}
	merged := criteria.New(new.Set, new.Month, new.Village)
	merged.Illustrative = new.Illustrative
	var noted diag.List
	for _, ind := range new.Set.Indicators() {
		f := *old.Of(ind)
		if of := new.Of(ind); of.At.File != "" && t.hasRow(of) {
			f = *of
			for _, field := range criteria.Fields {
				if text := field.Of(&f); text.Text == "" && !t.Has(field.Key) {
					*text = *field.Of(old.Of(ind))
				}
			}
		}
		merged.Put(source.String{Text: ind.ID, At: f.At}, &f, &noted)
	}
	return merged
}

// hasRow reports whether a finding comes from a row of the table: one that was
// made for lack of a row has the file for its place.
func (t *Table) hasRow(f *criteria.Finding) bool { return f.At != (diag.Place{File: t.File}) }
