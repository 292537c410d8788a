package compose_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/golden"
	"vanban/internal/outline"
	"vanban/internal/workspace"
)

// made composes a document of a workspace for a month, and for a village when
// one is named; it must have no problem.
func made(t *testing.T, ws *workspace.Workspace, id, month, village string) string {
	t.Helper()
	d := *ws.Document(id)
	d.Month.Text = month
	var v *workspace.Village
	for i := range ws.Villages {
		if ws.Villages[i].ID.Text == village {
			v = &ws.Villages[i]
		}
	}
	var problems diag.List
	tree := compose.Document(ws, &d, v, &problems)
	if got := lines(&problems); got != "" {
		t.Error(got)
	}
	return outline.Of(tree)
}

func TestTheSamplesTexts(t *testing.T) {
	ws := sample(t)
	for name, c := range map[string]struct{ id, month, village string }{
		"a report":                                    {"bao-cao-thang-2023-07", "2023-07", ""},
		"a report without a month before":             {"bao-cao-thang-2023-07", "2023-06", ""},
		"a decision with its tasks":                   {"quyet-dinh-phan-cong-2023", "2023-07", ""},
		"a notice":                                    {"thong-bao-thon", "2023-07", "06"},
		"a notice of what is lost":                    {"thong-bao-thon", "2023-07", "10"},
		"a notice without a month before":             {"thong-bao-thon", "2023-07", "03"},
		"a notice to a village that has not reported": {"thong-bao-thon", "2023-06", "09"},
	} {
		t.Run(name, func(t *testing.T) {
			golden.Check(t, "texts/"+strings.ReplaceAll(name, " ", "-")+".outline", made(t, ws, c.id, c.month,
				c.village))
		})
	}
}

const small = `id: nho
title: Bộ tiêu chí nhỏ
totals: {criteria: 2, indicators: 3}
groups: [{id: I, name: Hạ tầng, criteria: ["1"]}]
criteria:
  - {id: "1", name: Đường, indicators: [
      {id: "1.1", name: Đường thôn, kind: percent}, {id: "1.2", name: Cầu, kind: boolean}]}
  - {id: "2", name: Nước, indicators: [{id: "2", name: Nước sạch, kind: percent}]}
`

const smallConfig = `agency: {name: [Ủy ban nhân dân, xã Mẫu], symbol: UBND, place: Mẫu}
signers: {ct: {authority: Chủ tịch, name: An}}
criteria: nho
`

const withVillages = smallConfig + "villages: villages.csv\nvillage_indicators: [1.1, '2']\n"

// months is a small workspace with a report and a notice of a month, the
// findings of the commune and the villages by their files.
func months(t testing.TB, config, month string, findings map[string]string) *workspace.Workspace {
	t.Helper()
	const matter = "---\nkind: thong-bao\ntitle: Thử\ndate: 05/7/2023\nmonth: %s\nsigner: ct\n---\n{{template %q .}}\n"
	files := map[string]string{
		"vanban.yaml":          config,
		"villages.csv":         "id,name\n01,Bái Lim\n02,*Sấu*\n",
		"criteria/nho.yaml":    small,
		"documents/bao-cao.md": fmt.Sprintf(matter, month, "bao-cao-thang"),
		"documents/thon.md": strings.Replace(fmt.Sprintf(matter, month, "thong-bao-thon"), "kind",
			"scope: village\nkind", 1),
	}
	for file, text := range findings {
		of, _, _ := strings.Cut(file, "/")
		files["findings/"+file+".yaml"] = "set: nho\nmonth: " + of + "\nfindings:\n" + text
	}
	folder := fstest.MapFS{}
	for name, text := range files {
		folder[name] = &fstest.MapFile{Data: []byte(text)}
	}
	var problems diag.List
	ws, err := workspace.Load(folder, "ws", &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, lines(&problems))
	}
	return ws
}

