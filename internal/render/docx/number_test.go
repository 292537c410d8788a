package docx_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// printed are the paragraphs of a document as Word prints them.
func printed(t testing.TB, d *doc.Document) []string {
	parts := unzipped(t, write(t, d))
	return newWordReader(t, parts).paragraphs(t, parts["word/document.xml"])
}

func TestWordPrintsTheWordsOfTheTreeInTheirOrder(t *testing.T) {
	for name, d := range everyForm(t) {
		got := strings.Fields(strings.Join(printed(t, d), "\n"))
		sameWords(t, name, got, told(d))
	}
}

// sameWords tells the first word that is not as it should be.
func sameWords(t *testing.T, name string, got, want []string) {
	t.Helper()
	for i := range max(len(got), len(want)) {
		g, w := append(got, make([]string, len(want))...)[i], append(want, make([]string, len(got))...)[i]
		if g != w {
			t.Errorf("%s: word %d is %q instead of %q", name, i+1, g, w)
			return
		}
	}
}

// numberedText makes a text of lines, headings by the marks of Markdown.
func numberedText(text string) *doc.Document {
	styles := [...]style.Name{style.Body, style.Part, style.Section, style.Clause, style.Subclause, style.Point}
	var blocks []doc.Block
	for l := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		said := strings.TrimLeft(l, "#")
		level := len(l) - len(said)
		said = strings.TrimPrefix(said, " ")
		switch {
		case level > 0 && strings.HasPrefix(said, "Điều"):
			blocks = append(blocks, heading(level, style.Article, said))
		case level > 0:
			blocks = append(blocks, heading(level, styles[level], said))
		case strings.HasPrefix(said, "Điều"):
			end := strings.IndexByte(said, '.') + 1
			bold := []doc.Span{{Text: said[:end], Bold: true}, {Text: said[end:]}}
			blocks = append(blocks, &doc.Paragraph{Style: style.Body, Spans: bold})
		default:
			blocks = append(blocks, paragraph(said))
		}
	}
	return framed(numbered(blocks)...)
}

// numbered reads the numbers of blocks, as compose does.
func numbered(blocks []doc.Block) []doc.Block {
	doc.Each(blocks, func(b doc.Block) {
		switch b := b.(type) {
		case *doc.Heading:
			b.Number = doc.NumberOf(b.Spans, true)
		case *doc.Paragraph:
			b.Number = doc.NumberOf(b.Spans, false)
		}
	})
	return blocks
}

// automatic tells of each line of a text whether Word writes its number, and
// holds what Word prints against the text.
func automatic(t testing.TB, text string) []bool {
	t.Helper()
	d := numberedText(text)
	parts := unzipped(t, write(t, d))
	r := newWordReader(t, parts)
	got := r.paragraphs(t, parts["word/document.xml"])
	var lines []string
	for l := range strings.SplitSeq(strings.Trim(text, "\n"), "\n") {
		lines = append(lines, strings.TrimPrefix(strings.TrimLeft(l, "#"), " "))
	}
	from := slices.Index(got, "Về việc thử") + 2 // behind the excerpt and its rule
	typed := strings.SplitAfter(string(parts["word/document.xml"]), "</w:p>")[from:]
	var list []bool
	for i, want := range lines {
		if !strings.EqualFold(got[from+i], want) {
			t.Errorf("line %d is printed %q instead of %q", i+1, got[from+i], want)
		}
		list = append(list, strings.Contains(typed[i], "<w:numPr>") && !strings.Contains(typed[i], `<w:numId w:val="0"/>`))
	}
	return list
}

func TestNumbersThatFollowOneAnotherAreAutomatic(t *testing.T) {
	for name, text := range map[string]string{
		"plan": "## I. A\n### 1. B\n### 2. C\n#### 2.1. D\n#### 2.2. E\nx\n" +
			"## II. F\n### 1. G\n##### a) H\n##### b) I",
		"articles":                 "# Chương I\n## Điều 1. A\n1. B\n2. C\na) D\nb) E\n# Chương II\n## Điều 2. F\n1. G",
		"articles in a text":       "Điều 1. A\nĐiều 2. B\n1. C\n2. D\nĐiều 3. E\n1. F",
		"only khoản":               "1. A\nx\n2. B\n3. C",
		"anew after a part":        "# Phần I\n## I. A\n## II. B\n# Phần II\n## I. C\n## II. D",
		"anew in the text":         "1. A\n2. B\nNgoài ra:\n1. C\n2. D",
		"from another number":      "3. A\n4. B",
		"without a stop":           "## I. A\n### 1. B\n#### 1.1 C\n#### 1.2 D\n1.2.1 E",
		"points anew":              "a) A\nb) B\nGồm:\na) C\nb) D",
		"a khoản after its points": "## Điều 1. A\na) B\nb) C\n1. D\n2. E",
	} {
		for i, is := range automatic(t, text) {
			line := strings.Split(text, "\n")[i]
			said := strings.TrimLeft(line, "# ")
			if want := !strings.HasPrefix(line, "# ") && strings.ContainsAny(said, ".)"); is != want {
				t.Errorf("%s: line %q is automatic: %v", name, line, is)
			}
		}
	}
}

