package workspace_test

import (
	"fmt"
	"maps"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

const config = `agency:
  name: [Ủy ban nhân dân, xã Mẫu]
  symbol: UBND
  place: Mẫu
signers:
  ct: {authority: Chủ tịch, name: An}
villages: villages.csv
criteria: xa-ntm-2021-2025
`

const document = "---\nkind: ke-hoach\ntitle: Về việc thử\ndate: 05/7/2023\nsigner: ct\n---\nNội dung.\n"

// good is a small workspace without a problem; tests change a file of it.
var good = map[string]string{
	"vanban.yaml":              config,
	"villages.csv":             "id,name\n01,Bái Lim\n",
	"documents/ke-hoach.md":    document,
	"findings/2023-07/xa.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\n",
}

// load loads the good workspace with changes; an empty text removes a file.
func load(t *testing.T, changes map[string]string) (*workspace.Workspace, string) {
	t.Helper()
	files := maps.Clone(good)
	maps.Copy(files, changes)
	folder := fstest.MapFS{}
	for name, text := range files {
		if text != "" {
			folder[name] = &fstest.MapFile{Data: []byte(text)}
		}
	}
	var problems diag.List
	ws, err := workspace.Load(folder, "ws", &problems)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, p := range problems.Sorted() {
		if p.Severity() == diag.Error {
			b.WriteString(p.Lines(diag.Vietnamese))
		}
	}
	return ws, b.String()
}

func TestAGoodWorkspaceHasNoProblem(t *testing.T) {
	ws, got := load(t, nil)
	if got != "" {
		t.Fatal(got)
	}
	if ws.Agency.FullName() != "Ủy ban nhân dân xã Mẫu" || ws.Villages[0].Columns["id"] != "01" {
		t.Errorf("%+v %+v", ws.Agency, ws.Villages)
	}
	d := ws.Documents[0]
	if d.ID != "ke-hoach" || d.Text[d.Offset:] != "Nội dung.\n" || d.Title.At.String() != "ws/documents/ke-hoach.md:3:8" {
		t.Errorf("%+v", d)
	}
	if ws.Document("ke-hoach") != d || ws.Document("ke") != nil {
		t.Error("a document is not found by its id")
	}
	if ws.Findings[viet.Month{Year: 2023, Month: 7}] == nil {
		t.Error("the findings are not there")
	}
}

func TestEveryMistakeHasItsPlace(t *testing.T) {
	for name, c := range map[string]struct{ file, text, want string }{
		"no vanban.yaml":           {"vanban.yaml", "", "lỗi KG-001: không có tệp vanban.yaml trong “ws”"},
		"broken YAML":              {"vanban.yaml", "agency: [\n", "ws/vanban.yaml:2:1: lỗi DL-003"},
		"an unknown field":         {"vanban.yaml", config + "vilages: x\n", "ws/vanban.yaml:9:1: lỗi DL-004: không có mục “vilages”\n    gợi ý: có phải “villages”?"},
		"no symbol":                {"vanban.yaml", strings.Replace(config, "symbol", "#", 1), "ws/vanban.yaml:2:3: lỗi DL-007: thiếu mục “symbol”"},
		"no villages file":         {"villages.csv", "", "ws/vanban.yaml:7:11: lỗi KG-002: không có tệp “villages.csv”"},
		"outside the folder":       {"vanban.yaml", strings.Replace(config, "villages.csv", "../x.csv", 1), "KG-002"},
		"a column twice":           {"villages.csv", "id,name,so_ho,so_ho\n01,A,1,2\n", "ws/villages.csv:1:15: lỗi BT-015: cột “so_ho” có hai lần (lần đầu ở ws/villages.csv:1:9)"},
		"a village twice":          {"villages.csv", "id,name\n01,A\n01,B\n", "ws/villages.csv:3:1: lỗi DL-012: mã “01” dùng hai lần (lần đầu ở ws/villages.csv:2:1)"},
		"a village unnamed":        {"villages.csv", "id,name\n01,\n", "ws/villages.csv:2:4: lỗi DL-014"},
		"a village that leads out": {"villages.csv", "id,name\n../01,A\n", "ws/villages.csv:2:1: lỗi KG-008: tên “../01” không dùng làm tên tệp được"},
		"ids that differ in case":  {"villages.csv", "id,name\nlim,A\nLim,B\n", "ws/villages.csv:3:1: lỗi DL-016: mã “Lim” chỉ khác mã “lim”"},
		"ids: hòa and hoà":         {"villages.csv", "id,name\nhòa,A\nhoà,B\n", "ws/villages.csv:3:1: lỗi DL-016"},
		"the same id as NFD":       {"villages.csv", "id,name\nhò,A\nho\u0300,B\n", "ws/villages.csv:3:1: lỗi DL-012"},
		"a device of Windows":      {"villages.csv", "id,name\nCOM1,A\n", "ws/villages.csv:2:1: lỗi KG-008"},
		"an id of 300 bytes":       {"villages.csv", "id,name\n" + strings.Repeat("a", 300) + ",A\n", "ws/villages.csv:2:1: lỗi KG-008"},
		"documents alike":          {"documents/Ke-hoach.md", document, "ws/documents/ke-hoach.md: lỗi DL-016: mã “ke-hoach” chỉ khác mã “Ke-hoach”"},
		"a document of Windows":    {"documents/nul.md", document, "ws/documents/nul.md: lỗi KG-008"},
		"no name column":           {"villages.csv", "id,x\n01,A\n", "ws/villages.csv:1:1: lỗi DL-013: bảng thiếu cột “name”"},
		"an unknown set":           {"vanban.yaml", strings.Replace(config, "2021-2025", "2021-2026", 1), "ws/vanban.yaml:8:11: lỗi KG-005: không có bộ tiêu chí “xa-ntm-2021-2026”\n    gợi ý: có phải “xa-ntm-2021-2025”?"},
		"no document":              {"documents/ke-hoach.md", "", "ws/documents: lỗi KG-003"},
		"no front matter":          {"documents/ke-hoach.md", "Nội dung", "ws/documents/ke-hoach.md:1:1: lỗi VB-001"},
		"unclosed matter":          {"documents/ke-hoach.md", "---\nkind: ke-hoach\n", "ws/documents/ke-hoach.md:1:1: lỗi VB-011"},
		"a mistyped field":         {"documents/ke-hoach.md", strings.Replace(document, "title", "titel", 1), "ws/documents/ke-hoach.md:3:1: lỗi DL-004: không có mục “titel”\n    gợi ý: có phải “title”?"},
		"no text":                  {"documents/ke-hoach.md", strings.Replace(document, "Nội dung.", "", 1), "VB-006"},
		"an unknown scope":         {"documents/ke-hoach.md", strings.Replace(document, "signer", "scope: vilage\nsigner", 1), "ws/documents/ke-hoach.md:5:8: lỗi VB-009"},
		"no UTF-8":                 {"documents/ke-hoach.md", "---\n\xff", "ws/documents/ke-hoach.md:2:1: lỗi DL-001"},
		"a control character":      {"documents/ke-hoach.md", document + "một\x0bhai", "ws/documents/ke-hoach.md:8:4: lỗi DL-002: có ký tự điều khiển U+000B"},
		"an unsafe name":           {"documents/a b.md", document, "ws/documents/a b.md: lỗi KG-008"},
		"a folder, no month":       {"findings/thang-7/xa.yaml", "x", "ws/findings/thang-7: lỗi KG-007"},
		"another month":            {"findings/2023-08/xa.yaml", good["findings/2023-07/xa.yaml"], "ws/findings/2023-08/xa.yaml:2:8: lỗi TC-006"},
		"a size out of range":      {"vanban.yaml", config + "style: {sizes: {noi_dung: 15}}\n", "ws/vanban.yaml:9:27: lỗi KT-001: cỡ chữ 15 của “Nội dung” ngoài khoảng 13–14"},
		"an unknown style":         {"vanban.yaml", config + "style: {sizes: {noidung: 13}}\n", "KT-002: không có thành phần “noidung”\n    gợi ý: có phải “noi_dung”?"},
		"a margin too small":       {"vanban.yaml", config + "style: {margin_left: 20}\n", "ws/vanban.yaml:9:22: lỗi KT-003: lề trái 20 ngoài khoảng 30–35"},
		"a task without words":     {"documents/ke-hoach.md", strings.Replace(document, "signer", "tasks: [{lead: Trạm Y tế}]\nsigner", 1), "ws/documents/ke-hoach.md:5:9: lỗi DL-007: thiếu mục “task”"},
		"an unknown heading":       {"templates/forms/a.yaml", "forms:\n  - {id: \"9\", kinds: [ke-hoach], heading: titel}\n", "ws/templates/forms/a.yaml:2:5: lỗi KG-011: mẫu 9 có heading “titel”\n    gợi ý: có phải “title”?"},
	} {
		if _, got := load(t, map[string]string{c.file: c.text}); !strings.Contains(got, c.want) {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.want)
		}
	}
}

