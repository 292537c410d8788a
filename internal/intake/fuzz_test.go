package intake_test

import (
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
)

// Whatever stands in the cells, reading ends with findings or with a problem,
// twice the same, and what was read can be written down and read again. (What
// the bytes of a file may be is the reader's to bear: package sheet.)
func FuzzWorkbook(f *testing.F) {
	f.Add("Chỉ tiêu\tĐánh giá\tKết quả\tKinh phí (triệu đồng)\n6.2\tx\t#0.1\t#1e300\n#17.1\t?1\t%45000\t#-1", "", "B1:B2")
	f.Add("Chỉ tiêu\tĐánh giá\tNhư lần trước (x)\tKết quả\n1.1\t\tx\n11\tĐạt\tx\t=1\n5\t#1\t\t%0.5\n", "version\t1\nkind\tform\nset\txa-ntm-2021-2025\nmonth\t2023-08\nvillage\n"+
		"indicator\tfield\tcell\ttyped\n11\tbefore.rating\t\tĐạt\n11\tbefore.cause\t\t\"a\\n\"\n5\trating\t1\tđ\n", "")
	f.Add("1\t2\n6.2\tĐạt\n11\t=Đạt", "version\t1\nkind\tmatrix\n", "A1:A3")
	of := intake.Subject{Set: commune(f), Month: august}
	f.Fuzz(func(t *testing.T, cells, hidden, merged string) {
		data := assemble(t, cells, hidden, merged)
		check(t, of, func(problems *diag.List) *intake.Table { return intake.Workbook("f.xlsx", data, problems) })
	})
}

func FuzzCSV(f *testing.F) {
	f.Add("Chỉ tiêu,Đánh giá,Kết quả\n6.2,Đạt,\"12,21%\"\n11,x,71/0\n")
	f.Add("Mã thôn;Chỉ tiêu;Đạt;Chưa đạt;Kinh phí (tỷ đồng);minh họa\n01;6.2;x;x;99999999999999999999;có\n;;\n")
	f.Add("ĐVT: nghìn đồng\nTT,Nội dung,Tự đánh giá,Kinh phí\n1,1.1,Đạt,5\n1,6.2 a,\"a\nb\",-\n")
	of := intake.Subject{Set: commune(f), Month: august}
	f.Fuzz(func(t *testing.T, text string) {
		if strings.ToValidUTF8(text, "") != text {
			return
		}
		check(t, of, func(problems *diag.List) *intake.Table { return intake.CSV("f.csv", text, problems) })
	})
}

// check reads a table twice and holds what comes of it against what must be.
func check(t *testing.T, of intake.Subject, open func(*diag.List) *intake.Table) {
	var first, second diag.List
	table := open(&first)
	if table == nil {
		if !first.Failed() {
			t.Fatal("nothing was read, and nothing said why")
		}
		return
	}
	fs := table.Findings(of, &first)
	again := open(&second).Findings(of, &second)
	if lines(&first) != lines(&second) {
		t.Fatalf("%s\nand then\n%s", lines(&first), lines(&second))
	}
	if fs == nil || first.Failed() {
		return
	}
	if fs.YAML() != again.YAML() || fs.Total() != of.Set.Len() {
		t.Fatal("read differently the second time")
	}
	var problems diag.List
	written := criteria.ReadFindings("f.yaml", fs.YAML(), of.Set, of.Month, of.Village, &problems)
	if problems.Failed() || written.YAML() != fs.YAML() {
		t.Fatalf("%s\nis read back as\n%s%s", fs.YAML(), written.YAML(), lines(&problems))
	}
	if table.Long() {
		var of2 diag.List
		table.Villages(of.Set, of.Month, directory(), func(string) *diag.List { return &of2 }, &problems)
	}
}
