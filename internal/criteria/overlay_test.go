package criteria_test

import (
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

const overlay = `
id: thanh-hoa
overlay_of: xa-ntm-2021-2025
criteria:
  - id: "2"
    indicators:
      - {id: "2.2", threshold: {op: ">=", value: 80, unit: "%"}}
  - id: "20"
    name: Chuyển đổi số
    group: "V"
    indicators:
      - {id: "20", name: Có tổ công nghệ số cộng đồng, kind: boolean}
`

func overlaid(t *testing.T, text string) (*criteria.Set, string) {
	t.Helper()
	var problems diag.List
	set := ntmSet(t)
	set.Overlay("o.yaml", text, &problems)
	return set, lines(&problems)
}

func TestAnOverlayChangesLevelsAndAddsCriteria(t *testing.T) {
	set, problems := overlaid(t, overlay)
	if problems != "" {
		t.Fatal(problems)
	}
	two := set.Indicator("2.2")
	if got := two.Threshold(criteria.Locality{}).String(); got != "≥ 80%" || !strings.HasPrefix(two.Name, "Tỷ lệ đường thôn") {
		t.Errorf("2.2 is %q with the level %q", two.Name, got)
	}
	if set.Totals != (criteria.Totals{Criteria: 20, Indicators: 58}) || set.Indicator("20.1") == nil {
		t.Errorf("%+v", set.Totals)
	}
	last := set.Groups[len(set.Groups)-1]
	if in := set.In(last); in[len(in)-1].Name != "Chuyển đổi số" {
		t.Errorf("group %s does not have the new criterion", last.ID)
	}
	if fresh := ntmSet(t).Indicator("2.2").Threshold(criteria.Locality{}); fresh.Known() {
		t.Error("the overlay reached the set itself")
	}
}

func TestAnOverlayOfAnotherSetIsRefused(t *testing.T) {
	set, problems := overlaid(t, "overlay_of: khac\ncriteria: []\n")
	if !strings.Contains(problems, "o.yaml: lỗi TC-010") || len(set.Overlays) > 0 {
		t.Error(problems)
	}
}

func TestEverySetThatIsShippedReads(t *testing.T) {
	for id, want := range map[string]struct {
		indicators int
		problems   string
	}{
		"xa-ntm-2021-2025":          {57, ""},
		"xa-ntm-nang-cao-2021-2025": {75, ""},
		"xa-ntm-2026-2030":          {0, "TC-009: bộ tiêu chí xa-ntm-2026-2030 mới có 0/47 chỉ tiêu"},
	} {
		var problems diag.List
		set := criteria.ReadSet(id, read(t, "../../templates/criteria/"+id+".yaml"), &problems)
		set.Finished(diag.Place{}, &problems)
		got := lines(&problems)
		if set.ID != id || set.Len() != want.indicators || !strings.Contains(got, want.problems) || want.problems == "" && got != "" {
			t.Errorf("%s has %d indicators: %s", set.ID, set.Len(), got)
		}
	}
}

func TestASetIsInForceBetweenItsDates(t *testing.T) {
	set := ntmSet(t)
	for day, want := range map[viet.Date]bool{
		{Year: 2022, Month: 3, Day: 7}: false, {Year: 2022, Month: 3, Day: 8}: true,
		{Year: 2026, Month: 2, Day: 14}: true, {Year: 2026, Month: 2, Day: 15}: false,
	} {
		if set.InForce(day) != want {
			t.Errorf("in force on %v: %v", day, !want)
		}
	}
}

func TestAPartOfASetCountsItsOwn(t *testing.T) {
	var problems diag.List
	set := ntmSet(t)
	part := set.Only([]source.String{{Text: "12.1"}, {Text: "2.2"}, {Text: "5.1"}, {Text: "xa-ntm-2021-2025/12.2"}, {Text: "99"}}, &problems)
	if part.Len() != 4 || len(part.Criteria) != 3 || part.Indicator("12.3") != nil || part.Indicator("5") == nil {
		t.Errorf("%d indicators in %d criteria", part.Len(), len(part.Criteria))
	}
	if got := lines(&problems); !strings.Contains(got, "TC-001") || strings.Count(got, "lỗi") != 1 {
		t.Error(got)
	}
}
