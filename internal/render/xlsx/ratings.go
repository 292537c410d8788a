package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
)

// colours are those of a text and of the cell behind it, RRGGBB.
type colours struct{ ink, fill string }

// choices are the verdicts in the order of the list that a rating is chosen
// from, each with its letter and its colours: dark on light, the worst the
// darkest on a grey print. The word or the letter stands in the cell in any
// case.
var choices = []struct {
	verdict criteria.Verdict
	letter  string
	colours colours
	bar     string // its colour in charts
	meaning string
}{
	{criteria.Met, "Đ", colours{"14532D", "DDF0DF"}, "2E7D4F", "Đạt mức quy định; chỉ mức này được tính là đạt."},
	{criteria.NearlyMet, "CB", colours{"6B4A00", "FFF0C2"}, "F2B233", "Gần đạt mức quy định; không tính là đạt."},
	{criteria.NotMet, "C", colours{"7A0010", "F7CDC3"}, "B3261E", "Chưa đạt mức quy định."},
	{criteria.NotAssessed, "–", colours{"3F3F3F", "E3E3E3"}, "B5B5B5", "Chưa ai đánh giá; không tính là đạt."},
}

const (
	ratingsName = "DanhGia" // the defined name of the list of words
	lettersName = "KyHieu"  // … of letters
)

// quoted is a text in a formula.
func quoted(s string) string { return `"` + strings.ReplaceAll(s, `"`, `""`) + `"` }

// count is the formula that counts a verdict in an area.
func count(v criteria.Verdict, in string) string {
	return fmt.Sprintf("COUNTIF(%s,%s)", in, quoted(v.String()))
}

// verdictOf is the formula of a criterion's verdict from its ratings, the rule
// of criteria.Findings.Verdict; a rating that was deleted is not assessed.
func verdictOf(ratings area) string {
	in := ratings.String()
	word := func(v criteria.Verdict) string { return quoted(v.String()) }
	return fmt.Sprintf("IF(%s>0,%s,IF(%s+%s<ROWS(%s),%s,IF(%s>0,%s,%s)))",
		count(criteria.NotMet, in), word(criteria.NotMet),
		count(criteria.Met, in), count(criteria.NearlyMet, in), in, word(criteria.NotAssessed),
		count(criteria.NearlyMet, in), word(criteria.NearlyMet),
		word(criteria.Met))
}

// share is the formula of “met of all”, such as 47/57: every filled cell of the
// second area is one of all.
func share(verdicts, all area) string {
	return fmt.Sprintf(`%s&"/"&COUNTA(%s)`, count(criteria.Met, verdicts.String()), all)
}