func TestNumbersThatBreakTheSequenceAreTyped(t *testing.T) {
	for text, want := range map[string]string{
		"## I. A\n## II. B\n## II. C\n## III. D":                       "++-+",
		"## III. A\n### 1. B\n## III. C\n### 1. D\n### 2. E\n## IV. F": "++-+++",
		"### 1. A\n#### 1.1 B\n#### 1.2. C\n1.2.1. D\n1.2.2. E":        "+-+++",
		"1. A\n2. B\n4. C\n5. D":                                       "++-+",
		"1. A\n1.1. B\n2.1. C\n2. D\n2.1. E":                           "++-++",
		"a) A\nb) B\nc) C\nd) D":                                       "++++",
		"a) A\nb) B\nc) C\nd) D\nđ) E\ne) G":                           "------",
		"a) A\nb) B\nc) C\nd) D\nđ) E\nGồm:\na) G\nb) H":               "-----++",
		"a) A\nb) B\nd) C":                                             "++-",
		"1.A\n1.  B\n1.\n01. C\n1) D\n100. E\n0. F\n1.0. G\na. H":      "---------",
		"1. A\n1.1. B\n1.1.1. C\n1.1.1.1. D\n1.1.1.1.1. E":             "++++-",
		"Điều 1. A\nĐiều 1a. B\nĐiều 2. C":                             "+-+",
		"I. A\nIIII. B\nVX. C\nII. D":                                  "+--+",
	} {
		// A line without a number among them is none of the two.
		got := ""
		for i, is := range automatic(t, text) {
			switch line := strings.Split(text, "\n")[i]; {
			case line == "Gồm:":
			case is:
				got += "+"
			default:
				got += "-"
			}
		}
		if got != want {
			t.Errorf("%q: %s instead of %s", text, got, want)
		}
	}
}

func TestANumberInAnotherFaceThanItsStyleIsTyped(t *testing.T) {
	d := framed(numbered([]doc.Block{
		&doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: "1. Một", Bold: true}, {Text: " hai"}}},
		&doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: "1. Một ", Italic: true}, {Text: "hai"}}},
		&doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: "Điều 1. Một"}}},
	})...)
	if text := main(t, d); strings.Contains(text, "<w:numPr>") {
		t.Error("a number is automatic that Word would set otherwise")
	}
}

func TestAStyleThatNumbersIsToldWhereItMustNot(t *testing.T) {
	d := numberedText("## I. A\n## Kết luận\n## II. B")
	text := main(t, d)
	if !strings.Contains(text, `<w:pStyle w:val="Muc"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`+
		`<w:ind w:left="0" w:firstLine="720"/></w:pPr><w:r><w:t xml:space="preserve">KẾT LUẬN`) {
		t.Error("a heading without a number would get one")
	}
}

func FuzzNumbers(f *testing.F) {
	f.Add([]byte{0, 1, 10, 11, 20, 3, 40, 41, 42, 43, 44, 12})
	f.Add([]byte{1, 1, 2, 2, 60, 61, 62, 9, 9, 80, 20, 21, 30, 31})
	f.Fuzz(func(t *testing.T, choices []byte) {
		automatic(t, labelled(choices[:min(len(choices), 200)]))
	})
}

// labelled makes lines with labels of all kinds out of bytes.
func labelled(choices []byte) string {
	lines := []string{"Mở đầu"}
	for _, c := range choices {
		n, m := int(c)%5+1, int(c)/5%3+1
		kinds := []string{
			fmt.Sprintf("## %s. A", []string{"I", "II", "III", "IV", "V"}[n-1]), fmt.Sprintf("## Điều %d. A", n),
			fmt.Sprintf("Điều %d. A", n), fmt.Sprintf("### %d. A", n), fmt.Sprintf("%d. A", n),
			fmt.Sprintf("#### %d.%d. A", m, n), fmt.Sprintf("%d.%d A", m, n), fmt.Sprintf("%d.%d.%d. A", m, m, n),
			fmt.Sprintf("%s) A", []string{"a", "b", "c", "d", "đ"}[n-1]), "Đoạn", "## Kết luận",
			fmt.Sprintf("##### %s) A", []string{"a", "b", "c", "d", "đ"}[n-1]), "# Chương II",
		}
		lines = append(lines, kinds[int(c)/15%len(kinds)])
	}
	return strings.Join(lines, "\n")
}

func TestLibreOfficePrintsTheNumbersThatWereWritten(t *testing.T) {
	trees, texts := map[string]*doc.Document{}, map[string]string{}
	for seed := range 12 {
		choices := make([]byte, 150)
		for i := range choices {
			choices[i] = byte((i*i*(seed+3) + 7*i + seed) % 251)
		}
		name := fmt.Sprint("numbers-", seed)
		texts[name] = labelled(choices)
		trees[name] = numberedText(texts[name])
	}
	for name, file := range converted(t, trees, "txt:Text (encoded):UTF8", "txt") {
		got, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		sameWords(t, name, strings.Fields(string(got[len("\uFEFF"):])), told(trees[name]))
	}
}
