package layout_test

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/golden"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// noted is a paragraph that calls a note at its end.
func noted(text string, n *doc.Note) *doc.Paragraph {
	p := paragraph(text)
	p.Spans = append(p.Spans, doc.Span{Text: n.Mark, Note: n}, doc.Span{Text: "."})
	return p
}

func note(mark int, text string) *doc.Note {
	return &doc.Note{Mark: fmt.Sprint(mark), Spans: []doc.Span{{Text: text}}}
}

// report is a document with contents, a figure and three notes on two pages.
func report() *doc.Document {
	section := func(title string) *doc.Heading { return heading(2, style.Section, title) }
	office := strings.Repeat("Văn phòng Điều phối nông thôn mới tỉnh. ", 4)
	reference := paragraph("Giải pháp ở trang ")
	reference.Spans = append(reference.Spans, doc.Span{Text: "?", PageOf: "II. Giải pháp"}, doc.Span{Text: "."})
	return framed(
		&doc.Contents{Title: doc.Line{Text: "MỤC LỤC"}},
		section("I. Kết quả"), reference,
		noted(strings.Repeat(sentence, 2)+"Số liệu rà soát", note(1, office)),
		figure(400, 300, "Hình 1. Bản đồ xã"),
		noted(strings.Repeat(sentence, 3)+"Chuẩn nghèo đa chiều", note(2, "Nghị định số 07/2021/NĐ-CP.")),
		section("II. Giải pháp"),
		paragraph(strings.Repeat(sentence, 20)),
		heading(3, style.Clause, "1. "+strings.Repeat("Huy động các nguồn vốn ", 5)),
		noted(sentence+"Nguồn vốn", note(3, "Ngân sách tỉnh.")),
		paragraph("Hết./."),
	)
}

func TestAReportWithContentsFigureAndNotes(t *testing.T) {
	golden.Check(t, "bao-cao.boxes", boxes(lay(t, report())))
}

func TestAMarkIsSmallRaisedAndStaysWithItsWord(t *testing.T) {
	for n := range 40 {
		pages := lay(t, framed(noted(strings.Repeat("chữ ", n)+"cuối", note(1, "Nội dung chú thích."))))
		_, line := find(t, pages, "cuối")
		if len(line.Runs) != 3 || line.Runs[1].Text != "1" {
			t.Fatalf("after %d words the mark has left its word: %q", n, line.Text())
		}
		word, mark, end := line.Runs[0], line.Runs[1], line.Runs[2]
		raised := near(mark.Size, word.Size*2/3) && mark.Rise > 0 && word.Rise == 0
		if !raised || !near(mark.X, word.X+word.Width) || !near(end.X, mark.X+mark.Width) {
			t.Errorf("after %d words: %+v", n, line.Runs)
		}
	}
}

// randomNoted is a document that calls notes in paragraphs, lists and tables,
// some of them twice.
func randomNoted(r *rand.Rand) (*doc.Document, int) {
	var notes []*doc.Note
	call := func(spans []doc.Span) []doc.Span {
		if len(notes) == 0 || r.Intn(4) > 0 {
			n := len(notes) + 1
			notes = append(notes, note(n, fmt.Sprintf("Lời%d. ", n)+strings.Repeat(sentence, r.Intn(6))))
		}
		n := notes[r.Intn(len(notes))]
		if r.Intn(2) > 0 {
			n = notes[len(notes)-1]
		}
		return append(spans, doc.Span{Text: n.Mark, Note: n}, doc.Span{Text: " "}, randomSpans(r)[0])
	}
	var body []doc.Block
	for range 3 + r.Intn(20) {
		b := randomBlock(r)
		switch b := b.(type) {
		case *doc.Paragraph:
			b.Spans = call(b.Spans)
		case *doc.Heading:
			b.Spans = call(b.Spans)[:2]
		case *doc.Table:
			b.Rows[0].Cells[1].Spans = call(b.Rows[0].Cells[1].Spans)
		}
		body = append(body, b)
	}
	return framed(body...), len(notes)
}

