package criteria_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

var july = viet.Month{Year: 2023, Month: 7}

func lines(l *diag.List) string {
	var b strings.Builder
	for _, p := range l.Sorted() {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	return b.String()
}

func read(t testing.TB, file string) string {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func ntmSet(t testing.TB) *criteria.Set {
	t.Helper()
	var problems diag.List
	set := criteria.ReadSet("set.yaml", read(t, "../../templates/criteria/xa-ntm-2021-2025.yaml"), &problems)
	if problems.Failed() {
		t.Fatal(lines(&problems))
	}
	return set
}

func sample(t testing.TB) *criteria.Findings {
	t.Helper()
	var problems diag.List
	fs := criteria.ReadFindings("xa.yaml", read(t, "../../content/findings/2023-07/xa.yaml"), ntmSet(t), july, "", &problems)
	if len(problems.Sorted()) > 0 {
		t.Fatal(lines(&problems))
	}
	return fs
}

// The plan of xã Cẩm Thành prints these counts.
func TestTheSampleCountsAsThePlanDoes(t *testing.T) {
	fs := sample(t)
	got := fmt.Sprintf("%d/%d %d/%d", fs.Met(), fs.Total(), fs.CriteriaMet(), fs.CriteriaTotal())
	if got != "47/57 11/19" {
		t.Error(got)
	}
	if fs.CostTotal() != 7_500_000_000 {
		t.Errorf("the plan asks for %d đồng", fs.CostTotal())
	}
	var unmet []string
	listed := 0
	for _, u := range fs.Unmet() {
		unmet = append(unmet, u.ID)
		listed += len(u.Findings)
	}
	if got := strings.Join(unmet, " "); got != "5 6 11 12 13 15 17 19" || listed != 10 {
		t.Errorf("unmet are %s with %d indicators", got, listed)
	}
}

func TestEveryGroupHasItsCriteria(t *testing.T) {
	set := ntmSet(t)
	n := 0
	for _, g := range set.Groups {
		n += len(set.In(g))
	}
	if n != 19 || set.Len() != 57 {
		t.Errorf("%d criteria in groups, %d indicators", n, set.Len())
	}
}

func TestGroupsHoldEveryFindingOnce(t *testing.T) {
	fs := sample(t)
	var groups, met []string
	indicators := map[string]int{}
	for _, g := range fs.Groups() {
		groups = append(groups, fmt.Sprintf("%s:%d", g.ID, len(g.Criteria)))
		for _, c := range g.Criteria {
			if c.Verdict == criteria.Met {
				met = append(met, c.ID)
			}
			for _, f := range c.Findings {
				indicators[f.Indicator.ID]++
			}
		}
	}
	if got := strings.Join(groups, " "); got != "I:1 II:8 III:4 IV:4 V:2" {
		t.Error(got)
	}
	if len(met) != fs.CriteriaMet() || len(indicators) != fs.Total() {
		t.Errorf("%d criteria met, %d indicators", len(met), len(indicators))
	}
}

func TestACriterionOfNoGroupIsNotLost(t *testing.T) {
	fs := sample(t)
	fs.Set.Groups = fs.Set.Groups[1:]
	groups := fs.Groups()
	last := groups[len(groups)-1]
	if len(groups) != 5 || last.Name != "" || len(last.Criteria) != 1 || last.Criteria[0].ID != "1" {
		t.Errorf("%d groups, the last is %+v", len(groups), last)
	}
}

func TestASoleIndicatorHasAnAlias(t *testing.T) {
	set := ntmSet(t)
	if set.Indicator("5.1") == nil || set.Indicator("5.1") != set.Indicator("5") {
		t.Error("5.1 is not 5")
	}
	if set.Indicator("6.4") != nil || set.Indicator("17.10") == set.Indicator("17.1") {
		t.Error("numbers are mixed up")
	}
}

// findings reads a short findings text and gives its problems.
func findings(t *testing.T, text string) (*criteria.Findings, string) {
	t.Helper()
	var problems diag.List
	fs := criteria.ReadFindings("f.yaml", "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n"+text, ntmSet(t), july, "", &problems)
	return fs, lines(&problems)
}

func TestOnlyMetCounts(t *testing.T) {
	fs, _ := findings(t, "  1.1: Đạt\n  1.2: Cơ bản đạt\n  3.1: Đạt\n  4.1: đạt\n  4.2:  ĐẠT\n  6.1: Chưa đạt\n  5.1: Đạt\n")
	if fs.Met() != 5 || fs.CriteriaMet() != 2 {
		t.Errorf("%d indicators, %d criteria met", fs.Met(), fs.CriteriaMet())
	}
	set := fs.Set
	for id, want := range map[int]criteria.Verdict{0: criteria.NearlyMet, 2: criteria.NotAssessed, 3: criteria.Met, 4: criteria.Met, 5: criteria.NotMet} {
		if got := fs.Verdict(&set.Criteria[id]); got != want {
			t.Errorf("criterion %s is %v, want %v", set.Criteria[id].ID, got, want)
		}
	}
	if tally := fs.Indicators(); tally.Total() != 57 || tally.NotAssessed != 50 {
		t.Errorf("%+v", tally)
	}
}

func TestBadFindingsAreProblemsAtTheirPlaces(t *testing.T) {
	_, got := findings(t, "  6.22: Đạt\n  5: Đạt\n  5.1: Đạt\n  7: Đặt\n  12.2: {rating: Đạt, value: 25.2.7%, cost: bảy tỷ}\n")
	for _, want := range []string{
		"f.yaml:4:3: lỗi TC-001: bộ tiêu chí xa-ntm-2021-2025 không có chỉ tiêu “6.22”",
		"f.yaml:6:3: lỗi TC-002: chỉ tiêu 5 ghi hai lần (lần đầu ở f.yaml:5:3)",
		"f.yaml:7:6: lỗi TC-003: “Đặt” không phải kết quả đánh giá",
		"f.yaml:8:30: lỗi DL-009: “25.2.7%” không phải số",
		"f.yaml:8:45: lỗi DL-015: “bảy tỷ” không phải số tiền",
		"f.yaml: cảnh báo TC-007: 55 chỉ tiêu chưa được đánh giá",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}

func TestFindingsOfAnotherSetOrMonthAreRefused(t *testing.T) {
	var problems diag.List
	criteria.ReadFindings("f.yaml", "set: khac\nmonth: 2023-06\n", ntmSet(t), july, "", &problems)
	got := lines(&problems)
	if !strings.Contains(got, "f.yaml:1:6: lỗi TC-005") || !strings.Contains(got, "f.yaml:2:8: lỗi TC-006") {
		t.Error(got)
	}
}

func TestThresholdsOfLowConfidenceAreNotGiven(t *testing.T) {
	set := ntmSet(t)
	thanhHoa := criteria.Locality{Province: "tỉnh Thanh Hóa", Region: "BTB"}
	for id, want := range map[string]string{"11": "≤ 6,5%", "3.1": "≥ 80%", "5": "100%", "1.1": "Đạt", "9.2": "", "10": "", "17.4": "≥ 2 m2/người"} {
		if got := set.Indicator(id).Threshold(thanhHoa).String(); got != want {
			t.Errorf("the level of %s is %q, want %q", id, got, want)
		}
	}
	if got := set.Indicator("11").Threshold(criteria.Locality{}); got.Known() {
		t.Errorf("another province has the level %s", got)
	}
}

func TestASetThatMiscountsItselfIsAProblem(t *testing.T) {
	var problems diag.List
	criteria.ReadSet("s.yaml", "id: x\ntotals: {criteria: 2, indicators: 1}\ncriteria:\n  - {id: 1, indicators: []}\n", &problems)
	if got := lines(&problems); !strings.Contains(got, "TC-004") {
		t.Error(got)
	}
}

func TestPartsKeepTheOrderTheyWereWrittenIn(t *testing.T) {
	fs, _ := findings(t, "  17.1:\n    rating: Chưa đạt\n    proposal: b\n    cause: a\n")
	parts := fs.Of(fs.Set.Indicator("17.1")).Parts()
	if len(parts) != 2 || parts[0].Label != "Đề xuất" || parts[1].Text.Text != "a" {
		t.Errorf("%v", parts)
	}
}

func FuzzReadFindings(f *testing.F) {
	f.Add("set: x\nmonth: 2023-07\nfindings: {5: Đạt}")
	set := ntmSet(f)
	f.Fuzz(func(t *testing.T, text string) {
		var problems diag.List
		fs := criteria.ReadFindings("f.yaml", text, set, july, "", &problems)
		if fs != nil && fs.Indicators().Total() != 57 {
			t.Errorf("%d indicators", fs.Indicators().Total())
		}
	})
}

func ExampleFindings() {
	var problems diag.List
	set := criteria.ReadSet("s.yaml", `
id: vi-du
totals: {criteria: 1, indicators: 2}
criteria:
  - {id: 6, name: Văn hóa, indicators: [{id: 6.1}, {id: 6.2}]}
`, &problems)
	fs := criteria.ReadFindings("f.yaml", `
set: vi-du
month: 2023-07
findings: {6.1: Đạt, 6.2: Cơ bản đạt}
`, set, viet.Month{Year: 2023, Month: 7}, "", &problems)
	fmt.Printf("%d/%d chỉ tiêu, %d/%d tiêu chí\n", fs.Met(), fs.Total(), fs.CriteriaMet(), fs.CriteriaTotal())
	// Output: 1/2 chỉ tiêu, 0/1 tiêu chí
}

func TestOpenCostLeavesOutWhatIsMet(t *testing.T) {
	text := "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n" +
		"  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n  6.2: {rating: Đạt, cost: 1 tỷ đồng}\n"
	var problems diag.List
	fs := criteria.ReadFindings("xa.yaml", text, ntmSet(t), july, "", &problems)
	if fs.OpenCost() != 7e9 || fs.CostTotal() != 8e9 {
		t.Errorf("open %d of %d", fs.OpenCost(), fs.CostTotal())
	}
}

func TestTheLatestMonthIsFound(t *testing.T) {
	june := july.Previous()
	of := map[viet.Month]*criteria.Findings{june: {Month: june}, july: {Month: july}}
	if criteria.Latest(of) != of[july] || criteria.Latest(nil) != nil {
		t.Error("another month is the latest")
	}
	if criteria.LatestBefore(of, july) != of[june] || criteria.LatestBefore(of, june) != nil {
		t.Error("another month is the latest before")
	}
}
