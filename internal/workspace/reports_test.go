package workspace_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

var reported = viet.Month{Year: 2023, Month: 7}

// told are all problems of reports, a village after the other.
func told(reports []workspace.Report) string {
	var b strings.Builder
	for i := range reports {
		for _, p := range reports[i].Problems.Sorted() {
			b.WriteString(p.Lines(diag.Vietnamese))
		}
	}
	return b.String()
}

const threeVillages = "id,name\n01,Bái Lim\n02,Đồng Chạng\n03,Làng Sấu\n"

func TestFindingsComeFromTablesToo(t *testing.T) {
	ws, problems := load(t, map[string]string{
		"vanban.yaml":                  villagesToo,
		"villages.csv":                 threeVillages,
		"findings/2023-07/xa.yaml":     "",
		"findings/2023-07/xa.csv":      "Chỉ tiêu;Đánh giá;Kết quả\n11;Chưa đạt;12,21%\n",
		"findings/2023-07/thon.csv":    "Thôn,Chỉ tiêu,Đánh giá\nBái Lim,2.2,Đạt\n02,11,Chưa đạt\n",
		"findings/2023-07/thon/03.csv": "Chỉ tiêu,Đánh giá\n12.2,đ\n",
		"findings/2023-07/thon/.x.csv": "?",
	})
	if strings.Contains(problems, "lỗi") {
		t.Fatal(problems)
	}
	f := ws.Findings[reported].Of(ws.Set.Indicator("11"))
	if f.Value.Text != "12,21%" || f.Value.At.String() != "ws/findings/2023-07/xa.csv:2:13" {
		t.Errorf("%+v", f)
	}
	for i, want := range []string{"01 1", "02 0", "03 1"} {
		r := ws.Reports[reported][i]
		if got := fmt.Sprint(r.Village.ID, " ", r.Findings.Met()); !r.Usable() || got != want {
			t.Errorf("%q, want %q\n%s", got, want, told(ws.Reports[reported]))
		}
	}
}

func TestTwoFilesOfOneSubjectAreAProblem(t *testing.T) {
	ws, problems := load(t, map[string]string{
		"vanban.yaml":                   villagesToo,
		"villages.csv":                  threeVillages,
		"findings/2023-07/xa.yaml":      "set: xa-ntm-2021-2025\nmonth: 2023-07\n",
		"findings/2023-07/xa.csv":       "Chỉ tiêu,Đánh giá\n11,Đạt\n",
		"findings/2023-07/thon.csv":     "Thôn,Chỉ tiêu,Đánh giá\n01,2.2,Đạt\n02,11,Đạt\n",
		"findings/2023-07/thon/01.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\n",
	})
	if !strings.Contains(problems, "ws/findings/2023-07/xa.csv: lỗi PH-005") || !strings.Contains(problems, "đã có số liệu ở ws/findings/2023-07/xa.yaml") {
		t.Error(problems)
	}
	reports := ws.Reports[reported]
	if !strings.Contains(told(reports), "ws/findings/2023-07/thon/01.yaml: lỗi PH-005: Bái Lim đã có số liệu ở ws/findings/2023-07/thon.csv") || reports[0].Usable() || !reports[1].Usable() {
		t.Error(told(reports))
	}
}

func TestFilesThatAreNoTablesAreNotPassedOver(t *testing.T) {
	ws, problems := load(t, map[string]string{
		"vanban.yaml":                           villagesToo,
		"villages.csv":                          threeVillages,
		"findings/2023-07/thon/01.xls":          "?",
		"findings/2023-07/thon/02.xlsx":         "?",
		"findings/2023-07/thon/04.csv":          "Chỉ tiêu,Đánh giá\n2.2,Đạt\n",
		"findings/2023-07/thon/03.yaml.bak":     "?",
		"findings/2023-07/thon/~$03.xlsx":       "?",
		"findings/2023-07/thon/03.de-xuat.yaml": "?",
	})
	for _, want := range []string{"thon/01.xls: lỗi PH-035", "thon/04.csv: lỗi TC-014"} {
		if !strings.Contains(problems, want) {
			t.Errorf("no %q in\n%s", want, problems)
		}
	}
	if strings.Count(problems, "lỗi") != 2 || !strings.Contains(told(ws.Reports[reported]), "thon/02.xlsx: lỗi BT-") {
		t.Error(problems, told(ws.Reports[reported]))
	}
}

func TestAVillagesOwnTableIsOfThatVillageAlone(t *testing.T) {
	ws, _ := load(t, map[string]string{
		"vanban.yaml":                  villagesToo,
		"villages.csv":                 threeVillages,
		"findings/2023-07/thon/01.csv": "Thôn,Chỉ tiêu,Đánh giá\n01,2.2,Đạt\n01,11,Đạt\n",
		"findings/2023-07/thon/02.csv": "Thôn,Chỉ tiêu,Đánh giá\n02,2.2,Đạt\n03,11,Đạt\n",
	})
	reports := ws.Reports[reported]
	if !reports[0].Usable() || reports[0].Findings.Met() != 2 || reports[1].Usable() || !strings.Contains(told(reports), "thon/02.csv: lỗi TC-008") {
		t.Error(told(reports))
	}
}

// A month of 2,000 villages with 14 indicators each, in one table.
func BenchmarkMonthOfVillages(b *testing.B) {
	indicators := []string{"2.2", "2.3", "6.3", "9.1", "9.2", "10", "11", "12.1", "12.2", "15.1", "15.4", "16", "17.1", "17.7"}
	var villages, table strings.Builder
	villages.WriteString("id,name\n")
	table.WriteString("Thôn,Chỉ tiêu,Đánh giá,Kết quả\n")
	for i := range 2000 {
		fmt.Fprintf(&villages, "%04d,Thôn %d\n", i+1, i+1)
		for _, id := range indicators {
			fmt.Fprintf(&table, "%04d,%s,Đạt,\n", i+1, id)
		}
	}
	folder := fstest.MapFS{
		"vanban.yaml":               {Data: []byte(config + "village_indicators: ['" + strings.Join(indicators, "', '") + "']\n")},
		"villages.csv":              {Data: []byte(villages.String())},
		"findings/2023-07/thon.csv": {Data: []byte(table.String())},
	}
	for b.Loop() {
		var problems diag.List
		ws, err := workspace.Load(folder, "ws", &problems)
		if err != nil || len(ws.Reports[reported]) != 2000 || !ws.Reports[reported][1999].Usable() {
			b.Fatal(err)
		}
	}
}
