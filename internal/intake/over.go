package intake

import (
	"slices"

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
// table has no row or no column for stays as it was, and stays illustrative if it
// was. An empty cell empties.
func (t *Table) Over(old, says *criteria.Findings) *criteria.Findings {
	if old == nil {
		return says
	}
	merged := criteria.New(says.Set, says.Month, says.Village)
	merged.Illustrative = says.Illustrative
	var noted diag.List
	for _, ind := range says.Set.Indicators() {
		f := *says.Of(ind)
		if !read(&f) {
			f = *old.Of(ind)
			merged.Illustrative = merged.Illustrative || old.Illustrative && !f.Empty()
		}
		for _, field := range criteria.Fields {
			if text := field.Of(&f); text.Text == "" && !t.Has(field.Key) {
				*text = *field.Of(old.Of(ind))
			}
		}
		merged.Put(source.String{Text: ind.ID, At: f.At}, &f, &noted)
	}
	return merged
}

// read reports whether a finding was read from a row: the texts of one that was
// made for lack of a row have no places.
func read(f *criteria.Finding) bool {
	return slices.ContainsFunc(criteria.Fields, func(field criteria.Field) bool { return field.Of(f).At.File != "" })
}
