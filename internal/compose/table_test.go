package compose_test

import (
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/outline"
	"vanban/internal/workspace"
)

func TestTables(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"alignments": {"|---|:-:|--:|\n| a | b | c |\n",
			"10:3 table [{0 0} {1 0} {3 0}]\n10:3   row a | b | c\n"},
		"percents": {"| A | B | C |\n|:--20%--|---52,5%:|---|\n| 1 | 2 | 3 |\n",
			"9:3 table [{0 20} {3 52.5} {0 0}]\n9:3   head A | B | C\n11:3   row 1 | 2 | 3\n"},
		"percents of the whole": {"| A | B |\n|--20%--|--80%--|\n",
			"9:3 table [{0 20} {0 80}]\n9:3   head A | B\n"},
		"merged across": {"| A | << | B |\n|--|--|--|\n| 1 | 2 | << |\n",
			"9:3 table [{0 0} {0 0} {0 0}]\n9:3   head >2 A | · | B\n11:3   row 1 | >2 2 | ·\n"},
		"merged down": {"| A | B |\n|--|--|\n| 1 | 2 |\n| ^^ | 3 |\n| ^^ | 4 |\n",
			"9:3 table [{0 0} {0 0}]\n9:3   head A | B\n11:3   row v3 1 | 2\n12:3   row · | 3\n13:3   row · | 4\n"},
		"a rectangle": {"|--|--|--|\n| a | << | b |\n| ^^ | << | c |\n| ^^ | ^^ | d |\n",
			"10:3 table [{0 0} {0 0} {0 0}]\n10:3   row >2 v3 a | · | b\n11:3   row · | · | c\n12:3   row · | · | d\n"},
		"merges in the header": {"| A | B | << |\n| ^^ | C | D |\n|--|--|--|\n| 1 | 2 | 3 |\n",
			"9:3 table [{0 0} {0 0} {0 0}]\n9:3   head v2 A | >2 B | ·\n10:3   head · | C | D\n12:3   row 1 | 2 | 3\n"},
		"marks among words are text": {"|--|--|\n| a ^^ | a << b |\n| \\^^ | \\<< |\n",
			"10:3 table [{0 0} {0 0}]\n10:3   row a ^^ | a << b\n11:3   row ^^ | <<\n"},
		"escaped bars": {"|--|--|\n| a\\|b | c\\\\| \n",
			"10:3 table [{0 0} {0 0}]\n10:3   row a|b | c\\\n"},
		"a cell that goes on": {"|--|--|\n| một\\\nhai | ba |\n| bốn | năm |\n\nx",
			"10:3 table [{0 0} {0 0}]\n10:3   row một⏎hai | ba\n12:3   row bốn | năm\n14:1 p x./.\n"},
		"a delimiter row alone": {"|--|--|\n\nx",
			"9:2 table [{0 0} {0 0}]\n11:1 p x./.\n"},
	} {
		tree, problems := composed(t, head+c.text)
		if got := outline.Body(tree); got != c.want || problems != "" {
			t.Errorf("%s: got\n%s%swant\n%s", name, got, problems, c.want)
		}
	}
}

func TestMistakesInATable(t *testing.T) {
	for name, c := range map[string]struct{ text, want, tree string }{
		"down from nothing":     {"| A |\n|--|\n| ^^ |\n", ":11:3: lỗi VB-018", "row ^^\n"},
		"across from nothing":   {"| << | A |\n|--|--|\n", ":9:3: lỗi VB-018", "head << | A\n"},
		"a merge with an angle": {"|--|--|\n| a | << |\n| ^^ | b |\n", ":10:3: lỗi VB-018", "row a | <<\n"},
		"a merge with a hole": {"|--|--|--|\n| a | << | << |\n| ^^ | b | ^^ |\n", ":10:3: lỗi VB-018",
			"row a | << | <<\n"},
		"a column of nothing": {"| A | B |\n|--|--0%--|\n",
			":10:5: lỗi VB-019: các cột không thể chia bảng theo tỷ lệ 0%\n", "table [{0 0} {0 0}]\n"},
		"columns beyond the table": {"| A | B |\n|--60%--|--50%--|\n",
			":10:2: lỗi VB-019: các cột không thể chia bảng theo tỷ lệ 60% + 50%\n", "table [{0 0} {0 0}]\n"},
		"no room for a column": {"| A | B |\n|--100%--|--|\n", ":10:2: lỗi VB-019", "table [{0 0} {0 0}]\n"},
		"a cell too many": {"| A | B |\n|--|--|\n| 1 | 2 | **3** | 4 |\n",
			":11:3: lỗi VB-008: dòng của bảng có 4 ô, dòng tiêu đề có 2 ô\n", "row 1 | 2 **3** 4\n"},
		"a cell too few": {"| A | B |\n|--|--|\n| 1 |\n", ":11:3: lỗi VB-008", "row 1 | \n"},
	} {
		tree, problems := composed(t, head+c.text)
		if !strings.Contains(problems, c.want) || strings.Count(problems, "lỗi") != 1 {
			t.Errorf("%s: got\n%swant\n%s", name, problems, c.want)
		}
		if got := outline.Body(tree); !strings.Contains(got, c.tree) {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.tree)
		}
	}
}