func TestTextsOfUnusualMonths(t *testing.T) {
	const met, unmet = "  1.1: Đạt\n  1.2: Đạt\n  '2': Đạt\n",
		"  1.1: {rating: Đạt, value: 3/4 km}\n  1.2: {rating: Chưa đạt, deadline: tháng 12/2023}\n" +
			"  '2': {rating: Chưa đạt, value: 1/3, cost: 20 triệu đồng, deadline: 31/01/2024}\n"
	for name, c := range map[string]struct {
		config, month, document string
		findings                map[string]string
	}{
		"nothing unmet, no villages": {smallConfig, "2023-07", "bao-cao", map[string]string{"2023-07/xa": met,
			"2023-06/xa": met}},
		"december": {withVillages, "2023-12", "bao-cao", map[string]string{"2023-12/xa": unmet}},
		"january": {withVillages, "2024-01", "bao-cao", map[string]string{
			"2024-01/xa": unmet, "2023-12/xa": met,
			"2024-01/thon/01": "  1.1: {rating: Đạt, value: 3/4 km}\n  '2': Đạt\n",
			"2023-12/thon/02": "  1.1: Đạt\n",
		}},
		"nothing unmet in a village": {withVillages, "2024-01", "thon", map[string]string{"2024-01/xa": met,
			"2024-01/thon/01": "  1.1: Đạt\n  '2': Đạt\n"}},
		"errors in a village": {withVillages, "2024-01", "thon", map[string]string{"2024-01/xa": met,
			"2024-01/thon/01": "  1.1: Có\n", "2023-12/thon/01": "  1.1: Đạt\n"}},
		"overdue in a village": {withVillages, "2024-01", "thon", map[string]string{"2024-01/xa": met,
			"2024-01/thon/01": "  1.1: Đạt\n  '2': {rating: Chưa đạt, deadline: cuối năm 2023}\n"}},
	} {
		t.Run(name, func(t *testing.T) {
			ws := months(t, c.config, c.month, c.findings)
			golden.Check(t, "texts/"+strings.NewReplacer(" ", "-", ",", "").Replace(name)+".outline", made(t, ws,
				c.document, c.month, "01"))
		})
	}
}

func TestMistakesInTextsOfAMonth(t *testing.T) {
	reports := map[string]string{
		"2023-07/xa": "  1.1: Đạt\n", "2023-07/thon/01": "  1.1: {rating: Đạt, value: 3/4 km, evidence: 1/2}\n" +
			"  '2': Đạt\n", "2023-07/thon/02": "  1.1: {rating: Đạt, value: 300/400 m}\n",
	}
	for name, c := range map[string]struct{ text, month, want string }{
		"the sum of an unknown indicator": {"x {{.Sum \"1.3\"}}", "2023-07",
			"ws/documents/a.md:9:5: lỗi TC-001: bộ tiêu chí nho không có chỉ tiêu “1.3”\n    gợi ý: có phải “1.1”?\n"},
		"the sum of an unknown field": {"x {{.Sum \"1.1\" \"valu\"}}", "2023-07",
			"ws/documents/a.md:9:5: lỗi MAU-002: không có tên “valu”\n    gợi ý: có phải “value”?\n"},
		"a sum of nothing": {"x {{.Sum \"2\"}}", "2023-07",
			"ws/documents/a.md:9:5: lỗi MAU-005: “Sum 2” không có số liệu ở đây\n"},
		"a sum of some villages": {"x {{.Sum \"1.1\" \"evidence\"}}", "2023-07",
			"ws/documents/a.md:9:5: cảnh báo MAU-006: tổng của chỉ tiêu 1.1 mới cộng số liệu 1/2 thôn, chưa có của: *Sấu*\n"},
		"a sum of units that differ": {"x {{.Sum \"1.1\"}}", "2023-07", "1/2 thôn, chưa có của: *Sấu*\n"},
		"an unknown finding": {"x {{(finding .Findings \"9\").Value}}", "2023-07",
			"lỗi TC-001: bộ tiêu chí nho không có chỉ tiêu “9”"},
		"a finding of no month before": {"x {{(finding .Previous \"2\").Value}}", "2023-07",
			"lỗi MAU-005: “finding 2” không có số liệu ở đây"},
		"a count of an unknown indicator": {"x {{(.Count \"9\").Met}}", "2023-07", "TC-001"},
		"a village's report of a commune": {"x {{.Report.Findings}}", "2023-07",
			"lỗi MAU-005: “Report” không có số liệu ở đây"},
		"reports without a month": {"x {{len .Reports}}", "",
			"ws/documents/thon.md:1:1: lỗi TH-008: văn bản in số liệu nhưng không ghi tháng"},
		"a title without a month":    {"{{.Title}}", "", ""},
		"a template without a month": {"{{template \"tom-tat\" .Findings}}", "", "lỗi TH-008"},
		"a cost without findings":    {"x {{.Cost}}", "", "lỗi TH-008"},
		"the month itself":           {"{{$.Month.Long}}", "", "lỗi TH-008"},
	} {
		ws := months(t, withVillages, "2023-07", reports)
		var problems diag.List
		d := *ws.Document("thon")
		d.Scope.Text, d.Month.Text, d.File = "", c.month, "ws/documents/a.md"
		d.Text = d.Text[:d.Offset] + c.text
		compose.Document(ws, &d, nil, &problems)
		if got := lines(&problems); !strings.Contains(got, c.want) || c.want == "" && got != "" {
			t.Errorf("%s: got\n%swant\n%s", name, got, c.want)
		}
	}
}

