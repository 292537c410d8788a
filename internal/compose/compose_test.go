package compose_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/golden"
	"vanban/internal/outline"
	"vanban/internal/workspace"
)

func lines(l *diag.List) string {
	var b strings.Builder
	for _, p := range l.Sorted() {
		if p.Code != diag.NotAssessed {
			b.WriteString(p.Lines(diag.Vietnamese))
		}
	}
	return b.String()
}

func sample(t testing.TB) *workspace.Workspace {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(os.DirFS("../../content"), "content", &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, lines(&problems))
	}
	return ws
}

func TestTheSamplePlan(t *testing.T) {
	ws := sample(t)
	var problems diag.List
	tree := compose.Document(ws, ws.Document("ke-hoach-ntm-2023"), nil, &problems)
	if got := lines(&problems); got != "" {
		t.Error(got)
	}
	golden.Check(t, "ke-hoach-ntm-2023.outline", outline.Of(tree))
}

const head = `---
kind: ke-hoach
title: Về việc thử
date: 05/7/2023
month: 2023-07
signer: ct
recipients: [Các thôn, "Lưu: VT."]
---
`

// folder is a small workspace with one document.
func folder(document string) fstest.MapFS {
	files := map[string]string{
		"vanban.yaml": `agency: {name: [Ủy ban nhân dân, xã Mẫu], symbol: UBND, place: Mẫu}
signers: {ct: {authority: Chủ tịch, name: An}}
villages: villages.csv
criteria: xa-ntm-2021-2025
`,
		"villages.csv":             "id,name,so_ho\n01,Bái Lim,12\n02,*Sấu* | _Trám_,9\n",
		"documents/a.md":           document,
		"findings/2023-07/xa.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n  1.1: Đạt\n",
	}
	fsys := fstest.MapFS{}
	for name, text := range files {
		fsys[name] = &fstest.MapFile{Data: []byte(text)}
	}
	return fsys
}

// workspaceOf is the small workspace with a document.
func workspaceOf(t testing.TB, document string, problems *diag.List) *workspace.Workspace {
	t.Helper()
	ws, err := workspace.Load(folder(document), "ws", problems)
	if err != nil || len(ws.Documents) == 0 {
		t.Fatal(err, lines(problems))
	}
	return ws
}

// composed composes a document for the commune and gives its problems.
func composed(t testing.TB, document string) (*doc.Document, string) {
	t.Helper()
	var problems diag.List
	ws := workspaceOf(t, document, &problems)
	return compose.Document(ws, ws.Documents[0], nil, &problems), lines(&problems)
}

func TestMarkdown(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"faces":            {"một *hai* **ba** ***bốn***", "9:1 p một *hai* **ba** ***bốn./.***\n"},
		"a wrapped line":   {"một\nhai  \nba", "9:1 p một hai⏎ba./.\n"},
		"numbers are text": {"1. một\n\n3. ba\n\na) điểm", "9:1 p 1. một\n11:1 p 3. ba\n13:1 p a) điểm./.\n"},
		"headings": {"# Phần\n\n## I. MỤC\n\n### 1. Khoản\n\nx",
			"9:3 h1 phan Phần\n11:4 h2 muc I. MỤC\n13:5 h3 khoan 1. Khoản\n15:1 p x./.\n"},
		"bases": {"Căn cứ Luật A;\n\n*Nghị quyết số 1;*\n\n## I. X\n\nCăn cứ vào",
			"9:1 basis Căn cứ Luật A;\n11:1 basis *Nghị quyết số 1;*\n13:4 h2 muc I. X\n15:1 p Căn cứ vào./.\n"},
		"no bases": {"Căn cứ Luật A, xã báo cáo như sau:\n\n*(Đơn vị tính: triệu đồng)*\n\n*Nguyên nhân:*\n\nx",
			"9:1 p Căn cứ Luật A, xã báo cáo như sau:\n11:1 p *(Đơn vị tính: triệu đồng)*\n" +
				"13:1 p *Nguyên nhân:*\n15:1 p x./.\n"},
		"bases without ends": {"Căn cứ Luật A\n\nCăn cứ Luật B\n\nx",
			"9:1 basis Căn cứ Luật A;\n11:1 basis Căn cứ Luật B.\n13:1 p x./.\n"},
		"chapters": {"# Chương II. Quy định\n\n## Điều 5. Tên\n\nx",
			"9:3 h1 phan [Chương II] QUY ĐỊNH\n11:4 h2 dieu Điều 5. Tên\n13:1 p x./.\n"},
		"articles run in": {"Điều 1. Ban hành", "9:1 p **Điều 1.** Ban hành./.\n"},
		"dash lists": {"- một\n- hai\n  + ba\n* bốn",
			"9:3 item -\n9:3   dash một\n10:3 item -\n10:3   dash hai\n11:5   item +\n11:5     dash ba\n12:3 item -\n" +
				"12:3   dash bốn./.\n"},
		"an indent":          {"    thụt vào\n\n\tcũng vậy", "9:5 p thụt vào\n11:2 p cũng vậy./.\n"},
		"HTML is text":       {"<b>đậm</b> &amp; <script>", "9:1 p <b>đậm</b> &amp; <script>./.\n"},
		"links are text":     {"[a](http://b) `c` ![d](e)", "9:1 p [a](http://b) `c` ![d](e)./.\n"},
		"escapes":            {`\*một\* a\_b 1\. x`, "9:1 p *một* a_b 1. x./.\n"},
		"the end mark stays": {"xong./.", "9:1 p xong./.\n"},
		"no stop doubled":    {"xong.", "9:1 p xong./.\n"},
		"a table": {"| A | B |\n|:-:|--:|\n| một | `2` |\n| a\\|b | **3** |\n\nx",
			"9:3 table [{1 0} {3 0}]\n9:3   head A | B\n11:3   row một | `2`\n12:3   row a|b | **3**\n14:1 p x./.\n"},
		"two header rows": {"| A | B |\n| C | D |\n|---|---|\n| 1 | 2 |\n\nx",
			"9:3 table [{0 0} {0 0}]\n9:3   head A | B\n10:3   head C | D\n12:3   row 1 | 2\n14:1 p x./.\n"},
	} {
		tree, problems := composed(t, head+c.text)
		if got := outline.Body(tree); got != c.want || problems != "" {
			t.Errorf("%s: got\n%s%swant\n%s", name, got, problems, c.want)
		}
	}
}

