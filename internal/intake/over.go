package intake

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
)

// clearing is what is typed into a cell to empty its field.
var clearing = map[string]bool{"xóa": true, "xoá": true}

// clears reports whether a cell's text asks for its field to be emptied, and
// notes that it does.
func (t *Table) clears(typed string, at diag.Place) bool {
	if !clearing[strings.ToLower(typed)] {
		return false
	}
	if t.cleared == nil {
		t.cleared = map[diag.Place]bool{}
	}
	t.cleared[at] = true
	return true
}

// silent reports whether a field says nothing, not even that it is to be emptied.
func (t *Table) silent(text *source.String) bool { return text.Text == "" && !t.cleared[text.At] }

// Blank reports whether findings of the table say nothing of any indicator.
func (t *Table) Blank(fs *criteria.Findings) bool {
	for _, ind := range fs.Set.Indicators() {
		for _, field := range criteria.Fields {
			if !t.silent(field.Of(fs.Of(ind))) {
				return false
			}
		}
	}
	return true
}

// Over lays the table's findings over older ones of the same subject: what an
// empty cell, or none, says nothing of stays as it was, and stays illustrative if
// it was. `xóa` empties.
func (t *Table) Over(old, says *criteria.Findings) *criteria.Findings {
	if old == nil {
		return says
	}
	merged := criteria.New(says.Set, says.Month, says.Village)
	merged.Illustrative = says.Illustrative
	var noted diag.List
	for _, ind := range says.Set.Indicators() {
		f := *says.Of(ind)
		for _, field := range criteria.Fields {
			was, text := *field.Of(old.Of(ind)), field.Of(&f)
			if t.silent(text) {
				*text = was
				merged.Illustrative = merged.Illustrative || old.Illustrative && was.Text != ""
			}
		}
		merged.Put(source.String{Text: ind.ID, At: f.At}, &f, &noted)
	}
	return merged
}
