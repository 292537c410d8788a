package xlsx

import (
	"cmp"
	"fmt"
	"slices"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"
)

// Comment is a remark on a finding, beside its cell. That on a text without a
// column of its own is where the number stands, that on a finding as a whole
// at its rating; one on an indicator that the set does not have is nowhere.
type Comment struct {
	Indicator  string   // its number
	Field      string   // the key of one of criteria.Fields; empty: the finding as a whole
	Paragraphs []string // of the remark; the first says what is wrong
}

// annotation is all that is remarked on a cell.
type annotation struct {
	on   area
	runs []run
}

// shownIn are the columns of what has none of its own.
var shownIn = map[string]string{"": "rating", "criterion_text": "criterion", "text": "indicator"}

// comment adds the comments, those on one cell in the order given.
func (m *matrix) comment(comments []Comment) {
	for _, c := range comments {
		row, known := m.row[c.Indicator]
		col := m.columns.at(cmp.Or(shownIn[c.Field], c.Field))
		if col < 0 {
			col = m.columns.at(shownIn[""])
		}
		if known && len(c.Paragraphs) > 0 {
			m.remark(m.cellAt(col, row), c.Paragraphs)
		}
	}
	slices.SortFunc(m.annotations, func(a, b annotation) int {
		return cmp.Or(cmp.Compare(a.on.row, b.on.row), cmp.Compare(a.on.col, b.on.col))
	})
}

// cellAt is the cell at a place, however many it was made of.
func (s *sheet) cellAt(col, row int) area {
	for _, a := range s.merged {
		if a.col <= col && col < a.col+a.cols && a.row <= row && row < a.row+a.rows {
			return a
		}
	}
	return area{col, row, 1, 1}
}

// remark adds a remark to what is said of a cell.
func (s *sheet) remark(on area, paragraphs []string) {
	i := slices.IndexFunc(s.annotations, func(n annotation) bool { return n.on == on })
	if i < 0 {
		i = len(s.annotations)
		s.annotations = append(s.annotations, annotation{on: on})
	}
	n := &s.annotations[i]
	for j, p := range paragraphs {
		if last := len(n.runs) - 1; last >= 0 {
			n.runs[last].text += "\n"
		}
		l := inComment
		l.bold = j == 0
		n.runs = append(n.runs, run{l, shortened(p, longParagraph)})
	}
}

var inComment = cellStyle{size: bodySize}

// How much a comment takes: letters of a paragraph, UTF-16 units of all.
const (
	longParagraph = 1000
	longComment   = 32000
)

// cut are the runs as far as a comment takes them; what is left out shows by an
// ellipsis.
func cut(runs []run) []run {
	room := longComment
	for i, r := range runs {
		for at, letter := range r.text {
			if room -= utf16.RuneLen(letter); room < 0 {
				runs = slices.Clone(runs[:i+1])
				runs[i].text = r.text[:at] + "…"
				return runs
			}
		}
	}
	return runs
}

// comment adds what is remarked on the cells of a sheet, in boxes of our own.
func (w *writer) comment(s *sheet) {
	if len(s.annotations) == 0 {
		return
	}
	for _, n := range s.annotations {
		w.try(w.file.AddComment(s.name, excelize.Comment{Author: "vanban", Cell: n.on.first(),
			Paragraph: w.runs(cut(n.runs))}))
	}
	w.commented++
	boxes := fmt.Sprintf("xl/drawings/vmlDrawing%d.vml", w.commented)
	delete(w.file.VMLDrawing, boxes)
	w.file.Pkg.Store(boxes, []byte(s.boxes(w.sheets)))
}
