package sheet_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

var villages = []sheet.Header{{Field: "id"}, {Field: "name"}}

func TestCellsStayAsTypedWithTheirPlaces(t *testing.T) {
	for _, text := range []string{
		"id,name\n01,Bái Lim\n\n02,\"Làng, Sấu\"\n",
		"Id;Name\n01;Bái Lim\n02;Làng, Sấu\n",
		"id\tname\n01\tBái Lim\n02\tLàng, Sấu\n",
	} {
		var problems diag.List
		table, ok := sheet.CSV("v.csv", text, &problems).Find(villages, &problems)
		if !ok || problems.Failed() || len(table.Rows) != 2 {
			t.Fatalf("%+v, %v", table, problems.Sorted())
		}
		if got := table.Rows[0].Field("id"); got.Text != "01" || got.At.Line != 2 || got.At.Col != 1 {
			t.Errorf("%+v", got)
		}
		if got := table.Rows[1].Field("name").Text; got != "Làng, Sấu" {
			t.Error(got)
		}
	}
}

func TestATableBeyondAllMeasureIsCutOff(t *testing.T) {
	var problems diag.List
	sheet.CSV("v.csv", strings.Repeat("a,b\n", 300_000), &problems)
	if list := problems.Sorted(); len(list) != 1 || list[0].Code != diag.HugeWorkbook {
		t.Error(list)
	}
}

func TestUnevenAndBrokenRowsAreProblems(t *testing.T) {
	for text, want := range map[string]string{
		"id,name\n01,A,B\n02\n": "v.csv:2:1 v.csv:3:1",
		"id,name\n01,\"A\n":     "v.csv:2",
		"":                      "",
	} {
		var problems diag.List
		sheet.CSV("v.csv", text, &problems)
		var at []string
		for _, p := range problems.Sorted() {
			at = append(at, p.Place.String())
		}
		if got := strings.Join(at, " "); !strings.HasPrefix(got, want) || (want == "") != (got == "") {
			t.Errorf("%q: problems at %q, want %q", text, got, want)
		}
	}
}

func FuzzCSV(f *testing.F) {
	f.Add("id,name\n01,\"A\n")
	f.Add("a;b\n\"\n")
	f.Fuzz(func(t *testing.T, text string) {
		var problems diag.List
		for c := range sheet.CSV("f.csv", text, &problems).Sheets[0].Cells() {
			if c.At.Line == 0 || c.At.Col == 0 {
				t.Errorf("%q has no place", c.Text)
			}
		}
	})
}

func ExampleCSV() {
	var problems diag.List
	book := sheet.CSV("villages.csv", "id;name\n01;Bái Lim\n", &problems)
	table, _ := book.Find([]sheet.Header{{Field: "id"}, {Field: "name"}}, &problems)
	fmt.Println(table.Rows[0].Field("name").Text)
	// Output: Bái Lim
}
