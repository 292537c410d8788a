package number

import (
	"math/big"

	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-66", Severity: diag.Warning, Source: "báo cáo của các thôn (findings/…/thon)",
		Title: diag.Term{Vi: "Số của xã bằng tổng số của các thôn",
			En: "The commune's numbers are the sum of the villages'"},
		Text: diag.Term{Vi: "chỉ tiêu %[2]s: xã ghi “%[1]s”, cộng các thôn là %[3]s",
			En: "indicator %[2]s: the commune has “%[1]s”, the villages add up to %[3]s"},
		Hint: diag.Term{Vi: "kiểm tra báo cáo của các thôn", En: "look at the villages' reports"},
		Good: rule.Example{
			Config:   "village_indicators: ['11']",
			Findings: "  11: {rating: Chưa đạt, value: '71/1.784'}\n",
			Villages: map[string]string{"01": "  11: {rating: Chưa đạt, value: '40/1.000'}\n",
				"02": "  11: {rating: Đạt, value: '31/784'}\n"},
		},
		Bad: rule.Example{
			Config:   "village_indicators: ['11']",
			Findings: "  11: {rating: Chưa đạt, value: '71/1.784'}\n",
			Villages: map[string]string{"01": "  11: {rating: Chưa đạt, value: '40/1.000'}\n",
				"02": "  11: {rating: Đạt, value: '31/807'}\n"},
		},
		Workspace: villageSum,
	})
}

func villageSum(f *rule.Folder) {
	for _, fs := range f.Months() {
		for _, i := range fs.Set.Indicators() {
			if found := fs.Of(i); found.HasRatio || found.HasNumber && found.Number.Percent {
				villages(f, fs, found)
			}
		}
	}
}

// villages adds up what the villages reported of an indicator, which must be all
// of them.
func villages(f *rule.Folder, fs *criteria.Findings, found *criteria.Finding) {
	reports := f.WS.Reports[fs.Month]
	part, whole, reported := new(big.Rat), new(big.Rat), 0
	for i := range reports {
		if ratio, ok := ratioOf(&reports[i], found.Indicator.ID); ok {
			part.Add(part, ratio.Part.Rat())
			whole.Add(whole, ratio.Whole.Rat())
			reported++
		}
	}
	switch {
	case reported == 0 || whole.Sign() == 0:
		return
	case reported < len(reports):
		f.NotEvaluated(&rule.VillagesMissing)
		return
	}
	if sum, wrong := otherThan(found, part, whole); wrong {
		f.Field(source.String{Text: found.Value.Text, At: found.Value.At}, found.Indicator.ID, sum)
	}
}

// ratioOf is the part of a whole that a village reported of an indicator.
func ratioOf(r *workspace.Report, indicator string) (ratio viet.Ratio, ok bool) {
	if !r.Usable() {
		return ratio, false
	}
	own := r.Findings.Set.Indicator(indicator)
	if own == nil {
		return ratio, false
	}
	found := r.Findings.Of(own)
	return found.Ratio, found.HasRatio
}

// otherThan tells that a finding is another part of a whole, or another percent,
// than those of the villages together, and gives theirs.
func otherThan(found *criteria.Finding, part, whole *big.Rat) (sum string, wrong bool) {
	if found.HasRatio {
		sum = comma(part.FloatString(found.Ratio.Part.Places)) + "/" +
			comma(whole.FloatString(found.Ratio.Whole.Places))
		return sum, part.Cmp(found.Ratio.Part.Rat()) != 0 || whole.Cmp(found.Ratio.Whole.Rat()) != 0
	}
	percent := new(big.Rat).Quo(part, whole)
	percent.Mul(percent, big.NewRat(100, 1))
	told, ok := percentOf(found.Value.Text)
	return comma(percent.FloatString(told.Places)) + "%", ok && !rounds(percent, told)
}
