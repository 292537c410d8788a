package docx_test

import (
	"fmt"
	"math"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/oracle"
	"vanban/internal/render/pdf"
	"vanban/internal/style"
)

// crossTable has a word of its own in each cell: ô1, ô2 …; its first column is
// narrow.
func crossTable() *doc.Table {
	t := &doc.Table{Columns: []doc.Column{{Align: style.Center, Percent: 8}, {}, {Align: style.Right}}}
	for i := range 4 {
		row := doc.Row{}
		for j := range 3 {
			row.Cells = append(row.Cells, doc.Cell{Spans: spans(fmt.Sprintf("ô%d", 3*i+j))})
		}
		t.Rows = append(t.Rows, row)
	}
	return t
}

// Lines cannot tell whether a table stands a little too far in the margin.
func TestTablesStandWhereThePDFHasThem(t *testing.T) {
	for _, rules := range []style.WordRules{style.Word2010, style.Word2013} {
		d := framed(paragraph("Đoạn."), crossTable())
		d.Styles.Word = rules
		made := oracle.Office(t, oracle.File(t, "table.docx", write(t, d)))[0]
		data, err := pdf.Write(layout.Lay(d), pdf.Info{})
		if err != nil {
			t.Fatal(err)
		}
		samePlaces(t, oracle.File(t, "table.pdf", data), made)
	}
}

// samePlaces compares rules and words to 0.2 mm.
func samePlaces(t *testing.T, ours, theirs string) {
	t.Helper()
	near := func(what string, a, b float64) {
		if math.Abs(a-b) > 0.2 {
			t.Errorf("%s: %.2f mm, in the PDF %.2f mm", what, b, a)
		}
	}
	rules, otherRules := oracle.Rules(t, ours), oracle.Rules(t, theirs)
	words, otherWords := oracle.Words(t, ours, "ô"), oracle.Words(t, theirs, "ô")
	if len(rules) != 4 || len(rules) != len(otherRules) || len(words) != 12 || len(words) != len(otherWords) {
		t.Fatalf("rules at %.1f and %.1f, words %v and %v", rules, otherRules, words, otherWords)
	}
	for i, x := range rules {
		near(fmt.Sprint("rule ", i+1), x, otherRules[i])
	}
	for i, w := range words {
		near(w.Text, w.Left, otherWords[i].Left)
	}
}
