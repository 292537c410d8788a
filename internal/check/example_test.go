package check_test

import (
	"fmt"
	"testing/fstest"

	"vanban/internal/check"
	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/workspace"
)

// small is a workspace with one document, whose slip is a wrong percent.
func small() fstest.MapFS {
	return fstest.MapFS{
		"vanban.yaml": {Data: []byte("agency: {name: [Ủy ban nhân dân, xã Mẫu], symbol: UBND, place: Mẫu}\n" +
			"signers: {ct: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}\n")},
		"documents/kh.md": {Data: []byte("---\nkind: ke-hoach\ntitle: Giảm nghèo\nnumber: 5\ndate: 20/7/2023\n" +
			"signer: ct\nrecipients: [Các thôn, \"Lưu: VT\"]\n---\nTỷ lệ hộ nghèo là 71/1.784 = 3,97%.\n")},
	}
}

func ExampleDocument() {
	var problems diag.List
	ws, err := workspace.Load(small(), "", &problems)
	if err != nil {
		panic(err)
	}
	tree := compose.Document(ws, ws.Documents[0], nil, &problems)
	summary := check.Document(ws, ws.Documents[0], tree, &problems)
	for _, p := range problems.Sorted() {
		fmt.Print(p.Lines(diag.Vietnamese))
	}
	fmt.Println(summary.Count(check.Failed), "rule failed")
	// Output:
	// documents/kh.md:9:19: lỗi DOC-10: “71/1.784 = 3,97%”: tính đúng là 3,98%
	//     gợi ý: tính lại, làm tròn đến chữ số cuối cùng được ghi
	// 1 rule failed
}

func ExampleWorkspace() {
	files := small()
	files["vanban.yaml"] = &fstest.MapFile{Data: []byte("agency: {name: [Ủy ban nhân dân, xã Mẫu], symbol: UBND, " +
		"place: xã Mẫu}\n")}
	var loading, problems diag.List
	ws, err := workspace.Load(files, "", &loading)
	if err != nil {
		panic(err)
	}
	check.Workspace(ws, &problems)
	for _, p := range problems.Sorted() {
		fmt.Print(p.Lines(diag.English))
	}
	// Output:
	// vanban.yaml:1:64: error DOC-35: the place reads “xã Mẫu”; it must be “Mẫu”
	//     hint: write the name of the unit where the body sits, e.g. “Cẩm Thành”
}

func ExampleFix() {
	text := "Ủy Ban Nhân Dân xã {{.Agency.Place}} báo cáo.\n"
	at := diag.Place{File: "a.md", Line: 1, Col: 1}
	slip := diag.Problem{Code: "CAP-08", Place: at, Excerpt: "Ủy Ban Nhân Dân", Fix: "Ủy ban nhân dân"}
	amended, n := check.Fix("a.md", text, []diag.Problem{slip})
	fmt.Print(n, " ", amended)
	// Output:
	// 1 Ủy ban nhân dân xã {{.Agency.Place}} báo cáo.
}