func TestTheEndMarkIsPrintedOnce(t *testing.T) {
	for text, c := range map[string]struct{ want, typed string }{
		"tổng hợp./":  {"tổng hợp./.", "9:9 ./"},
		"xong ./ .":   {"xong./.", "9:5  ./ ."},
		"xong.*/.*":   {"xong./.", ""},
		"xong *./.*":  {"xong./.", "9:5  ./."},
		"(xong)/.":    {"(xong)./.", "9:7 /."},
		"*(xong./.)*": {"*(xong)./.*", "9:7 ./.)"},
		"xong.[^1]/.": {"xong[^1: x]./.", ""},
		"thực hiện .": {"thực hiện./.", "9:10  ."},
		"xong./../.":  {"xong./.", "9:5 ./../."},
		"**xong**./.": {"**xong./.**", ""},
		"./.":         {"./.", ""},
		"hết;":        {"hết./.", ""},
	} {
		tree, problems := composed(t, head+text+"\n\n[^1]: x")
		if got := outline.Body(tree); got != "9:1 p "+c.want+"\n" {
			t.Errorf("%s gives %s", text, got)
		}
		place, typed, told := strings.Cut(c.typed, " ")
		want := "a.md:" + place + ": cảnh báo VB-031: dấu kết thúc văn bản gõ là “" + typed + "”"
		if told != strings.Contains(problems, want) {
			t.Errorf("%s: want %s in\n%s", text, want, problems)
		}
	}
}

func TestActions(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"counts": {"{{.Findings.Met}}/{{.Findings.Total}} ở {{.Agency.Place}}", "9:3 p 1/57 ở Mẫu./.\n"},
		"values are text": {"{{range .Villages}}\n- {{.Name}}{{end}}",
			"2:4 item -\n2:4   dash Bái Lim\n3:4 item -\n3:4   dash *Sấu* | _Trám_./.\n"},
		"columns":                      {"{{range .Villages}}{{.Columns.so_ho}} {{end}}hộ", "9:22 p 12 9 hộ./.\n"},
		"months":                       {"{{.Month.Long}}, {{.Month.Previous}}", "9:3 p tháng 7 năm 2023, 2023-06./.\n"},
		"functions":                    {"{{integer 1807}} {{add 1 2}}", "9:3 p 1.807 3./.\n"},
		"curly quotes":                 {"{{words “105”}} “x” {{upper “a”}} {{upper \"“b”\"}}", "9:3 p một trăm linh năm “x” A “B”./.\n"},
		"a curly and a straight quote": {"{{words “105\"}} x", "9:3 p một trăm linh năm x./.\n"},
		"variables":                    {"{{$n := 5}}{{$n}}", "9:14 p 5./.\n"},
	} {
		tree, problems := composed(t, head+c.text)
		if got := outline.Body(tree); got != c.want || problems != "" {
			t.Errorf("%s: got\n%s%swant\n%s", name, got, problems, c.want)
		}
	}
}