// markPages gives the pages where the text calls each note first.
func markPages(pages *layout.Pages) map[string]int {
	first := map[string]int{}
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			for _, r := range l.Runs {
				if r.Rise > 0 && l.Name != style.Footnote && first[r.Text] == 0 {
					first[r.Text] = p.Number
				}
			}
		}
	}
	return first
}

func TestANoteStandsOnceAtTheFootOfThePageOfItsMark(t *testing.T) {
	called := 0
	for seed := range 40 {
		d, _ := randomNoted(rand.New(rand.NewSource(int64(seed))))
		pages := lay(t, d)
		checkArea(t, seed, pages)
		first := markPages(pages)
		called += len(first)
		stands := map[string]int{}
		for _, p := range pages.Pages {
			for _, l := range p.Lines {
				if l.Name != style.Footnote || l.Runs[0].Rise == 0 {
					continue
				}
				mark := l.Runs[0].Text
				if !strings.Contains(l.Text(), "Lời"+mark+".") || stands[mark] > 0 || first[mark] != p.Number {
					t.Errorf("seed %d: the note %s, called on page %d, stands on page %d and %d",
						seed, mark, first[mark], p.Number, stands[mark])
				}
				stands[mark] = p.Number
			}
		}
		if len(stands) != len(first) {
			t.Errorf("seed %d: %d notes are called, %d stand there", seed, len(first), len(stands))
		}
	}
	if called < 100 {
		t.Errorf("only %d notes were called", called)
	}
}

func TestNotesStandBelowTheTextUnderARule(t *testing.T) {
	pages := lay(t, report())
	for _, p := range pages.Pages {
		var text, foot layout.Pt
		for _, l := range p.Lines {
			switch {
			case l.Name != style.Footnote:
				text = max(text, l.Top+l.Height)
			case foot == 0:
				foot = l.Top
			}
		}
		rule := p.Rules[len(p.Rules)-1]
		third := near(rule.X1, p.Size.Left) && near(rule.X2-rule.X1, p.Size.TextWidth()/3)
		if rule.Y1 <= text || rule.Y1 >= foot || !third {
			t.Errorf("page %d: the text ends at %.1f, the rule is at %.1f, the notes begin at %.1f",
				p.Number, text, rule.Y1, foot)
		}
	}
}

// A note may be longer than its page has room; it goes on at the foot of the
// next.
func TestNoLineOfALongNoteIsLost(t *testing.T) {
	for _, sentences := range []int{60, 200} {
		long := note(1, strings.Repeat(sentence, sentences))
		before, after := paragraph(strings.Repeat(sentence, 5)), paragraph(strings.Repeat(sentence, 40))
		pages := lay(t, framed(before, noted("Gọi", long), after))
		checkArea(t, sentences, pages)
		var got strings.Builder
		for _, p := range pages.Pages {
			for _, l := range p.Lines {
				if l.Name == style.Footnote {
					got.WriteString(l.Text())
				}
			}
		}
		if letters(got.String()) != letters("1"+strings.Repeat(sentence, sentences)) {
			t.Errorf("of %d sentences a part is lost", sentences)
		}
	}
}

func TestANoteOfAnAppendixStandsThere(t *testing.T) {
	d := framed(noted("Một", note(1, "Chung.")))
	d.Appendices = []doc.Appendix{{Label: line("Phụ lục"), Body: []doc.Block{noted("Hai", note(2, "Riêng."))}}}
	pages := lay(t, d)
	for i, want := range []string{"Chung.", "Riêng."} {
		lines := pages.Pages[i].Lines
		if got := lines[len(lines)-1]; !strings.HasSuffix(got.Text(), want) {
			t.Errorf("page %d ends with %q", i+1, got.Text())
		}
	}
}

func FuzzNotes(f *testing.F) {
	f.Add("một", "chú thích", 3)
	f.Add(strings.Repeat("Ư", 300), "\n\n", 40)
	f.Fuzz(func(t *testing.T, text, said string, times int) {
		var body []doc.Block
		for i := range times % 50 {
			body = append(body, noted(text, note(i+1, said)))
		}
		d := framed(body...)
		var problems diag.List
		if layout.Missing(d, &problems); !problems.Failed() {
			checkArea(t, 0, layout.Lay(d))
		}
	})
}
