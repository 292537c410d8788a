package pipeline_test

import (
	"bytes"
	"context"
	"fmt"
	"maps"
	"path/filepath"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
)

// beside are the comments of a workbook's main sheet, by what the first row of
// the table and the first cells of the row call their cells:
// `Nghèo đa chiều / Nguyên nhân`.
func beside(t *testing.T, data []byte) map[string]string {
	t.Helper()
	f, err := excelize.OpenReader(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	list, err := f.GetComments("Tổng hợp")
	if err != nil {
		t.Fatal(err)
	}
	rows, err := f.GetRows("Tổng hợp")
	if err != nil {
		t.Fatal(err)
	}
	header := 0
	for len(rows[header]) == 0 || rows[header][0] != "TT" {
		header++
	}
	found := map[string]string{}
	for _, c := range list {
		col, row, err := excelize.CellNameToCoordinates(c.Cell)
		if err != nil {
			t.Fatal(err)
		}
		name, _, _ := strings.Cut(rows[row-1][2], " ")
		if rows[row-1][1] == "Nghèo đa chiều" {
			name = "11"
		}
		for _, r := range c.Paragraph {
			found[name+" / "+rows[header][col-1]] += r.Text
		}
	}
	return found
}

var reviewed = pipeline.Selection{Formats: []pipeline.Format{pipeline.XLSX}, Comments: diag.Vietnamese}

// What is printed of the sample's findings is beside the cells, once each.
func TestWhatIsWrongWithTheFindingsStandsBesideTheirCells(t *testing.T) {
	s := newSite(t, nil)
	files, err := pipeline.Sample()
	if err != nil {
		t.Fatal(err)
	}
	write(t, s.folder, files...)
	var problems diag.List
	selection := pipeline.Selection{Comments: diag.Vietnamese}
	if _, err := pipeline.Folder(context.Background(), quick(), s.folder, s.out, selection, &problems); err != nil {
		t.Fatal(err)
	}
	got := beside(t, []byte(s.files()["tieu-chi-2023-07.xlsx"]))
	all, told := "", 0
	for _, text := range got {
		all += text + "\n"
	}
	for _, p := range problems.Sorted() {
		if !strings.HasSuffix(p.Place.File, "2023-07/xa.yaml") {
			continue
		}
		told++
		said := strings.ReplaceAll(string(p.Code)+": "+p.Text(diag.Vietnamese), filepath.ToSlash(s.folder)+"/", "")
		if !strings.Contains(all, said) {
			t.Errorf("no comment says %s", said)
		}
	}
	if n := strings.Count(all, "Theo: "); told < 12 || n != told {
		t.Errorf("%d remarks for %d problems", n, told)
	}
	for cell, want := range map[string]string{
		"11 / Nguyên nhân": "lỗi DOC-10: “71/1.784 = 3,97%”: tính đúng là 3,98%\n" +
			"Gợi ý: tính lại, làm tròn đến chữ số cuối cùng được ghi\nTheo: số liệu trong văn bản phải khớp nhau\nlỗi DOC-10: “149/1.807",
		"11 / Đánh giá chỉ tiêu": "cảnh báo DOC-09: chỉ tiêu 11 chưa đạt nhưng thiếu đề xuất\n",
		"15.1 / Mục tiêu":        "nên xem DOC-07: “đấu môi” có thể là “đấu mối”\n",
		"19.2 / Nguyên nhân":     "",
	} {
		if !strings.HasPrefix(got[cell], want) || (got[cell] == "") != (want == "") {
			t.Errorf("%s: %q", cell, got[cell])
		}
	}
}

// wrong is a cause that a rule marks, and right what it asks for.
const (
	wrong = "Hộ nghèo 71/1.784 = 3,97%."
	right = "Hộ nghèo 71/1.784 = 3,98%."
)

// speaking is small with a plan that prints the commune's causes, and notices
// that print the village's.
func speaking() map[string]string {
	files := small()
	files["documents/ke-hoach.md"] = planText + "\n{{range .Findings.Unmet}}{{range .Findings}}\n- {{.Cause}}\n{{end}}{{end}}\n"
	files["documents/thong-bao.md"] = notice + "\n{{with .Report.Findings}}{{with finding . \"11\"}}{{.Cause}}{{end}}{{end}}\n"
	files["findings/2023-07/xa.yaml"] = "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings:\n  '11':\n    rating: Chưa đạt\n    cause: |\n      Năm nay:\n      " + wrong + "\n"
	return files
}

func TestCommentsFindTheirCellsInEveryKindOfFile(t *testing.T) {
	const want = "lỗi DOC-10: “71/1.784 = 3,97%”"
	workbook := excelize.NewFile()
	defer workbook.Close()
	for cell, text := range map[string]string{"A1": "Chỉ tiêu", "B1": "Đánh giá", "C1": "Nguyên nhân", "A2": "11", "B2": "Chưa đạt", "C2": wrong} {
		if err := workbook.SetCellValue("Sheet1", cell, text); err != nil {
			t.Fatal(err)
		}
	}
	table, err := workbook.WriteToBuffer()
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"xa.yaml": speaking()["findings/2023-07/xa.yaml"],
		"xa.csv":  "Chỉ tiêu,Đánh giá,Nguyên nhân\n11,Chưa đạt,\"" + wrong + "\"\n",
		"xa.xlsx": table.String(),
	} {
		t.Run(name, func(t *testing.T) {
			files := speaking()
			delete(files, "findings/2023-07/xa.yaml")
			files["findings/2023-07/"+name] = text
			s := newSite(t, files)
			_, problems := s.build(reviewed)
			if got := beside(t, []byte(s.files()["tieu-chi-2023-07.xlsx"])); !strings.HasPrefix(got["11 / Nguyên nhân"], want) || len(got) != 2 {
				t.Errorf("%q\n%s", got, problems)
			}
		})
	}
}

