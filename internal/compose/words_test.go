package compose_test

import (
	"testing"

	"vanban/internal/outline"
)

func TestNumbersAreSpelledInADocument(t *testing.T) {
	for action, want := range map[string]string{
		`{{words .Findings.Total}}`:            "9:3 p năm mươi bảy./.\n",
		`{{words "12,05"}} {{words 105 "lẻ"}}`: "9:3 p mười hai phẩy không năm một trăm lẻ năm./.\n",
		`{{capital (moneyWords "7,5 tỷ")}}`:    "9:3 p Bảy tỷ năm trăm triệu đồng./.\n",
		`{{dateWords .Month}}`:                 "9:3 p tháng bảy năm hai nghìn không trăm hai mươi ba./.\n",
		`{{dateWords "04/4/2023" "mùng" "ngàn"}}`: "9:3 p ngày mùng bốn tháng tư năm hai ngàn không trăm hai mươi " +
			"ba./.\n",
		`{{range .Villages}}{{words .ID}}, {{end}}`: "9:22 p một, hai,./.\n",
	} {
		tree, problems := composed(t, head+action)
		if got := outline.Body(tree); got != want || problems != "" {
			t.Errorf("%s: got\n%s%swant\n%s", action, got, problems, want)
		}
	}
	for action, want := range map[string]string{
		`{{moneyWords "7.5 tỷ"}}`: "ws/documents/a.md:9:3: lỗi MAU-003: câu lệnh mẫu không tính được: error calling " +
			"moneyWords: “7.5 tỷ”\n",
		`{{words 105 "lẽ"}}`: "ws/documents/a.md:9:3: lỗi MAU-003: câu lệnh mẫu không tính được: error calling " +
			"words: “lẽ”\n",
	} {
		if _, problems := composed(t, head+action); problems != want {
			t.Errorf("%s: got\n%swant\n%s", action, problems, want)
		}
	}
}