func TestAValueIsNoMarkOfATable(t *testing.T) {
	text := "|--|--|\n| a | {{\"<<\"}} |\n| {{\"^^\"}} | {{\"x\\ny\"}} |\n| {{\"a\\\\\"}}|{{\"--\"}}|\n"
	tree, problems := composed(t, head+text)
	want := "row a | <<\n11:5   row ^^ | x⏎y\n12:5   row a\\ | --\n"
	if got := outline.Body(tree); !strings.Contains(got, want) || problems != "" {
		t.Errorf("got\n%s%s", got, problems)
	}
}

func TestTheTableOfCriteriaIsWhole(t *testing.T) {
	tree, problems := composed(t, head+"(Chi tiết tại Phụ lục)\n\n# Phụ lục. Tổng hợp {ngang}\n\n"+
		"{{template \"bang-tieu-chi\" .}}\n")
	if problems != "" {
		t.Fatal(problems)
	}
	blocks := tree.Appendices[0].Body
	checkTables(t, blocks)
	table := blocks[0].(*doc.Table)
	titles, criteria := 0, 0
	for _, row := range table.Rows {
		switch {
		case row.Cells[1].Across == 7:
			titles++
		case !row.Cells[0].Covered:
			criteria++
		}
	}
	if len(blocks) != 1 || len(table.Rows) != 57+5 || titles != 5 || criteria != 19 {
		t.Errorf("%d rows, %d groups, %d criteria", len(table.Rows), titles, criteria)
	}
}

func FuzzTable(f *testing.F) {
	for _, s := range []string{"| A | << |\n|--20%|--|\n| ^^ | b |", "|^^|<<|\n|<<|^^|", "|a\\\nb|c|\n|\\", "|-0%-|",
		"||\n|:|\n|--|\n|a|b|"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var problems diag.List
		ws, err := workspace.Load(folder(head+text), "ws", &problems)
		if err != nil || len(ws.Documents) == 0 {
			t.Skip()
		}
		checkTables(t, compose.Document(ws, ws.Documents[0], nil, &problems).Body)
	})
}

// checkTables asserts what later stages rely on: rows have a cell for each
// column, and every cell is taken once.
func checkTables(t *testing.T, blocks []doc.Block) {
	t.Helper()
	for _, b := range blocks {
		table, ok := b.(*doc.Table)
		if !ok {
			continue
		}
		for _, rows := range [][]doc.Row{table.Head, table.Rows} {
			taken := map[[2]int]int{}
			for i, row := range rows {
				if len(row.Cells) != len(table.Columns) {
					t.Fatalf("%d cells in %d columns", len(row.Cells), len(table.Columns))
				}
				for j, c := range row.Cells {
					if !c.Covered {
						take(taken, i, j, c)
					}
				}
			}
			for at, n := range taken {
				if n != 1 || at[0] >= len(rows) || at[1] >= len(table.Columns) {
					t.Fatalf("cell %v is taken %d times", at, n)
				}
			}
			if len(taken) != len(rows)*len(table.Columns) {
				t.Fatalf("%d cells of %d rows are taken", len(taken), len(rows))
			}
		}
	}
}

func take(taken map[[2]int]int, row, column int, c doc.Cell) {
	for i := range max(1, c.Down) {
		for j := range max(1, c.Across) {
			taken[[2]int{row + i, column + j}]++
		}
	}
}
