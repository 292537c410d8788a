package pipeline_test

import (
	"strconv"
	"strings"
	"testing"

	"vanban/internal/pipeline"
)

// Two changes share a hunk, a line is taken away, a third change stands far below.
func TestADiffCountsLinesThatWereJoined(t *testing.T) {
	var lines []string
	for i := range 20 {
		lines = append(lines, "dòng "+strconv.Itoa(i+1)+"\n")
	}
	before := strings.Join(lines, "")
	lines[2], lines[3], lines[6], lines[17] = "dòng 3 và 4\n", "", "Dòng 7\n", "Dòng 18\n"
	got := pipeline.Change{Name: "a.md", Before: before, After: strings.Join(lines, "")}.Diff()
	const want = `--- a.md
+++ a.md
@@ -1,10 +1,9 @@
 dòng 1
 dòng 2
-dòng 3
-dòng 4
+dòng 3 và 4
 dòng 5
 dòng 6
-dòng 7
+Dòng 7
 dòng 8
 dòng 9
 dòng 10
@@ -15,6 +14,6 @@
 dòng 15
 dòng 16
 dòng 17
-dòng 18
+Dòng 18
 dòng 19
 dòng 20
`
	if got != want {
		t.Error(got)
	}
}

func TestADiffShowsAnEndThatIsNoLineEnd(t *testing.T) {
	got := pipeline.Change{Name: "a.md", Before: "một\nhai", After: "một\nba"}.Diff()
	if want := "--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n một\n-hai\n\\ No newline at end of file\n+ba\n\\ No newline at end of file\n"; got != want {
		t.Error(got)
	}
}
