package oracle

import (
	_ "embed"
	"os"
	"path/filepath"
	"testing"
)

//go:embed office24.mjs
var office24 []byte

// Office24 has LibreOffice 24.8, which breaks lines as Word since 2013 does, make
// PDFs of files and gives their names. OFFICE24 names the folder of its npm
// package.
func Office24(t testing.TB, files ...string) []string {
	t.Helper()
	pack := os.Getenv("OFFICE24")
	if pack == "" {
		missing(t, "LibreOffice 24.8")
	}
	folder := t.TempDir()
	Run(t, "node", append([]string{File(t, "office24.mjs", office24), pack, folder}, files...)...)
	made := make([]string, len(files))
	for i, file := range files {
		made[i] = printed(file, folder)
	}
	return made
}

// printed is the name of the PDF that is made of a file in a folder.
func printed(file, folder string) string {
	base := filepath.Base(file)
	return filepath.Join(folder, base[:len(base)-len(filepath.Ext(base))]+".pdf")
}