func TestMistakesInADocument(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"an unknown name": {head + "một\n\nhai {{.Findings.Mett}}",
			"ws/documents/a.md:11:16: lỗi MAU-002: không có tên “Mett”\n    gợi ý: có phải “Met”?\n"},
		"an unknown root": {head + "{{.Finding.Met}}",
			"ws/documents/a.md:9:11: lỗi MAU-002: không có tên “Finding”\n    gợi ý: có phải “Findings”?\n"},
		"an unknown column": {head + "{{range .Villages}}{{.Columns.soho}}{{end}}",
			"ws/documents/a.md:9:30: lỗi MAU-002: không có tên “soho”\n    gợi ý: có phải “so_ho”?\n"},
		"an unknown function": {head + "x {{integr 5}}",
			"ws/documents/a.md:9: lỗi MAU-002: không có tên “integr”\n    gợi ý: có phải “integer”?\n"},
		"an unknown template": {head + "{{template \"chi-tieu-chua-dt\" .}}x",
			"ws/documents/a.md:9:12: lỗi MAU-004: không có mẫu “chi-tieu-chua-dt”\n" +
				"    gợi ý: có phải “chi-tieu-chua-dat”?\n"},
		"an open action": {head + "một\n{{.Month",
			"ws/documents/a.md:10: lỗi MAU-001: câu lệnh mẫu viết sai: unclosed action\n" +
				"    gợi ý: mỗi câu lệnh mở bằng {{ và đóng bằng }}\n"},
		"no month before": {head + "{{.Previous.Met}}",
			"ws/documents/a.md:9:12: lỗi MAU-005: “Met” không có số liệu ở đây\n"},
		"no village": {head + "{{.Village.Name}}",
			"ws/documents/a.md:9:11: lỗi MAU-005: “Name” không có số liệu ở đây\n"},
		"an unknown kind": {strings.Replace(head, "ke-hoach", "ke-hoac", 1) + "x",
			"ws/documents/a.md:2:7: lỗi VB-003: không có loại văn bản “ke-hoac”\n    gợi ý: có phải “ke-hoach”?\n"},
		"an unknown signer": {strings.Replace(head, "signer: ct", "signer: pct", 1) + "x",
			"ws/documents/a.md:6:9: lỗi VB-004: vanban.yaml không có người ký “pct”\n    gợi ý: có phải “ct”?\n"},
		"no such day": {strings.Replace(head, "05/7", "31/6", 1) + "x", "ws/documents/a.md:4:7: lỗi DL-008"},
		"no year": {strings.Replace(head, "05/7/2023", "05/7", 1) + "x",
			"ws/documents/a.md:4:7: lỗi VB-034: ngày “05/7” thiếu năm"},
		"a number without a day": {strings.Replace(head, "date: 05/7/2023", "date: tháng 7 năm 2023\nnumber: 5", 1) + "x",
			"ws/documents/a.md:5:9: lỗi VB-032: văn bản có số 5 mà chưa có ngày"},
		"no such month": {strings.Replace(head, "2023-07", "7/2023", 1) + "x",
			"ws/documents/a.md:5:8: lỗi KG-007"},
		"no findings": {strings.Replace(head, "2023-07", "2023-08", 1) + "x",
			"ws/documents/a.md:5:8: lỗi KG-006: tháng 2023-08 chưa có kết quả rà soát\n" +
				"    gợi ý: thêm tệp findings/2023-08/xa.yaml\n"},
		"a number, no number": {strings.Replace(head, "signer: ct", "number: 5/KH\nsigner: ct", 1) + "x",
			"ws/documents/a.md:6:9: lỗi VB-010"},
		"a skipped heading": {head + "## I. A\n\n#### 1.1 B\n\nx",
			"ws/documents/a.md:11:6: cảnh báo VB-007: đề mục cấp 4 đứng ngay sau cấp 2"},
		"a deep heading": {head + "###### sâu\n\nx", "ws/documents/a.md:9:8: lỗi VB-013"},
		"an uneven table": {head + "| A | B |\n|---|---|\n| 1 | 2 | 3 |\n",
			"ws/documents/a.md:11:3: lỗi VB-008: dòng của bảng có 3 ô, dòng tiêu đề có 2 ô"},
		"a name in the title": {strings.Replace(head, "Về việc thử", "Thử {{.Mnth}}", 1) + "x",
			"ws/documents/a.md:3:8: lỗi MAU-002: không có tên “Mnth”\n    gợi ý: có phải “Month”?\n"},
	} {
		if _, got := composed(t, c.text); !strings.Contains(got, c.want) {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.want)
		}
	}
}

