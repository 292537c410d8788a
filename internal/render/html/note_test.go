package html_test

import (
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// noting is a paragraph that calls notes.
func noting(text string, notes ...*doc.Note) *doc.Paragraph {
	p := paragraph(text)
	for _, n := range notes {
		p.Spans = append(p.Spans, doc.Span{Text: n.Mark, Note: n})
	}
	return p
}

func note(mark, text string) *doc.Note { return &doc.Note{Mark: mark, Spans: spans(text)} }

// target is the element that a link leads to.
func target(t *testing.T, root *xhtml.Node, link *xhtml.Node) *xhtml.Node {
	t.Helper()
	id, inside := strings.CutPrefix(attr(link, "href"), "#")
	var found []*xhtml.Node
	for n := range root.Descendants() {
		if n.Type == xhtml.ElementNode && attr(n, "id") == id {
			found = append(found, n)
		}
	}
	if !inside || len(found) != 1 {
		t.Fatalf("%q leads to %d elements", attr(link, "href"), len(found))
	}
	return found[0]
}

// roled gives the elements of a role.
func roled(root *xhtml.Node, role string) []*xhtml.Node {
	var found []*xhtml.Node
	for n := range root.Descendants() {
		if n.Type == xhtml.ElementNode && attr(n, "role") == role {
			found = append(found, n)
		}
	}
	return found
}

func TestAMarkLeadsToItsNoteAndBack(t *testing.T) {
	one, two := note("1", "Nguồn: <b>"), note("2", "Hai")
	root := parse(t, body(t, noting("Một", one), noting("Hai", two, one)))
	calls := roled(root, "doc-noteref")
	equal(t, "marks", texts(calls), []string{"1", "2", "1"})
	equal(t, "raised", texts(find(find(root, "main")[0], "sup")), []string{"1", "2", "1", "1", "2"})
	var notes []string
	for _, call := range calls {
		notes = append(notes, text(target(t, root, call)))
	}
	equal(t, "notes", notes, []string{"1 Nguồn: <b>", "2 Hai", "1 Nguồn: <b>"})
	for i, back := range roled(root, "doc-backlink") {
		if target(t, root, back) != calls[i] {
			t.Errorf("the note %d leads back elsewhere", i+1)
		}
	}
}

func TestNotesStandOnceBeforeTheEnding(t *testing.T) {
	d := plan(t)
	n := note("1", "Nguồn")
	d.Body = append(d.Body, noting("Một", n), noting("Hai", n))
	var order []string
	for n := range parse(t, d).Descendants() {
		if n.Type == xhtml.ElementNode && (n.Data == "main" || n.Data == "footer" || attr(n, "role") == "doc-endnotes") {
			order = append(order, n.Data)
		}
	}
	equal(t, "order", order, []string{"main", "section", "footer"})
}

func TestNotesOfAnAppendixStandThere(t *testing.T) {
	d := body(t, noting("Một", note("1", "Chung")))
	own := noting("Hai", note("2", "Riêng"))
	d.Appendices = []doc.Appendix{{Label: doc.Line{Text: "Phụ lục"}, Body: []doc.Block{own}}}
	sections := roled(parse(t, d), "doc-endnotes")
	equal(t, "sections", texts(sections), []string{"1 Chung", "2 Riêng"})
}

func TestATextWithoutNotesHasNoSection(t *testing.T) {
	if found := roled(parse(t, plan(t)), "doc-endnotes"); len(found) != 0 {
		t.Error("there is a section")
	}
}

func TestMarksAreOfLayoutsSize(t *testing.T) {
	root := parse(t, plan(t))
	for name, want := range map[string]string{"font-size": "66.6667%", "line-height": "0", "top": "-.5em"} {
		if got := property(t, root, "sup", name); got != want {
			t.Errorf("%s is %q", name, got)
		}
	}
	class := "." + strings.ReplaceAll(string(style.Footnote), "_", "-")
	if property(t, root, class, "font-size") != "11pt" {
		t.Error("notes are not of their own size")
	}
}
