package oracle

import (
	_ "embed"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

//go:embed office24.mjs
var office24 []byte

// Office24 has LibreOffice 24.8, which breaks lines as Word since 2013 does, make
// PDFs of files and gives their names. OFFICE24 names the folder of its npm
// package; make test sets it in a run of its own, for on a busy machine it hangs: a
// test that gets no answer skips, and says so.
func Office24(t testing.TB, files ...string) []string {
	t.Helper()
	pack := os.Getenv("OFFICE24")
	if pack == "" {
		t.Skip("NOT CHECKED: LibreOffice 24.8 (make test asks it, alone)")
	}
	Need(t, "node")
	folder := t.TempDir()
	out, err := exec.Command("node", append([]string{File(t, "office24.mjs", office24), pack, folder}, files...)...).CombinedOutput()
	var ended *exec.ExitError
	switch {
	case errors.As(err, &ended) && ended.ExitCode() == noAnswer:
		t.Skipf("NOT CHECKED: LibreOffice 24.8 gave no answer\n%s", out)
	case err != nil:
		t.Fatalf("LibreOffice 24.8: %v\n%s", err, out)
	}
	made := make([]string, len(files))
	for i, file := range files {
		made[i] = printed(file, folder)
	}
	return made
}

// noAnswer is the script's exit status when LibreOffice waits for itself.
const noAnswer = 75

// printed is the name of the PDF that is made of a file in a folder.
func printed(file, folder string) string {
	base := filepath.Base(file)
	return filepath.Join(folder, base[:len(base)-len(filepath.Ext(base))]+".pdf")
}
