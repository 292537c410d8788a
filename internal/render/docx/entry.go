package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// entry is a paragraph with a label, or a heading, which ends the sequences
// below it.
type entry struct {
	block  doc.Block
	style  style.Name
	label  label
	known  bool // it has a label
	letter bool // one of points that Word counts otherwise
}

// entries finds the labels of blocks.
func entries(d *doc.Document, blocks []doc.Block) []entry {
	var list []entry
	for _, b := range blocks {
		e := entry{block: b}
		switch b := b.(type) {
		case *doc.Heading:
			e.style = b.Style
			if b.Label == "" {
				e.label, e.known = labelOf(d, b.Style, b.Number, b.Spans)
			}
			list = append(list, e)
		case *doc.Paragraph:
			if b.Style != style.Body {
				continue
			}
			e.style = b.Style
			if e.label, e.known = labelOf(d, b.Style, b.Number, b.Spans); e.known {
				list = append(list, e)
			}
		}
	}
	markLetters(list)
	return list
}

// markLetters finds the points of sequences that go on beyond d): all of them
// are typed, for Word would print e) where đ) stands.
func markLetters(list []entry) {
	for from := 0; from < len(list); {
		to, beyond := from, false
		for ; to < len(list) && list[to].known && list[to].label.level == pointLevel; to++ {
			v := list[to].label.Value()
			if to > from && v == 1 {
				break
			}
			beyond = beyond || v > pointsAlike
		}
		for i := from; i < to; i++ {
			list[i].letter = beyond
		}
		from = max(to, from+1)
	}
}

// levelTexts are how a list writes its levels: as the first label does, but
// with the full stop behind 1.1 that most of its kind have.
func levelTexts(list int, parts [][]entry) [levels]string {
	texts := [levels]string{"%1.", "%2.", "%2.%3", "%2.%3.%4", "%2.%3.%4.%5", "%6)"}
	if list == byArticle {
		texts[rootLevel] = doc.Article.Word() + " %1."
	}
	stops := 0
	for _, part := range parts {
		for i := range part {
			l := &part[i].label
			switch {
			case !part[i].known:
			case list == byArticle && l.article():
				texts[rootLevel] = l.text
			case l.level > clauseLevel && l.level <= lastClause:
				stops++
				if l.text == texts[l.level] {
					stops -= 2
				}
			}
		}
	}
	for level := clauseLevel + 1; level <= lastClause && stops >= 0; level++ {
		texts[level] += "."
	}
	return texts
}