func TestVillagesMayStandInAWorkbook(t *testing.T) {
	f := excelize.NewFile()
	for ref, value := range map[string]any{
		"B2": "Danh sách thôn", "B4": "Name", "C4": "ID", "D4": "so_ho", "B5": "Bái Lim", "C5": "01", "D5": 1784, "B6": "Sấu", "C6": "../02",
	} {
		_ = f.SetCellValue("Sheet1", ref, value)
	}
	data, err := f.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	ws, got := load(t, map[string]string{"vanban.yaml": strings.Replace(config, "villages.csv", "thon.xlsx", 1), "thon.xlsx": data.String()})
	if !strings.HasPrefix(got, "ws/thon.xlsx:Sheet1!C6: lỗi KG-008") || len(ws.Villages) != 2 {
		t.Fatalf("%+v %s", ws.Villages, got)
	}
	if v := ws.Villages[0]; v.ID.Text != "01" || v.Name.Text != "Bái Lim" || v.Columns["so_ho"] != "1784" {
		t.Errorf("%+v", v)
	}
}

func TestAllMistakesAreFoundInOneRun(t *testing.T) {
	_, got := load(t, map[string]string{
		"vanban.yaml":           config + "x: 1\n",
		"villages.csv":          "id,name\n01\n",
		"documents/ke-hoach.md": strings.Replace(document, "kind", "knd", 1),
	})
	for _, code := range []string{"vanban.yaml:9:1: lỗi DL-004", "DL-011", "ke-hoach.md:2:1: lỗi DL-004"} {
		if !strings.Contains(got, code) {
			t.Errorf("no %s in\n%s", code, got)
		}
	}
}

