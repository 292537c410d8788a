package oracle

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// dotsPerMm is how fine Rules looks, ruleHeight how many dots of a column are a
// rule.
const (
	dotsPerMm  = 400 / 25.4
	ruleHeight = 126
)

// Rules gives where the upright rules of a PDF's first page stand, in mm from
// its left edge: what is dark for 8 mm and more from the top down.
func Rules(t testing.TB, pdf string) []float64 {
	t.Helper()
	base := filepath.Join(t.TempDir(), "page")
	Run(t, "pdftoppm", "-r", "400", "-gray", "-l", "1", "-singlefile", pdf, base)
	data, err := os.ReadFile(base + ".pgm")
	if err != nil {
		t.Fatal(err)
	}
	var width, height, white int
	if _, err := fmt.Fscanf(bytes.NewReader(data), "P5\n%d %d\n%d\n", &width, &height, &white); err != nil {
		t.Fatal(err)
	}
	dots := data[len(data)-width*height:]
	var rules []float64
	for x, from := 0, -1; x < width; x++ {
		switch dark := longest(dots[x:], width) > ruleHeight; {
		case dark && from < 0:
			from = x
		case !dark && from >= 0:
			rules = append(rules, float64(from+x)/2/dotsPerMm)
			from = -1
		}
	}
	return rules
}

// longest counts the dots of the longest dark stretch of a column, of which
// every dot is one line after the last.
func longest(column []byte, line int) (most int) {
	run := 0
	for i := 0; i < len(column); i += line {
		if run++; column[i] > 160 {
			run = 0
		}
		most = max(most, run)
	}
	return most
}

// Word is a word of a page with its left edge, in mm.
type Word struct {
	Text string  `xml:",chardata"`
	Left float64 `xml:"xMin,attr"`
}

// Words gives the words of a PDF that begin with a text, page after page.
func Words(t testing.TB, pdf, prefix string) []Word {
	t.Helper()
	var found struct {
		Words []Word `xml:"body>doc>page>word"`
	}
	if err := xml.Unmarshal([]byte(Run(t, "pdftotext", "-bbox", pdf, "-")), &found); err != nil {
		t.Fatal(err)
	}
	var words []Word
	for _, w := range found.Words {
		if strings.HasPrefix(w.Text, prefix) {
			w.Left *= 25.4 / 72
			words = append(words, w)
		}
	}
	return words
}
