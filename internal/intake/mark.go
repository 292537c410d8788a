package intake

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// isMark tells a mark in a cell that wants one, and its lack.
func isMark(text string) (marked, ok bool) {
	switch strings.ToLower(viet.Plain(text)) {
	case "x", "×", "✓", "✔", "√", "☑", "có", "true", "minh họa", "minh hoạ":
		return true, true
	case "", "-", "–", "không", "false", "☐":
		return false, true
	}
	return false, false
}

// marked reads a mark. A column that is not there has none.
func (r *reading) marked(row, col int) bool {
	if col == 0 {
		return false
	}
	text, ok := r.sheet.In(row, col).Read(r.problems)
	if !ok {
		return false
	}
	marked, ok := isMark(text.Text)
	if !ok {
		r.problems.Add(diag.BadMark, text.At, text.Text)
	}
	return marked
}

// markedRating is the rating whose column has the mark.
func (r *reading) markedRating(row int) source.String {
	rating := source.String{At: r.sheet.In(row, r.marks[criteria.Met]).At}
	for _, v := range ratingColumns {
		if col := r.marks[v]; col == 0 || !r.marked(row, col) {
			continue
		}
		at := r.sheet.In(row, r.marks[v]).At
		if rating.Text != "" {
			r.problems.Add(diag.TwoMarks, at, rating.Text, v.String())
		}
		rating = source.String{Text: v.String(), At: at}
	}
	return rating
}

// asBefore takes what an earlier month said over where the row is marked so.
// What is typed beside the mark counts; another rating is told.
func (r *reading) asBefore(f *criteria.Finding, ind *criteria.Indicator, row int) {
	if !r.marked(row, r.same) {
		return
	}
	at, before := r.sheet.In(row, r.same).At, r.Origin.before
	old, _ := criteria.ParseVerdict(before[entry{ind.ID, "rating"}])
	now, ok := criteria.ParseVerdict(f.Rating.Text)
	rated := ok && now != criteria.NotAssessed
	switch {
	case old == criteria.NotAssessed && !rated:
		r.problems.Add(diag.NothingBefore, at, ind.ID)
		return
	case rated && now != old:
		r.problems.Add(diag.OtherThanBefore, f.Rating.At, now, old)
	}
	r.takenOver = true
	for _, field := range criteria.Fields {
		if text := field.Of(f); r.silent(text) {
			*text = source.String{Text: before[entry{ind.ID, field.Key}], At: at}
		}
	}
}
