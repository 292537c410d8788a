package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

var emptySection = Rule{
	Code: diag.EmptySection, Group: Completeness, Source: "Phụ lục I, mục II.6.c",
	Good: text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
	Bad:  text("## I. MỤC TIÊU\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
	document: func(d *paper) {
		d.sections(d.tree.Body)
		for i := range d.tree.Appendices {
			d.sections(d.tree.Appendices[i].Body)
		}
	},
}

// sections notes headings behind which another of their level or the end comes.
// One that is a whole sentence is its own text.
func (d *paper) sections(blocks []doc.Block) {
	for i, b := range blocks {
		h, ok := b.(*doc.Heading)
		if !ok {
			continue
		}
		text := doc.Text(h.Spans)
		if strings.HasSuffix(text, ".") && len(strings.Fields(text)) > 4 || strings.HasSuffix(text, ";") || strings.HasSuffix(text, "./.") {
			continue
		}
		if next, isHeading := following(blocks, i).(*doc.Heading); isHeading && next.Level <= h.Level || i+1 == len(blocks) {
			d.at(h.At, shortened(h.Title()))
		}
	}
}

// following is the block behind the i-th, nil at the end.
func following(blocks []doc.Block, i int) doc.Block {
	if i+1 < len(blocks) {
		return blocks[i+1]
	}
	return nil
}
