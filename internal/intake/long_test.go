package intake_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
)

// readLong reads a table of many villages and gives their findings, the
// problems of each village, and those of the table.
func readLong(t testing.TB, text string) (all map[string]*criteria.Findings, of map[string]*diag.List, rest string) {
	t.Helper()
	var problems diag.List
	table := intake.CSV("thon.csv", text, &problems)
	if table == nil || !table.Long() {
		t.Fatal(lines(&problems))
	}
	of = map[string]*diag.List{}
	list := func(id string) *diag.List {
		if of[id] == nil {
			of[id] = &diag.List{}
		}
		return of[id]
	}
	all = table.Villages(villages(t), august, directory(), list, &problems)
	return all, of, lines(&problems)
}

func TestALongTableHoldsManyVillages(t *testing.T) {
	all, of, rest := readLong(t, `Mã thôn;Tên thôn;Chỉ tiêu;Đánh giá;Kết quả;Kinh phí (triệu đồng);minh họa
01;Bái Lim;2.2;Đạt;92,5%;;
1;;11;cđ;12,21%;500;
;Thôn Làng Sấu;2.2;Đạt;;;x
03;Làng Sấu;5;Đạt;;bảy tỷ;
03;Làng Sấu;6.2;Đạt;;;
`)
	if rest != "" {
		t.Error(rest)
	}
	if len(all) != 2 || all["01"].Illustrative || !all["03"].Illustrative || all["03"].Village != "03" {
		t.Fatalf("%v", all)
	}
	want(t, said(all["01"], "2.2", "11"), "2.2 rating=Đạt value=92,5%\n11 rating=Chưa đạt value=12,21% cost=500 triệu đồng\n")
	if of["01"].Failed() || !strings.Contains(lines(of["03"]), "thon.csv:5:") || !strings.Contains(lines(of["03"]), "lỗi DL-015: “bảy tỷ”") ||
		!strings.Contains(lines(of["03"]), "thon.csv:6:13: lỗi TC-001: bộ tiêu chí xa-ntm-2021-2025 không có chỉ tiêu “6.2”") {
		t.Error(lines(of["01"]), lines(of["03"]))
	}
}

func TestRowsOfNoVillageAreProblemsOnce(t *testing.T) {
	_, _, rest := readLong(t, "Mã thôn,Tên thôn,Chỉ tiêu,Đánh giá\n99,,2.2,Đạt\n99,,5,Đạt\n01,Đồng Chạng,2.2,Đạt\n,,5,Đạt\n,Trùng,5,Đạt\n")
	for _, want := range []string{"thon.csv:2:1: lỗi TC-014: không có thôn “99”", "thon.csv:4:4: lỗi PH-018: tên “Đồng Chạng” không phải của thôn “01”", "thon.csv:5:3: lỗi PH-017", "thon.csv:6:2: lỗi PH-030: có 2 thôn cùng gọi là “Trùng”: mã 06, 07"} {
		if !strings.Contains(rest, want) {
			t.Errorf("no %q in\n%s", want, rest)
		}
	}
	if n := strings.Count(rest, "lỗi"); n != 4 {
		t.Errorf("%d problems\n%s", n, rest)
	}
}

// fifteen are indicators that are counted by village.
var fifteen = []string{"2.2", "2.3", "6.3", "9.1", "9.2", "10", "11", "12.1", "12.2", "15.1", "15.4", "16", "17.1", "17.7", "19.2"}

// manyVillages is a table of 2,000 villages with 15 indicators each.
func manyVillages() (text string, known *intake.Directory) {
	var b strings.Builder
	b.WriteString("Mã thôn,Chỉ tiêu,Đánh giá,Kết quả,Nguyên nhân,Kinh phí,Lộ trình,Ghi chú\n")
	names := map[string]string{}
	var ids []string
	for i := range 2000 {
		id := fmt.Sprintf("%04d", i+1)
		ids = append(ids, id)
		names[id] = fmt.Sprintf("Thôn %d", i+1)
		for _, ind := range fifteen {
			fmt.Fprintf(&b, "%s,%s,Chưa đạt,\"12,21%%\",thiếu vốn đối ứng,500 triệu đồng,31/12/2024,\n", id, ind)
		}
	}
	return b.String(), intake.NewDirectory(names, ids)
}

func BenchmarkLongTable(b *testing.B) {
	set := only(b, fifteen...)
	text, known := manyVillages()
	var problems diag.List
	list := func(string) *diag.List { return &problems }
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		problems = diag.List{}
		table := intake.CSV("thon.csv", text, &problems)
		if all := table.Villages(set, august, known, list, &problems); len(all) != 2000 {
			b.Fatal(len(all), lines(&problems))
		}
	}
}

func TestAShareBelowOneWithoutItsSignIsAskedAboutAlsoInText(t *testing.T) {
	for value, doubted := range map[string]bool{"0,1221": true, "1": true, "0,1221%": false, "12,21": false, "0": false, "1/2": false} {
		var problems diag.List
		table := intake.CSV("01.csv", "Chỉ tiêu;Đánh giá;Kết quả\n11;Đạt;"+value+"\n", &problems)
		table.Findings(intake.Subject{Set: villages(t), Month: august, Village: "01"}, &problems)
		if got := lines(&problems); strings.Contains(got, "lỗi PH-009") != doubted {
			t.Errorf("%s:\n%s", value, got)
		}
	}
}

func TestAVillageOfACommonNameIsToldByItsId(t *testing.T) {
	var problems, noted diag.List
	names := map[string]string{"01": "Tân Hợp", "02": "Tân Hợp", "03": "Đồi Sim"}
	known := intake.NewDirectory(names, []string{"01", "02", "03"})
	table := intake.CSV("thon.csv", "Mã thôn,Thôn,Chỉ tiêu,Đánh giá\n2,Tân Hợp,11,Đạt\n,Tân Hợp,11,Đạt\n", &problems)
	all := table.Villages(villages(t), august, known, func(string) *diag.List { return &noted }, &problems)
	if len(all) != 1 || all["02"] == nil || !strings.Contains(lines(&problems), "thon.csv:3:2: lỗi PH-030: có 2 thôn cùng gọi là “Tân Hợp”: mã 01, 02\n") {
		t.Errorf("%v\n%s", all, lines(&problems))
	}
}
