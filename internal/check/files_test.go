package check_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestEachRuleHasAFileOfItsOwn(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	rules := 0
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		n := strings.Count(string(data), "\tCode: diag.")
		if !strings.HasSuffix(file, "_test.go") && n > 1 {
			t.Errorf("%s has %d rules", file, n)
		}
		rules += n
	}
	if rules < 100 {
		t.Errorf("only %d rules were seen", rules)
	}
}
