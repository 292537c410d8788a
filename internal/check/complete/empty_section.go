package complete

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-83", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.c", From: rule.Decree,
		Title:    diag.Term{Vi: "Mỗi mục có nội dung", En: "Every section has a text"},
		Text:     diag.Term{Vi: "mục “%[1]s” chưa có nội dung", En: "the section “%[1]s” has no text"},
		Hint:     diag.Term{Vi: "viết nội dung hoặc bỏ mục", En: "write it or drop the section"},
		Good:     rule.Text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
		Bad:      rule.Text("## I. MỤC TIÊU\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
		Document: emptySection,
	})
}

func emptySection(d *rule.Document) {
	sections(d, d.Tree.Body)
	for i := range d.Tree.Appendices {
		a := &d.Tree.Appendices[i]
		if sections(d, a.Body); len(a.Body) == 0 {
			d.At(a.At, reading.PlainSpaces(a.Label.Text))
		}
	}
}

// sections notes headings without a text, paragraphs that lead to nothing and
// labels without what they are for.
func sections(d *rule.Document, blocks []doc.Block) {
	level := 0
	for i, b := range blocks {
		next := following(blocks, i)
		switch b := b.(type) {
		case *doc.Heading:
			level = b.Level
			section(d, b, next, i+1 == len(blocks))
		case *doc.Paragraph:
			leads(d, b, next, level)
		}
	}
}

// section notes a heading behind which another of its level or the end comes, or
// dots alone. One that is a whole sentence is its own text.
func section(d *rule.Document, h *doc.Heading, next doc.Block, last bool) {
	text := doc.Text(h.Spans)
	if strings.HasSuffix(text, ".") && len(strings.Fields(text)) > 4 || strings.HasSuffix(text, ";") ||
		strings.HasSuffix(text, "./.") {
		return
	}
	empty := last
	switch next := next.(type) {
	case *doc.Heading:
		empty = next.Level <= h.Level
	case *doc.Paragraph:
		empty = blank(doc.Text(next.Spans))
	}
	if empty {
		d.At(h.At, rule.Shorten(h.Title()))
	}
}

// leads notes a paragraph that ends in a colon where a heading of the section's
// level follows it, and a label behind which the next one comes: *Nguyên nhân:*.
func leads(d *rule.Document, p *doc.Paragraph, next doc.Block, level int) {
	text := strings.TrimRight(doc.Text(p.Spans), " ")
	if !strings.HasSuffix(text, ":") {
		return
	}
	switch next := next.(type) {
	case *doc.Heading:
		if level > 0 && next.Level <= level && len(strings.Fields(text)) > 4 || isLabel(text) {
			d.At(p.At, rule.Shorten(text))
		}
	case *doc.Paragraph:
		label, _, _ := strings.Cut(doc.Text(next.Spans), ":")
		if isLabel(text) && isLabel(label+":") && label+":" != text && label != doc.Text(next.Spans) {
			d.At(p.At, rule.Shorten(text))
		}
	}
}

// isLabel tells the labels of what is said of an indicator.
func isLabel(s string) bool {
	w := reading.Words(s)
	return strings.HasSuffix(s, ":") && len(w) > 0 && len(w) < 4 && labelsOfFindings[w[0].Low]
}

// labelsOfFindings begin labels that lead to a text of their own, one behind
// another.
var labelsOfFindings = reading.Set("nguyên mục đề giải kết tồn hạn kiến")

// following is the block behind the i-th, nil at the end.
func following(blocks []doc.Block, i int) doc.Block {
	if i+1 < len(blocks) {
		return blocks[i+1]
	}
	return nil
}
