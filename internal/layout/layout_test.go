package layout_test

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/golden"
	"vanban/internal/layout"
	"vanban/internal/style"
	"vanban/internal/workspace"
)

func sample(t testing.TB) *doc.Document {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(os.DirFS("../../content"), "content", &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, problems.Sorted())
	}
	return compose.Document(ws, ws.Document("ke-hoach-ntm-2023"), nil, &problems)
}

// framed is a document with a header and an ending and the body given.
func framed(body ...doc.Block) *doc.Document {
	line := func(s string) doc.Line { return doc.Line{Text: s} }
	return &doc.Document{
		Styles: style.New(style.Choices{}, &diag.List{}),
		Header: doc.Header{
			Nation: line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Motto: line("Độc lập - Tự do - Hạnh phúc"),
			Agency: []doc.Line{line("ỦY BAN NHÂN DÂN"), line("XÃ CẨM THÀNH")},
			Number: line("Số: 05/KH-UBND"), PlaceDate: line("Cẩm Thành, ngày 05 tháng 7 năm 2023"),
		},
		Title: doc.Title{TypeName: line("KẾ HOẠCH"), Excerpt: []doc.Span{{Text: "Về việc thử"}}},
		Body:  body,
		Ending: doc.Ending{
			RecipientsLabel: line("Nơi nhận:"), Recipients: []doc.Line{line("- Như trên;"), line("- Lưu: VT.")},
			Signatures: []doc.Signature{{
				Authority: []doc.Line{line("TM. ỦY BAN NHÂN DÂN"), line("CHỦ TỊCH")}, Name: line("Nguyễn Văn An"),
			}},
		},
	}
}

func heading(level int, name style.Name, text string) *doc.Heading {
	return &doc.Heading{Level: level, Style: name, Spans: []doc.Span{{Text: text}}}
}

func paragraph(text string) *doc.Paragraph {
	return &doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: text}}}
}

// lay lays out a document that has no problem.
func lay(t testing.TB, d *doc.Document) *layout.Pages {
	t.Helper()
	var problems diag.List
	pages := layout.Lay(d)
	for _, p := range problems.Sorted() {
		t.Error(p.Lines(diag.Vietnamese))
	}
	return pages
}

// boxes gives a line per box, in tenths of a millimetre.
func boxes(pages *layout.Pages) string {
	var b strings.Builder
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			left, right := l.Extent()
			fmt.Fprintf(&b, "p%d y=%.1f x=%.1f w=%.1f h=%.1f %s %q\n", p.Number,
				l.Baseline.Mm(), left.Mm(), (right - left).Mm(), l.Height.Mm(), l.Name, l.Text())
		}
		for _, r := range p.Rules {
			fmt.Fprintf(&b, "p%d rule y=%.1f x=%.1f w=%.1f h=%.1f\n", p.Number,
				r.Y1.Mm(), r.X1.Mm(), (r.X2 - r.X1).Mm(), (r.Y2 - r.Y1).Mm())
		}
		for _, i := range p.Images {
			fmt.Fprintf(&b, "p%d image y=%.1f x=%.1f w=%.1f h=%.1f\n", p.Number,
				i.Y.Mm(), i.X.Mm(), i.Width.Mm(), i.Height.Mm())
		}
	}
	for _, m := range pages.Bookmarks {
		fmt.Fprintf(&b, "mark p%d level %d %q\n", m.Page, m.Level, m.Title)
	}
	return b.String()
}

func TestTheSamplePlan(t *testing.T) {
	golden.Check(t, "ke-hoach-ntm-2023.boxes", boxes(lay(t, sample(t))))
}

// find gives the first line that has the text.
func find(t *testing.T, pages *layout.Pages, text string) (page int, line layout.Line) {
	t.Helper()
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			if strings.Contains(l.Text(), text) {
				return p.Number, l
			}
		}
	}
	t.Fatalf("no line has %q", text)
	return 0, layout.Line{}
}

func near(a, b layout.Pt) bool { return math.Abs(float64(a-b)) < 0.05 }

func TestHeaderRulesHaveTheDecreesLengths(t *testing.T) {
	pages := lay(t, framed(paragraph("Nội dung.")))
	rules := pages.Pages[0].Rules
	_, motto := find(t, pages, "Độc lập")
	left, right := motto.Extent()
	if r := rules[1]; !near(r.X1, left) || !near(r.X2, right) {
		t.Errorf("the rule under Tiêu ngữ goes from %.2f to %.2f, its text from %.2f to %.2f", r.X1, r.X2, left, right)
	}
	for i, text := range map[int]string{0: "XÃ CẨM THÀNH", 2: "Về việc thử"} {
		_, line := find(t, pages, text)
		left, right := line.Extent()
		part := (rules[i].X2 - rules[i].X1) / (right - left)
		if part < 1.0/3-0.001 || part > 0.501 || !near(rules[i].X1+rules[i].X2, left+right) {
			t.Errorf("the rule under %q is %.2f of it", text, part)
		}
	}
}

