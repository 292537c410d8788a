package layout_test

import (
	"fmt"
	"math/rand"
	"reflect"
	"slices"
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
func source(pages *layout.Pages, l layout.Line, r layout.Run) any {
	h, heading := l.Block.(*doc.Heading)
	switch {
	case r.Span != nil:
		return r.Span
	case r.To == 0:
		return nil
	case l.Entry > 0:
		return &pages.Bookmarks[l.Entry-1]
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
// spaces where lines end.
func checkSources(t *testing.T, seed int, d *doc.Document, pages *layout.Pages) {
	t.Helper()
	texts := treeOf(d).texts
	for i := range pages.Bookmarks {
		texts[&pages.Bookmarks[i]] = pages.Bookmarks[i].Title
	}
	shown := map[any]int{}
	eachLine(pages, func(p *layout.Page, l layout.Line) {
		for _, r := range l.Runs {
			of := source(pages, l, r)
			if of == nil || l.Artifact != layout.Content {
				continue
			}
			written, known := texts[of]
			if !known || r.From < shown[of] || r.To > len(written) ||
				!blank(written[shown[of]:r.From]) || !says(l, r, written[r.From:r.To]) {
				t.Fatalf("seed %d, page %d: %q is said to be bytes %d to %d of %q, which goes on at %d",
					seed, p.Number, r.Text, r.From, r.To, written, shown[of])
			}
			shown[of] = r.To
		}
	})
	for of, written := range texts {
		if rest := written[shown[of]:]; !blank(rest) {
			t.Errorf("seed %d: %q of the %T %q is on no page", seed, rest, of, written)
		}
	}
}

func blank(s string) bool { return strings.Trim(s, " \n") == "" }

func eachLine(pages *layout.Pages, visit func(*layout.Page, layout.Line)) {
	for i := range pages.Pages {
		for _, l := range pages.Pages[i].Lines {
			visit(&pages.Pages[i], l)
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

// checkPlaces asserts that everything on the pages is of what is in the tree.
func checkPlaces(t *testing.T, seed int, d *doc.Document, pages *layout.Pages) {
	t.Helper()
	tree := treeOf(d)
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			if why := tree.lacks(&p, l.Of); why != "" {
				t.Errorf("seed %d, page %d: %q %s: %+v", seed, p.Number, l.Text(), why, l.Of)
			}
			if l.Marker && (len(l.Runs) == 0 || source(pages, l, l.Runs[0]) != any(l.Item) || l.Runs[0].From > 0) {
				t.Errorf("seed %d, page %d: %q does not begin with a marker", seed, p.Number, l.Text())
			}
		}
		for _, r := range p.Rules {
			if why := tree.lacks(&p, r.Of); why != "" && r.Thickness > 0 {
				t.Errorf("seed %d, page %d: a rule %s: %+v", seed, p.Number, why, r.Of)
			}
		}
		for _, img := range p.Images {
			if why := tree.lacks(&p, img.Of); why != "" {
				t.Errorf("seed %d, page %d: a picture %s: %+v", seed, p.Number, why, img.Of)
			}
		}
	}
	for i, m := range pages.Bookmarks {
		title := ""
		if m.Heading != nil {
			title = m.Heading.Title()
		} else if m.Part > 0 {
			title = d.Appendices[m.Part-1].Name()
		}
		if title != m.Title || m.Part != pages.Pages[m.Page-1].Part {
			t.Errorf("seed %d: bookmark %d, %q, is of part %d and %q", seed, i, m.Title, m.Part, title)
		}
	}
}

// lacks says what is wrong with what something on a page is said to be of.
func (t *tree) lacks(p *layout.Page, of layout.Of) string {
	_, line := t.texts[of.Line]
	_, item := t.texts[of.Item]
	_, note := t.texts[of.Note]
	table, _ := of.Block.(*doc.Table)
	switch {
	case of.Name == "":
		return "has no component"
	case of.Part != p.Part:
		return "is of another part"
	case of.Block != nil && !t.blocks[of.Block], of.Cell != nil && !t.cells[of.Cell],
		of.Line != nil && !line, of.Item != nil && !item, of.Note != nil && !note:
		return "is of what is not there"
	case of.Cell != nil && of.Cell != cellAt(table, of):
		return "is in another cell"
	}
	return ""
}

func cellAt(t *doc.Table, of layout.Of) *doc.Cell {
	if of.Head {
		return &t.Head[of.Row].Cells[of.Column]
	}
	return &t.Rows[of.Row].Cells[of.Column]
}

// checkArtifacts asserts that lines and rules are artifacts for a reason, and
// counts those of each kind.
func checkArtifacts(t *testing.T, seed int, pages *layout.Pages, count map[layout.Artifact]int) {
	t.Helper()
	printed := map[*doc.Cell]bool{}
	eachLine(pages, func(p *layout.Page, l layout.Line) {
		if count[l.Artifact]++; !lineReason(p, l, printed) {
			t.Errorf("seed %d, page %d: %q is the artifact %d for no reason", seed, p.Number, l.Text(), l.Artifact)
		}
		if l.Artifact == layout.Content && l.Cell != nil {
			printed[l.Cell] = true
		}
	})
	for _, p := range pages.Pages {
		for _, r := range p.Rules {
			if count[r.Artifact]++; !ruleReason(r) {
				t.Errorf("seed %d, page %d: a rule is the artifact %d for no reason: %+v", seed, p.Number, r.Artifact, r)
			}
		}
	}
}

func lineReason(p *layout.Page, l layout.Line, printed map[*doc.Cell]bool) bool {
	switch l.Artifact {
	case layout.Content:
		return l.Name != style.PageNumber
	case layout.PageNumber:
		return l.Name == style.PageNumber && l.Text() == strconv.Itoa(p.Number) && p.Number > 1
	case layout.RepeatedHead:
		return l.Head && printed[l.Cell] && l.Top >= p.Size.Top && l.Top+l.Height <= p.Size.Top+p.Head+0.01
	case layout.RepeatedCell:
		return !l.Head && printed[l.Cell] && l.Cell.Down > 1 && p.Begins.Row > l.Row
	}
	return false
}

func ruleReason(r layout.Rule) bool {
	_, table := r.Block.(*doc.Table)
	switch {
	case table, r.Name == style.Urgency, r.Name == style.Circulation:
		return r.Artifact == layout.Border
	case r.Name == style.Footnote:
		return r.Artifact == layout.NoteRule
	}
	return r.Artifact == layout.Content
}

// checkPages asserts what pages say of themselves.
func checkPages(t *testing.T, seed int, pages *layout.Pages) {
	t.Helper()
	var before layout.Of
	for i, p := range pages.Pages {
		if bottom := bottom(p); !near(p.Bottom, bottom) {
			t.Errorf("seed %d, page %d: its text ends at %.2f, said is %.2f", seed, i+1, bottom, p.Bottom)
		}
		var first layout.Of
		if at := slices.IndexFunc(p.Lines, isText); at >= 0 {
			first = p.Lines[at].Of
		}
		_, figure := p.Begins.Block.(*doc.Figure)
		if (p.Begins.Block != first.Block || p.Begins.Name != first.Name) && !figure {
			t.Errorf("seed %d, page %d: begins with %+v, said is %+v", seed, i+1, first, p.Begins)
		}
		if p.Begins.Block != nil && p.Within != together(p.Begins, before) {
			t.Errorf("seed %d, page %d: goes on with the text: %v", seed, i+1, p.Within)
		}
		for _, l := range p.Lines {
			if isText(l) {
				before = l.Of
			}
		}
	}
}

// together reports whether two lines are of one paragraph, row or entry.
func together(a, b layout.Of) bool {
	return a.Block == b.Block && a.Row == b.Row && a.Head == b.Head && a.Entry == b.Entry
}

func isText(l layout.Line) bool {
	return l.Artifact == layout.Content && l.Name != style.Footnote && l.Name != style.Address
}

// bottom is where the text of a page ends.
func bottom(p layout.Page) layout.Pt {
	end := p.Size.Top
	for _, l := range p.Lines {
		if l.Name != style.Footnote && l.Name != style.Address {
			end = max(end, l.Top+l.Height)
		}
	}
	for _, r := range p.Rules {
		if r.Y1 != r.Y2 {
			end = max(end, r.Y2)
		}
	}
	for _, img := range p.Images {
		end = max(end, img.Y+img.Height)
	}
	return end
}

func TestEveryByteOfTheTreeIsSomewhereOnce(t *testing.T) {
	artifacts := map[layout.Artifact]int{}
	for seed := range 60 {
		d := official(rand.New(rand.NewSource(int64(seed))))
		pages := lay(t, d)
		checkSources(t, seed, d, pages)
		checkPlaces(t, seed, d, pages)
		checkPages(t, seed, pages)
		checkArtifacts(t, seed, pages, artifacts)
	}
	for a := layout.Content; a <= layout.Border; a++ {
		if artifacts[a] == 0 {
			t.Errorf("nothing was the artifact %d", a)
		}
	}
}

// A header without words has no line that tells what it is.
func TestAPageKnowsThatATablesHeaderBeginsIt(t *testing.T) {
	table := &doc.Table{Columns: make([]doc.Column, 1), Head: []doc.Row{cells("")}, Rows: []doc.Row{cells("a")}}
	pages := lay(t, framed(paragraph(strings.Repeat("dòng\n", 100)), table))
	for above := 1; above < 100 && pages.Pages[1].Begins.Block != doc.Block(table); above++ {
		pages = lay(t, framed(paragraph(strings.Repeat("dòng\n", above)), table, paragraph(strings.Repeat("dòng\n", 60))))
	}
	begins := pages.Pages[1].Begins
	if want := (layout.Of{Name: style.TableHead, Block: table, Head: true}); begins != want {
		t.Errorf("%+v", begins)
	}
}

// Headings alone leave no place where a page may end; it ends where it is full.
func TestATitleThatItsLabelHasLeftGoesOnWithIt(t *testing.T) {
	parted := 0
	for above := range 4 {
		body := []doc.Block{paragraph(strings.Repeat("dòng\n", above+1) + "cuối")}
		for range 40 {
			h := heading(1, style.Part, "QUY ĐỊNH CHUNG")
			h.Label = "Chương I"
			body = append(body, h)
		}
		for _, p := range lay(t, framed(body...)).Pages[1:] {
			title := p.Lines[1].Runs[0].Span != nil
			if p.Within != title {
				t.Errorf("with %d lines above: page %d begins with %q: %v", above, p.Number, p.Lines[1].Text(), p.Within)
			}
			if title {
				parted++
			}
		}
	}
	if parted == 0 {
		t.Error("no title has left its label")
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
		fmt.Fprintf(&b, "page %d begins with %s within=%v head=%.1f bottom=%.1f\n",
			i+1, of(p.Begins), p.Within, p.Head.Mm(), p.Bottom.Mm())
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
	item := doc.Item{Marker: "-", Blocks: []doc.Block{paragraph("Mục " + odd), table}}
	d.Body = append(d.Body, &doc.List{Items: []doc.Item{item}})
	d.Appendices = []doc.Appendix{
		{Label: line("Phụ lục"), Title: []doc.Span{{Text: "Danh sách"}}, Body: []doc.Block{paragraph("Nội dung.")}},
	}
	golden.Check(t, "bao-cao.provenance", provenance(d, lay(t, d)))
}
