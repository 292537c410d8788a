package workspace_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/diag"
	"vanban/internal/workspace"
)

func TestFiguresOfVillagesAreHeldAgainstTheirUnitsAndTheMonthBefore(t *testing.T) {
	ws, _ := load(t, map[string]string{
		"vanban.yaml":               villagesToo,
		"villages.csv":              threeVillages,
		"findings/2023-06/thon.csv": "Thôn,Chỉ tiêu,Đánh giá,Kết quả\n03,11,Đạt,20/158 hộ\n",
		"findings/2023-07/thon.csv": "Thôn,Chỉ tiêu,Đánh giá,Kết quả\n01,11,Đạt,20/158 hộ\n02,11,Đạt,20/158 khẩu\n" +
			"03,11,Đạt,90/158 Hộ gia đình\n",
	})
	reports := ws.Reports[reported]
	problems := told(reports)
	for _, want := range []string{
		"thon.csv:3:11: lỗi TC-020: thôn Đồng Chạng ghi chỉ tiêu 11 theo “khẩu”, chỉ tiêu này tính theo “hộ”\n",
		"thon.csv:4:11: cảnh báo TC-021: thôn Làng Sấu: chỉ tiêu 11 tháng trước “20/158 hộ”, tháng này “90/158 Hộ gia đình”",
	} {
		if !strings.Contains(problems, want) {
			t.Errorf("no %q in\n%s", want, problems)
		}
	}
	if !reports[0].Usable() || reports[1].Usable() || !reports[2].Usable() {
		t.Error("another village than the one of another unit is left out")
	}
}

func TestANameThatSaysWhatTheVillageIsKeepsIt(t *testing.T) {
	ws, _ := load(t, map[string]string{
		"vanban.yaml":  villagesToo,
		"villages.csv": "id,name\n01,Thôn 1\n02,Bản Muống\n03,Khu 3\n04,Làng Sấu\n05,Làng 5\n06,Khuông\n",
	})
	var called []string
	for i := range ws.Villages {
		called = append(called, ws.Villages[i].FullName())
	}
	if got := strings.Join(called, "; "); got != "Thôn 1; Bản Muống; Khu 3; thôn Làng Sấu; Làng 5; thôn Khuông" {
		t.Error(got)
	}
}

func TestAListOfVillagesSurvivesExcel(t *testing.T) {
	for name, list := range map[string]string{
		"as made": "\ufeffMã,Tên,Số hộ\n01,Bái Lim,212\n02,Đồng Chạng,186\n10,Làng Sấu,143\n",
		"saved":   "Mã thôn;Tên thôn;Số hộ\r\n1;Bái Lim;212\r\n2;Đồng Chạng;186\r\n10;Làng Sấu;143\r\n",
	} {
		ws, problems := load(t, map[string]string{
			"vanban.yaml":                   villagesToo,
			"villages.csv":                  list,
			"findings/2023-07/thon/01.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\nvillage: \"01\"\nfindings: {2.2: Đạt}\n",
			"findings/2023-07/thon/02.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\nvillage: \"2\"\nfindings: {2.2: Đạt}\n",
		})
		if strings.Contains(problems, "lỗi") || ws.Villages[0].ID.Text != "01" || ws.Villages[1].ID.Text != "02" || ws.Villages[2].ID.Text != "10" {
			t.Errorf("%s: %v\n%s", name, ws.Villages, problems)
		}
		if v := ws.Villages[0]; v.Columns["households"] != "212" || v.FileName() != "01-bai-lim" {
			t.Errorf("%s: %v, %s", name, v.Columns, v.FileName())
		}
		if reports := ws.Reports[reported]; !reports[0].Usable() || !reports[1].Usable() {
			t.Errorf("%s: %s", name, told(reports))
		}
	}
}

func TestFilesThatAreNotReadAreNamedWhereverTheyLie(t *testing.T) {
	folder := fstest.MapFS{}
	for name, text := range map[string]string{
		"vanban.yaml": villagesToo, "villages.csv": threeVillages,
		"documents/bao-cao.doc": "?", "findings/2023-07/xa.ods": "?", "findings/2023-07/thon/01.XLS": "?", "findings/2023-07/~$a.xls": "?",
	} {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	var found diag.List
	if _, err := workspace.Load(folder, "ws", &found); err != nil {
		t.Fatal(err)
	}
	problems := ""
	for _, p := range found.Sorted() {
		problems += p.Lines(diag.Vietnamese)
	}
	for _, want := range []string{
		"documents/bao-cao.doc: cảnh báo PH-037: tệp .doc nằm ở đây nhưng không đọc được", "findings/2023-07/xa.ods: cảnh báo PH-037",
		"thon/01.XLS: lỗi PH-035",
	} {
		if !strings.Contains(problems, want) {
			t.Errorf("no %q in\n%s", want, problems)
		}
	}
}
