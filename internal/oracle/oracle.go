// Package oracle runs the outside programs that tests compare with: pdftotext,
// qpdf, LibreOffice (Debian's and 24.8), Chromium, and in it axe-core.
//
// A program that is not there skips the test and says so; with VANBAN_ORACLES=1,
// as make test sets it, that is a failure.
package oracle

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// Need skips the test, or fails it, when a program is missing.
func Need(t testing.TB, program string) {
	t.Helper()
	if _, err := exec.LookPath(program); err != nil {
		missing(t, program)
	}
}

// Axe gives the script of axe-core, which judges whether HTML is accessible;
// AXE_CORE names its file.
func Axe(t testing.TB) []byte {
	t.Helper()
	name := os.Getenv("AXE_CORE")
	if name == "" {
		missing(t, "axe-core")
	}
	script, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	return script
}

func missing(t testing.TB, program string) {
	t.Helper()
	if os.Getenv("VANBAN_ORACLES") == "1" {
		t.Fatalf("%s is not installed (make oracles installs it)", program)
	}
	t.Skipf("NOT CHECKED: %s is not installed (make oracles installs it)", program)
}

// Run runs a program and gives what it printed.
func Run(t testing.TB, program string, args ...string) string {
	t.Helper()
	Need(t, program)
	out, err := exec.Command(program, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %v: %v\n%s", program, args, err, out)
	}
	return string(out)
}

// File puts data into a file of the test's own folder and gives its name.
func File(t testing.TB, name string, data []byte) string {
	t.Helper()
	file := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(file, data, 0o644); err != nil {
		t.Fatal(err)
	}
	return file
}

// Convert has LibreOffice convert a file and gives the name of the result. Each
// run has a profile of its own.
func Convert(t testing.TB, file, filter, ending string) string {
	t.Helper()
	folder := t.TempDir()
	Run(t, "soffice", "-env:UserInstallation=file://"+t.TempDir(), "--headless",
		"--convert-to", filter, "--outdir", folder, file)
	base := filepath.Base(file)
	return filepath.Join(folder, base[:len(base)-len(filepath.Ext(base))]+"."+ending)
}
