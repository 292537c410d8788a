package workspace_test

import (
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

const villagesToo = config + "village_indicators: [2.2, '11', 12.2]\n"

func TestVillagesReportTheirPartOfTheSet(t *testing.T) {
	ws, problems := load(t, map[string]string{
		"vanban.yaml":                   villagesToo,
		"villages.csv":                  "id,name\n01,Bái Lim\n02,Đồng Chạng\n03,Làng Sấu\n",
		"findings/2023-07/thon/01.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings: {2.2: Đạt, 11: {rating: Chưa đạt, value: '10%'}}\n",
		"findings/2023-07/thon/02.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\nfindings: {5: Đạt, 12.2: Có}\n",
	})
	reports := ws.Reports[viet.Month{Year: 2023, Month: 7}]
	if problems != "" || len(reports) != 3 {
		t.Fatalf("%d reports\n%s", len(reports), problems)
	}
	if first := reports[0]; !first.Usable() || first.Findings.Total() != 3 || first.Findings.Met() != 1 || first.Findings.Village != "01" {
		t.Errorf("%+v", first)
	}
	var faults strings.Builder
	for _, p := range reports[1].Problems.Sorted() {
		faults.WriteString(p.Lines(diag.Vietnamese))
	}
	if got := faults.String(); reports[1].Usable() || !strings.Contains(got, "TC-001") || !strings.Contains(got, "TC-003") {
		t.Error(got)
	}
	if reports[2].Usable() || reports[2].Findings != nil || reports[2].Village.Name.Text != "Làng Sấu" {
		t.Errorf("%+v", reports[2])
	}
}

func TestAReportOfAnUnknownVillageIsAProblem(t *testing.T) {
	_, problems := load(t, map[string]string{
		"vanban.yaml":                   villagesToo,
		"findings/2023-07/thon/99.yaml": "set: xa-ntm-2021-2025\nmonth: 2023-07\n",
	})
	if !strings.Contains(problems, "ws/findings/2023-07/thon/99.yaml: lỗi TC-014") {
		t.Error(problems)
	}
}

func TestOverlaysAreLaidOverTheSet(t *testing.T) {
	ws, problems := load(t, map[string]string{
		"vanban.yaml":        config + "overlays: [tinh, thieu]\n",
		"criteria/tinh.yaml": "overlay_of: xa-ntm-2021-2025\ncriteria: [{id: 2, indicators: [{id: 2.2, threshold: {op: '>=', value: 80, unit: '%'}}]}]\n",
	})
	if got := ws.Set.Indicator("2.2").Threshold(ws.Agency.Locality()).String(); got != "≥ 80%" {
		t.Errorf("the level is %q", got)
	}
	if !strings.Contains(problems, "vanban.yaml:9:18: lỗi KG-002") {
		t.Error(problems)
	}
}

func TestASetThatCannotBeCountedIsAProblem(t *testing.T) {
	_, problems := load(t, map[string]string{
		"vanban.yaml":              strings.Replace(config, "xa-ntm-2021-2025", "xa-ntm-2026-2030", 1),
		"findings/2023-07/xa.yaml": "set: xa-ntm-2026-2030\nmonth: 2023-07\n",
	})
	if !strings.Contains(problems, "vanban.yaml:8:11: lỗi TC-009") {
		t.Error(problems)
	}
}
