package intake

import (
	"regexp"
	"strings"
	"unicode"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/sheet"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// what is what a row is about.
type what int

const (
	nothing   what = iota // no indicator: a heading, a total, a signature, or a slip
	known                 // an indicator of the set
	unknown               // a number that the set does not have
	criterion             // a criterion's own row in an official table
	doubtful              // a problem that has been noted
)

// codePattern is an indicator's number at the head of a text: `6.2 Xã có …`,
// `6.2.`, `6,2`, `Chỉ tiêu 6.2:`.
var codePattern = regexp.MustCompile(`^(?i:chỉ tiêu |tiêu chí )?(?i:số )?(\d{1,3}(?:[.,]\d{1,3})*)(?:[.):\-–]|\s|$)`)

// indicator tells which indicator a row is about. Its number counts; only where
// a row has none, the words do when they are the indicator's exactly.
func (r *reading) indicator(row int) (source.String, what) {
	for _, col := range []int{r.code, r.content} {
		if col == 0 {
			continue
		}
		cell := r.sheet.In(row, col)
		if code, is := r.coded(cell); is != nothing {
			return code, is
		}
		if id := r.named(cell.Text); id != "" {
			return source.String{Text: id, At: cell.At}, known
		}
	}
	if r.order > 0 && r.code == 0 && r.content == 0 {
		return r.coded(r.sheet.In(row, r.order))
	}
	return source.String{At: r.placeIn(row)}, nothing
}

// placeIn is where a row's indicator should stand.
func (t *Table) placeIn(row int) diag.Place {
	for _, col := range []int{t.code, t.content, t.order} {
		if col > 0 {
			return t.sheet.In(row, col).At
		}
	}
	return t.at
}

// coded reads a number at the head of a cell.
func (r *reading) coded(cell sheet.Cell) (source.String, what) {
	code := source.String{At: cell.At}
	text := strings.TrimPrefix(viet.Plain(cell.Text), r.set.ID+"/")
	found := codePattern.FindStringSubmatch(text)
	switch {
	case cell.Kind == sheet.Date:
		r.problems.Add(diag.BecameDate, cell.At, cell.Text)
		return code, doubtful
	case found == nil:
		return code, nothing
	}
	code.Text = strings.ReplaceAll(found[1], ",", ".")
	if longer := code.Text + "0"; cell.Kind == sheet.Number && strings.Contains(code.Text, ".") && r.set.Indicator(longer) != nil {
		r.problems.Add(diag.DoubtfulNumber, cell.At, cell.Text, code.Text, longer)
		return code, doubtful
	}
	switch {
	case r.set.Indicator(code.Text) != nil:
		return code, known
	case isCriterion(code.Text, r.set):
		return code, criterion
	}
	return code, unknown
}

func isCriterion(id string, set *criteria.Set) bool {
	for i := range set.Criteria {
		if set.Criteria[i].ID == id {
			return true
		}
	}
	return false
}

// named is the one indicator whose name is the text; "" for none or several.
func (r *reading) named(text string) string {
	if r.names == nil {
		r.names = map[string]string{}
		for _, ind := range r.set.Indicators() {
			name := fold(ind.Name)
			if _, twice := r.names[name]; twice {
				r.names[name] = ""
			} else {
				r.names[name] = ind.ID
			}
		}
	}
	return r.names[fold(text)]
}

// fold is a text as it is compared: its words without case, accents and signs.
func fold(s string) string {
	return strings.Join(strings.FieldsFunc(viet.Fold(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	}), " ")
}
