package layout_test

import (
	"fmt"
	"math/rand"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/golden"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// tree is what a document holds: its blocks, and its texts by what points to
// them: spans, lines, headings for their labels, items for their markers and
// notes for their marks.
type tree struct {
	blocks map[doc.Block]bool
	texts  map[any]string
	cells  map[*doc.Cell]bool
}

// treeOf walks a document by its types, so that a field that is new is found.
func treeOf(d *doc.Document) *tree {
	t := &tree{map[doc.Block]bool{}, map[any]string{}, map[*doc.Cell]bool{}}
	t.walk(reflect.ValueOf(d).Elem())
	return t
}

func (t *tree) walk(v reflect.Value) {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if b, ok := v.Interface().(doc.Block); ok && v.Kind() == reflect.Interface {
			t.blocks[b] = true
		}
		if _, styles := v.Interface().(*style.Sheet); !styles && !v.IsNil() {
			t.walk(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			t.walk(v.Index(i))
		}
	case reflect.Struct:
		t.take(v.Addr().Interface())
		for i := range v.NumField() {
			t.walk(v.Field(i))
		}
	}
}

func (t *tree) take(of any) {
	switch of := of.(type) {
	case *doc.Span:
		t.texts[of] = of.Text
	case *doc.Line:
		t.texts[of] = of.Text
	case *doc.Heading:
		t.texts[of] = of.Label
	case *doc.Item:
		t.texts[of] = of.Marker
	case *doc.Note:
		t.texts[of] = of.Mark
	case *doc.Cell:
		t.cells[of] = true
	}
}

// source is what of the tree a run shows; nil for a text that is none of it.
func source(l layout.Line, r layout.Run) any {
	h, heading := l.Block.(*doc.Heading)
	switch {
	case r.Span != nil:
		return r.Span
	case r.To == 0:
		return nil
	case l.Line != nil:
		return l.Line
	case l.Note != nil:
		return l.Note
	case l.Marker:
		return l.Item
	case heading:
		return h
	}
	return "nothing"
}

// checkSources asserts that the pages show every byte of the tree once, but for
// spaces where lines end, and what stands in no column.
func checkSources(t *testing.T, seed int, d *doc.Document, pages *layout.Pages, hidden map[any]bool) {
	t.Helper()
	tree := treeOf(d)
	shown := map[any]int{}
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			if l.Artifact != layout.Content {
				continue
			}
			for _, r := range l.Runs {
				of := source(l, r)
				written, known := tree.texts[of]
				switch {
				case of == nil:
					continue
				case !known:
					t.Fatalf("seed %d, page %d: %q is of nothing in the tree: %T", seed, p.Number, r.Text, of)
				case r.From < shown[of]:
					t.Fatalf("seed %d, page %d: %q shows bytes %d to %d after %d of %q", seed, p.Number, r.Text, r.From, r.To, shown[of], written)
				case strings.Trim(written[shown[of]:r.From], " \n") != "":
					t.Fatalf("seed %d, page %d: %q leaves %q out", seed, p.Number, r.Text, written[shown[of]:r.From])
				case !says(l, r, written[r.From:r.To]):
					t.Fatalf("seed %d, page %d: %q is said to be %q", seed, p.Number, r.Text, written[r.From:r.To])
				}
				shown[of] = r.To
			}
		}
	}
	for of, written := range tree.texts {
		if rest := written[shown[of]:]; strings.Trim(rest, " \n") != "" && !hidden[of] {
			t.Errorf("seed %d: %q of the %T %q is on no page", seed, rest, of, written)
		}
	}
}

// says reports whether a run is a text, in capitals, with the space after a
// marker, or the page it asks for.
func says(l layout.Line, r layout.Run, text string) bool {
	if r.Span != nil && r.Span.PageOf != "" {
		_, err := strconv.Atoi(r.Text)
		return err == nil || r.Text == text
	}
	return r.Text == text || r.Text == strings.ToUpper(text) || l.Marker && r.Text == text+" "
}

