package number

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-54", Severity: diag.Warning, Source: "bộ tiêu chí của không gian làm việc",
		Title: diag.Term{Vi: "Số và tên tiêu chí đúng với bộ tiêu chí",
			En: "Number and name of a criterion agree with the set"},
		Text: diag.Term{Vi: "“%[1]s”: tiêu chí số %[2]s là “%[3]s”", En: "“%[1]s”: criterion %[2]s is “%[3]s”"},
		Hint: diag.Term{Vi: "sửa số hoặc tên theo bộ tiêu chí %[4]s",
			En: "mend number or name after the set %[4]s"},
		Good:     rule.Text("Tiêu chí số 11 về nghèo đa chiều chưa đạt."),
		Bad:      rule.Text("Tiêu chí số 12 về nghèo đa chiều chưa đạt."),
		Document: criterionName,
	})
}

func criterionName(d *rule.Document) {
	if !requireSet(d) {
		return
	}
	all := criteriaNames{Document: d}
	for _, c := range d.WS.Set.Criteria {
		all.folded = append(all.folded, viet.Fold(c.Name))
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
			all.held(p, reading.Between(p.Words[i].From, p.Words[min(name+2, len(p.Words)-1)].To), p.Low(number),
				p.Ahead(p.Words[name].From))
		}
		indicatorOfOther(d, p, i, number)
		if name, ok := nameBefore(p, i); ok {
			all.held(p, reading.Between(p.Words[name].From, p.Words[number].To), p.Low(number),
				p.Text[p.Words[name+2].From:p.Words[i].From])
		}
	})
	for _, t := range d.Tables {
		all.table(t)
	}
}

// criteriaNames are those of the set's criteria, folded.
type criteriaNames struct {
	*rule.Document
	folded []string
}

// ofOtherSet tells that the sentence of word i speaks of another set: of villages,
// or of the higher grades.
func ofOtherSet(p *reading.Passage, i int) bool {
	low := p.Lower(p.Sentence(p.Words[i].From))
	return reading.Has(low, "nâng cao", "kiểu mẫu") || ofVillages(low)
}

// indicatorOfOther notes an indicator that is told under another criterion: tiêu
// chí số 12, nội dung 13.3.
func indicatorOfOther(d *rule.Document, p *reading.Passage, from, number int) {
	for k := number + 1; k < min(number+16, len(p.Words)) && !p.Follows(k, "tiêu", "chí"); k++ {
		if !p.Follows(k, "nội", "dung") && !p.Follows(k, "chỉ", "tiêu") {
			continue
		}
		id := p.Low(k + 2)
		if of, _, dotted := strings.Cut(id, "."); dotted && d.WS.Set.Indicator(id) != nil && of != p.Low(number) {
			if own := criterionOf(d.WS.Set, p.Low(number)); own != nil {
				d.Report(p, p.Words[from].From, p.Words[k+2].To, own.ID, own.Name, d.WS.Set.ID)
			}
		}
		return
	}
}

// held holds a number and the name told with it against the set.
func (n criteriaNames) held(p *reading.Passage, at reading.Span, number, name string) {
	name = viet.Fold(beginning(strings.TrimLeft(name, " :-–(“")))
	own, other := criterionOf(n.WS.Set, number), n.in(name)
	if own != nil && other != nil && own != other && !strings.HasPrefix(name, begin(own.Name)) {
		n.Report(p, at.From, at.To, number, own.Name, n.WS.Set.ID)
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
	if k >= len(p.Words) || p.Words[k].Number ||
		!strings.Contains(" : - – ( “ , ", " "+gap+" ") && (gap != "" || k == number+1) {
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

// table holds a table that has a column of numbers and one of names of
// criteria against the set: as soon as two rows agree with it, the others must.
func (n criteriaNames) table(t reading.Table) {
	number, name := t.SerialColumn(), t.ColumnOf("tên tiêu chí", "tiêu chí")
	if number < 0 || name < 0 || number == name {
		return
	}
	agree := 0
	for _, row := range t.Rows {
		if own := criterionOf(n.WS.Set, reading.CellText(row, number)); own != nil &&
			own == n.in(viet.Fold(reading.CellText(row, name))) {
			agree++
		}
	}
	for _, row := range t.Rows {
		if p := row[name]; agree > 1 && p != nil && p.Text != "" {
			n.held(p, p.Whole(), reading.CellText(row, number), p.Text)
		}
	}
}

// in finds the criterion whose name a folded text begins with.
func (n criteriaNames) in(text string) *criteria.Criterion {
	for i, name := range n.folded {
		if strings.HasPrefix(text, name) {
			return &n.WS.Set.Criteria[i]
		}
	}
	return nil
}

// beginning is as much of a text as a name can take.
func beginning(s string) string {
	const most = 400
	if len(s) <= most {
		return s
	}
	return s[:strings.LastIndexByte(s[:most], ' ')+1]
}

// begin are the first two words of a name, folded.
func begin(name string) string {
	parts := strings.Fields(viet.Fold(name))
	return strings.Join(parts[:min(2, len(parts))], " ")
}