// What a task says is text, whatever it holds.
func TestTasksAreText(t *testing.T) {
	const tasks = "tasks:\n  - {task: \"Họp | *bàn*\\nrồi {{làm}}\", lead: \"<b>A</b>\", with: [\"^^\", \"# C\"], " +
		"deadline: 31/8/2023}\n"
	tree, problems := composed(t, strings.Replace(head, "signer", tasks+"signer",
		1)+"{{template \"bang-nhiem-vu\" .}}\n\nx")
	const want = "15:5   row 1 | Họp | *bàn*⏎rồi {{làm}} | <b>A</b> | ^^; # C | 31/8/2023 | \n"
	if got := outline.Body(tree); !strings.Contains(got, want) || problems != "" {
		t.Errorf("got\n%s%swant\n%s", got, problems, want)
	}
	tree, _ = composed(t, head+"{{template \"bang-nhiem-vu\" .}}")
	if got := outline.Body(tree); !strings.HasSuffix(got, " p Chưa phân công nhiệm vụ./.\n") {
		t.Error(got)
	}
}

func TestVillagesAreCounted(t *testing.T) {
	ws := months(t, withVillages, "2023-07", map[string]string{
		"2023-07/xa": "  1.1: Đạt\n", "2023-07/thon/01": "  1.1: {rating: Đạt, value: '3/4 km'}\n",
		"2023-07/thon/02": "  1.1: {rating: Chưa đạt, value: '2,25/4 km'}\n",
	})
	d := *ws.Document("thon")
	d.Scope.Text = ""
	d.Text = d.Text[:d.Offset] +
		"{{.Sum \"1.1\"}} {{(.Sum \"1.1\").Percent}} {{(.Count \"1.1\").Met}}/{{(.Count \"1.1\").Total}} {{(.Count " +
		"\"2\").NotAssessed}} {{(finding .Findings \"nho/1.1\").Verdict}}"
	var problems diag.List
	if got := outline.Body(compose.Document(ws, &d, nil, &problems)); got != "9:3 p 5,25/8 65,63% 1/2 2 Đạt./.\n" {
		t.Error(got, lines(&problems))
	}
}

// The plan gives 25,27% of workers with certificates, copies of 417 of 910 of
// them, 71 poor and 149 near poor of 1.807 households, and 92,5% of people with
// an electronic health book.
func TestTheSamplesVillagesAddUpToThePlan(t *testing.T) {
	ws := sample(t)
	d := *ws.Document("bao-cao-thang-2023-07")
	d.Text = d.Text[:d.Offset] +
		`{{.Sum "11"}} {{.Sum "12.2"}} {{(.Sum "12.2").Percent}} {{.Sum "12.2" "evidence"}} ` +
		`{{(.Sum "15.4").Percent}} {{(.Count "6.3").Met}}`
	var problems diag.List
	tree := compose.Document(ws, &d, nil, &problems)
	if got := doc.Text(tree.Body[0].(*doc.Paragraph).Spans); got != "220/1.807 910/3.601 25,27% 417/910 92,50% 10./." ||
		lines(&problems) != "" {
		t.Error(got, lines(&problems))
	}
}

// What the list of villages says of them and what they report is the same.
func TestTheSamplesVillagesAgreeWithTheirList(t *testing.T) {
	ws := sample(t)
	for month, reports := range ws.Reports {
		for _, r := range reports {
			if r.Findings == nil {
				continue
			}
			for indicator, column := range map[string]string{"9.2": "households", "11": "households", "12.2": "workers",
				"15.1": "people", "17.1": "households"} {
				whole := r.Findings.Of(ws.VillageSet.Indicator(indicator)).Ratio.Whole.String()
				if listed := r.Village.Columns[column]; whole != listed {
					t.Errorf("%v, %s: %s has %s %s, the list %s", month, r.Village.Name, indicator, whole, column,
						listed)
				}
			}
		}
	}
}

func BenchmarkNotice(b *testing.B) {
	ws := sample(b)
	for b.Loop() {
		var problems diag.List
		compose.Document(ws, ws.Document("thong-bao-thon"), &ws.Villages[0], &problems)
	}
}
