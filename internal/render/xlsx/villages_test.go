package xlsx_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
)

var letters = map[criteria.Verdict]string{criteria.Met: "Đ", criteria.NearlyMet: "CB", criteria.NotMet: "C",
	criteria.NotAssessed: "–"}

// numbers is the row of the villages' sheet that has the indicators' numbers.
func (b book) numbers() int { return b.rowOf(byVillage, "17.7") }

func TestEveryVillageHasTheLettersOfItsRatings(t *testing.T) {
	m := full(t)
	b := writeMonth(t, m)
	numbers := b.numbers()
	for i, v := range m.Villages {
		row := numbers + 1 + i
		if got, want := b.in(byVillage, at("B", row)), v.ID; got != want {
			t.Errorf("row %d is village %q, want %q", row, got, want)
		}
		for _, ind := range m.VillageSet.Indicators() {
			want := ""
			if v.Findings != nil && !v.Faulty {
				want = letters[v.Findings.Of(ind).Verdict]
			}
			if got := b.in(byVillage, at(b.colOf(byVillage, numbers, ind.ID), row)); got != want {
				t.Errorf("%s of %s is %q, want %q", ind.ID, v.Name, got, want)
			}
		}
	}
}

func TestVillagesAreCounted(t *testing.T) {
	m := full(t)
	b := writeMonth(t, m)
	numbers := b.numbers()
	titles := b.rowOf(byVillage, "Tên thôn")
	for i, v := range m.Villages {
		want := [4]string{}
		if v.Findings != nil && !v.Faulty {
			tally := v.Findings.Indicators()
			for j, n := range []int{tally.Met, tally.NearlyMet, tally.NotMet, tally.NotAssessed} {
				want[j] = fmt.Sprint(n)
			}
		}
		for j, title := range []string{"Đạt", "Cơ bản đạt", "Chưa đạt", "Chưa đánh giá"} {
			if got := b.in(byVillage, at(b.colOf(byVillage, titles, title), numbers+1+i)); got != want[j] {
				t.Errorf("%s has %q of %q, want %q", v.Name, got, title, want[j])
			}
		}
	}
	for _, ind := range m.VillageSet.Indicators() {
		met := 0
		for _, v := range m.Villages {
			if v.Findings != nil && !v.Faulty && v.Findings.Of(ind).Verdict == criteria.Met {
				met++
			}
		}
		col := b.colOf(byVillage, numbers, ind.ID)
		for _, row := range []int{numbers - 1, b.rowOf(byVillage, "Số thôn: đạt")} {
			if got := b.in(byVillage, at(col, row)); got != fmt.Sprint(met) {
				t.Errorf("%s is met by %s villages, want %d", ind.ID, got, met)
			}
		}
		if got := b.in(byVillage, at(col, b.rowOf(byVillage, "Số thôn chưa có số liệu"))); got != "2" {
			t.Errorf("%s is not known of %s villages, want 2", ind.ID, got)
		}
	}
}

func TestVillagesThatChangedSayInWhat(t *testing.T) {
	m := full(t)
	b := writeMonth(t, m)
	titles, first, changed := b.rowOf(byVillage, "Tên thôn"), b.numbers()+1, 0
	for i, v := range m.Villages {
		var want [3]string
		if v.Before != nil && v.Findings != nil && !v.Faulty {
			want[0] = fmt.Sprint(v.Findings.Met() - v.Before.Met())
			want[1], want[2] = numbersOf(v.Findings.NewlyMet(v.Before)), numbersOf(v.Findings.Lost(v.Before))
		}
		for j, title := range []string{"Tăng, giảm so tháng trước", "Chỉ tiêu mới đạt", "Chỉ tiêu không còn đạt"} {
			if got := b.in(byVillage, at(b.colOf(byVillage, titles, title), first+i)); got != want[j] {
				t.Errorf("%s: %q of %s, want %q", title, got, v.Name, want[j])
			}
		}
		if want[1] != "" {
			changed++
		}
	}
	if changed < 3 {
		t.Errorf("only %d villages have newly met anything", changed)
	}
}

func numbersOf(list []criteria.Change) string {
	var ids []string
	for _, c := range list {
		ids = append(ids, c.Indicator().ID)
	}
	return strings.Join(ids, ", ")
}

func TestSilentAndFaultyVillagesAreShownAsSuch(t *testing.T) {
	b := writeMonth(t, full(t))
	first := b.numbers() + 1
	for i, want := range map[int]string{0: "Đã báo cáo", 3: "Chưa báo cáo", 7: "Báo cáo có lỗi"} {
		if got := b.in(byVillage, at("D", first+i)); got != want {
			t.Errorf("village %d: %q, want %q", i+1, got, want)
		}
	}
	summary := "Đã báo cáo 8/10 thôn; chưa báo cáo 1; báo cáo có lỗi 1."
	if got := b.in(byVillage, "A3"); !strings.HasPrefix(got, summary) {
		t.Errorf("the summary is %q", got)
	}
}

