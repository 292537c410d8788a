package workspace_test

import (
	"testing"
	"testing/fstest"
	"time"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

func TestAStepComesBackAsItWasWritten(t *testing.T) {
	when := time.Date(2023, 8, 5, 14, 30, 0, 0, time.FixedZone("", 7*3600))
	s := workspace.NewStep(when, `vanban import "thu về/03.xlsx" --reopen "báo \"nhầm\""`, "báo “nhầm”: 2 hộ\nrà lại")
	s.Add("findings/2023-07/xa.yaml", "ab12", "cd34")
	s.Add("findings/2023-07/thon/03.yaml", "", "ef56")
	var problems diag.List
	back, ok := workspace.ReadStep("buoc.yaml", s.YAML(), &problems)
	if !ok || problems.Count(diag.Error) > 0 {
		t.Fatal(problems.Sorted())
	}
	if back.When.Text != "2023-08-05T14:30:00+07:00" || back.Command.Text != s.Command.Text || back.Why.Text != s.Why.Text {
		t.Errorf("%+v", back)
	}
	if len(back.Files) != 2 || back.Files[1].Before.Text != "" || back.Files[1].After.Text != "ef56" ||
		back.Files[0].Name.Text != "findings/2023-07/xa.yaml" {
		t.Errorf("%+v", back.Files)
	}
}

func TestStepsOfAMonthAreCountedOn(t *testing.T) {
	folder := fstest.MapFS{
		"history/2023-07/0001-import/buoc.yaml": {}, "history/2023-07/0009-check/buoc.yaml": {},
		"history/2023-07/ghi-chu.txt": {}, "history/2023-06/0030-import/buoc.yaml": {},
	}
	for month, want := range map[string]string{
		"2023-07": "history/2023-07/0010-import", "2023-08": "history/2023-08/0001-import",
	} {
		m, _ := viet.ParseMonth(month)
		if got, err := workspace.NextStep(folder, m, "import"); got != want || err != nil {
			t.Errorf("got %s, %v, want %s", got, err, want)
		}
	}
}
