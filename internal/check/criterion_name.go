package check

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var criterionName = Rule{
	Code: diag.CriterionName, Group: Numbers, Source: "bộ tiêu chí của không gian làm việc",
	Good: text("Tiêu chí số 11 về nghèo đa chiều chưa đạt."),
	Bad:  text("Tiêu chí số 12 về nghèo đa chiều chưa đạt."),
	document: func(d *paper) {
		if !d.hasSet() {
			return
		}
		d.Each("tiêu chí", reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
			number := i + 2
			if p.Low(number) == "số" {
				number++
			}
			if ofOtherSet(p, i) || number >= len(p.Words) || !p.Words[number].Number {
				return
			}
			if name := nameBehind(p, number); name >= 0 {
				d.criterionNamed(p, reading.Between(p.Words[i].From, p.Words[min(name+2, len(p.Words)-1)].To), p.Low(number), p.Text[p.Words[name].From:])
			}
			d.indicatorOfOther(p, i, number)
			if name, ok := nameBefore(p, i); ok {
				d.criterionNamed(p, reading.Between(p.Words[name].From, p.Words[number].To), p.Low(number), p.Text[p.Words[name+2].From:p.Words[i].From])
			}
		})
		for _, t := range d.Tables {
			d.criterionTable(t)
		}
	},
}

// ofOtherSet tells that the sentence of word i speaks of another set: of villages,
// or of the higher grades.
func ofOtherSet(p *reading.Passage, i int) bool {
	low := p.Lower(p.Sentence(p.Words[i].From))
	return reading.Has(low, "nâng cao", "kiểu mẫu") || ofVillages(low)
}

// indicatorOfOther notes an indicator that is told under another criterion: tiêu
// chí số 12, nội dung 13.3.
func (d *paper) indicatorOfOther(p *reading.Passage, from, number int) {
	for k := number + 1; k < min(number+16, len(p.Words)) && !p.Follows(k, "tiêu", "chí"); k++ {
		if !p.Follows(k, "nội", "dung") && !p.Follows(k, "chỉ", "tiêu") {
			continue
		}
		id := p.Low(k + 2)
		if of, _, dotted := strings.Cut(id, "."); dotted && d.ws.Set.Indicator(id) != nil && of != p.Low(number) {
			if own := criterionOf(d.ws.Set, p.Low(number)); own != nil {
				d.slip(p, p.Words[from].From, p.Words[k+2].To, own.ID, own.Name, d.ws.Set.ID)
			}
		}
		return
	}
}

// criterionNamed holds a number and the name told with it against the set.
func (d *paper) criterionNamed(p *reading.Passage, at reading.Span, number, name string) {
	name = viet.Fold(strings.TrimLeft(name, " :-–(“"))
	own, other := criterionOf(d.ws.Set, number), d.criterionNameIn(name)
	if own != nil && other != nil && own != other && !strings.HasPrefix(name, begin(own.Name)) {
		d.slip(p, at.From, at.To, number, own.Name, d.ws.Set.ID)
	}
}

// nameBehind is the word that a criterion's name behind its number begins with,
// -1 when no name follows.
func nameBehind(p *reading.Passage, number int) int {
	k := number + 1
	if p.Low(k) == "về" {
		k++
	}
	gap := strings.TrimSpace(p.Separator(number))
	if k >= len(p.Words) || p.Words[k].Number || !strings.Contains(" : - – ( “ , ", " "+gap+" ") && (gap != "" || k == number+1) {
		return -1
	}
	return k
}

// nameBefore is where `tiêu chí …` begins before a bracket with the number: tiêu
// chí nghèo đa chiều (tiêu chí số 11).
func nameBefore(p *reading.Passage, i int) (int, bool) {
	if i < 4 || strings.TrimSpace(p.Separator(i-1)) != "(" {
		return 0, false
	}
	for k := i - 3; k >= max(0, i-12); k-- {
		if p.Follows(k, "tiêu", "chí") {
			return k, !p.Words[k+2].Number
		}
	}
	return 0, false
}

// criterionTable holds a table that has a column of numbers and one of names of
// criteria against the set: as soon as two rows agree with it, the others must.
func (d *paper) criterionTable(t reading.Table) {
	number, name := t.SerialColumn(), t.ColumnOf("tên tiêu chí", "tiêu chí")
	if number < 0 || name < 0 || number == name {
		return
	}
	agree := 0
	for _, row := range t.Rows {
		if own := criterionOf(d.ws.Set, reading.CellText(row, number)); own != nil && own == d.criterionNameIn(viet.Fold(reading.CellText(row, name))) {
			agree++
		}
	}
	for _, row := range t.Rows {
		if p := row[name]; agree > 1 && p != nil && p.Text != "" {
			d.criterionNamed(p, p.Whole(), reading.CellText(row, number), p.Text)
		}
	}
}

func criterionOf(set *criteria.Set, id string) *criteria.Criterion {
	for i := range set.Criteria {
		if set.Criteria[i].ID == id {
			return &set.Criteria[i]
		}
	}
	return nil
}

// criterionNameIn finds the criterion whose name a folded text begins with.
func (d *paper) criterionNameIn(text string) *criteria.Criterion {
	if d.folded == nil {
		for _, c := range d.ws.Set.Criteria {
			d.folded = append(d.folded, viet.Fold(c.Name))
		}
	}
	for i, name := range d.folded {
		if strings.HasPrefix(text, name) {
			return &d.ws.Set.Criteria[i]
		}
	}
	return nil
}

// begin are the first two words of a name, folded.
func begin(name string) string {
	parts := strings.Fields(viet.Fold(name))
	return strings.Join(parts[:min(2, len(parts))], " ")
}