// Villages that write alike in one table: a remark is on the words of the one
// that they were printed from.
func TestAVillagesCommentsAreInItsWorkbookAlone(t *testing.T) {
	files := speaking()
	delete(files, "findings/2023-07/thon/01.yaml")
	delete(files, "findings/2023-07/thon/02.yaml")
	files["findings/2023-07/xa.yaml"] = strings.Replace(files["findings/2023-07/xa.yaml"], wrong, right, 1)
	files["findings/2023-07/thon.csv"] = "Mã thôn,Chỉ tiêu,Đánh giá,Nguyên nhân\n01,2.2,Đạt,\n01,11,Chưa đạt,\"" + wrong + "\"\n02,11,Chưa đạt,\"" + wrong + "\"\n03,11,Đạt,\n"
	files["documents/ke-hoach.md"] = planText + "\n{{range .Reports}}{{if eq .Village.Name.Text \"Đồng Chạng\"}}{{with finding .Findings \"11\"}}{{.Cause}}{{end}}{{end}}{{end}}\n"
	files["documents/thong-bao.md"] = notice + "\n{{if eq .Village.Name.Text \"Bái Lim\"}}{{with .Report.Findings}}{{with finding . \"11\"}}{{.Cause}}{{end}}{{end}}{{end}}\n"
	for _, both := range []bool{true, false} {
		if !both {
			files["documents/thong-bao.md"] = notice
		}
		s := newSite(t, files)
		_, problems := s.build(reviewed)
		for village, want := range map[string]bool{"/01": both, "/02": true, "/03": false, "": false} {
			got := beside(t, []byte(s.files()["tieu-chi-2023-07"+village+".xlsx"]))
			if strings.Contains(got["11 / Nguyên nhân"], "DOC-10") != want || strings.Contains(fmt.Sprint(got), "TC-007") {
				t.Errorf("%q: %q\n%s", village, got, problems)
			}
		}
	}
}

// A slip that is made twice in a cell is told once there.
func TestACommentSaysNothingTwice(t *testing.T) {
	files := speaking()
	files["findings/2023-07/xa.yaml"] += "      Nay: " + wrong + "\n"
	s := newSite(t, files)
	_, problems := s.build(pipeline.Selection{Formats: []pipeline.Format{pipeline.HTML, pipeline.XLSX}, Comments: diag.Vietnamese})
	got := beside(t, []byte(s.files()["tieu-chi-2023-07.xlsx"]))["11 / Nguyên nhân"]
	if strings.Count(problems, "DOC-10") != 2 || strings.Count(got, "DOC-10") != 1 {
		t.Errorf("%s\n%s", got, problems)
	}
}

// A slip in what the commune found is found where only the notices print it.
func TestWhatOnlyNoticesPrintIsReadToo(t *testing.T) {
	files := speaking()
	files["documents/ke-hoach.md"] = planText
	files["documents/thong-bao.md"] = notice + "\n{{with finding .Findings \"11\"}}{{.Cause}}{{end}}\n"
	s := newSite(t, files)
	s.build(reviewed)
	if got := beside(t, []byte(s.files()["tieu-chi-2023-07.xlsx"])); !strings.Contains(got["11 / Nguyên nhân"], "DOC-10") {
		t.Errorf("%q", got)
	}
}

