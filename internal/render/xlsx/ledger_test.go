package xlsx_test

import (
	"bytes"
	"fmt"
	"testing"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/render/xlsx"
	"vanban/internal/style"
)

// ledger is a register of one document.
func ledger(t testing.TB) []byte {
	t.Helper()
	var problems diag.List
	l := xlsx.Ledger{
		Agency: []string{"Ủy ban nhân dân", "xã Cẩm Thành"}, Title: "Sổ đăng ký văn bản đi", Year: 2023,
		Cover: []string{"Năm: 2023", "", "Từ số 112 đến số 112"}, Volume: "Quyển số: ....",
		Columns: []string{"Số, ký hiệu văn bản", "Ngày tháng văn bản", "Ghi chú"},
		Rows:    [][]string{{"112/BC-UBND", "31/7/2023", "=1+1"}},
	}
	data, err := xlsx.WriteLedger(l, style.New(style.Choices{}, &problems))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestALedgerHasACoverAFirstPageAndTheTable(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(ledger(t)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	if got := fmt.Sprint(f.GetSheetList()); got != "[Bìa Trang đầu Sổ đăng ký]" {
		t.Error(got)
	}
	cover, _ := f.GetRows("Bìa")
	inside, _ := f.GetRows("Trang đầu")
	if fmt.Sprint(cover) != fmt.Sprint(inside) || len(cover) < 10 || cover[6][0] != "SỔ ĐĂNG KÝ VĂN BẢN ĐI" {
		t.Error(cover)
	}
	rows, _ := f.GetRows("Sổ đăng ký")
	last := rows[len(rows)-2:]
	if got := fmt.Sprint(last); got != "[[(1) (2) (3)] [112/BC-UBND 31/7/2023 =1+1]]" {
		t.Error(got)
	}
	if formula, _ := f.GetCellFormula("Sổ đăng ký", "C5"); formula != "" {
		t.Errorf("a text became the formula %s", formula)
	}
}

func TestTheSameLedgerGivesTheSameBytes(t *testing.T) {
	if !bytes.Equal(ledger(t), ledger(t)) {
		t.Error("the workbooks differ")
	}
}
