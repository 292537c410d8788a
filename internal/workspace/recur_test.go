package workspace_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// recurring is a workspace with a small set and documents, by their ids.
func recurring(t testing.TB, documents map[string]string) (*workspace.Workspace, string) {
	t.Helper()
	folder := fstest.MapFS{
		"vanban.yaml": {Data: []byte("agency: {name: [Ủy ban nhân dân, xã Bé], symbol: UBND, place: Bé}\n" +
			"criteria: nho\n")},
		"criteria/nho.yaml": {Data: []byte("id: nho\ntitle: Bộ tiêu chí nhỏ\ncriteria:\n" +
			"  - {id: '1', name: Đường, indicators: [{id: '1.1', name: Đường xã}, {id: '1.2', name: Đường thôn}]}\n")},
		"findings/2023-07/xa.yaml": {Data: []byte("set: nho\nmonth: 2023-07\nfindings: {1.1: Đạt, 1.2: Chưa đạt}\n")},
	}
	for id, text := range documents {
		folder["documents/"+id+".md"] = &fstest.MapFile{Data: []byte(text)}
	}
	var problems diag.List
	ws, err := workspace.Load(folder, "ws", &problems)
	if err != nil {
		t.Fatal(err)
	}
	return ws, lines(&problems)
}

func lines(l *diag.List) string {
	var b strings.Builder
	for _, p := range l.Sorted() {
		b.WriteString(p.Lines(diag.Vietnamese))
	}
	return b.String()
}

var july, august = viet.Month{Year: 2023, Month: 7}, viet.Month{Year: 2023, Month: 8}

const report = `---
kind: bao-cao            # loại
title: "Kết quả tháng 7 năm 2023 (07/2023, 7/2023) so với tháng 6/2023, từ ngày 31/7/2023"
number: "112"            # số
date: 31/7/2023          # ngày
month: 2023-07
recurs: monthly
esign: "Ủy ban; 31/07/2023 08:15:30 +07:00"
signer: ky
tasks:                   # việc
  - task: Làm đường xã (chỉ tiêu 1.1)
    lead: A
  # ghi chú của việc sau
  - task: Làm đường thôn (chỉ tiêu 1.1, chỉ tiêu 1.2)
    with: [B, C]
    deadline: 31/8/2023
  - task: Họp thôn
copy:
  form: SAO Y
recipients: [Như trên]
---

Báo cáo tháng 7 năm 2023:

Không phải 31/7/2023.
`

func TestADocumentMovesToItsNextMonth(t *testing.T) {
	ws, _ := recurring(t, map[string]string{"bao-cao-2023-07": report})
	n := ws.Document("bao-cao-2023-07").For(august, ws.Findings[july])
	want := `---
kind: bao-cao            # loại
title: "Kết quả tháng 8 năm 2023 (08/2023, 8/2023) so với tháng 6/2023, từ ngày 31/7/2023"
number: ""            # số
date: 31/8/2023          # ngày
month: 2023-08
recurs: monthly
signer: ky
proposed_tasks:            # chép từ tháng 7 năm 2023: xóa việc đã xong, sửa thời hạn, rồi đổi tên mục này thành tasks
  - task: Làm đường thôn (chỉ tiêu 1.1, chỉ tiêu 1.2)
    with: [B, C]
    deadline: 31/8/2023
  - task: Họp thôn
recipients: [Như trên]
---

Báo cáo tháng 7 năm 2023:

Không phải 31/7/2023.
`
	if n.Text != want || n.ID != "bao-cao-2023-08" || n.Tasks != 2 {
		t.Errorf("%s %d\n%s", n.ID, n.Tasks, n.Text)
	}
	if len(n.OldMonth) != 1 || strings.Split(n.Text, "\n")[n.OldMonth[0]-1] != "Báo cáo tháng 7 năm 2023:" {
		t.Error(n.OldMonth)
	}
	again, problems := recurring(t, map[string]string{n.ID: n.Text})
	if d := again.Document(n.ID); d == nil || len(d.ProposedTasks) != 2 || len(d.Tasks) != 0 ||
		!strings.Contains(problems, "bao-cao-2023-08.md:10:5: cảnh báo TH-009: có 2 nhiệm vụ chép từ tháng trước") {
		t.Error(problems)
	}
}

func TestDatesMoveByMonths(t *testing.T) {
	for _, c := range []struct{ date, to, want string }{
		{"tháng 7 năm 2023", "2023-08", "tháng 8 năm 2023"},
		{"tháng 12/2023", "2023-08", "tháng 01 năm 2024"},
		{"7/2023", "2024-01", "01/2024"},
		{"05/7/2023", "2023-08", "05/8/2023"},
		{"30/6/2023", "2023-08", "31/7/2023"},
		{"30/7/2023", "2024-02", "29/02/2024"},
		{"31/7/2023", "2023-09", "30/9/2023"},
		{"ngày 05 tháng 8 năm 2023", "2023-08", "ngày 05 tháng 9 năm 2023"},
		{"hôm nay", "2023-08", "hôm nay"},
	} {
		to, _ := viet.ParseMonth(c.to)
		dated := strings.Replace(report, "date: 31/7/2023 ", "date: "+c.date+" ", 1)
		ws, _ := recurring(t, map[string]string{"a": dated})
		n := ws.Document("a").For(to, nil)
		if !strings.Contains(n.Text, "\ndate: "+c.want+" ") {
			t.Errorf("%s to %s: not %s in\n%s", c.date, c.to, c.want, n.Text[:400])
		}
	}
}

func TestIdsMoveWithTheMonth(t *testing.T) {
	for id, want := range map[string]string{
		"bao-cao-thang-2023-07": "bao-cao-thang-2023-08", "bc-07-2023": "bc-08-2023", "bc-7-2023-ntm": "bc-8-2023-ntm",
		"thong-bao": "thong-bao-2023-08", "ke-hoach-12023-07": "ke-hoach-12023-07-2023-08",
	} {
		ws, _ := recurring(t, map[string]string{id: report})
		if n := ws.Document(id).For(august, (*criteria.Findings)(nil)); n.ID != want {
			t.Errorf("%s: %s, not %s", id, n.ID, want)
		}
	}
}

func TestTheLastOfASeriesRecurs(t *testing.T) {
	june := strings.NewReplacer("month: 2023-07", "month: 2023-06")
	ws, _ := recurring(t, map[string]string{
		"a": june.Replace(report), "a-2023-07": report, "b": report,
		"b-2023-08": strings.Replace(report, "month: 2023-07", "month: 2023-08", 1),
		"c":         strings.Replace(report, "recurs: monthly\n", "", 1),
	})
	var got []string
	for _, d := range ws.Recurring(august) {
		got = append(got, d.ID)
	}
	if strings.Join(got, " ") != "a-2023-07" {
		t.Error(got)
	}
	if list := ws.Recurring(july.Previous()); len(list) != 0 {
		t.Error(list)
	}
}

func TestWhatRecursOtherwiseIsAProblem(t *testing.T) {
	_, problems := recurring(t, map[string]string{
		"a": strings.Replace(report, "monthly", "month", 1), "b": strings.Replace(report, "month: 2023-07\n", "", 1),
	})
	for _, want := range []string{
		"a.md:7:9: lỗi TH-004: không có cách lập lại “month”\n    gợi ý: có phải “monthly”?", "b.md:6:9: lỗi DL-007",
	} {
		if !strings.Contains(problems, want) {
			t.Errorf("%s\nlacks %s", problems, want)
		}
	}
}