func TestWhatIsAcceptedOrOfAnotherMonthHasNoComment(t *testing.T) {
	for name, plan := range map[string]string{
		"accepted":      strings.Replace(speaking()["documents/ke-hoach.md"], "signer: ct\n", "signer: ct\naccept: {DOC-10: lời văn gốc}\n", 1),
		"another month": strings.Replace(speaking()["documents/ke-hoach.md"], "month: 2023-07", "month: 2023-06", 1),
	} {
		files := speaking()
		files["documents/ke-hoach.md"] = plan
		files["findings/2023-06/xa.yaml"] = strings.Replace(files["findings/2023-07/xa.yaml"], "2023-07", "2023-06", 1)
		if name == "another month" {
			files["findings/2023-07/xa.yaml"] = strings.Replace(files["findings/2023-07/xa.yaml"], wrong, right, 1)
		}
		s := newSite(t, files)
		s.build(reviewed)
		if got := beside(t, []byte(s.files()["tieu-chi-2023-07.xlsx"])); strings.Contains(fmt.Sprint(got), "DOC-10") || len(got) != 1 {
			t.Errorf("%s: %q", name, got)
		}
	}
}

// The comments of a workbook are the same whatever else is made beside it, and
// wherever the workspace lies.
func TestTheSameCommentsGiveTheSameBytes(t *testing.T) {
	everything := reviewed
	everything.Formats = []pipeline.Format{pipeline.DOCX, pipeline.XLSX}
	one, other := newSite(t, speaking()), newSite(t, speaking())
	one.build(everything)
	other.build(reviewed)
	want, got := one.files(), other.files()
	for name := range got {
		if strings.HasSuffix(name, ".xlsx") && got[name] != want[name] {
			t.Errorf("%s is another", name)
		}
	}
	other.build(everything)
	delete(want, "manifest.json")
	got = other.files()
	delete(got, "manifest.json")
	if !maps.Equal(want, got) || len(got) != 4+4 {
		t.Error("in another folder the files are others")
	}
}

func TestCommentedWorkbooksAreMadeAgainWhenADocumentChanges(t *testing.T) {
	s := newSite(t, speaking())
	plain := reviewed
	plain.Comments = ""
	const books = "tieu-chi-2023-07.xlsx tieu-chi-2023-07/01.xlsx tieu-chi-2023-07/02.xlsx tieu-chi-2023-07/03.xlsx"
	for i, step := range []struct {
		change    func()
		selection pipeline.Selection
		want      string
	}{
		{func() {}, plain, books},
		{func() {}, reviewed, books},
		{func() {}, reviewed, ""},
		{func() { s.write("documents/ke-hoach.md", planText) }, reviewed, books},
		{func() { s.write("documents/ke-hoach.md", planText+"Thêm.\n") }, plain, books},
		{func() { s.write("documents/ke-hoach.md", planText) }, plain, ""},
		{func() {}, reviewed, books},
		{func() { s.write("findings/2023-07/thon/02.yaml", small()["findings/2023-07/thon/01.yaml"]) }, reviewed, books},
	} {
		step.change()
		if r, problems := s.build(step.selection); made(r) != step.want {
			t.Errorf("step %d made %q\n%s", i, made(r), problems)
		}
	}
}

func TestCommentsAreImportedAsWhatWasFound(t *testing.T) {
	s := newSite(t, speaking())
	s.build(reviewed)
	result, problems := take(t, s.folder, s.out)
	if result == nil {
		t.Fatal(problems)
	}
	for _, taken := range result.Taken {
		if !taken.Unchanged() && taken.File != "findings/2023-07/thon/03.yaml" {
			t.Errorf("%+v", taken)
		}
	}
	if len(result.Taken) < 3 {
		t.Errorf("%d workbooks were read", len(result.Taken))
	}
}

// A document that cannot be read lacks in the comments; it is said, and stops no
// workbook.
func TestADocumentThatCannotBeReadIsTold(t *testing.T) {
	files := speaking()
	files["documents/ke-hoach.md"] += "{{.Findings.Mett}}\n"
	s := newSite(t, files)
	for range 2 {
		r, problems := s.build(reviewed)
		if r == nil || len(r.Files) != 4 || strings.Count(problems, "documents/ke-hoach.md: cảnh báo KG-012") != 1 || strings.Contains(problems, "lỗi MAU") {
			t.Errorf("%+v\n%s", r, problems)
		}
	}
	s.write("documents/ke-hoach.md", planText)
	if _, problems := s.build(reviewed); strings.Contains(problems, "KG-012") {
		t.Error(problems)
	}
}