// checkPlaces asserts that everything on the pages is of what is in the tree,
// and an artifact for a reason.
func checkPlaces(t *testing.T, seed int, d *doc.Document, pages *layout.Pages) {
	t.Helper()
	tree := treeOf(d)
	printed := map[*doc.Cell]bool{}
	for i, p := range pages.Pages {
		of := func(what string, of layout.Of) {
			t.Helper()
			_, known := tree.texts[of.Line]
			if of.Part != p.Part || of.Block != nil && !tree.blocks[of.Block] || of.Cell != nil && !tree.cells[of.Cell] || of.Line != nil && !known {
				t.Errorf("seed %d, page %d: %s is of what is not there: %+v", seed, i+1, what, of)
			}
			if of.Name == "" {
				t.Errorf("seed %d, page %d: %s has no component", seed, i+1, what)
			}
			if table, _ := of.Block.(*doc.Table); of.Cell != nil && of.Cell != cellAt(table, of) {
				t.Errorf("seed %d, page %d: %s is in another cell than row %d, column %d", seed, i+1, what, of.Row, of.Column)
			}
		}
		for _, l := range p.Lines {
			of(fmt.Sprintf("%q", l.Text()), l.Of)
			checkArtifact(t, seed, p, l, printed)
			if l.Artifact == layout.Content && l.Cell != nil {
				printed[l.Cell] = true
			}
		}
		for _, r := range p.Rules {
			if r.Thickness > 0 {
				of("a rule", r.Of)
			}
			stamp := r.Name == style.Urgency || r.Name == style.Circulation
			if _, table := r.Block.(*doc.Table); (r.Artifact == layout.Border) != (table || stamp) ||
				(r.Artifact == layout.NoteRule) != (r.Name == style.Footnote) || r.Artifact != layout.Content && r.Artifact != layout.Border && r.Artifact != layout.NoteRule {
				t.Errorf("seed %d, page %d: a rule is an artifact for no reason: %+v", seed, i+1, r)
			}
		}
		for _, img := range p.Images {
			of("a picture", img.Of)
		}
	}
}

func cellAt(t *doc.Table, of layout.Of) *doc.Cell {
	if of.Head {
		return &t.Head[of.Row].Cells[of.Column]
	}
	return &t.Rows[of.Row].Cells[of.Column]
}

func checkArtifact(t *testing.T, seed int, p layout.Page, l layout.Line, printed map[*doc.Cell]bool) {
	t.Helper()
	top := p.Size.Top
	var reason bool
	switch l.Artifact {
	case layout.Content:
		reason = l.Name != style.PageNumber
	case layout.PageNumber:
		reason = l.Name == style.PageNumber && l.Text() == strconv.Itoa(p.Number) && p.Number > 1
	case layout.RepeatedHead:
		reason = l.Head && printed[l.Cell] && l.Top >= top && l.Top+l.Height <= top+p.Head+0.01
	case layout.RepeatedCell:
		reason = !l.Head && printed[l.Cell] && l.Cell.Down > 1 && p.Begins.Row > l.Row
	}
	if !reason {
		t.Errorf("seed %d, page %d: %q is the artifact %d for no reason", seed, p.Number, l.Text(), l.Artifact)
	}
}

// checkPages asserts what pages say of themselves.
func checkPages(t *testing.T, seed int, pages *layout.Pages) {
	t.Helper()
	var before layout.Of
	for i, p := range pages.Pages {
		var first layout.Of
		bottom := p.Size.Top
		for _, l := range p.Lines {
			text := l.Name != style.Footnote && l.Name != style.Address && l.Name != style.PageNumber
			if text {
				bottom = max(bottom, l.Top+l.Height)
			}
			if first == (layout.Of{}) && text && l.Artifact == layout.Content {
				first = l.Of
			}
		}
		for _, img := range p.Images {
			bottom = max(bottom, img.Y+img.Height)
		}
		for _, r := range p.Rules {
			if r.Y1 != r.Y2 {
				bottom = max(bottom, r.Y2)
			}
		}
		if !near(p.Bottom, bottom) {
			t.Errorf("seed %d, page %d: its text ends at %.2f, said is %.2f", seed, i+1, bottom, p.Bottom)
		}
		if p.Begins.Block != first.Block || p.Begins.Name != first.Name {
			if _, figure := p.Begins.Block.(*doc.Figure); !figure {
				t.Errorf("seed %d, page %d: begins with %+v, said is %+v", seed, i+1, first, p.Begins)
			}
		}
		if p.Begins.Block != nil && p.Within != (p.Begins.Block == before.Block && p.Begins.Row == before.Row && p.Begins.Head == before.Head && p.Begins.Entry == before.Entry) {
			t.Errorf("seed %d, page %d: goes on with the text: %v", seed, i+1, p.Within)
		}
		before = last(p)
	}
}

