package pipeline_test

import (
	"context"
	"maps"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/store"
	"vanban/internal/store/faulty"
)

// noted is an import at a minute of a day, or its taking back.
func noted(minute int) pipeline.Asked {
	when := time.Date(2023, 8, 1, 8, minute, 0, 0, time.UTC)
	return pipeline.Asked{Reopening: pipeline.Reopening{Command: "vanban import", When: when}}
}

// takeAt imports files in a minute.
func takeAt(t testing.TB, folder string, minute int, names ...string) {
	t.Helper()
	var problems diag.List
	_, err := pipeline.ImportFiles(context.Background(), quick(), folder, names, noted(minute), &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, told(&problems))
	}
}

// undo takes the last import back.
func undo(t testing.TB, folder string) (*pipeline.Undone, string) {
	t.Helper()
	var problems diag.List
	done, err := pipeline.Undo(context.Background(), quick(), folder, noted(59), &problems)
	if err != nil || (done == nil) != problems.Failed() {
		t.Fatal(done, err, told(&problems))
	}
	return done, told(&problems)
}

// findings are the files of a workspace that are no history.
func findings(t testing.TB, folder string) map[string]string {
	files := tree(t, folder)
	maps.DeleteFunc(files, func(name, _ string) bool { return !strings.HasPrefix(name, "findings/") })
	return files
}

func alike(t testing.TB, what string, got, want map[string]string) {
	t.Helper()
	if !maps.Equal(got, want) {
		t.Errorf("%s: %d files, not the %d there were", what, len(got), len(want))
	}
}

func TestImportsAreTakenBackStepByStep(t *testing.T) {
	folder, from := at(t), t.TempDir()
	put(t, folder, "findings/2023-08/thon/01.csv", []byte("Chỉ tiêu,Đánh giá\n11,Chưa đạt\n"))
	first := findings(t, folder)
	takeAt(t, folder, 1, put(t, from, "01-2023-08.csv", []byte("Chỉ tiêu,Đánh giá\n11,Đạt\n")))
	second := findings(t, folder)
	takeAt(t, folder, 2,
		put(t, from, "01-2023-07.csv", []byte("Chỉ tiêu,Ghi chú,Đánh giá\n11,mới,\n")),
		put(t, from, "02-2023-08.csv", []byte("Chỉ tiêu,Đánh giá\n11,Đạt\n")))
	third := tree(t, folder)
	done, _ := undo(t, folder)
	alike(t, "after one step", findings(t, folder), second)
	if len(done.Files) != 2 || done.When != "2023-08-01T08:02:00Z" {
		t.Errorf("%+v", done)
	}
	undo(t, folder)
	alike(t, "after two", findings(t, folder), first)
	if _, problems := undo(t, folder); !strings.Contains(problems, "lỗi TH-001: không còn lần nhận số liệu nào") {
		t.Error(problems)
	}
	kept := tree(t, folder)["history/2023-07/0002-undo-0001/findings/2023-07/thon/01.yaml"]
	if kept == "" || kept != third["findings/2023-07/thon/01.yaml"] {
		t.Error("what was taken back is not kept")
	}
	takeAt(t, folder, 3, filepath.Join(from, "01-2023-08.csv"))
	alike(t, "imported again", findings(t, folder), second)
	undo(t, folder)
	alike(t, "and taken back again", findings(t, folder), first)
}

func TestWhatSomebodyChangedSinceIsNotTakenBack(t *testing.T) {
	folder := at(t)
	forms := put(t, t.TempDir(), "cac-thon-2023-08.csv", []byte("Thôn,Chỉ tiêu,Đánh giá\n01,11,Đạt\n02,11,Đạt\n"))
	takeAt(t, folder, 1, forms)
	byHand := []byte("set: xa-ntm-2021-2025\nmonth: 2023-08\nfindings:\n  11: Chưa đạt\n")
	put(t, folder, "findings/2023-08/thon/02.yaml", byHand)
	before := tree(t, folder)
	_, problems := undo(t, folder)
	const want = "findings/2023-08/thon/02.yaml: lỗi TH-002: tệp này đã có người sửa sau lần nhận số liệu 0001-import"
	if !strings.Contains(problems, want) || strings.Contains(problems, "01.yaml") {
		t.Error(problems)
	}
	alike(t, "a refusal", tree(t, folder), before)
}

