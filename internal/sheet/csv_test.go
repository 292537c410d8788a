package sheet_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

func TestCellsStayAsTypedWithTheirPlaces(t *testing.T) {
	for _, text := range []string{"id,name\n01,Bái Lim\n\n02,\"Làng, Sấu\"\n", "id;name\n01;Bái Lim\n02;Làng, Sấu\n"} {
		var problems diag.List
		table := sheet.CSV("v.csv", text, &problems)
		if problems.Failed() || len(table.Rows) != 2 {
			t.Fatalf("%d rows, %v", len(table.Rows), problems.Sorted())
		}
		if got := table.Rows[0][table.Column("ID")]; got.Text != "01" || got.At.Line != 2 || got.At.Col != 1 {
			t.Errorf("%+v", got)
		}
		if got := table.Rows[1][table.Column("name")].Text; got != "Làng, Sấu" {
			t.Error(got)
		}
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
		table := sheet.CSV("f.csv", text, &problems)
		for _, row := range table.Rows {
			if len(row) != len(table.Columns) {
				t.Errorf("a row of %d cells under %d columns", len(row), len(table.Columns))
			}
		}
	})
}

func ExampleCSV() {
	var problems diag.List
	table := sheet.CSV("villages.csv", "id;name\n01;Bái Lim\n", &problems)
	fmt.Println(table.Rows[0][table.Column("name")])
	// Output: Bái Lim
}