// last is what the text of a page ends with.
func last(p layout.Page) layout.Of {
	for i := len(p.Lines) - 1; i >= 0; i-- {
		if l := p.Lines[i]; l.Name != style.Footnote && l.Name != style.Address && l.Artifact == layout.Content {
			return l.Of
		}
	}
	return layout.Of{}
}

// odd are signs whose capitals have more or fewer bytes.
const odd = "ıſɐɫ"

// official is a document with everything that can stand in one.
func official(r *rand.Rand) *doc.Document {
	d, _ := randomNoted(r)
	line := func(s string) doc.Line { return doc.Line{Text: s} }
	span := func(s string) []doc.Span { return []doc.Span{{Text: s}, {Text: " và " + s, Italic: true}} }
	long := strings.Repeat("chương trình mục tiêu quốc gia "+odd, 4)
	d.Marks = doc.Marks{
		Urgency: line("HỎA TỐC"), Circulation: line("LƯU HÀNH NỘI BỘ"), ESign: line("Ký số: Ủy ban nhân dân xã"),
		Address: []doc.Line{line("Thôn Đông, xã Cẩm Thành"), line("Điện thoại: 0123")},
	}
	d.Header.Parent = []doc.Line{line("huyện " + odd + " Cẩm Thủy")}
	d.Header.Agency = []doc.Line{line("Ban chỉ đạo các " + long)}
	d.Header.Subject, d.Title.Excerpt = span("V/v "+odd+long), span("Về "+long)
	d.Addressees = doc.Addressees{Label: line("Kính gửi:"), Names: []doc.Line{line("- Ủy ban nhân dân huyện;"), line("- " + long)}}
	d.Ending.Drafter, d.Ending.Confirmation, d.Ending.Confirmer = line("PL.(300)"), []doc.Line{line("XÁC NHẬN")}, line("Trần Thị B")
	d.Ending.Signatures[0].Post = []doc.Line{line("Trưởng ban")}
	d.Copy = &doc.Copy{Agency: []doc.Line{line(long)}, Form: line("SAO Y"), Number: line("Số: 1/SY"), PlaceDate: line("Cẩm Thành, ngày 06"), Ending: plain().Ending}
	d.Body = append([]doc.Block{&doc.Contents{Title: line("Mục lục")}}, append(d.Body, structured(r)...)...)
	d.Appendices = []doc.Appendix{
		{Label: line("Phụ lục " + odd), Title: span(long), Reference: line("(Kèm theo " + long + ")"), ESign: line("Ký số"), Landscape: true, Body: structured(r)},
		{Header: &plain().Header, Label: line("Quy chế"), Title: span(long), Body: structured(r)},
	}
	return d
}

// structured are labelled headings, nested lists, a table with merged cells, a
// figure and references to pages.
func structured(r *rand.Rand) []doc.Block {
	p := func() *doc.Paragraph {
		return &doc.Paragraph{Style: []style.Name{style.Body, style.Basis, style.Enacting, style.Centred}[r.Intn(4)], Spans: randomSpans(r)}
	}
	title := "Những quy định " + odd + strconv.Itoa(r.Int())
	table := richTable(1 + r.Intn(3))
	table.Rows[2].Cells[2].Spans = []doc.Span{{Text: "Trang "}, {Text: "?", PageOf: "Chương I. " + title}, {Text: "\n\nhết"}}
	p2 := paragraph("Xem trang ")
	p2.Spans = append(p2.Spans, doc.Span{Text: "?", PageOf: "Chương I. " + title}, doc.Span{Text: "."})
	tall := &doc.Table{Columns: make([]doc.Column, 2), Rows: []doc.Row{cells(strings.Repeat(sentence, 60), "a"), cells("b", "c")}}
	return []doc.Block{
		&doc.Heading{Level: 1, Style: style.Part, Label: "Chương I", Spans: []doc.Span{{Text: title}}},
		&doc.List{Items: []doc.Item{
			{Marker: "-", Blocks: []doc.Block{p(), p(), &doc.List{Items: []doc.Item{{Marker: "+", Blocks: []doc.Block{p()}}}}}},
			{Marker: "-", Blocks: []doc.Block{table, p2}},
		}},
		figure(400, 300, "Hình 1. Bản đồ "+odd), tall, p(),
	}
}

