package xlsx_test

import (
	"slices"
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	reader "vanban/internal/sheet"
)

// origins reads what a workbook says of itself: its keys, and the typed texts
// by indicator and field, with what stands in the cell.
func (b book) origins() (keys map[string]string, typed map[[2]string][2]string) {
	keys, typed = map[string]string{}, map[[2]string][2]string{}
	for _, row := range b.table("vanban") {
		row = append(row, "", "", "")
		if row[2] == "" && row[3] == "" {
			keys[row[0]] = row[1]
			continue
		}
		typed[[2]string{row[0], row[1]}] = [2]string{row[2], row[3]}
	}
	return keys, typed
}

func TestWorkbookSaysWhoseItIs(t *testing.T) {
	m := full(t)
	keys, _ := writeMonth(t, m).origins()
	for key, want := range map[string]string{"version": "1", "kind": "matrix", "set": "xa-ntm-2021-2025",
		"month": "2023-07", "village": "", "illustrative": ""} {
		if keys[key] != want {
			t.Errorf("%s is %q, want %q", key, keys[key], want)
		}
	}
	data, err := xlsx.VillageBook(m.Villages[0], july, m.VillageSet, head())
	if err != nil {
		t.Fatal(err)
	}
	keys, _ = open(t, data).origins()
	if keys["kind"] != "village" || keys["village"] != "01" || keys["illustrative"] != "true" {
		t.Errorf("the village's keys are %v", keys)
	}
}

// What was typed stands in its cell or on the hidden sheet.
func TestEveryTypedTextIsKept(t *testing.T) {
	fs := written(t, `
  5: {rating: " đạt ", value: "12,21%", cause: a, target: b, proposal: c, cost: 7 tỷ đồng,
    deadline: "2024", responsible: d, evidence: e, note: f, text: g, criterion_text: h}
  6.2: {rating: Chưa đạt, value: 417/910, cost: chưa rõ, deadline: quý IV}
  6.3: {value: "1.784"}
`)
	b := writeMonth(t, xlsx.Month{Findings: fs})
	_, typed := b.origins()
	names := map[string]string{}
	for _, n := range b.GetDefinedName() {
		if key, is := strings.CutPrefix(n.Name, "vanban_"); is {
			names[key] = n.RefersTo
		}
	}
	for _, ind := range fs.Set.Indicators() {
		for _, field := range criteria.Fields {
			want, got := field.Of(fs.Of(ind)).Text, ""
			if refers, named := names[field.Key]; named {
				col := strings.Split(refers, "$")[1]
				got = b.raw(at(col, b.row("C", nameStart(ind))))
			}
			if was, is := typed[[2]string{ind.ID, field.Key}]; is {
				if was[0] != got {
					t.Errorf("%s of %s holds %q, not %q", field.Key, ind.ID, got, was[0])
				}
				got = strings.Trim(was[1], `"`)
			}
			if got != want {
				t.Errorf("%s of %s comes back as %q, not %q", field.Key, ind.ID, got, want)
			}
		}
	}
}

// nameStart begins the cell of an indicator.
func nameStart(i *criteria.Indicator) string {
	if strings.Contains(i.ID, ".") {
		return i.ID + " "
	}
	return i.Name
}

func TestColumnsAreNamedForReading(t *testing.T) {
	b := writeMonth(t, full(t))
	header := b.row("A", "TT")
	first, last := header+1, b.row("A", "Số chỉ tiêu đạt")-1
	var keys []string
	for _, n := range b.GetDefinedName() {
		key, is := strings.CutPrefix(n.Name, "vanban_")
		if !is {
			continue
		}
		keys = append(keys, key)
		col := strings.Split(n.RefersTo, "$")[1]
		if want := "'Tổng hợp'!$" + at(col+"$", first) + ":$" + at(col+"$", last); n.RefersTo != want ||
			n.Scope != "Workbook" {
			t.Errorf("%s is %s of %s, want %s", n.Name, n.RefersTo, n.Scope, want)
		}
	}
	slices.Sort(keys)
	if got, want := strings.Join(keys, " "), "cause cost deadline evidence indicator proposal rating responsible "+
		"target value"; got != want {
		t.Errorf("the names are %s, want %s", got, want)
	}
}

// What a formula gives stands beside it, also where that is no text: our own
// reader trusts every cell.
func TestEveryValueIsReadByOurselves(t *testing.T) {
	data, err := xlsx.Matrix(full(t), head())
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	cells := 0
	for _, s := range reader.Open("so.xlsx", data, &problems).Sheets {
		for c := range s.Cells() {
			c.Read(&problems)
			cells++
		}
	}
	if list := problems.Sorted(); len(list) > 0 || cells < 2000 {
		t.Errorf("%d cells, %v", cells, list)
	}
}