func TestAllUnknownNamesAreFoundInOneRun(t *testing.T) {
	_, got := composed(t, head+"{{.A}} {{.B}}\n\n{{range .Villages}}{{.C}} {{.Name}}{{end}}\n\n{{if .D}}x{{end}}\n")
	for _, want := range []string{":9:3: lỗi MAU-002: không có tên “A”", ":9:10: lỗi MAU-002: không có tên “B”",
		":11:22: lỗi MAU-002: không có tên “C”", ":13:6: lỗi MAU-002: không có tên “D”"} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
	if n := strings.Count(got, "MAU-002"); n != 4 {
		t.Errorf("%d problems in\n%s", n, got)
	}
}

func TestNumberAndDateFollowTheDecree(t *testing.T) {
	for _, c := range []struct{ number, date, wantNumber, wantDate string }{
		{"5", "05/7/2023", "Số: 05/KH-UBND", "Mẫu, ngày~05~tháng~7~năm~2023"},
		{"12", "2023-02-10", "Số: 12/KH-UBND", "Mẫu, ngày~10~tháng~02~năm~2023"},
		{"", "tháng 7 năm 2023", "Số: ~~~~~/KH-UBND", "Mẫu, ngày~~~~~~tháng~7~năm~2023"},
	} {
		text := strings.Replace(head, "date: 05/7/2023", "number: "+c.number+"\ndate: "+c.date, 1)
		tree, problems := composed(t, text+"x")
		number, date := outline.Text([]doc.Span{{Text: tree.Header.Number.Text}}),
			outline.Text([]doc.Span{{Text: tree.Header.PlaceDate.Text}})
		if number != c.wantNumber || date != c.wantDate || problems != "" {
			t.Errorf("%s, %s %s", number, date, problems)
		}
	}
}

func TestRecipientsEndAsTheDecreeAsks(t *testing.T) {
	tree, _ := composed(t, head+"x")
	got := tree.Ending.Recipients[0].Text + " " + tree.Ending.Recipients[1].Text
	if got != "- Các thôn; - Lưu: VT." {
		t.Error(got)
	}
}

// whole composes a document of the kind with further lines of front matter.
func whole(t *testing.T, kind, matter, text string) (string, string) {
	t.Helper()
	front := strings.Replace(head, "kind: ke-hoach", "kind: "+kind+"\n"+matter, 1)
	tree, problems := composed(t, front+text)
	return outline.Of(tree), problems
}

func TestFormsHaveTheirComponents(t *testing.T) {
	for name, c := range map[string]struct{ kind, matter, text, want string }{
		"công văn": {"cong-van", "to: [Các thôn, Trạm Y tế]", "x",
			"subject V/v~Về việc thử\n|kính gửi Kính gửi:\n|to - Các thôn;\n|to - Trạm Y tế.\n" +
				"|number Số: ~~~~~/UBND\n"},
		"one addressee": {"to-trinh", "to: Ủy ban nhân dân huyện", "x", "to Ủy ban nhân dân huyện\n"},
		"công điện": {"cong-dien", "to: [Các thôn]", "x",
			"kính gửi Ủy ban nhân dân xã Mẫu điện:\n|to - Các thôn.\n"},
		"quyết định": {"quyet-dinh", "enacting: Chủ tịch Ủy ban nhân dân xã Mẫu",
			"Căn cứ Luật A;\n\nTheo đề nghị của B.\n\nĐiều 1. X",
			"enacting CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MẪU\n|basis Theo đề nghị của B.\n|resolution QUYẾT ĐỊNH:\n"},
		"nghị quyết":   {"nghi-quyet", "", "Điều 1. X", "enacting ỦY BAN NHÂN DÂN XÃ MẪU\n|resolution QUYẾT NGHỊ:\n"},
		"urgency":      {"ke-hoach", "urgency: hoả tốc", "x", "urgency HỎA TỐC\n"},
		"another body": {"ke-hoach", "agency: [Hội đồng nhân dân, xã Mẫu]", "x", "agency HỘI ĐỒNG NHÂN DÂN\n"},
		"centred":      {"ke-hoach", "", "-> giữa dòng <-\n\nx", "centred giữa dòng\n"},
		"a copy": {"ke-hoach", "copy: {form: sao y, number: 3, date: 06/7/2023, signer: ct}", "x",
			"copy SAO Y\n|copy Số: 03/SY-UBND\n"},
		"an appendix": {"ke-hoach", "", "theo Phụ lục\n\n# Phụ lục. Danh sách {ngang}\n\ny",
			"appendix Phụ lục\n|title DANH SÁCH\n|reference (Kèm theo Kế hoạch số~~~~~~/KH-UBND " +
				"ngày~05~tháng~7~năm~2023 của Ủy ban nhân dân xã Mẫu)\n"},
		"two appendices": {"ke-hoach", "electronic: true", "theo Phụ lục\n\n# Phụ lục\n\ny\n\n# Phụ lục\n\nz",
			"appendix Phụ lục~I\n|appendix Phụ lục~II\n|reference (Kèm theo Kế hoạch số~…/KH-UBND " +
				"ngày~…~tháng~…~năm~… của"},
		"issued with it": {"quyet-dinh", "", "Điều 1. X\n\n# Ban hành kèm theo: Quy chế. Quản lý\n\ny",
			"appendix QUY CHẾ\n|title Quản lý\n"},
		"glued": {"ke-hoach", "glue: true", "theo Điều 5 và điểm a khoản 2",
			"p theo Điều~5 và điểm~a khoản~2./."},
		"not glued": {"ke-hoach", "", "theo Điều 5", "p theo Điều 5./."},
	} {
		got, problems := whole(t, c.kind, c.matter, c.text)
		for _, want := range strings.Split(c.want, "|") {
			if !strings.Contains(got, want) || problems != "" {
				t.Errorf("%s: no %q in\n%s%s", name, want, got, problems)
			}
		}
	}
}