func TestChoicesWithinTheDecreeAreTaken(t *testing.T) {
	ws, got := load(t, map[string]string{"vanban.yaml": config + "style: {margin_left: 35, sizes: {noi_dung: 13}, line_spacing: \"1,5\"}\n"})
	body := ws.Styles.Of("noi_dung")
	if got != "" || body.Size != 13 || body.LineSpacing != 1.5 || ws.Styles.Page.Left.Mm() < 34.9 {
		t.Errorf("%s %+v", got, body)
	}
}

func TestTheRulesOfTheWordFileAreChosen(t *testing.T) {
	for mode, want := range map[string]style.WordRules{"": style.Word2010, "14": style.Word2010, "15": style.Word2013} {
		ws, got := load(t, map[string]string{"vanban.yaml": config + "word: {compatibility: " + mode + "}\n"})
		if got != "" || ws.Styles.Word != want {
			t.Errorf("%q: %s %d", mode, got, ws.Styles.Word)
		}
	}
	_, got := load(t, map[string]string{"vanban.yaml": config + "word: {compatibility: 16}\n"})
	if !strings.Contains(got, "KT-004") || !strings.Contains(got, "16") {
		t.Error(got)
	}
}

func TestOwnTemplatesReplaceEmbeddedOnes(t *testing.T) {
	ws, _ := load(t, map[string]string{"templates/chi-tieu-chua-dat.md": "{{define \"chi-tieu-chua-dat\"}}riêng{{end}}"})
	var files []string
	for _, t := range ws.Templates {
		files = append(files, t.File)
	}
	if got := strings.Join(files, " "); !strings.Contains(got, "ws/templates/chi-tieu-chua-dat.md") || strings.Count(got, "chi-tieu-chua-dat") != 1 {
		t.Errorf("%v", files)
	}
}

func TestOwnFormsComeBeforeEmbeddedOnes(t *testing.T) {
	ws, got := load(t, map[string]string{"templates/forms/a.yaml": "forms:\n  - {id: riêng, kinds: [ke-hoach], heading: subject}\n"})
	if got != "" || ws.Form("ke-hoach").ID != "riêng" || ws.Form("bao-cao").ID != "1.4" || ws.Form("cong-van").ID != "1.5" {
		t.Errorf("%s %+v", got, ws.Form("ke-hoach"))
	}
}

func FuzzDocument(f *testing.F) {
	f.Add(document)
	f.Add("---\n---\n")
	f.Add("---")
	f.Fuzz(func(t *testing.T, text string) {
		var problems diag.List
		folder := fstest.MapFS{
			"vanban.yaml":    {Data: []byte(config)},
			"documents/a.md": {Data: []byte(text)},
		}
		if _, err := workspace.Load(folder, "ws", &problems); err != nil {
			t.Error(err)
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		var problems diag.List
		if _, err := workspace.Load(os.DirFS("../../content"), "content", &problems); err != nil || problems.Failed() {
			b.Fatal(err, problems.Sorted())
		}
	}
}

func ExampleLoad() {
	var problems diag.List
	ws, err := workspace.Load(os.DirFS("../../content"), "content", &problems)
	if err != nil || problems.Failed() {
		panic(err)
	}
	fmt.Println(ws.Agency.FullName(), "-", len(ws.Villages), "thôn")
	// Output: Ủy ban nhân dân xã Cẩm Thành - 10 thôn
}
