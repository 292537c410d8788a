package intake_test

import (
	"testing"

	"vanban/internal/intake"
)

func directory() *intake.Directory {
	return intake.NewDirectory(map[string]string{
		"01": "Bái Lim", "02": "Đồng Chạng", "03": "Làng Sấu", "04": "Sấu", "05": "Thôn 5", "06": "Trùng", "07": "Trùng", "lang-moi": "Làng Mới", "11": "Hòa Bình",
	}, []string{"01", "02", "03", "04", "05", "06", "07", "lang-moi", "11"})
}

func TestAMonthIsReadOffAFilesName(t *testing.T) {
	for file, want := range map[string]string{
		"01-2023-08.xlsx": "2023-08", "phieu_202308_01.xlsx": "2023-08", "Phiếu thôn Bái Lim tháng 8 năm 2023.xlsx": "2023-08",
		"thang 12-2023.csv": "2023-12", "T8.2023 bai lim.xlsx": "2023-08", "08-2023.xlsx": "2023-08", `C:\gui ve\phieu-2023-08\01.xlsx`: "2023-08",
		"out/phieu-2023-08/01.xlsx": "2023-08", "01.xlsx": "", "2023.xlsx": "", "13-2023.xlsx": "", "2023-08 va 2023-09.xlsx": "", "QD-32-2022.xlsx": "",
	} {
		month, ok := intake.MonthIn(file)
		if got := month.String(); ok != (want != "") || ok && got != want {
			t.Errorf("%q: %v, %v", file, month, ok)
		}
	}
}

func TestAVillageIsReadOffAFilesName(t *testing.T) {
	for file, want := range map[string]string{
		"01.xlsx": "01", "01-2023-08.xlsx": "01", "phieu-2023-08/01.xlsx": "01", "01 (1).xlsx": "01", "01 - Copy.xlsx": "01",
		"Phiếu thôn 01 tháng 8-2023.xlsx": "01", "thon-1-2023-08.xlsx": "01", "Bai Lim.xlsx": "01", "BÁI LIM tháng 8.2023 (nộp).xlsx": "01",
		"Làng Sấu.xlsx": "03", "thôn Sấu.xlsx": "04", "lang-moi.xlsx": "lang-moi", "lang moi 2023-08.xlsx": "lang-moi", "Thôn 5.xlsx": "05",
		"dong chang.csv": "02", "Hoà Bình.xlsx": "11",
		"Trùng.xlsx": "", "thang-8-2023.xlsx": "", "Bái Lim và Đồng Chạng.xlsx": "", "tong hop 01 02.xlsx": "", "phieu.xlsx": "",
	} {
		id, ok := directory().VillageIn(file)
		if id != want || ok != (want != "") {
			t.Errorf("%q: %q, %v; want %q", file, id, ok, want)
		}
	}
}

func TestAVillageIsFoundByWhatPeopleCallIt(t *testing.T) {
	for text, want := range map[string]string{
		"01": "01", "1": "01", "Bái Lim": "01", "bai  lim": "01", "Thôn Bái Lim": "01", "thôn Hoà Bình": "11", "5": "05", "Thôn 5": "05",
		"LANG-MOI": "lang-moi", "Trùng": "", "12": "", "": "", "Bái": "",
	} {
		if id, ok := directory().Find(text); id != want || ok != (want != "") {
			t.Errorf("%q: %q, %v; want %q", text, id, ok, want)
		}
	}
}

func TestTheCommunesFileIsCalledXa(t *testing.T) {
	for file, want := range map[string]bool{"xa.xlsx": true, "Xã tháng 8-2023.xlsx": true, "findings/2023-08/xa.csv": true, "xa-2023-08 (2).xlsx": true, "xa loc.xlsx": false, "01.xlsx": false} {
		if intake.IsCommune(file) != want {
			t.Errorf("%q is not %v", file, want)
		}
	}
}
