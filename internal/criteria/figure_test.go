package criteria_test

import (
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
)

func TestFiguresAreReadAsPeopleWriteThem(t *testing.T) {
	for typed, want := range map[string]string{
		"12,21 %": "12,21%", "12.21%": "12,21%", "12.21 %": "12,21%", "22/212 hộ": "10,38%", "22/212 Hộ": "10,38%",
		"22 hộ/212 hộ gia đình": "10,38%", "71/1.784": "3,98%", "2.6/2.8 km": "92,86%", "2,6/2,8 km": "92,86%", "29": "29%",
	} {
		fs, problems := findings(t, "  2.2: {rating: Đạt, value: '"+typed+"'}\n")
		f := fs.Of(fs.Set.Indicator("2.2"))
		if got := f.Percent(); got != want || !f.HasNumber || f.Doubtful || strings.Contains(problems, "lỗi") {
			t.Errorf("%q is %q\n%s", typed, got, problems)
		}
	}
}

func TestFiguresThatCannotBeAreProblems(t *testing.T) {
	for typed, want := range map[string]string{
		"200/158 hộ": "lỗi TC-015: “200/158 hộ”: 200 lớn hơn tổng số 158\n",
		"1784":       "lỗi TC-016: “1784”: tỷ lệ không thể quá 100%\n    gợi ý: ghi tỷ lệ như 12,21%,",
		"100,5%":     "lỗi TC-016", "1.784%": "lỗi DL-009", "-3 hộ": "lỗi TC-017: “-3 hộ”: số liệu không thể âm\n",
		"-3/158": "lỗi TC-017", "12.21": "lỗi DL-009", "nhiều": "lỗi DL-009",
		"1,784/2.000": "cảnh báo TC-018: “1,784/2.000”: đếm theo hộ thì không có phần lẻ; số này không được cộng\n",
		"29 hộ":       "cảnh báo TC-019: “29 hộ” thiếu tổng số", "1.784 hộ gia đình": "cảnh báo TC-019", "2,6 km": "cảnh báo TC-019",
	} {
		fs, problems := findings(t, "  11: {rating: Chưa đạt, value: '"+typed+"'}\n")
		f := fs.Of(fs.Set.Indicator("11"))
		if f.HasNumber || f.HasRatio || !strings.Contains(problems, "f.yaml:4:33: "+want) {
			t.Errorf("%q is %v, %v:\n%s", typed, f.HasNumber, f.HasRatio, problems)
		}
		if _, ok := f.RatioIn(criteria.FieldOf("value")); ok && f.Doubtful {
			t.Errorf("%q would be added up", typed)
		}
	}
}

func TestAnotherUnitIsAProblemThatNamesTheVillage(t *testing.T) {
	km, _ := findings(t, "  2.2: {rating: Đạt, value: '2,6/2,8 km'}\n  17.7: {rating: Đạt, value: '3/4 kg'}\n")
	m, _ := findings(t, "  2.2: {rating: Đạt, value: '2.600/2.800 m'}\n  17.7: {rating: Đạt, value: '3/4 bao'}\n")
	none, _ := findings(t, "  2.2: {rating: Đạt, value: '2,6/2,8'}\n  17.7: {rating: Đạt, value: '3/4 KG'}\n")
	units := criteria.UnitsOf(km.Set, []*criteria.Findings{m, km, none})
	var problems diag.List
	for name, fs := range map[string]*criteria.Findings{"km": km, "thôn Làng Trám": m, "none": none} {
		fs.CheckUnits(units, name, &problems)
	}
	want := "f.yaml:4:29: lỗi TC-020: thôn Làng Trám ghi chỉ tiêu 2.2 theo “m”, chỉ tiêu này tính theo “km”\n" +
		"    gợi ý: ghi lại theo km\n" +
		"f.yaml:5:30: lỗi TC-020: thôn Làng Trám ghi chỉ tiêu 17.7 theo “bao”, chỉ tiêu này tính theo “kg”\n" +
		"    gợi ý: ghi lại theo kg\n"
	if got := lines(&problems); got != want {
		t.Errorf("%s", got)
	}
}

func TestJumpsSinceLastMonthAreDoubted(t *testing.T) {
	before, _ := findings(t, "  11: {rating: Chưa đạt, value: '29/158 hộ'}\n  9.2: {rating: Đạt, value: '90%'}\n")
	for _, c := range []struct{ now, want string }{
		{"  11: {rating: Chưa đạt, value: '28/160 hộ'}\n  9.2: {rating: Đạt, value: '100%'}\n", ""},
		{"  11: {rating: Chưa đạt, value: '80/158'}\n", "f.yaml:4:33: cảnh báo TC-021: thôn A: chỉ tiêu 11 tháng trước “29/158 hộ”, " +
			"tháng này “80/158”, thay đổi nhiều khác thường\n"},
		{"  11: {rating: Chưa đạt, value: '59/458 hộ'}\n", "f.yaml:4:33: cảnh báo TC-022: thôn A: chỉ tiêu 11 tháng trước tính trên " +
			"tổng số 158, tháng này 458\n"},
		{"  9.2: {rating: Đạt, value: '9%'}\n", "TC-021"},
	} {
		fs, _ := findings(t, c.now)
		var problems diag.List
		fs.CheckJumps(before, "thôn A", &problems)
		if got := lines(&problems); !strings.Contains(got, c.want) || c.want == "" && got != "" {
			t.Errorf("%s\n%s", c.now, got)
		}
		fs.CheckJumps(nil, "thôn A", &problems)
	}
}
