package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
)

var emptySection = Rule{
	Code: diag.EmptySection, Group: Completeness, Source: "Phụ lục I, mục II.6.c", From: decree,
	Good: text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
	Bad:  text("## I. MỤC TIÊU\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
	document: func(d *paper) {
		d.sections(d.tree.Body)
		for i := range d.tree.Appendices {
			a := &d.tree.Appendices[i]
			if d.sections(a.Body); len(a.Body) == 0 {
				d.at(a.At, reading.PlainSpaces(a.Label.Text))
			}
		}
	},
}

// sections notes headings without a text, paragraphs that lead to nothing and
// labels without what they are for.
func (d *paper) sections(blocks []doc.Block) {
	level := 0
	for i, b := range blocks {
		next := following(blocks, i)
		switch b := b.(type) {
		case *doc.Heading:
			level = b.Level
			d.section(b, next, i+1 == len(blocks))
		case *doc.Paragraph:
			d.leads(b, next, level)
		}
	}
}

// section notes a heading behind which another of its level or the end comes, or
// dots alone. One that is a whole sentence is its own text.
func (d *paper) section(h *doc.Heading, next doc.Block, last bool) {
	text := doc.Text(h.Spans)
	if strings.HasSuffix(text, ".") && len(strings.Fields(text)) > 4 || strings.HasSuffix(text, ";") || strings.HasSuffix(text, "./.") {
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
		d.at(h.At, shortened(h.Title()))
	}
}

// leads notes a paragraph that ends in a colon where a heading of the section's
// level follows it, and a label behind which the next one comes: *Nguyên nhân:*.
func (d *paper) leads(p *doc.Paragraph, next doc.Block, level int) {
	text := strings.TrimRight(doc.Text(p.Spans), " ")
	if !strings.HasSuffix(text, ":") {
		return
	}
	switch next := next.(type) {
	case *doc.Heading:
		if level > 0 && next.Level <= level && len(strings.Fields(text)) > 4 || isLabel(text) {
			d.at(p.At, shortened(text))
		}
	case *doc.Paragraph:
		label, _, _ := strings.Cut(doc.Text(next.Spans), ":")
		if isLabel(text) && isLabel(label+":") && label+":" != text && label != doc.Text(next.Spans) {
			d.at(p.At, shortened(text))
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