func TestEveryByteOfTheTreeIsSomewhereOnce(t *testing.T) {
	artifacts := map[layout.Artifact]int{}
	for seed := range 60 {
		d := official(rand.New(rand.NewSource(int64(seed))))
		pages := lay(t, d)
		checkSources(t, seed, d, pages, nil)
		checkPlaces(t, seed, d, pages)
		checkPages(t, seed, pages)
		for _, p := range pages.Pages {
			for _, l := range p.Lines {
				artifacts[l.Artifact]++
			}
		}
	}
	for _, a := range []layout.Artifact{layout.Content, layout.PageNumber, layout.RepeatedHead, layout.RepeatedCell} {
		if artifacts[a] == 0 {
			t.Errorf("no line was the artifact %d", a)
		}
	}
}

// provenance gives a line per box: what it is of, and the bytes its runs show.
func provenance(d *doc.Document, pages *layout.Pages) string {
	number := map[doc.Block]int{nil: 0}
	doc.Each(d.AllBlocks(), func(b doc.Block) { number[b] = len(number) })
	of := func(of layout.Of) string {
		s := string(of.Name)
		if of.Part > 0 {
			s += fmt.Sprintf(" of appendix %d", of.Part)
		}
		if of.Block != nil {
			s += fmt.Sprintf(" %s %d", strings.TrimPrefix(fmt.Sprintf("%T", of.Block), "*doc."), number[of.Block])
		}
		if of.Item != nil {
			s += " in an item"
		}
		if of.Cell != nil {
			s += fmt.Sprintf(" cell %d,%d head=%v", of.Row, of.Column, of.Head)
		}
		if of.Entry > 0 {
			s += fmt.Sprintf(" entry %d", of.Entry)
		}
		return s + []string{"", " PAGE NUMBER", " HEAD AGAIN", " CELL AGAIN", " RULE OF NOTES", " BORDER"}[of.Artifact]
	}
	var b strings.Builder
	for i, p := range pages.Pages {
		fmt.Fprintf(&b, "page %d begins with %s within=%v head=%.1f bottom=%.1f\n", i+1, of(p.Begins), p.Within, p.Head.Mm(), p.Bottom.Mm())
		for _, l := range p.Lines {
			fmt.Fprintf(&b, "  %s:", of(l.Of))
			for _, r := range l.Runs {
				kind := map[bool]string{true: "text", false: "span"}[r.Span == nil]
				if r.Leader {
					kind = "leader"
				}
				fmt.Fprintf(&b, " %s[%d:%d] %.20q", kind, r.From, r.To, r.Text)
			}
			b.WriteString("\n")
		}
		for i := 0; i < len(p.Rules); {
			n := 1
			for i+n < len(p.Rules) && p.Rules[i+n].Of == p.Rules[i].Of {
				n++
			}
			fmt.Fprintf(&b, "  %d rules of %s\n", n, of(p.Rules[i].Of))
			i += n
		}
		for _, img := range p.Images {
			fmt.Fprintf(&b, "  picture of %s\n", of(img.Of))
		}
	}
	for _, m := range pages.Bookmarks {
		fmt.Fprintf(&b, "bookmark %q part %d heading %v\n", m.Title, m.Part, m.Heading != nil)
	}
	return b.String()
}

func TestWhatAReportsPagesAreOf(t *testing.T) {
	d := report()
	table := richTable(3)
	d.Body = append(d.Body, &doc.List{Items: []doc.Item{{Marker: "-", Blocks: []doc.Block{paragraph("Mục " + odd), table}}}})
	d.Appendices = []doc.Appendix{{Label: doc.Line{Text: "Phụ lục"}, Title: []doc.Span{{Text: "Danh sách"}}, Body: []doc.Block{paragraph("Nội dung.")}}}
	golden.Check(t, "bao-cao.provenance", provenance(d, lay(t, d)))
}
