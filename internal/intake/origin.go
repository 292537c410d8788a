package intake

import (
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// entry is a field of an indicator.
type entry struct{ indicator, field string }

// original is what was typed into a field, and what was written for it into
// the cell.
type original struct{ written, typed string }

// Origin is what a workbook of ours says of itself on its hidden sheet. It is
// zero for any other table.
type Origin struct {
	At           diag.Place
	Kind         string // matrix, village, form
	Set, Month   string
	Village      string // its id; empty: the commune
	Commune      string // as the letterhead names it; empty: not told
	Whose        string // as the title names the subject; empty: not told
	Illustrative bool
	typed        map[entry]original
	before       map[entry]string
	madeUpBefore bool // what an earlier month said is illustrative
}

// version is the form that Origin has on the sheet.
const version = "1"

// readOrigin reads the hidden sheet. One of another version is a problem.
func readOrigin(book *sheet.Workbook, problems *diag.List) (Origin, bool) {
	o := Origin{typed: map[entry]original{}, before: map[entry]string{}}
	s := book.Sheet("vanban")
	if s == nil || s.Cell(1, 1).Text != "version" {
		return o, true
	}
	o.At = s.Cell(1, 2).At
	if is := s.Cell(1, 2).Text; is != version {
		problems.Add(diag.FormVersion, o.At, is, version)
		return o, false
	}
	values := map[string]string{}
	rows, _ := s.Size()
	for row := 2; row <= rows; row++ {
		text := func(col int) string { return s.Cell(row, col).Text }
		if text(2) != "" && text(3) == "" && text(4) == "" {
			values[text(1)] = text(2)
			continue
		}
		o.note(entry{text(1), text(2)}, original{text(3), kept(text(4))})
	}
	o.Kind, o.Set, o.Month, o.Village = values["kind"], values["set"], values["month"], values["village"]
	o.Commune, o.Whose = values["commune"], values["whose"]
	o.Illustrative = values["illustrative"] == "true"
	o.madeUpBefore = values["before"] == "illustrative"
	return o, true
}

func (o *Origin) note(key entry, is original) {
	if name, ok := strings.CutPrefix(key.field, "before."); ok {
		o.before[entry{key.indicator, name}] = is.typed
		return
	}
	o.typed[key] = is
}

// kept is a text that was put in quotes to keep the blanks at its ends.
func kept(text string) string {
	if inner, err := strconv.Unquote(text); err == nil && strings.HasPrefix(text, `"`) {
		return inner
	}
	return text
}
