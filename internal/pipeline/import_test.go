package pipeline_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// at is a copy of the sample workspace on the disk.
func at(t testing.TB) string {
	t.Helper()
	files, err := pipeline.Sample()
	if err != nil {
		t.Fatal(err)
	}
	folder := filepath.Join(t.TempDir(), "xa")
	write(t, folder, files...)
	return folder
}

// put writes a file into a folder and gives its name.
func put(t testing.TB, folder, name string, data []byte) string {
	t.Helper()
	write(t, folder, pipeline.File{Name: name, Data: data})
	return filepath.Join(folder, filepath.FromSlash(name))
}

// forms makes the forms of a month and gives them by their names.
func forms(t testing.TB, folder, month string) map[string][]byte {
	t.Helper()
	var problems diag.List
	m, _ := viet.ParseMonth(month)
	out := t.TempDir()
	handed, err := pipeline.Forms(context.Background(), quick(), folder, out, pipeline.Asked{Month: m}, &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, told(&problems))
	}
	files := tree(t, out)
	byName := map[string][]byte{}
	for _, e := range handed.Forms {
		byName[e.Name] = []byte(files[e.Name])
	}
	return byName
}

// fill types texts into cells of a form: `11 rating` → `Đạt`.
func fill(t testing.TB, data []byte, texts map[string]string) []byte {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	columns := map[string]string{}
	for _, n := range f.GetDefinedName() {
		if key, ours := strings.CutPrefix(n.Name, "vanban_"); ours {
			columns[key] = strings.Split(n.RefersTo, "$")[1]
		}
	}
	rows, err := f.GetRows("Phiếu")
	if err != nil {
		t.Fatal(err)
	}
	for place, text := range texts {
		indicator, key, _ := strings.Cut(place, " ")
		row := slices.IndexFunc(rows, func(r []string) bool { return len(r) > 0 && strings.HasPrefix(r[0], indicator+" ") })
		if row < 0 || columns[key] == "" {
			t.Fatalf("the form has no cell for %s", place)
		}
		if err := f.SetCellValue("Phiếu", fmt.Sprint(columns[key], row+1), text); err != nil {
			t.Fatal(err)
		}
	}
	var out bytes.Buffer
	if err := f.Write(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// take imports files into a workspace.
func take(t testing.TB, folder string, names ...string) (*pipeline.Import, string) {
	t.Helper()
	var problems diag.List
	result, err := pipeline.ImportFiles(context.Background(), quick(), folder, names, pipeline.Asked{}, &problems)
	if err != nil {
		t.Fatal(err)
	}
	return result, told(&problems)
}

// tree lists the files below a folder with their sizes and contents.
func tree(t testing.TB, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := os.ReadFile(filepath.Join(folder, name))
		files[name] = string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

func told(l *diag.List) string {
	var b strings.Builder
	for _, p := range l.Sorted() {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	return b.String()
}

func TestAFilledFormBecomesFindings(t *testing.T) {
	folder := at(t)
	phieu := forms(t, folder, "2023-08")
	form := put(t, t.TempDir(), "01.xlsx", fill(t, phieu["phieu-2023-08/01-bai-lim.xlsx"], map[string]string{
		"11 rating": "Chưa đạt", "11 value": "9/212 hộ", "11 cost": "20 triệu đồng", "2.2 same": "x",
	}))
	result, problems := take(t, folder, form)
	if len(result.Taken) != 1 || !result.Taken[0].New || result.Taken[0].File != "findings/2023-08/thon/01.yaml" || result.Taken[0].Whose != "thôn Bái Lim (01)" {
		t.Fatalf("%+v", result.Taken)
	}
	if !strings.Contains(problems, "12 chỉ tiêu chưa được đánh giá") {
		t.Error(problems)
	}
	got := tree(t, folder)["findings/2023-08/thon/01.yaml"]
	want := `set: xa-ntm-2021-2025
month: 2023-08
village: "01"
illustrative: true
findings:
  2.2:
    rating: Đạt
    value: "2,6/2,8 km"
  11:
    rating: Chưa đạt
    value: "9/212 hộ"
    cost: "20 triệu đồng"
`
	if got != want {
		t.Errorf("%s", got)
	}
	if s := result.Months; len(s) != 1 || len(s[0].Missing) != 9 || s[0].Of != 10 || s[0].Missing[0].ID.Text != "02" {
		t.Errorf("%+v", s)
	}
}

func TestImportingTwiceChangesNothing(t *testing.T) {
	folder := at(t)
	form := put(t, t.TempDir(), "01.xlsx", fill(t, forms(t, folder, "2023-08")["phieu-2023-08/01-bai-lim.xlsx"], map[string]string{"11 rating": "Đạt"}))
	take(t, folder, form)
	before := tree(t, folder)
	result, _ := take(t, folder, form)
	if !result.Taken[0].Unchanged() {
		t.Errorf("%+v", result.Taken[0])
	}
	if after := tree(t, folder); len(after) != len(before) {
		t.Error("files were written")
	}
}

func TestWhatIsReplacedIsKeptAndTold(t *testing.T) {
	folder := at(t)
	old := tree(t, folder)["findings/2023-07/thon/01.yaml"]
	form := put(t, t.TempDir(), "01.xlsx", fill(t, forms(t, folder, "2023-07")["phieu-2023-07/01-bai-lim.xlsx"], map[string]string{"11 rating": "Cơ bản đạt", "11 note": "mới"}))
	result, problems := take(t, folder, form)
	changes := result.Taken[0].Changes
	if len(changes) != 1 || changes[0].Indicator != "11" || len(changes[0].Fields) != 2 || changes[0].Fields[0].Now != "Cơ bản đạt" {
		t.Fatalf("%+v\n%s", changes, problems)
	}
	files := tree(t, folder)
	if files["history/2023-07/0001-import/findings/2023-07/thon/01.yaml"] != old ||
		!strings.Contains(files["findings/2023-07/thon/01.yaml"], "illustrative: true") {
		t.Error(files["findings/2023-07/thon/01.yaml"])
	}
}

func TestAFormThatNobodyTouchedChangesNothing(t *testing.T) {
	folder := at(t)
	forms := forms(t, folder, "2023-07")
	out := t.TempDir()
	for name, data := range forms {
		put(t, out, name, data)
	}
	before := tree(t, folder)
	result, problems := take(t, folder, out)
	if len(result.Taken) != 11 {
		t.Errorf("%d of 11 forms were taken\n%s", len(result.Taken), problems)
	}
	for _, taken := range result.Taken {
		if !taken.Unchanged() {
			t.Errorf("%+v", taken)
		}
	}
	if len(tree(t, folder)) != len(before) {
		t.Error("files were written")
	}
}

func TestTheBuiltWorkbooksThatNobodyTouchedChangeNothing(t *testing.T) {
	folder := at(t)
	out := t.TempDir()
	for _, f := range all(t, pipeline.Selection{Formats: []pipeline.Format{pipeline.XLSX}}) {
		put(t, out, f.Name, f.Data)
	}
	result, problems := take(t, folder, out)
	if len(result.Taken) != 11 {
		t.Errorf("%d of 11 workbooks were taken\n%s", len(result.Taken), problems)
	}
	for _, taken := range result.Taken {
		if !taken.Unchanged() {
			t.Errorf("%+v", taken)
		}
	}
}

func TestFormsNeedVillagesAndWhatTheyReport(t *testing.T) {
	folder := at(t)
	config := tree(t, folder)["vanban.yaml"]
	for cut, want := range map[string]string{"villages: villages.csv": "vanban.yaml: lỗi DL-007: thiếu mục “villages”", "village_indicators:": "vanban.yaml: lỗi PH-022"} {
		put(t, folder, "vanban.yaml", []byte(strings.Replace(config, cut, "# ", 1)))
		var problems diag.List
		out, asked := filepath.Join(t.TempDir(), "out"), pipeline.Asked{Month: viet.Month{Year: 2023, Month: 8}}
		handed, err := pipeline.Forms(context.Background(), quick(), folder, out, asked, &problems)
		_, made := os.Stat(out)
		if handed != nil || err != nil || made == nil || !strings.Contains(told(&problems), want) {
			t.Errorf("%v, %v\n%s", handed, err, told(&problems))
		}
	}
}

func TestABlankFormIsPassedOver(t *testing.T) {
	folder := at(t)
	out := t.TempDir()
	for name, data := range forms(t, folder, "2023-08") {
		put(t, out, name, data)
	}
	result, problems := take(t, folder, out)
	if len(result.Taken) != 0 || strings.Count(problems, "cảnh báo PH-016") != 11 || strings.Count(problems, "\n") != 11 {
		t.Errorf("%+v\n%s", result.Taken, problems)
	}
	if _, err := os.Stat(filepath.Join(folder, "findings", "2023-08")); err == nil {
		t.Error("something was written")
	}
}

func TestFaultyFilesAreSetAsideAndTheOthersTaken(t *testing.T) {
	folder := at(t)
	phieu := forms(t, folder, "2023-08")
	out := t.TempDir()
	form := func(id, rating string) []byte {
		return fill(t, phieu["phieu-2023-08/"+map[string]string{"01": "01-bai-lim", "02": "02-dong-chang", "05": "05-tan-hop"}[id]+".xlsx"], map[string]string{"11 rating": rating})
	}
	put(t, out, "01.xlsx", form("01", "Đạt"))
	put(t, out, "02.xlsx", form("02", "tốt"))
	put(t, out, "03.xlsx", []byte("PK\x03\x04 hỏng"))
	put(t, out, "04 (1).xlsx", form("01", "Đạt"))
	put(t, out, "05.xlsx", form("05", "Đạt"))
	put(t, out, "06.xls", []byte("?"))
	put(t, out, "07.ods", []byte("?"))
	put(t, out, "a.doc", []byte("?"))
	put(t, out, "b/01.xlsx", form("01", "Chưa đạt"))
	put(t, out, "~$01.xlsx", []byte("khóa"))
	before := tree(t, folder)
	var problems diag.List
	asked := pipeline.Asked{AllOrNothing: true}
	result, err := pipeline.ImportFiles(t.Context(), quick(), folder, []string{out}, asked, &problems)
	if result != nil || err != nil || len(tree(t, folder)) != len(before) {
		t.Errorf("with all or nothing something is taken: %v, %v", result, err)
	}
	result, said := take(t, folder, out, filepath.Join(out, "khong-co.xlsx"))
	for _, want := range []string{
		"02.xlsx:Phiếu!E", "lỗi TC-003: “tốt”", "03.xlsx: lỗi BT-005", "04 (1).xlsx: lỗi PH-033: phiếu này là của thôn Bái Lim (01), " +
			"nhưng tên tệp ghi thôn Làng Trám (04)", "/01.xlsx: lỗi PH-005", "b/01.xlsx: lỗi PH-005", "lỗi KG-002: không có tệp",
		"06.xls: lỗi PH-035", "07.ods: lỗi PH-035", "a.doc: lỗi PH-035: tệp .doc chưa đọc được nên chưa được tính\n    gợi ý: mở tệp, " +
			"chọn Lưu thành (Save As) kiểu .docx",
	} {
		if !strings.Contains(said, want) {
			t.Errorf("no %q in\n%s", want, said)
		}
	}
	var aside []string
	for _, name := range result.Aside {
		aside = append(aside, strings.TrimPrefix(name, filepath.ToSlash(out)+"/"))
	}
	if got := strings.Join(aside, " "); got != "01.xlsx 02.xlsx 03.xlsx 04 (1).xlsx 06.xls 07.ods a.doc b/01.xlsx" {
		t.Errorf("%q is set aside", got)
	}
	if len(result.Taken) != 1 || result.Taken[0].File != "findings/2023-08/thon/05.yaml" || tree(t, folder)[result.Taken[0].File] == "" {
		t.Errorf("%+v is taken", result.Taken)
	}
}

func TestAFormOfAnotherCommuneOrVillageIsRefusedInWords(t *testing.T) {
	folder := at(t)
	phieu := forms(t, folder, "2023-08")
	file := filepath.Join(folder, "vanban.yaml")
	config, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for replaced, want := range map[string]string{
		"Cẩm Thành": "01.xlsx: lỗi PH-031: phiếu này là của thôn Bái Lim (xã Cẩm Thành), không phải của xã Bình Minh\n",
		"Bái Lim":   "01.xlsx: lỗi PH-032: phiếu này ghi là của thôn Bái Lim, nhưng mã 01 trong danh sách là thôn Bình Minh\n",
	} {
		villages, _ := os.ReadFile(filepath.Join(at(t), "villages.csv"))
		put(t, folder, "vanban.yaml", bytes.ReplaceAll(config, []byte(replaced), []byte("Bình Minh")))
		put(t, folder, "villages.csv", bytes.ReplaceAll(villages, []byte(replaced), []byte("Bình Minh")))
		form := fill(t, phieu["phieu-2023-08/01-bai-lim.xlsx"], map[string]string{"11 rating": "Đạt"})
		result, problems := take(t, folder, put(t, t.TempDir(), "01.xlsx", form))
		if len(result.Taken) != 0 || !strings.Contains(problems, want) {
			t.Errorf("%v\n%s", result.Taken, problems)
		}
	}
}

func TestARatingBesideTheMarkStands(t *testing.T) {
	folder := at(t)
	form := fill(t, forms(t, folder, "2023-08")["phieu-2023-08/04-lang-tram.xlsx"], map[string]string{"11 same": "x", "11 rating": "Đạt",
		"11 value": "9/158", "9.2 same": "x"})
	_, problems := take(t, folder, put(t, t.TempDir(), "04.xlsx", form))
	text := tree(t, folder)["findings/2023-08/thon/04.yaml"]
	if !strings.Contains(problems, "cảnh báo PH-015") || !strings.Contains(text, "  11:\n    rating: Đạt\n    value: \"9/158\"\n") {
		t.Errorf("%s\n%s", problems, text)
	}
}

func TestFiguresThatCannotBeAreNotTaken(t *testing.T) {
	folder := at(t)
	phieu := forms(t, folder, "2023-08")
	for value, want := range map[string]string{
		"200/158 hộ": "Phiếu!F23: lỗi TC-015", "1784": "lỗi TC-016", "29/158 người": "lỗi TC-020: thôn Làng Trám ghi chỉ tiêu 11 theo “người”",
		"29/558": "cảnh báo TC-022: thôn Làng Trám", "130/158": "cảnh báo TC-021: thôn Làng Trám", "29/158": "",
	} {
		form := fill(t, phieu["phieu-2023-08/04-lang-tram.xlsx"], map[string]string{"11 rating": "Chưa đạt", "11 value": value})
		result, problems := take(t, folder, put(t, t.TempDir(), "04.xlsx", form))
		if !strings.Contains(problems, want) || want == "" && strings.Contains(problems, "TC-02") {
			t.Errorf("%s:\n%s", value, problems)
		}
		if taken := len(result.Taken) == 1; taken != !strings.Contains(want, "lỗi") {
			t.Errorf("%s is taken: %v", value, taken)
		}
	}
}

func TestFilesOfOldFormatsAreConvertedWhereAsked(t *testing.T) {
	folder, out := at(t), t.TempDir()
	form := fill(t, forms(t, folder, "2023-08")["phieu-2023-08/08-ben-voi.xlsx"], map[string]string{"11 rating": "Đạt"})
	put(t, out, "08.xls", []byte("?"))
	put(t, out, "09.ods", []byte("?"))
	var problems diag.List
	asked := pipeline.Asked{Convert: func(name, ending string) ([]byte, error) {
		if filepath.Base(name) == "08.xls" && ending == ".xlsx" {
			return form, nil
		}
		return nil, errors.New("hỏng")
	}}
	result, err := pipeline.ImportFiles(t.Context(), quick(), folder, []string{out}, asked, &problems)
	if err != nil || len(result.Taken) != 1 || len(result.Aside) != 1 ||
		!strings.Contains(told(&problems), "09.ods: lỗi PH-036: LibreOffice không chuyển được tệp này: hỏng\n") {
		t.Errorf("%+v, %v\n%s", result, err, told(&problems))
	}
}

// Forms that an earlier version made are told whose they are by their head alone.
func TestFormsOfEarlierVersionsAreStillTaken(t *testing.T) {
	names, err := filepath.Glob("testdata/handed/*.xlsx")
	if err != nil || len(names) != 3 {
		t.Fatal(names, err)
	}
	folder, out := at(t), t.TempDir()
	for _, name := range names {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		put(t, out, filepath.Base(name), fill(t, data, map[string]string{"11 same": "x", "12.2 rating": "CBĐ", "12.2 value": "30,1%"}))
	}
	result, problems := take(t, folder, out)
	if len(result.Taken) != 3 || strings.Contains(problems, "lỗi") {
		t.Errorf("%+v\n%s", result.Taken, problems)
	}
	config, _ := os.ReadFile(filepath.Join(folder, "vanban.yaml"))
	put(t, folder, "vanban.yaml", bytes.ReplaceAll(config, []byte("Cẩm Thành"), []byte("Bình Minh")))
	if _, problems := take(t, folder, out); strings.Count(problems, "lỗi PH-031") != 3 {
		t.Errorf("forms of another commune are taken\n%s", problems)
	}
}

func TestTablesTellWhoseTheyAreByTheirNames(t *testing.T) {
	folder := at(t)
	out := t.TempDir()
	put(t, out, "Thôn Bái Lim tháng 8-2023.csv", []byte("Chỉ tiêu,Đánh giá\n11,Đạt\n"))
	put(t, out, "xa-2023-08.csv", []byte("Chỉ tiêu,Đánh giá\n11,Đạt\n19.2,Chưa đạt\n"))
	put(t, out, "cac-thon-2023-08.csv", []byte("Thôn,Chỉ tiêu,Đánh giá\nĐồng Chạng,11,Đạt\nLàng Sấu,11,Chưa đạt\n"))
	result, problems := take(t, folder, out)
	var files []string
	for _, taken := range result.Taken {
		files = append(files, taken.File)
	}
	want := "[findings/2023-08/thon/01.yaml findings/2023-08/thon/02.yaml findings/2023-08/thon/03.yaml findings/2023-08/xa.yaml]"
	if got := fmt.Sprint(files); got != want {
		t.Errorf("%s\n%s", got, problems)
	}
	for name, want := range map[string]string{"gui.csv": "lỗi PH-002", "gui-2023-08.csv": "lỗi PH-003", "01-2023-08.txt": "lỗi PH-019"} {
		if _, problems := take(t, folder, put(t, t.TempDir(), name, []byte("Chỉ tiêu,Đánh giá\n11,Đạt\n"))); !strings.Contains(problems, want) {
			t.Errorf("%s: %s", name, problems)
		}
	}
}

func TestWhatATableDoesNotSpeakOfStays(t *testing.T) {
	folder := at(t)
	table := put(t, t.TempDir(), "xa-2023-07.csv", []byte("Chỉ tiêu,Đánh giá,Kết quả\n11,Đạt,6%\n"))
	result, problems := take(t, folder, table)
	changes := result.Taken[0].Changes
	if len(changes) != 1 || len(changes[0].Fields) != 2 || strings.Contains(problems, "chưa được đánh giá") {
		t.Fatalf("%+v\n%s", changes, problems)
	}
	var all diag.List
	ws, err := workspace.Load(os.DirFS(folder), "xa", &all)
	if err != nil {
		t.Fatal(err)
	}
	now := ws.Findings[viet.Month{Year: 2023, Month: 7}]
	f := now.Of(now.Set.Indicator("11"))
	if now.Met() != 48 || f.Value.Text != "6%" || f.Cause.Text == "" || f.CriterionText.Text == "" {
		t.Errorf("%d, %+v", now.Met(), f)
	}
}

func TestALongTableOfOneIndicatorLeavesTheOthers(t *testing.T) {
	folder := at(t)
	table := put(t, t.TempDir(), "cac-thon-2023-07.csv", []byte("Thôn,Chỉ tiêu,Đánh giá,Ghi chú\n01,11,Cơ bản đạt,\n02,11,Cơ bản đạt,\n"))
	result, problems := take(t, folder, table)
	if len(result.Taken) != 2 {
		t.Fatal(problems)
	}
	for _, taken := range result.Taken {
		if len(taken.Changes) != 1 || taken.Changes[0].Indicator != "11" || len(taken.Changes[0].Fields) != 1 {
			t.Errorf("%+v", taken)
		}
	}
}

func TestAnotherFormatIsReplacedAndKept(t *testing.T) {
	folder := at(t)
	put(t, folder, "findings/2023-08/thon/01.csv", []byte("Chỉ tiêu,Đánh giá\n11,Chưa đạt\n"))
	table := put(t, t.TempDir(), "01-2023-08.csv", []byte("Chỉ tiêu,Đánh giá\n11,Đạt\n"))
	take(t, folder, table)
	files := tree(t, folder)
	if files["findings/2023-08/thon/01.csv"] != "" ||
		files["history/2023-08/0001-import/findings/2023-08/thon/01.csv"] == "" ||
		!strings.Contains(files["findings/2023-08/thon/01.yaml"], "11: Đạt") {
		t.Error("the old table is not kept")
	}
	put(t, folder, "findings/2023-08/thon.csv", []byte("Thôn,Chỉ tiêu,Đánh giá\nĐồng Chạng,11,Chưa đạt\n"))
	other := put(t, t.TempDir(), "02-2023-08.csv", []byte("Chỉ tiêu,Đánh giá\n11,Đạt\n"))
	if _, problems := take(t, folder, other); !strings.Contains(problems, "02-2023-08.csv: lỗi PH-005: thôn Đồng Chạng (02) đã có số liệu ở") || !strings.Contains(problems, "thon.csv:2:") {
		t.Error(problems)
	}
}

func TestAMonthTakenOverIsAProposalUntilSomebodyAcceptsIt(t *testing.T) {
	folder := at(t)
	july, august := viet.Month{Year: 2023, Month: 7}, viet.Month{Year: 2023, Month: 8}
	var problems diag.List
	files, err := pipeline.Propose(t.Context(), quick(), folder, july, pipeline.Asked{Month: august}, &problems)
	if err != nil || len(files) != 11 || problems.Failed() {
		t.Fatal(len(files), err, told(&problems))
	}
	ws, err := workspace.Load(os.DirFS(folder), "xa", &problems)
	if err != nil || ws.Findings[august] != nil || ws.Reports[august] != nil {
		t.Fatal("proposals are counted", err)
	}
	if !strings.Contains(told(&problems), "findings/2023-08/xa.de-xuat.yaml: cảnh báo PH-021: có 1 bản đề xuất") || !strings.Contains(told(&problems), "findings/2023-08/thon: cảnh báo PH-021: có 10 bản") {
		t.Error(told(&problems))
	}
	again, err := pipeline.Propose(t.Context(), quick(), folder, july, pipeline.Asked{Month: august}, &problems)
	if err != nil || len(again) != 0 {
		t.Error("a proposal was written over", err)
	}
	name := filepath.Join(folder, "findings", "2023-08", "xa.de-xuat.yaml")
	if result, said := take(t, folder, filepath.Dir(name)); len(result.Taken) != 0 || strings.Count(said, "de-xuat.yaml: lỗi PH-034") != 11 {
		t.Errorf("proposals that nobody looked at are taken with their folder\n%s", said)
	}
	result, said := take(t, folder, name)
	if len(result.Taken) != 1 || result.Taken[0].File != "findings/2023-08/xa.yaml" {
		t.Fatalf("%+v\n%s", result, said)
	}
	left := tree(t, folder)
	if left["findings/2023-08/xa.de-xuat.yaml"] != "" ||
		left["history/2023-08/0002-import/findings/2023-08/xa.de-xuat.yaml"] == "" {
		t.Error("the proposal still waits")
	}
	if ws, _ = workspace.Load(os.DirFS(folder), "xa", &problems); ws.Findings[august].Met() != 47 {
		t.Error("what was accepted is not counted")
	}
}
