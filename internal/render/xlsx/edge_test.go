package xlsx_test

import (
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	"vanban/templates"
)

// unknownIndicators is a set of which only the criteria are known.
func unknownIndicators(t *testing.T) *criteria.Set {
	text, err := templates.FS.ReadFile("criteria/xa-ntm-2026-2030.yaml")
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	return criteria.ReadSet("2026.yaml", string(text), &problems)
}

func TestSetOfCriteriaAloneGivesAWholeWorkbook(t *testing.T) {
	fs := findings(unknownIndicators(t), july, "set: xa-ntm-2026-2030\nmonth: 2023-07\nfindings: {}\n")
	m := xlsx.Month{Findings: fs, Before: fs, Earlier: []*criteria.Findings{fs}, VillageSet: fs.Set,
		Villages: villages(fs.Set, 10)}
	data, err := xlsx.Matrix(m, head())
	if err != nil {
		t.Fatal(err)
	}
	b := open(t, data)
	for _, sheet := range b.GetSheetList() {
		for _, n := range b.GetDefinedName() {
			if from, to, is := strings.Cut(n.RefersTo, ":"); is && n.Scope == sheet && from == to {
				t.Errorf("%s is %s", n.Name, n.RefersTo)
			}
		}
		for _, cell := range b.formulas(sheet) {
			formula, _ := b.GetCellFormula(sheet, cell)
			for _, area := range areas.FindAllStringSubmatch(formula, -1) {
				if rowNumber(area[2]) < rowNumber(area[1]) {
					t.Errorf("%s!%s asks for %s", sheet, cell, area[0])
				}
			}
		}
	}
}

// Numbers of indicators are the user's: quotes and blanks in them must not end a
// text in a formula.
func TestStrangeNumbersBreakNoFormula(t *testing.T) {
	var problems diag.List
	set := criteria.ReadSet("thon.yaml", `
id: la
title: Bộ lạ
level: thon
totals: {criteria: 1, indicators: 2}
criteria:
  - {id: 'a"b', name: Một, indicators: [{id: 'a"b&<1', name: Hai}, {id: "x y", name: Ba}]}
`, &problems)
	list := villages(set, 10)
	list[1].Findings, list[1].Before = rated(set, july, "02", 0), criteria.New(set, june, "02")
	list[1].Before.Close(diag.Place{}, &problems)
	m := xlsx.Month{Findings: sample(t, july), VillageSet: set, Villages: list}
	data, err := xlsx.Matrix(m, head())
	if err != nil {
		t.Fatal(err)
	}
	b := open(t, data)
	row := b.rowOf(byVillage, "02")
	col := b.colOf(byVillage, b.rowOf(byVillage, "Tên thôn"), "Chỉ tiêu mới đạt")
	formula, _ := b.GetCellFormula(byVillage, at(col, row))
	if want := `"a""b&<1 "`; !strings.Contains(formula, want) {
		t.Errorf("the formula is %s", formula)
	}
	if got := b.in(byVillage, at(col, row)); got != "a\"b&<1, x\u00a0y" {
		t.Errorf("newly met is %q", got)
	}
}
