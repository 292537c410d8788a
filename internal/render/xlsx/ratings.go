package xlsx

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
)

// choices are the verdicts in the order of the list that a rating is chosen
// from, with their colours: dark on light, the worst the darkest on a grey
// print. The word stands in the cell in any case.
var choices = []struct {
	verdict   criteria.Verdict
	ink, fill string
}{
	{criteria.Met, "14532D", "DDF0DF"},
	{criteria.NearlyMet, "6B4A00", "FFF0C2"},
	{criteria.NotMet, "7A0010", "F7CDC3"},
	{criteria.NotAssessed, "3F3F3F", "E3E3E3"},
}

const (
	ratingsSheet = "Danh mục"
	ratingsName  = "DanhGia" // the defined name of the list
)

// addRatings adds the hidden sheet of the list.
func (b *book) addRatings() {
	list := &sheet{name: ratingsSheet, widths: []pt{120}}
	for _, c := range choices {
		list.add(0, text(c.verdict.String(), look{size: bodySize}))
	}
	b.add(list)
	b.hide(ratingsSheet)
	b.name(ratingsName, "", area{0, 1, 1, len(choices)}.absolute(ratingsSheet))
}

// offer makes the cells of the areas take a verdict of the list only.
func (b *book) offer(sheet string, in []area) {
	v := excelize.NewDataValidation(true)
	for _, a := range in {
		v.SetSqref(a.String())
	}
	v.SetSqrefDropList(ratingsName)
	v.SetError(excelize.DataValidationErrorStyleStop, "Đánh giá", "Chọn một mức trong danh sách.")
	b.try(b.file.AddDataValidation(sheet, v))
}

// colour tells the verdicts of an area apart.
func (b *book) colour(sheet string, in area) {
	var rules []excelize.ConditionalFormatOptions
	for _, c := range choices {
		id, err := b.file.NewConditionalStyle(&excelize.Style{
			Font: &excelize.Font{Color: c.ink}, Fill: solid(c.fill),
		})
		b.try(err)
		rules = append(rules, excelize.ConditionalFormatOptions{
			Type: "cell", Criteria: "==", Value: quoted(c.verdict), Format: &id,
		})
	}
	b.try(b.file.SetConditionalFormat(sheet, in.String(), rules))
}

// quoted is a verdict in a formula.
func quoted(v criteria.Verdict) string { return `"` + v.String() + `"` }

// count is the formula that counts a verdict in an area.
func count(v criteria.Verdict, in area) string {
	return fmt.Sprintf("COUNTIF(%s,%s)", in, quoted(v))
}

// verdictOf is the formula of a criterion's verdict from its ratings, the rule
// of criteria.Findings.Verdict; a rating that was deleted is not assessed.
func verdictOf(ratings area) string {
	return fmt.Sprintf("IF(%s>0,%s,IF(%s+%s<ROWS(%s),%s,IF(%s>0,%s,%s)))",
		count(criteria.NotMet, ratings), quoted(criteria.NotMet),
		count(criteria.Met, ratings), count(criteria.NearlyMet, ratings), ratings, quoted(criteria.NotAssessed),
		count(criteria.NearlyMet, ratings), quoted(criteria.NearlyMet),
		quoted(criteria.Met))
}

// share is the formula of “met of all”, such as 47/57: every filled cell of the
// second area is one of all.
func share(verdicts, all area) string {
	return fmt.Sprintf(`%s&"/"&COUNTA(%s)`, count(criteria.Met, verdicts), all)
}
