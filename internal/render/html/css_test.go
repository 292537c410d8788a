package html_test

import (
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/render/html"
	"vanban/internal/source"
	"vanban/internal/style"
)

func TestStylesComeFromTheTable(t *testing.T) {
	chosen := func(s string) source.String { return source.String{Text: s} }
	d := body(t, paragraph("Nội dung."))
	d.Styles = sheet(t, style.Choices{
		Sizes:     []source.Entry[source.String]{{Key: chosen("noi_dung"), Value: chosen("13")}},
		FirstLine: chosen("28,35"), Gap: chosen("8"), LineSpacing: chosen("1,5"), MarginLeft: chosen("35"),
	})
	root := parse(t, d)
	for name, want := range map[string]string{
		"font-size": "13pt", "text-indent": "28.35pt", "margin-top": "8pt", "line-height": "1.7249", "text-align": "justify",
	} {
		if got := property(t, root, ".noi-dung", name); got != want {
			t.Errorf("%s is %q, want %q", name, got, want)
		}
	}
	if css := text(find(root, "style")[0]); !strings.Contains(css, "@page{size:210mm 297mm;margin:20mm 15mm 20mm 35mm;") {
		t.Error("the page's margins are not the chosen ones")
	}
}

func TestEveryStyleOfTheTableIsThere(t *testing.T) {
	d := plan(t)
	root := parse(t, d)
	for _, name := range style.Names {
		if name == style.PageNumber {
			continue
		}
		selector := "." + strings.ReplaceAll(string(name), "_", "-")
		s := d.Styles.Of(name)
		if got := points(t, property(t, root, selector, "font-size")); got != s.Size {
			t.Errorf("%s is %v pt, want %v", name, got, s.Size)
		}
		if bold := property(t, root, selector, "font-weight") == "bold"; bold != s.Bold {
			t.Errorf("%s: bold is %v", name, bold)
		}
		if italic := property(t, root, selector, "font-style") == "italic"; italic != s.Italic {
			t.Errorf("%s: italic is %v", name, italic)
		}
		if kept := property(t, root, selector, "break-after") == "avoid"; kept != s.KeepWithNext {
			t.Errorf("%s: kept with next is %v", name, kept)
		}
	}
}

func TestNationAndMottoStayOnOneLine(t *testing.T) {
	root := parse(t, plan(t))
	for _, selector := range []string{".quoc-hieu", ".tieu-ngu"} {
		if got := property(t, root, selector, "white-space"); got != "nowrap" {
			t.Errorf("%s: white-space is %q", selector, got)
		}
	}
}

func TestMottoRuleIsAsLongAsItsText(t *testing.T) {
	root := parse(t, plan(t))
	if got := property(t, root, ".tieu-ngu", "width"); got != "fit-content" {
		t.Errorf("the motto's box is %q wide", got)
	}
	if got := property(t, root, ".tieu-ngu::after", "width"); got != "" {
		t.Errorf("the rule's width is %q, not its box's", got)
	}
	if got := property(t, root, ".tieu-ngu::after", "border-top"); got != "0.75pt solid" {
		t.Errorf("the rule is %q", got)
	}
}

// between checks a rule's length against the text above it (Phụ lục I, mục
// II.2.b and II.5.b).
func between(t *testing.T, rule, text layout.Pt) {
	t.Helper()
	if rule < text/3-0.001 || rule > text/2+0.001 {
		t.Errorf("a rule of %.1f pt under %.1f pt of text", rule, text)
	}
}

func TestAgencyRuleIsAThirdToAHalfOfTheText(t *testing.T) {
	d := plan(t)
	for _, agency := range [][]string{
		{"Ủy ban nhân dân", "xã Cẩm Thành"},
		{"Ủy ban nhân dân xã"},
		{"Ban quản lý dự án", "xã"},
	} {
		d.Header.Agency = lines(agency...)
		var longest layout.Pt
		for _, text := range agency {
			longest = max(longest, layout.Bold.Width(strings.ToUpper(text), d.Styles.Of(style.Agency).Size))
		}
		between(t, points(t, property(t, parse(t, d), ".co-quan::after", "width")), longest)
	}
}

func TestExcerptRuleIsAThirdToAHalfOfALine(t *testing.T) {
	d := plan(t)
	size := d.Styles.Of(style.Excerpt).Size
	short := "Xây dựng nông thôn mới năm 2023"
	for text, lines := range map[string]layout.Pt{short: 1, strings.Repeat(short+" ", 5): 3, short + "\n" + short: 2} {
		d.Title.Excerpt = []doc.Span{{Text: text}}
		line := layout.Bold.Width(strings.ReplaceAll(text, "\n", ""), size) / lines
		between(t, points(t, property(t, parse(t, d), "main>h1::after", "width")), line)
	}
}

func TestLinesAndPagesBreakAsInWord(t *testing.T) {
	d := plan(t)
	root := parse(t, d)
	for _, c := range []struct{ selector, property, want string }{
		{"body", "font-family", `"Times New Roman","Liberation Serif",Tinos,serif`},
		{"body", "font-kerning", "none"},
		{"body", "font-variant-ligatures", "none"},
		{"body", "orphans", "2"},
		{"body", "widows", "2"},
		{"h1", "break-after", "avoid"},
		{"footer", "break-inside", "avoid"},
		{"footer", "break-before", "avoid"},
		{"tr", "break-inside", "avoid"},
	} {
		if got := property(t, root, c.selector, c.property); got != c.want {
			t.Errorf("%s of %s is %q, want %q", c.property, c.selector, got, c.want)
		}
	}
	width := points(t, property(t, root, ".to-giay", "width"))
	if off := width - d.Styles.Page.TextWidth(); off < -d.Styles.Page.TextWidth()/1000 || off > 0.001 {
		t.Errorf("the printed text is %v pt wide", width)
	}
}

func TestPageNumbersBeginOnPageTwo(t *testing.T) {
	css := text(find(parse(t, plan(t)), "style")[0])
	if !strings.Contains(css, "@top-center{content:counter(page);") {
		t.Error("no page numbers")
	}
	if !strings.Contains(css, "@page :first{@top-center{content:none}}") {
		t.Error("the first page has a number")
	}
}

func TestSameInputSameBytes(t *testing.T) {
	d := plan(t)
	first := string(write(d))
	if string(write(d)) != first || string(write(plan(t))) != first {
		t.Error("the files of one document differ")
	}
}

func BenchmarkWrite(b *testing.B) {
	d := plan(b)
	text := strings.Repeat("Huy động các nguồn lực hợp pháp để xây dựng nông thôn mới. ", 10)
	for range 60 {
		d.Body = append(d.Body, paragraph(text))
	}
	pages := layout.Lay(d)
	b.ReportAllocs()
	for b.Loop() {
		html.Write(d, pages, html.Installed)
	}
}
