package check

import (
	"maps"
	"math/big"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// checkedMonths are the months whose findings are held against rules: the
// latest, and those that documents speak of.
func (f *folder) checkedMonths() []*criteria.Findings {
	wanted := map[viet.Month]bool{}
	var latest viet.Month
	for month := range f.ws.Findings {
		if latest.Before(month) {
			latest = month
		}
	}
	wanted[latest] = true
	for _, d := range f.ws.Documents {
		if month, ok := viet.ParseMonth(d.Month.Text); ok {
			wanted[month] = true
		}
	}
	var list []*criteria.Findings
	for _, month := range slices.SortedFunc(maps.Keys(wanted), viet.Month.Compare) {
		if fs := f.ws.Findings[month]; fs != nil {
			list = append(list, fs)
		}
	}
	return list
}

var unmetIncomplete = Rule{
	Code: diag.UnmetIncomplete, Group: Completeness, Source: "kết cấu kế hoạch: Nguyên nhân, Mục tiêu, Đề xuất",
	Good: Example{Findings: "  6.2: {rating: Chưa đạt, cause: Thiếu bể bơi., target: Hoàn thành trong năm 2024., proposal: Cấp kinh phí.}\n"},
	Bad:  Example{Findings: "  6.2: {rating: Chưa đạt, cause: Thiếu bể bơi.}\n"},
	workspace: func(f *folder) {
		for _, fs := range f.checkedMonths() {
			for _, u := range fs.Unmet() {
				for _, found := range u.Findings {
					if found.Verdict == criteria.NotAssessed {
						continue
					}
					if lacks := lacking(found); lacks != (diag.Term{}) {
						f.at(found.At, found.Indicator.ID, lacks)
					}
				}
			}
		}
	},
}

// lacking says what a finding that is not met does not tell.
func lacking(f *criteria.Finding) diag.Term {
	var t diag.Term
	add := func(missing bool, vi, en string) {
		switch {
		case !missing:
		case t.Vi == "":
			t = diag.Term{Vi: vi, En: en}
		default:
			t.Vi, t.En = t.Vi+", "+vi, t.En+", "+en
		}
	}
	add(blank(f.Cause.Text), "nguyên nhân", "a cause")
	add(blank(f.Target.Text), "mục tiêu", "a target")
	add(!blank(f.Target.Text) && blank(f.Deadline.Text) && !timed(f.Target.Text), "thời hạn của mục tiêu", "a deadline of the target")
	add(blank(f.Proposal.Text), "đề xuất", "a proposal")
	return t
}

// blank tells a text that says nothing: none, or signs that stand for one.
func blank(s string) bool {
	return strings.Trim(s, " .,;…-–_?/\u00a0") == "" || lowerCase(strings.Trim(s, " .")) == "xxx"
}

// timed tells a text that names a year or a date.
func timed(s string) bool {
	for _, w := range words(s) {
		if year(w.low) {
			return true
		}
	}
	return has(s, "tháng", "quý", "năm nay", "năm tới")
}

var noEvidence = Rule{
	Code: diag.NoEvidence, Group: Completeness, Source: "yêu cầu của không gian làm việc (check.evidence)",
	Good: Example{Config: "check: {evidence: true}", Findings: "  1.1: {rating: Đạt, evidence: Quyết định số 12/QĐ-UBND}\n"},
	Bad:  Example{Config: "check: {evidence: true}", Findings: "  1.1: Đạt\n"},
	workspace: func(f *folder) {
		if !f.ws.Check.Evidence {
			return
		}
		for _, fs := range f.checkedMonths() {
			for _, i := range fs.Set.Indicators() {
				if found := fs.Of(i); found.Verdict == criteria.Met && blank(found.Evidence.Text) {
					f.at(found.At, i.ID)
				}
			}
		}
	},
}

var costMentioned = Rule{
	Code: diag.CostMentioned, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: Example{Findings: "  6.2: {rating: Chưa đạt, cost: 500 triệu đồng, proposal: Đề nghị cấp 500 triệu đồng.}\n"},
	Bad:  Example{Findings: "  6.2: {rating: Chưa đạt, cost: 500 triệu đồng, proposal: Đề nghị cấp 600 triệu đồng.}\n"},
	workspace: func(f *folder) {
		for _, fs := range f.checkedMonths() {
			for _, i := range fs.Set.Indicators() {
				f.cost(fs.Of(i))
			}
		}
	},
}

// cost holds the cost of a finding against the amounts in its proposal: one of
// them, or all together.
func (f *folder) cost(found *criteria.Finding) {
	p := &passage{text: found.Proposal.Text, words: words(found.Proposal.Text)}
	amounts := p.amounts(span{0, len(p.text)})
	if found.Dong == 0 || len(amounts) == 0 {
		return
	}
	var sum int64
	for _, a := range amounts {
		if sum += a.dong; a.dong == found.Dong {
			return
		}
	}
	if sum != found.Dong {
		f.field(found.Cost, found.Indicator.ID, viet.Money(sum))
	}
}

var villageSum = Rule{
	Code: diag.VillageSum, Group: Numbers, Source: "báo cáo của các thôn (findings/…/thon)",
	Good: Example{
		Config:   "village_indicators: ['11']",
		Findings: "  11: {rating: Chưa đạt, value: '71/1.784'}\n",
		Villages: map[string]string{"01": "  11: {rating: Chưa đạt, value: '40/1.000'}\n", "02": "  11: {rating: Đạt, value: '31/784'}\n"},
	},
	Bad: Example{
		Config:   "village_indicators: ['11']",
		Findings: "  11: {rating: Chưa đạt, value: '71/1.784'}\n",
		Villages: map[string]string{"01": "  11: {rating: Chưa đạt, value: '40/1.000'}\n", "02": "  11: {rating: Đạt, value: '31/807'}\n"},
	},
	workspace: func(f *folder) {
		for _, fs := range f.checkedMonths() {
			for _, i := range fs.Set.Indicators() {
				if found := fs.Of(i); found.HasRatio || found.HasNumber && found.Number.Percent {
					f.villages(fs, found)
				}
			}
		}
	},
}

// villages adds up what the villages reported of an indicator, which must be all
// of them.
func (f *folder) villages(fs *criteria.Findings, found *criteria.Finding) {
	reports := f.ws.Reports[fs.Month]
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
		f.unevaluated(diag.VillagesMissing)
		return
	}
	if sum, wrong := otherThan(found, part, whole); wrong {
		f.field(source.String{Text: found.Value.Text, At: found.Value.At}, found.Indicator.ID, sum)
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
		sum = comma(part.FloatString(found.Ratio.Part.Places)) + "/" + comma(whole.FloatString(found.Ratio.Whole.Places))
		return sum, part.Cmp(found.Ratio.Part.Rat()) != 0 || whole.Cmp(found.Ratio.Whole.Rat()) != 0
	}
	percent := new(big.Rat).Quo(part, whole)
	percent.Mul(percent, big.NewRat(100, 1))
	told, ok := percentOf(found.Value.Text)
	return comma(percent.FloatString(told.Places)) + "%", ok && !rounds(percent, told)
}