func TestNumberAndDateStandOnOneRow(t *testing.T) {
	pages := lay(t, framed(paragraph("Nội dung.")))
	_, number := find(t, pages, "Số:")
	_, date := find(t, pages, "ngày 05")
	if !near(number.Baseline, date.Baseline) {
		t.Errorf("%.2f and %.2f", number.Baseline, date.Baseline)
	}
}

func TestALongAgencyWrapsAndTheMottoDoesNot(t *testing.T) {
	d := framed(paragraph("Nội dung."))
	d.Header.Agency = []doc.Line{{Text: "BAN CHỈ ĐẠO CÁC CHƯƠNG TRÌNH MỤC TIÊU QUỐC GIA XÃ CẨM THÀNH"}}
	pages := lay(t, d)
	count := map[style.Name]int{}
	for _, l := range pages.Pages[0].Lines {
		count[l.Name]++
	}
	if count[style.Agency] < 2 || count[style.Nation] != 1 || count[style.Motto] != 1 {
		t.Errorf("%v", count)
	}
}

func TestRecipientsStandLevelWithTheSignature(t *testing.T) {
	pages := lay(t, framed(paragraph("Nội dung.")))
	_, label := find(t, pages, "Nơi nhận:")
	_, authority := find(t, pages, "TM. ỦY BAN")
	left, _ := label.Extent()
	if !near(label.Baseline, authority.Baseline) || !near(left, pages.Pages[0].Size.Left) {
		t.Errorf("Nơi nhận at %.2f, %.2f; the signature at %.2f", left, label.Baseline, authority.Baseline)
	}
}

const sentence = "Ủy ban nhân dân xã tổ chức thực hiện kế hoạch xây dựng nông thôn mới trên địa bàn xã. "

// The document ends at every height of the page; its end must always be fit to
// be signed: Phụ lục I asks for it nowhere, every clerk does.
func TestEveryPageEndIsFit(t *testing.T) {
	for n := range 60 {
		var body []doc.Block
		for i := range n {
			if i%7 == 0 {
				body = append(body, heading(2, style.Section, fmt.Sprintf("%d. MỤC", i)))
			}
			body = append(body, paragraph(strings.Repeat(sentence, 1+i%5)+fmt.Sprintf("Đoạn %d.", i)))
		}
		body = append(body, paragraph(strings.Repeat(sentence, 3)+"Hết./."))
		pages := lay(t, framed(body...))
		checkPageEnds(t, n, pages)
	}
}

// checkPageEnds asserts: no heading ends a page, no paragraph leaves a single
// line on either side, the signature is whole and has two lines of text.
func checkPageEnds(t *testing.T, n int, pages *layout.Pages) {
	t.Helper()
	for i, p := range pages.Pages {
		last := p.Lines[len(p.Lines)-1]
		if last.Name == style.Section {
			t.Errorf("variant %d: page %d ends with the heading %q", n, p.Number, last.Text())
		}
		if i == 0 {
			continue
		}
		body := p.Lines[1:]
		if begins(body[0]) || len(body) < 2 {
			continue
		}
		if begins(body[1]) || body[1].Name != style.Body {
			t.Errorf("variant %d: page %d begins with the single line %q", n, p.Number, body[0].Text())
		}
		before := pages.Pages[i-1].Lines
		if begins(before[len(before)-1]) {
			t.Errorf("variant %d: page %d ends with the single line %q", n, i, before[len(before)-1].Text())
		}
	}
	page, _ := find(t, pages, "Nơi nhận:")
	signed, _ := find(t, pages, "Nguyễn Văn An")
	text := 0
	for _, l := range pages.Pages[signed-1].Lines {
		if l.Name == style.Body {
			text++
		}
	}
	if page != signed || text < 2 {
		t.Errorf("variant %d: the signature begins on page %d, ends on %d, with %d lines of text", n, page, signed, text)
	}
}

// Two lines of a short paragraph above a signature look torn off, and office
// programs differ in what they do with it; of a long one they are enough.
func TestAShortLastParagraphGoesToTheSignatureWhole(t *testing.T) {
	for sentences, want := range map[int]bool{3: true, 9: false} {
		last := strings.Repeat(sentence, sentences)
		parted := false
		for above := range 12 {
			body := []doc.Block{}
			for range 20 + above {
				body = append(body, paragraph("Đoạn."))
			}
			end := paragraph(last)
			pages := lay(t, framed(append(body, end)...))
			if got := pages.Whole == doc.Block(end); got != want {
				t.Errorf("of one of %d sentences it is said to stay whole: %v", sentences, got)
			}
			on := map[int]bool{}
			for i, p := range pages.Pages {
				for _, l := range p.Lines {
					on[i] = on[i] || l.Name == style.Body && l.Text() != "Đoạn."
				}
			}
			parted = parted || on[0] && on[1]
		}
		if parted == want {
			t.Errorf("a last paragraph of %d sentences stays whole: %v", sentences, !parted)
		}
	}
}

