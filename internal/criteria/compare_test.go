package criteria_test

import (
	"fmt"
	"strings"
	"testing"

	"vanban/internal/criteria"
	"vanban/internal/diag"
)

func TestMonthsAreComparedByRatingAndValue(t *testing.T) {
	before, _ := findings(t, "  1.1: Chưa đạt\n  1.2: Đạt\n  2.1: Đạt\n  11: {rating: Chưa đạt, value: '13%'}\n  12.1: Chưa đạt\n  12.2: {rating: Đạt, value: '26%'}\n")
	now, _ := findings(t, "  1.1: Đạt\n  1.2: Chưa đạt\n  2.1: Đạt\n  11: {rating: Chưa đạt, value: '12,21%'}\n  12.1: Cơ bản đạt\n  12.2: Đạt\n")
	var got []string
	for _, c := range now.Changes(before) {
		got = append(got, c.Indicator().ID+" "+c.Kind())
	}
	if want := "1.1 Mới đạt; 1.2 Không còn đạt; 11 Đổi kết quả; 12.1 Đổi đánh giá"; strings.Join(got, "; ") != want {
		t.Errorf("%q", got)
	}
	if len(now.NewlyMet(before)) != 1 || len(now.Lost(before)) != 1 || now.Changes(nil) != nil {
		t.Error("newly met and lost are not one each")
	}
}

func TestValuesAreComparedByWhatTheyAreWorth(t *testing.T) {
	for _, c := range []struct {
		before, now string
		same        bool
	}{
		{"12,2%", "12,20%", true}, {"12,2", "12,2%", true}, {"12,2%", "12,3%", false}, {"1/2", "2/4", false}, {"50%", "1/2", false}, {"", "3%", true},
	} {
		before, _ := findings(t, "  11: {rating: Đạt, value: '"+c.before+"'}\n")
		now, _ := findings(t, "  11: {rating: Đạt, value: '"+c.now+"'}\n")
		if same := len(now.Changes(before)) == 0; same != c.same {
			t.Errorf("%q and %q: same %v", c.before, c.now, same)
		}
	}
}

func TestOpenFindingsComeByTheirDeadline(t *testing.T) {
	fs, _ := findings(t, "  1.1: {rating: Chưa đạt, deadline: cuối năm 2023}\n  1.2: Chưa đạt\n  2.1: {rating: Chưa đạt, deadline: tháng 6/2023}\n  2.2: {rating: Đạt, deadline: 30/4/2023}\n")
	var open []string
	for _, f := range fs.Open()[:3] {
		open = append(open, f.Indicator.ID+" "+f.DeadlineDay.String())
	}
	if got := fmt.Sprint(open); got != "[2.1 2023-06-30 1.1 2023-12-31 1.2 0000-00]" {
		t.Error(got)
	}
	if late := fs.Overdue(); len(late) != 1 || late[0].Indicator.ID != "2.1" {
		t.Errorf("%d are overdue", len(late))
	}
}

func TestARatingThatItsValueContradictsIsAProblem(t *testing.T) {
	var problems diag.List
	fs, _ := findings(t, "  11: {rating: Đạt, value: '12,21%'}\n  3.1: {rating: Chưa đạt, value: 85%}\n  12.2: {rating: Chưa đạt, value: '25,27%', cause: thiếu bản sao}\n  17.7: {rating: Đạt, value: 100%}\n")
	fs.CrossCheck(criteria.Locality{Province: "tỉnh Thanh Hóa", Region: "BTB"}, &problems)
	got := lines(&problems)
	if !strings.Contains(got, "f.yaml:4:16: cảnh báo TC-012") || !strings.Contains(got, "f.yaml:5:17: cảnh báo TC-013") || strings.Count(got, "TC-") != 2 {
		t.Error(got)
	}
}

func TestRatiosAreComputed(t *testing.T) {
	fs, problems := findings(t, "  11: {rating: Chưa đạt, value: 71/1.784}\n  12.2: {rating: Chưa đạt, value: '71/1.784 = 3,97%'}\n")
	for text, want := range map[string]string{"71/1.784": "3,98%", "12,21": "12,21%", "12,21 %": "12,21%", "": ""} {
		fs, _ := findings(t, "  11: {value: '"+text+"'}\n")
		if got := fs.Of(fs.Set.Indicator("11")).Percent(); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
	if got := fs.Of(fs.Set.Indicator("11")); !got.HasRatio || got.Ratio.Percent(2) != "3,98%" {
		t.Errorf("%+v", got.Ratio)
	}
	if !strings.Contains(problems, "f.yaml:5:35: lỗi TC-011: “71/1.784 = 3,97%” tính sai: đúng ra là 3,98%") {
		t.Error(problems)
	}
}

func TestWrittenFindingsReadBackTheSame(t *testing.T) {
	fs, _ := findings(t, `  1.1: Đạt
  17.10: {rating: Chưa đạt, value: "01", cause: "a: b # c", target: "- x\ny", proposal: '"=1+1"', cost: 7 tỷ đồng, deadline: "2024", responsible: Ông A, evidence: "<b>", note: "{{x}}", criterion_text: t, text: "n'"}
`)
	text := fs.YAML()
	var problems diag.List
	again := criteria.ReadFindings("w.yaml", text, fs.Set, july, "", &problems)
	if problems.Failed() || again.YAML() != text {
		t.Errorf("%s\n%s", text, lines(&problems))
	}
	for _, ind := range fs.Set.Indicators() {
		for _, field := range criteria.Fields {
			if got, want := field.Of(again.Of(ind)).Text, field.Of(fs.Of(ind)).Text; got != want {
				t.Errorf("%s of %s: %q, want %q", field.Key, ind.ID, got, want)
			}
		}
	}
}

func TestANameThatNobodyWroteFitsWhereItStands(t *testing.T) {
	fs, _ := findings(t, "  1.1: Chưa đạt\n  1.2: {rating: Chưa đạt, text: nội dung đường xã}\n")
	all := fs.Set.Indicators()
	set, own := fs.Of(all[0]), fs.Of(all[1])
	if text, item := set.Text().Text, set.Item().Text; !strings.HasPrefix(text, "nội dung 1.1 ") || !strings.HasPrefix(item, "Nội dung 1.1 ") {
		t.Errorf("%q, %q", text, item)
	}
	if text, item := own.Text().Text, own.Item().Text; text != "nội dung đường xã" || item != text {
		t.Errorf("%q, %q", text, item)
	}
}
