package xlsx_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/render/xlsx"
)

func villageBook(t *testing.T, v xlsx.Village) book {
	t.Helper()
	h := head()
	h.Subject = "xã Cẩm Thành"
	data, err := xlsx.VillageBook(v, july, reported(t), h)
	if err != nil {
		t.Fatal(err)
	}
	return open(t, data)
}

func TestVillageHasTheColumnsOfTheCommune(t *testing.T) {
	b := villageBook(t, full(t).Villages[1])
	header := b.row("A", "TT")
	if got, want := strings.Join(b.rows()[header-1], "|"),
		"TT|Tên tiêu chí|Nội dung chỉ tiêu|Mức quy định|Kết quả thực hiện|"+
			"Đánh giá chỉ tiêu|Nguyên nhân|Đề xuất, giải pháp|Kinh phí (triệu đồng)|Lộ trình|Phụ trách|Minh chứng"; got != want {
		t.Errorf("the columns are %s", got)
	}
	v := full(t).Villages[1]
	b.expect(at("F", b.row("A", "Số chỉ tiêu đạt")), fmt.Sprintf("%d/14", v.Findings.Met()))
}

// Of some of its indicators no verdict of a criterion follows.
func TestPartOfASetJudgesNoCriterion(t *testing.T) {
	b := villageBook(t, full(t).Villages[1])
	for _, row := range b.rows() {
		for _, text := range row {
			if strings.Contains(text, "Đánh giá tiêu chí") || strings.Contains(text, "Số tiêu chí đạt") {
				t.Errorf("the village's workbook says %q", text)
			}
		}
	}
}

func TestVillagesOwnSetJudgesCriteria(t *testing.T) {
	set := ownSet(t)
	data, err := xlsx.VillageBook(villages(set, 1)[0], july, set, head())
	if err != nil {
		t.Fatal(err)
	}
	b := open(t, data)
	b.expect(at("F", b.row("A", "Số tiêu chí đạt")), "2/2")
	b.row("C", "dien. 100% hộ dùng điện an toàn")
}

func TestVillageStandsUnderItsCommune(t *testing.T) {
	b := villageBook(t, full(t).Villages[0])
	b.expect("A1", "ỦY BAN NHÂN DÂN XÃ CẨM THÀNH")
	b.expect("A2", "THÔN BÁI LIM")
	b.find("Thôn Bái Lim, xã Cẩm Thành, tháng 7 năm 2023")
	b.find("(Số liệu minh họa)")
	if got := b.raw(b.find("\nCẩm Thành, ngày")); !strings.HasSuffix(got, "ĐẠI DIỆN THÔN BÁI LIM\n\n\n\n") {
		t.Errorf("the signature is %q: nobody gave a name", got)
	}
	for name, want := range map[string]string{"bản Lác": "BẢN LÁC", "Tổ dân phố 3": "TỔ DÂN PHỐ 3", "Bản": "THÔN BẢN"} {
		v := full(t).Villages[0]
		v.Name = name
		villageBook(t, v).expect("A2", want)
	}
}

func TestSilentVillageHasNothingAssessed(t *testing.T) {
	b := villageBook(t, full(t).Villages[3])
	b.expect(at("F", b.row("A", "Số chỉ tiêu đạt")), "0/14")
	b.expect(at("F", b.row("C", "15.1")), "Chưa đánh giá")
}
