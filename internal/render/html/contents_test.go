package html_test

import (
	"strings"
	"testing"

	"vanban/internal/doc"
)

// listed is the plan with contents, a reference and an appendix.
func listed(t *testing.T) *doc.Document {
	d := plan(t)
	reference := paragraph("Xem trang ")
	reference.Spans = append(reference.Spans, doc.Span{Text: "?", PageOf: "II. TỔ CHỨC THỰC HIỆN"}, doc.Span{Text: "."})
	d.Body = append([]doc.Block{&doc.Contents{Title: doc.Line{Text: "MỤC LỤC"}}, reference}, d.Body...)
	d.Appendices = []doc.Appendix{
		{Label: doc.Line{Text: "Phụ lục"}, Title: spans("DANH SÁCH"), Body: []doc.Block{heading(2, "I. Thôn")}},
	}
	return d
}

func TestContentsLeadToEveryHeading(t *testing.T) {
	root := parse(t, listed(t))
	nav := find(root, "nav")
	if len(nav) != 1 || !strings.HasPrefix(text(nav[0]), "MỤC LỤC") {
		t.Fatalf("%d tables of contents", len(nav))
	}
	links := find(nav[0], "a")
	equal(t, "entries", texts(links), []string{
		"I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "II. TỔ CHỨC THỰC HIỆN", "Phụ lục. DANH SÁCH", "I. THÔN",
	})
	for i, want := range []string{"h2", "h3", "h2", "section", "h3"} {
		to := target(t, root, links[i])
		if to.Data != want || i != 3 && text(to) != text(links[i]) {
			t.Errorf("%q leads to %s %q", text(links[i]), to.Data, text(to))
		}
	}
}

func TestContentsAreIndentedByDepth(t *testing.T) {
	root := parse(t, listed(t))
	var depths []string
	for _, entry := range classed(root, "muc-luc") {
		depths = append(depths, strings.TrimPrefix(attr(entry, "class"), "muc-luc "))
	}
	equal(t, "depths", depths, []string{"cap-0", "cap-1", "cap-0", "cap-0", "cap-1"})
	one := points(t, property(t, root, ".cap-1", "padding-left"))
	if two := points(t, property(t, root, ".cap-2", "padding-left")); one <= 0 || two != 2*one {
		t.Errorf("%v, %v", one, two)
	}
}

func TestAReferenceNamesAndLeadsToItsHeading(t *testing.T) {
	root := parse(t, listed(t))
	for _, p := range classed(root, "noi-dung") {
		if !strings.HasPrefix(text(p), "Xem trang ") {
			continue
		}
		if got := text(p); got != "Xem trang “II. TỔ CHỨC THỰC HIỆN”." {
			t.Errorf("%q", got)
		}
		if to := target(t, root, find(p, "a")[0]); text(to) != "II. TỔ CHỨC THỰC HIỆN" {
			t.Errorf("it leads to %q", text(to))
		}
		return
	}
	t.Error("there is no reference")
}

func TestHeadingsHaveNoNamesUnlessTheyAreLinkedTo(t *testing.T) {
	for _, h := range find(parse(t, plan(t)), "h2", "h3") {
		if attr(h, "id") != "" {
			t.Errorf("%q is named %q", text(h), attr(h, "id"))
		}
	}
}
