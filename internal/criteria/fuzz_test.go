package criteria_test

import (
	"math/big"
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

// mostProblems bounds what a text of n bytes may be told of.
func mostProblems(text string) int { return 10 + 2*len(text) }

// FuzzFigure holds that no figure is added up that cannot be: a part is never more
// than its whole, and a share never below 0 or above 100 %.
func FuzzFigure(f *testing.F) {
	for _, typed := range []string{"29/158 hộ", "200/158", "12.21%", "-3", "1784", "1,784/2.000", "2.6/2.8 km", "12,21% (71/1.784)", "29 hộ", "0/0"} {
		f.Add(typed)
	}
	set := ntmSet(f)
	f.Fuzz(func(t *testing.T, typed string) {
		if len(typed) > 1000 || strings.ContainsAny(typed, "\"\\\n\r\t") {
			return
		}
		var problems diag.List
		text := "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n  11: {rating: Đạt, value: \"" + typed + "\"}\n"
		fs := criteria.ReadFindings("f.yaml", text, set, july, "", &problems)
		if fs == nil || problems.Failed() {
			return
		}
		found := fs.Of(set.Indicator("11"))
		if ratio, ok := found.RatioIn(criteria.FieldOf("value")); ok && (ratio.Part.Compare(ratio.Whole) > 0 || ratio.Part.Rat().Sign() < 0) {
			t.Errorf("%q would be added up as %v", typed, ratio)
		}
		if found.HasNumber && (found.Number.Value < 0 || found.Number.Value > 100) {
			t.Errorf("%q is the share %v", typed, found.Number.Value)
		}
		if found.HasRatio && found.Ratio.Whole.Rat().Cmp(new(big.Rat)) <= 0 {
			t.Errorf("%q has the whole %v", typed, found.Ratio.Whole)
		}
	})
}

// FuzzSet holds that a set's file, and one that is laid over it, is read or told
// what is wrong with it, in no more problems than it has bytes.
func FuzzSet(f *testing.F) {
	f.Add("id: bo\ntotals: {criteria: 1, indicators: 1}\njump: {points: 5}\ncriteria:\n  - id: '1'\n    indicators: [{id: '1.1', kind: percent, unit: hộ}]\n")
	f.Add("overlay_of: bo\ncriteria: [{id: '1', indicators: [{id: '1.2'}]}]\n")
	f.Add("criteria: [[]]\ngroups: {}\n")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 10_000 {
			return
		}
		var problems diag.List
		set := criteria.ReadSet("bo.yaml", text, &problems)
		set.Overlay("tinh.yaml", text, &problems)
		fs := criteria.New(set, viet.Month{Year: 2023, Month: 7}, "")
		fs.Close(diag.Place{}, &problems)
		if n := len(problems.Sorted()); n > mostProblems(text) {
			t.Errorf("%d problems of %d bytes", n, len(text))
		}
		if fs.Met() != 0 || len(fs.YAML()) > 100+20*len(text) {
			t.Errorf("findings of nothing: %d met, %d bytes", fs.Met(), len(fs.YAML()))
		}
	})
}
