package check

import (
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/style"
	"vanban/internal/workspace"
)

// looked is how many bytes all rules look through in a text, a paragraph a line.
func looked(t *testing.T, ws *workspace.Workspace, text string) int {
	t.Helper()
	tree := &doc.Document{Styles: ws.Styles}
	for i, line := range strings.Split(text, "\n") {
		at := diag.Place{File: "a.md", Line: i + 1, Col: 1}
		spans := []doc.Span{{Text: line, At: at, Origins: []doc.Origin{{At: at}}}}
		tree.Body = append(tree.Body, &doc.Paragraph{Style: style.Body, Spans: spans})
	}
	d := rule.NewDocument(ws, ws.Documents[0], reading.New(tree), tree)
	hold(d, func(*rule.Rule) bool { return true })
	return d.Looked()
}

// Twice the text is twice the work, whatever it is made of: what rules look
// through is counted, not the time.
func TestWorkGrowsWithTheText(t *testing.T) {
	var loading diag.List
	ws, err := workspace.Load(fstest.MapFS{
		"vanban.yaml": {Data: []byte("agency: {name: [Ủy ban nhân dân, xã Mẫu], symbol: UBND, place: Mẫu}\n" +
			"criteria: xa-ntm-2021-2025\n")},
		"documents/a.md": {Data: []byte("---\nkind: ke-hoach\ntitle: Giảm nghèo\ndate: 20/7/2026\n---\nMột.\n")},
	}, "", &loading)
	if err != nil {
		t.Fatal(err)
	}
	for name, unit := range map[string]string{
		"short lines": "a.\n", "brackets": "(", "brackets closed": "() ", "dates": "ngày 5/7/2023 ",
		"joiners": "a\u200d",
		"quotes":  "“a” \"b ", "stops": "Rà soát. ", "semicolons": "rà soát; ", "spaces": "a  b\t",
		"shares": "1/2 = 5% ",
		"wholes": "71/1.784 hộ ", "citations": "Quyết định số 32/2022/QĐ-UBND ngày 10/8/2022 của xã ",
		"laws":  "Luật Đất đai ",
		"money": "trong đó 5 triệu đồng (bằng chữ: năm triệu đồng), ", "districts": "Huyện ủy Cẩm Thủy ",
		"counts": "chỉ tiêu 6.2 chưa đạt, tỷ lệ hộ nghèo là 5% ", "blanks": "... hộ, xx hộ ",
	} {
		const size = 20_000
		once := looked(t, ws, strings.Repeat(unit, size/len(unit)))
		twice := looked(t, ws, strings.Repeat(unit, 2*size/len(unit)))
		if twice > once*5/2 {
			t.Errorf("%s: %d bytes are looked through, %d of twice the text", name, once, twice)
		}
	}
}
