package xlsx

import (
	"fmt"
	"strconv"
	"strings"

	"vanban/internal/criteria"
)

// letterCells are the cells of the ratings.
func (v *villages) letterCells() map[criteria.Verdict]cell {
	cells := map[criteria.Verdict]cell{}
	for _, c := range choices {
		cells[c.verdict] = text(c.letter, inLetter)
	}
	return cells
}

// village adds a row. One that did not report has no letters: as soon as some
// are chosen it counts.
func (v *villages) village(i int, letters map[criteria.Verdict]cell) {
	is, row := &v.Villages[i], v.next()
	cells := v.blank(inLetter)
	cells[0] = number(i+1, fmt.Sprint(i+1), inLetter)
	cells[1] = text(is.ID, inLetter)
	cells[2] = text(nameIn(is), inName)
	cells[3] = v.status(is, row)
	tally := criteria.Tally{}
	if is.usable() {
		for j, ind := range v.indicators {
			verdict := is.Findings.Of(ind).Verdict
			tally.Add(verdict)
			cells[v.grid.col+j] = letters[verdict]
		}
	}
	v.counts(cells, is, row, tally)
	v.add(minHeight, cells...)
}

// rowGrid are a village's letters.
func (v *villages) rowGrid(row int) area { return area{v.grid.col, row, v.grid.cols, 1} }

// status says whether a village reported.
func (v *villages) status(is *Village, row int) cell {
	otherwise, now := silentWord, reportedWord
	if is.Faulty {
		otherwise = faultyWord
	}
	if !is.usable() {
		now = otherwise
	}
	return formula(fmt.Sprintf("IF(COUNTA(%s)=0,%s,%s)", v.rowGrid(row), quoted(otherwise), quoted(reportedWord)), now,
		inLetter)
}

// counts puts a village's counts into its row, and how many it met before.
func (v *villages) counts(cells []cell, is *Village, row int, t criteria.Tally) {
	status, first := address(3, row), v.fixed.at("Đ")
	for i, n := range []int{t.Met, t.NearlyMet, t.NotMet, t.NotAssessed} {
		f := fmt.Sprintf("IF(%s=%s,COUNTIF(%s,%s),\"\")", status, quoted(reportedWord), v.rowGrid(row),
			quoted(choices[i].letter))
		cells[first+i] = formula(f, "", inLetter)
		if is.usable() {
			cells[first+i] = counted(f, n, inLetter)
		}
	}
	if v.fixed.at("before") >= 0 && is.Before != nil {
		v.compare(cells, is, row, t)
	}
}

// compare puts into a village's row what it met before and which indicators
// changed to or from met.
func (v *villages) compare(cells []cell, is *Village, row int, t criteria.Tally) {
	before, met := v.fixed.at("before"), is.Before.Met()
	cells[before] = number(met, strconv.Itoa(met), inLetter)
	f := fmt.Sprintf(`IF(%[1]s="","",%[1]s-%[2]s)`, address(v.fixed.at("Đ"), row), address(before, row))
	cells[before+1] = formula(f, "", inLetter)
	if is.usable() {
		cells[before+1] = counted(f, t.Met-met, inLetter.formatted(signed))
	}
	cells[before+2], cells[before+3] = v.changed(is, row)
}

// changed lists the indicators that are met anew and those that are no more.
func (v *villages) changed(is *Village, row int) (gained, lost cell) {
	var anew, no listing
	number, met := strconv.Itoa(row), quoted(choices[0].letter)
	for i, ind := range v.indicators {
		old := is.Before.Of(ind)
		if old == nil {
			continue
		}
		isMet := is.usable() && is.Findings.Of(ind).Verdict == criteria.Met
		at := v.letterColumns[i]
		if old.Verdict != criteria.Met {
			anew.add(isMet, ind.ID, "IF(", at, number, "=", met)
		} else {
			no.add(is.usable() && !isMet, ind.ID, "IF(AND(", at, number, `<>"",`, at, number, "<>", met, ")")
		}
	}
	return anew.cell(), no.cell()
}

// listing is a list of numbers that formulas give, each one with a blank behind
// it.
type listing struct {
	formula strings.Builder
	shown   []string
}

// add takes a number that stands in the list while a condition is true.
func (l *listing) add(stands bool, id string, condition ...string) {
	id = strings.ReplaceAll(id, " ", "\u00a0") // blanks part numbers
	if l.formula.Len() == 0 {
		l.formula.WriteString("SUBSTITUTE(TRIM(")
	} else {
		l.formula.WriteByte('&')
	}
	for _, piece := range condition {
		l.formula.WriteString(piece)
	}
	l.formula.WriteByte(',')
	l.formula.WriteString(quoted(id + " "))
	l.formula.WriteString(`,"")`)
	if stands {
		l.shown = append(l.shown, id)
	}
}

// maxFormula is the number of signs that a formula may have.
const maxFormula = 8192

// cell is the list; one of more indicators than a formula holds does not follow
// the letters.
func (l *listing) cell() cell {
	shown, whole := strings.Join(l.shown, ", "), l.formula.String()+`)," ",", ")`
	if l.formula.Len() == 0 || len(whole) > maxFormula {
		return text(shown, inLetter)
	}
	return formula(whole, shown, inLetter)
}

// signed is the number format of a difference.
const signed = "+0;-0;0"
