package docx_test

import (
	"fmt"
	"html"
	"math"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// setLines are the lines of the paragraphs of a style in the main part.
func setLines(t testing.TB, d *doc.Document, styleID string) []string {
	t.Helper()
	text := regexp.MustCompile(`<w:instrText.*?</w:instrText>`).ReplaceAllString(main(t, d), "")
	var lines []string
	for _, p := range regexp.MustCompile(`<w:p><w:pPr><w:pStyle w:val="`+styleID+`"/>.*?</w:p>`).FindAllString(text, -1) {
		for l := range strings.SplitSeq(strings.ReplaceAll(p, "<w:tab/>", "</w:p>"), "<w:br/>") {
			l, _, _ = strings.Cut(l, "</w:p>")
			l = regexp.MustCompile(`<[^>]*>`).ReplaceAllString(l, "")
			lines = append(lines, strings.TrimSpace(html.UnescapeString(l)))
		}
	}
	return lines
}

// laidLines are the lines of a component on the pages, without leaders and
// what stands behind them.
func laidLines(d *doc.Document, name style.Name) []string {
	var lines []string
	for _, p := range layout.Lay(d).Pages {
		for _, l := range p.Lines {
			if l.Name == name {
				if i := slices.IndexFunc(l.Runs, func(r layout.Run) bool { return r.Leader }); i >= 0 {
					l.Runs = l.Runs[:i]
				}
				lines = append(lines, strings.TrimSpace(l.Text()))
			}
		}
	}
	return lines
}

func TestTitlesEndTheirLinesWhereThePagesDo(t *testing.T) {
	long := strings.TrimSpace(strings.Repeat(sentence, 2))
	d := framed(
		&doc.Contents{Title: line("MỤC LỤC")},
		&doc.Heading{Level: 1, Style: style.Part, Spans: []doc.Span{{Text: long}, {Text: long, Italic: true}}},
		&doc.Paragraph{Style: style.Resolution, Spans: spans(strings.Repeat("ıſtanbul và ", 20))}, // shorter in capitals
		paragraph("Hết./."),
	)
	d.Title.Excerpt = []doc.Span{{Text: "Về việc "}, {Text: long, Bold: true}, {Text: " trong tỉnh"}}
	d.Header.Agency = lines("ỦY BAN NHÂN DÂN", "XÃ CẨM THÀNH VÀ CÁC THÔN TRÊN ĐỊA BÀN")
	d.Appendices = []doc.Appendix{{
		Label: line("Phụ lục"), Title: spans(long), Reference: line("(" + long + ")"), Body: []doc.Block{paragraph("Một.")},
	}}
	for name, id := range map[style.Name]string{
		style.Agency: "CoQuanBanHanh", style.Excerpt: "TrichYeu", style.Part: "Phan", style.Resolution: "QuyetNghi",
		style.AppendixTitle: "PhuLucTieuDe", style.AppendixReference: "PhuLucKemTheo", style.Contents: "TOC1",
	} {
		got, want := setLines(t, d, id), laidLines(d, name)
		if !slices.Equal(got, want) || len(want) < 2 {
			t.Errorf("%s:\n%s\ninstead of\n%s", name, strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}

func TestALineThatEndsByForceEndsOnce(t *testing.T) {
	d := framed(paragraph("Hết./."))
	d.Title.Excerpt = spans("Về việc thử \nhai dòng")
	if got := setLines(t, d, "TrichYeu"); !slices.Equal(got, []string{"Về việc thử", "hai dòng"}) {
		t.Errorf("%q", got)
	}
}

func TestALastParagraphInCapitalsIsAsLongAsItIsPrinted(t *testing.T) {
	for times, whole := range map[int]bool{12: true, 16: false} { // 16 are five lines in small letters
		d := framed(&doc.Paragraph{Style: style.Resolution, Spans: spans(strings.Repeat("nông thôn mới ở xã ", times))})
		if got := strings.Contains(main(t, d), "<w:keepLines/>"); got != whole {
			t.Errorf("%d lines are kept whole: %v", len(laidLines(d, style.Resolution)), got)
		}
	}
}

func TestColumnsAreAsWideAsOnThePages(t *testing.T) {
	table := numbersTable(2)
	d := framed(table, paragraph("Hết./."))
	edge, widths, before := layout.Pt(0), "", 0
	for _, width := range layout.Lay(d).Tables[table].Columns {
		edge += width
		at := int(math.Round(float64(edge) * 20))
		widths += fmt.Sprintf(`<w:gridCol w:w="%d"/>`, at-before)
		before = at
	}
	if text := main(t, d); !strings.Contains(text, "<w:tblGrid>"+widths+"</w:tblGrid>") {
		t.Errorf("no %s", widths)
	}
}
