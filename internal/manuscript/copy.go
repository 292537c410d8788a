package manuscript

import (
	"slices"
	"strings"

	"vanban/internal/viet"
	"vanban/internal/word"
)

// copyForms are the forms of a copy on paper, folded (Phụ lục III, mục I).
var copyForms = []string{"sao y", "sao luc", "trich sao"}

func isCopyForm(l line) bool { return slices.Contains(copyForms, viet.Fold(l.text)) && capital(l.text) }

// beginsCopy tells the header of a copy, below the document that is copied (mẫu
// 3.1).
func beginsCopy(b word.Block) bool {
	return slices.ContainsFunc(linesOf(word.Paragraphs(b)), isCopyForm)
}

// copied reads a copy's header and ending.
func (w *writer) copied(blocks []word.Block) {
	if len(blocks) == 0 {
		return
	}
	c := &w.matter.copy
	head, closing := parts(blocks)
	left, right := halves(head)
	var agency []string
	for _, l := range left {
		if number := numbered.FindStringSubmatch(l.text); number != nil {
			c.number, c.symbol = number[1], number[2]
			continue
		}
		agency = append(agency, l.text)
	}
	for _, l := range right {
		if found := dated.FindStringSubmatch(l.text); found != nil {
			c.date = date(found[2], found[3], found[4])
		} else if isCopyForm(l) {
			c.form = l.text
		}
	}
	if name := strings.Join(agency, " "); name != "" && !same(name, w.issuing()) {
		c.agency = agency
	}
	c.closing = w.closing(closing)
	w.copySymbol(c)
}

// parts are the header of a copy and its ending, which may be rows of one table.
func parts(blocks []word.Block) (head, closing []word.Block) {
	t, ok := blocks[0].(*word.Table)
	if !ok {
		return cut(blocks, slices.IndexFunc(blocks, isEnding))
	}
	ends := slices.IndexFunc(t.Rows, func(row word.Row) bool { return isEnding(&word.Table{Rows: []word.Row{row}}) })
	if ends < 0 {
		return blocks[:1], blocks[1:]
	}
	above, below := *t, *t
	above.Rows, below.Rows = t.Rows[:ends], t.Rows[ends:]
	return []word.Block{&above}, append([]word.Block{&below}, blocks[1:]...)
}

// copySymbol leaves the symbol to the form where that prints the same.
func (w *writer) copySymbol(c *copied) {
	for i, form := range copyForms {
		if viet.Fold(c.form) == form && c.symbol == [...]string{"SY-", "SL-", "TrS-"}[i]+w.ws.Agency.Symbol.Text {
			c.symbol = ""
		}
	}
}
