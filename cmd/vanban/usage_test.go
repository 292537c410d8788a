package main

import (
	"fmt"
	"io/fs"
	"regexp"
	"strings"
	"syscall"
	"testing"

	"vanban/internal/diag"
)

// english are words of the libraries that no clerk should read.
var english = regexp.MustCompile(`(?i)\b(usage|unknown|flags?|available|command|argument|accepts|requires|default|help for|` +
	`strconv|invalid|received|needs|string|denied|no such)\b`)

func TestNoEnglishInVietnameseMode(t *testing.T) {
	t.Setenv("VANBAN_LANG", "")
	for line, want := range map[string]string{
		"bild":                  "không có lệnh “bild” của vanban; có phải build?",
		"build --formt pdf":     "không có tùy chọn --formt; có phải --format?",
		"build --jobs x":        "“x” không dùng được cho --jobs",
		"build -z":              "không có tùy chọn -z",
		"build a b":             "lệnh nhận nhiều nhất 1 tên, đã ghi 2",
		"build --doc":           "sau --doc phải ghi giá trị",
		"new":                   "lệnh cần 1 tên, đã ghi 0",
		"version x":             "không có lệnh “x” của vanban version",
		"check --wait x":        "“x” không dùng được cho --wait",
		"help":                  "Các lệnh:",
		"build --help":          "Cách dùng:",
		"help import":           "Tùy chọn:",
		"--lang fr version":     "không có ngôn ngữ “fr”",
		"build --shard x":       "“x” không phải phần của công việc",
		"register --help":       "Tùy chọn chung:",
		"new document a":        "lệnh cần 2 tên, đã ghi 1",
		"import --month 2023-8": "",
	} {
		var out strings.Builder
		run(strings.Fields(line), terminal{&out, &out})
		got := strings.NewReplacer("vanban help", "", "--help", "", "(comment)", "").Replace(out.String())
		if !strings.Contains(got, strings.ReplaceAll(want, "vanban help", "")) {
			t.Errorf("%s: no %q in\n%s", line, want, got)
		}
		if bad := english.FindString(got); bad != "" {
			t.Errorf("%s: says %q in\n%s", line, bad, got)
		}
	}
}

func TestEnglishStaysForWhoAsks(t *testing.T) {
	for _, line := range []string{"--lang en bild", "bild --lang=en"} {
		var out strings.Builder
		run(strings.Fields(line), terminal{&out, &out})
		if got := out.String(); !strings.Contains(got, `unknown command "bild"`) || !strings.Contains(got, "did you mean build?") {
			t.Error(got)
		}
	}
}

func TestTheMachinesReasonsAreInVietnamese(t *testing.T) {
	for _, r := range reasons {
		err := fmt.Errorf("read the workspace: %w", &fs.PathError{Op: "open", Path: "a.md", Err: r.is})
		if got := reason(diag.Vietnamese, err); got != "a.md: "+r.vi {
			t.Errorf("%v: %s", r.is, got)
		}
	}
	denied := &fs.PathError{Op: "open", Path: "a.md", Err: syscall.EACCES}
	if got := reason(diag.Vietnamese, denied); got != "a.md: không có quyền đọc hoặc ghi" {
		t.Error(got)
	}
	if got := reason(diag.English, denied); got != "open a.md: permission denied" {
		t.Error(got)
	}
}

func TestKindsAreTheTwentyNine(t *testing.T) {
	text := kinds()
	if n := strings.Count(text, "\n"); n != 29 || !strings.Contains(text, "cong-van        Công văn\n") {
		t.Errorf("%d\n%s", n, text)
	}
}