// begins tells the first line of a paragraph by its indent, or a heading.
func begins(l layout.Line) bool {
	left, _ := l.Extent()
	return left > style.Mm(30).Pt()+1
}

func TestPagesAreNumberedFromTheSecondOn(t *testing.T) {
	pages := lay(t, sample(t))
	for i, p := range pages.Pages {
		first := p.Lines[0]
		if i == 0 {
			if first.Name == style.PageNumber {
				t.Error("page 1 shows its number")
			}
			continue
		}
		left, right := first.Extent()
		middle := pages.Pages[0].Size.Left + pages.Pages[0].Size.TextWidth()/2
		if first.Text() != fmt.Sprint(i+1) || !near((left+right)/2, middle) || first.Baseline > pages.Pages[0].Size.Top {
			t.Errorf("page %d shows %q", i+1, first.Text())
		}
	}
}

func TestASignTheFacesLackIsAProblemAtItsPlace(t *testing.T) {
	p := paragraph("Tốt 👍 và 龍.")
	p.Spans[0].Origins = []doc.Origin{{At: diag.Place{File: "a.md", Line: 3, Col: 1}}}
	var problems diag.List
	layout.Missing(framed(p), &problems)
	got := ""
	for _, p := range problems.Sorted() {
		got += p.Place.String() + " " + p.Text(diag.Vietnamese) + "\n"
	}
	want := "a.md:3:5 phông chữ không có ký tự “👍” (U+1F44D)\na.md:3:10 phông chữ không có ký tự “龍” (U+9F8D)\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}

func TestEveryVietnameseLetterIsThere(t *testing.T) {
	const vowels = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđ≤≥×÷²³₫–“”…"
	for face := layout.Regular; face <= layout.BoldItalic; face++ {
		for _, r := range vowels + strings.ToUpper(vowels) {
			if !face.Has(r) {
				t.Errorf("face %d lacks %c", face, r)
			}
		}
	}
}

// cells makes a row.
func cells(texts ...string) doc.Row {
	var r doc.Row
	for _, s := range texts {
		r.Cells = append(r.Cells, doc.Cell{Spans: []doc.Span{{Text: s}}})
	}
	return r
}

func TestATableRepeatsItsHeaderAndSplitsNoRow(t *testing.T) {
	table := &doc.Table{
		Columns: []doc.Column{{Align: style.Center}, {}, {Align: style.Right}},
		Head:    []doc.Row{cells("TT", "Nội dung", "Số tiền")},
	}
	for i := range 120 {
		table.Rows = append(table.Rows, cells(fmt.Sprint(i+1), strings.Repeat(sentence, 1+i%3), "1.234"))
	}
	pages := lay(t, framed(table, paragraph("Hết.")))
	rows := 0
	for _, p := range pages.Pages {
		heads := 0
		for _, l := range p.Lines {
			if l.Text() == "Nội dung" {
				heads++
			}
			if l.Name == style.TableCell && strings.Trim(l.Text(), "0123456789") == "" {
				rows++
			}
		}
		if hasCells(p) && heads != 1 {
			t.Errorf("page %d has %d table headers", p.Number, heads)
		}
	}
	if rows != 120 {
		t.Errorf("%d rows are left", rows)
	}
}

func hasCells(p layout.Page) bool {
	for _, l := range p.Lines {
		if l.Name == style.TableCell {
			return true
		}
	}
	return false
}

func BenchmarkLay(b *testing.B) {
	d := sample(b)
	b.ReportAllocs()
	for b.Loop() {
		layout.Lay(d)
	}
}

func ExampleLay() {
	pages := layout.Lay(framed(paragraph("Nội dung.")))
	for _, l := range pages.Pages[0].Lines {
		fmt.Printf("%.1f %s\n", l.Baseline.Mm(), l.Text())
	}
	// Output:
	// 24.1 ỦY BAN NHÂN DÂN
	// 29.4 XÃ CẨM THÀNH
	// 24.1 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
	// 29.7 Độc lập - Tự do - Hạnh phúc
	// 38.2 Số: 05/KH-UBND
	// 38.2 Cẩm Thành, ngày 05 tháng 7 năm 2023
	// 50.2 KẾ HOẠCH
	// 55.9 Về việc thử
	// 66.5 Nội dung.
	// 76.4 Nơi nhận:
	// 81.0 - Như trên;
	// 85.4 - Lưu: VT.
	// 76.4 TM. ỦY BAN NHÂN DÂN
	// 82.1 CHỦ TỊCH
	// 113.2 Nguyễn Văn An
}