func TestWhatAFormHasNotIsAProblem(t *testing.T) {
	for name, c := range map[string]struct{ kind, matter, want string }{
		"Kính gửi in a decision": {"quyet-dinh", "to: [A]", "a.md:3:6: lỗi VB-015: loại văn bản này không có mục “to”"},
		"authority in a plan":    {"ke-hoach", "enacting: A", "a.md:3:11: lỗi VB-015"},
		"an unknown urgency": {"ke-hoach", "urgency: Rất khẩn",
			"a.md:3:10: lỗi VB-014: không có dấu chỉ “Rất khẩn”"},
		"minutes signed by one": {"bien-ban", "", "lỗi VB-016: biên bản cần hai người ký"},
		"no address to print":   {"ke-hoach", "address: true", "lỗi DL-007: thiếu mục “address”"},
		"a title too many":      {"giay-nghi-phep", "", "a.md:4:8: lỗi VB-015: loại văn bản này không có mục “title”"},
	} {
		if _, got := whole(t, c.kind, c.matter, "x"); !strings.Contains(got, c.want) {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.want)
		}
	}
	_, got := composed(t, strings.Replace(head, "title: Về việc thử\n", "", 1)+"x")
	if !strings.Contains(got, "a.md:1:1: lỗi VB-002: văn bản chưa có trích yếu") {
		t.Error(got)
	}
}

func TestThereAreTheDecreesTwentyNineKinds(t *testing.T) {
	ids := map[string]bool{}
	for _, k := range workspace.Kinds {
		ids[k.ID] = true
	}
	if len(workspace.Kinds) != 29 || len(ids) != 29 {
		t.Errorf("%d kinds, %d ids", len(workspace.Kinds), len(ids))
	}
}

func FuzzDocument(f *testing.F) {
	for _, s := range []string{"*a* **b", "| a |\n|--|\n|", "- a\n  - b\n\n\tc",
		"{{range .Villages}}|{{.Name}}|\n{{end}}", "{{", "# \n##", "\\", "|\\|"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		var problems diag.List
		ws, err := workspace.Load(folder(head+text), "ws", &problems)
		if err != nil || len(ws.Documents) == 0 {
			t.Skip()
		}
		compose.Document(ws, ws.Documents[0], nil, &problems)
	})
}

func BenchmarkDocument(b *testing.B) {
	ws := sample(b)
	for b.Loop() {
		var problems diag.List
		compose.Document(ws, ws.Document("ke-hoach-ntm-2023"), nil, &problems)
	}
}

func ExampleDocument() {
	var problems diag.List
	ws, err := workspace.Load(os.DirFS("../../content"), "content", &problems)
	if err != nil {
		panic(err)
	}
	tree := compose.Document(ws, ws.Document("ke-hoach-ntm-2023"), nil, &problems)
	fmt.Println(tree.Title.TypeName.Text)
	fmt.Println(doc.Text(tree.Body[0].(*doc.Heading).Spans))
	// Output:
	// KẾ HOẠCH
	// I. CĂN CỨ THỰC HIỆN
}
