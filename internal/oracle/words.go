package oracle

import (
	"cmp"
	"encoding/xml"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// fontconfig lists one folder of fonts, has Liberation Serif stand for Times
// New Roman, and sets hinting off, which would round every glyph.
const fontconfig = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>/usr/share/fonts/truetype/liberation2</dir><cachedir>CACHE</cachedir>
<alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias>
<match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintnone</const></edit></match></fontconfig>`

// WithOneFont runs a program that sees Liberation Serif only, unhinted.
func WithOneFont(t testing.TB, program string, args ...string) {
	t.Helper()
	Need(t, program)
	config := File(t, "fonts.conf", []byte(strings.Replace(fontconfig, "CACHE", t.TempDir(), 1)))
	cmd := exec.Command(program, args...)
	cmd.Env = append(os.Environ(), "FONTCONFIG_FILE="+config)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", program, err, out)
	}
}

// Print has Chromium print HTML files and gives the names of the PDFs.
func Print(t testing.TB, files ...string) []string {
	t.Helper()
	made := make([]string, len(files))
	for i, file := range files {
		made[i] = filepath.Join(t.TempDir(), "printed.pdf")
		WithOneFont(t, "chromium", "--headless", "--no-sandbox", "--disable-gpu", "--user-data-dir="+t.TempDir(),
			"--no-pdf-header-footer", "--print-to-pdf="+made[i], "file://"+file)
	}
	return made
}

// Office has LibreOffice make PDFs of files in one run and gives their names.
func Office(t testing.TB, files ...string) []string {
	t.Helper()
	folder := t.TempDir()
	args := []string{"-env:UserInstallation=file://" + t.TempDir(), "--headless", "--convert-to", "pdf", "--outdir", folder}
	WithOneFont(t, "soffice", append(args, files...)...)
	made := make([]string, len(files))
	for i, file := range files {
		made[i] = printed(file, folder)
	}
	return made
}

// line is a line of text as pdftotext finds it.
type line struct {
	Left  float64  `xml:"xMin,attr"`
	Top   float64  `xml:"yMin,attr"`
	Words []string `xml:"word"`
}

// Lines gives the lines of text of each page of a PDF from the top down, and
// not in pdftotext's order, which wide gaps in a line disturb.
func Lines(t testing.TB, pdf string) [][]string {
	t.Helper()
	var found struct {
		Pages []struct {
			Lines []line `xml:"flow>block>line"`
		} `xml:"body>doc>page"`
	}
	out := Run(t, "pdftotext", "-bbox-layout", pdf, "-")
	if err := xml.Unmarshal([]byte(out), &found); err != nil {
		t.Fatal(err)
	}
	pages := make([][]string, len(found.Pages))
	for i, p := range found.Pages {
		slices.SortStableFunc(p.Lines, func(l, m line) int {
			return cmp.Or(cmp.Compare(math.Round(l.Top), math.Round(m.Top)), cmp.Compare(l.Left, m.Left))
		})
		for _, l := range p.Lines {
			pages[i] = append(pages[i], strings.Join(l.Words, " "))
		}
	}
	return pages
}