func TestWhatIsMadeUpIsMarked(t *testing.T) {
	b := writeMonth(t, full(t))
	first := b.numbers() + 1
	for cell, want := range map[string]string{at("C", first): "Bái Lim (minh họa)", at("C", first+1): "Đồng Chạng"} {
		if got := b.in(byVillage, cell); got != want {
			t.Errorf("%s is %q, want %q", cell, got, want)
		}
	}
	b.rowOf(changes, "SO SÁNH VỚI THÁNG 6 NĂM 2023 (MINH HỌA)")
	b.rowOf(changes, "Đánh giá tháng 6/2023 (minh họa)")
	b.rowOf(charts, "6/2023 (minh họa)")
	b.rowOf(charts, "7/2023")
}

func TestVillagesThatReportNothingHaveNoSheet(t *testing.T) {
	for name, m := range map[string]xlsx.Month{
		"no set": {Findings: sample(t, july)}, "no villages": {Findings: sample(t, july), VillageSet: reported(t)},
	} {
		if got := strings.Join(writeMonth(t, m).GetSheetList(), ", "); strings.Contains(got, byVillage) {
			t.Errorf("%s: the sheets are %s", name, got)
		}
	}
}

// ownSet is a set that somebody gave for the villages; nobody knows whether its
// numbers are the decision's.
func ownSet(t *testing.T) *criteria.Set {
	var problems diag.List
	set := criteria.ReadSet("thon.yaml", `
id: thon-thu
title: Tiêu chí thôn, bản đạt chuẩn
level: thon
totals: {criteria: 2, indicators: 2}
criteria:
  - {id: "giao-thong", name: Giao thông, indicators: [{id: "giao-thong", name: Đường thôn được cứng hóa}]}
  - {id: "dien", name: Điện, indicators: [{id: "dien", name: 100% hộ dùng điện an toàn}]}
`, &problems)
	if problems.Failed() {
		t.Fatal(problems.Sorted())
	}
	return set
}

// The decision's table is not known: no number of a criterion may be made up.
func TestVillagesOwnSetIsNamedAsGiven(t *testing.T) {
	set := ownSet(t)
	m := xlsx.Month{Findings: sample(t, july), VillageSet: set, Villages: villages(set, 10)}
	b := writeMonth(t, m)
	b.rowOf(byVillage, "giao-thong")
	b.rowOf(byVillage, "Đường thôn được cứng hóa")
	b.rowOf(lists, "Bộ tiêu chí: Tiêu chí thôn, bản đạt chuẩn")
	data, err := xlsx.VillageBook(m.Villages[0], july, set, head())
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range []book{b, open(t, data)} {
		for _, sheet := range b.GetSheetList() {
			for _, row := range b.table(sheet) {
				if text := strings.Join(row, "\n"); strings.Contains(strings.ToLower(text), "tiêu chí số") {
					t.Errorf("%s says %q", sheet, text)
				}
			}
		}
	}
}

func TestLettersAreChosenAndColoured(t *testing.T) {
	b := writeMonth(t, full(t))
	first, last := b.numbers()+1, b.numbers()+10
	grid := fmt.Sprintf("M%d:Z%d", first, last)
	rules, err := b.GetDataValidations(byVillage)
	if err != nil || len(rules) != 1 || rules[0].Formula1 != "KyHieu" || rules[0].Sqref != grid {
		t.Errorf("the lists are %+v, %v", rules, err)
	}
	colours, err := b.GetConditionalFormats(byVillage)
	if err != nil || len(colours[grid]) != 4 {
		t.Errorf("the colours are %v, %v", colours, err)
	}
	for i, letter := range []string{"Đ", "CB", "C", "–"} {
		if got := colours[grid][i].Value; got != `"`+letter+`"` {
			t.Errorf("colour %d is that of %s", i, got)
		}
	}
}

func TestManyVillagesGoOnPagesBesideEachOther(t *testing.T) {
	set := commune(t)
	m := xlsx.Month{Findings: sample(t, july), VillageSet: set, Villages: villages(set, 40)}
	b := writeMonth(t, m)
	page, err := b.GetPageLayout(byVillage)
	if err != nil || *page.FitToWidth != 3 || *page.FitToHeight != 0 || *page.PageOrder != "overThenDown" {
		t.Errorf("the page is %+v, %v", page, err)
	}
	for _, n := range b.GetDefinedName() {
		if n.Scope == byVillage && n.Name == "_xlnm.Print_Titles" {
			if want := "'Theo thôn'!$A:$C,'Theo thôn'!$4:$6"; n.RefersTo != want {
				t.Errorf("the titles are %s, want %s", n.RefersTo, want)
			}
			return
		}
	}
	t.Error("nothing is repeated on every page")
}