func TestAHistoryThatIsNotWhatItWasIsNotTrusted(t *testing.T) {
	for _, mend := range []func(string) (name, text string){
		func(string) (string, string) {
			return "history/2023-07/0001-import/findings/2023-07/thon/01.yaml", "?"
		},
		func(step string) (string, string) {
			outside := strings.ReplaceAll(step, "findings/2023-07/thon/01.yaml", "../ngoai.yaml")
			return "history/2023-07/0001-import/buoc.yaml", outside
		},
	} {
		folder := at(t)
		takeAt(t, folder, 1, put(t, t.TempDir(), "01-2023-07.csv", []byte("Chỉ tiêu,Đánh giá\n11,Cơ bản đạt\n")))
		name, text := mend(tree(t, folder)["history/2023-07/0001-import/buoc.yaml"])
		put(t, folder, name, []byte(text))
		before := tree(t, folder)
		if _, problems := undo(t, folder); !strings.Contains(problems, "lỗi TH-003") {
			t.Error(problems)
		}
		alike(t, "a refusal", tree(t, folder), before)
	}
}

// Whatever step of the disk fails, the findings are those before or those after.
func TestUndoIsWholeWhateverHappens(t *testing.T) {
	folder := at(t)
	table := []byte("Thôn,Chỉ tiêu,Đánh giá\n01,11,Cơ bản đạt\n02,11,Cơ bản đạt\n")
	takeAt(t, folder, 1, put(t, t.TempDir(), "cac-thon-2023-07.csv", table))
	files := tree(t, folder)
	story := faulty.Story{Files: files, Folders: []string{""}, Run: func(folder string, use store.Use) error {
		var problems diag.List
		_, err := pipeline.Undo(context.Background(), use, folder, noted(59), &problems)
		return err // run again it finds nothing left
	}}
	t.Logf("%d points", faulty.Everywhere(t, story))
}

func TestACorrectionChangesOnlyWhatItSays(t *testing.T) {
	folder := at(t)
	table := "Chỉ tiêu,Đánh giá,Kết quả,Nguyên nhân,Mục tiêu,Ghi chú\n11,,,Còn 6 hộ nghèo.,xóa,-\n15.1,,,,,\n"
	result, problems := take(t, folder, put(t, t.TempDir(), "01-2023-07.csv", []byte(table)))
	taken := result.Taken[0]
	if len(taken.Changes) != 1 || len(taken.Changes[0].Fields) != 3 || taken.Emptied() != 1 {
		t.Fatalf("%+v\n%s", taken, problems)
	}
	const want = `  11:
    rating: Chưa đạt
    value: "22/212 hộ"
    cause: "Còn 6 hộ nghèo."
    deadline: "cuối năm 2023"
    note: "-"
  12.1:
`
	got := findings(t, folder)["findings/2023-07/thon/01.yaml"]
	if !strings.Contains(got, want) || !strings.Contains(got, "15.1:\n    rating: Chưa đạt\n    value:") {
		t.Error(got)
	}
}

func TestMostOfAReportIsEmptiedOnlyOnPurpose(t *testing.T) {
	folder := at(t)
	put(t, folder, "findings/2023-08/thon/01.yaml", []byte("set: xa-ntm-2021-2025\nmonth: 2023-08\nfindings:\n  11:\n"+
		"    rating: Đạt\n    value: \"9/212 hộ\"\n    note: \"a\"\n"))
	form := put(t, t.TempDir(), "01-2023-08.csv", []byte("Chỉ tiêu,Đánh giá,Kết quả,Ghi chú\n11,,xóa,Xoá\n"))
	const want = "01-2023-08.csv: lỗi PH-025: 2 trong 3 ô đã báo cáo của thôn Bái Lim (01) sẽ bị xóa trắng"
	if _, problems := take(t, folder, form); !strings.Contains(problems, want) {
		t.Error(problems)
	}
	var problems diag.List
	asked := pipeline.Asked{Yes: true}
	result, err := pipeline.ImportFiles(context.Background(), quick(), folder, []string{form}, asked, &problems)
	if err != nil || result == nil || result.Taken[0].Emptied() != 2 {
		t.Fatal(err, told(&problems))
	}
	if got := findings(t, folder)["findings/2023-08/thon/01.yaml"]; !strings.HasSuffix(got, "findings:\n  11: Đạt\n") {
		t.Error(got)
	}
}
