package check

import (
	"maps"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
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
	return strings.Trim(s, " .,;…-–_?/\u00a0") == "" || reading.Lower(strings.Trim(s, " .")) == "xxx"
}

// timed tells a text that names a year or a date.
func timed(s string) bool {
	for _, w := range reading.Words(s) {
		if reading.IsYear(w.Low) {
			return true
		}
	}
	return reading.Has(s, "tháng", "quý", "năm nay", "năm tới")
}
