package check

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
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
		d.each("tiêu chí", prose|heading|cell, func(p *passage, i int) {
			number := i + 2
			if p.low(number) == "số" {
				number++
			}
			if p.ofOtherSet(i) || number >= len(p.words) || !p.words[number].number {
				return
			}
			if name := p.nameBehind(number); name >= 0 {
				d.criterionNamed(p, span{p.words[i].from, p.words[min(name+2, len(p.words)-1)].to}, p.low(number), p.text[p.words[name].from:])
			}
			d.indicatorOfOther(p, i, number)
			if name, ok := p.nameBefore(i); ok {
				d.criterionNamed(p, span{p.words[name].from, p.words[number].to}, p.low(number), p.text[p.words[name+2].from:p.words[i].from])
			}
		})
		for _, t := range d.tables {
			d.criterionTable(t)
		}
	},
}

// ofOtherSet tells that the sentence of word i speaks of another set: of villages,
// or of the higher grades.
func (p *passage) ofOtherSet(i int) bool {
	low := p.small(p.sentence(p.words[i].from))
	return has(low, "nâng cao", "kiểu mẫu") || ofVillages(low)
}

// indicatorOfOther notes an indicator that is told under another criterion: tiêu
// chí số 12, nội dung 13.3.
func (d *paper) indicatorOfOther(p *passage, from, number int) {
	for k := number + 1; k < min(number+16, len(p.words)) && !p.follows(k, "tiêu", "chí"); k++ {
		if !p.follows(k, "nội", "dung") && !p.follows(k, "chỉ", "tiêu") {
			continue
		}
		id := p.low(k + 2)
		if of, _, dotted := strings.Cut(id, "."); dotted && d.ws.Set.Indicator(id) != nil && of != p.low(number) {
			if own := criterionOf(d.ws.Set, p.low(number)); own != nil {
				d.slip(p, p.words[from].from, p.words[k+2].to, own.ID, own.Name, d.ws.Set.ID)
			}
		}
		return
	}
}

// criterionNamed holds a number and the name told with it against the set.
func (d *paper) criterionNamed(p *passage, at span, number, name string) {
	name = viet.Fold(strings.TrimLeft(name, " :-–(“"))
	own, other := criterionOf(d.ws.Set, number), d.criterionNameIn(name)
	if own != nil && other != nil && own != other && !strings.HasPrefix(name, begin(own.Name)) {
		d.slip(p, at.from, at.to, number, own.Name, d.ws.Set.ID)
	}
}

// nameBehind is the word that a criterion's name behind its number begins with,
// -1 when no name follows.
func (p *passage) nameBehind(number int) int {
	k := number + 1
	if p.low(k) == "về" {
		k++
	}
	gap := strings.TrimSpace(p.gap(number))
	if k >= len(p.words) || p.words[k].number || !strings.Contains(" : - – ( “ , ", " "+gap+" ") && (gap != "" || k == number+1) {
		return -1
	}
	return k
}

// nameBefore is where `tiêu chí …` begins before a bracket with the number: tiêu
// chí nghèo đa chiều (tiêu chí số 11).
func (p *passage) nameBefore(i int) (int, bool) {
	if i < 4 || strings.TrimSpace(p.gap(i-1)) != "(" {
		return 0, false
	}
	for k := i - 3; k >= max(0, i-12); k-- {
		if p.follows(k, "tiêu", "chí") {
			return k, !p.words[k+2].number
		}
	}
	return 0, false
}

// criterionTable holds a table that has a column of numbers and one of names of
// criteria against the set: as soon as two rows agree with it, the others must.
func (d *paper) criterionTable(t table) {
	number, name := t.serialColumn(), t.columnOf("tên tiêu chí", "tiêu chí")
	if number < 0 || name < 0 || number == name {
		return
	}
	agree := 0
	for _, row := range t.rows {
		if own := criterionOf(d.ws.Set, cellText(row, number)); own != nil && own == d.criterionNameIn(viet.Fold(cellText(row, name))) {
			agree++
		}
	}
	for _, row := range t.rows {
		if p := row[name]; agree > 1 && p != nil && p.text != "" {
			d.criterionNamed(p, span{0, len(p.text)}, cellText(row, number), p.text)
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
