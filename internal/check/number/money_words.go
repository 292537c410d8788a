package number

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-58", Severity: diag.Error, Source: "số liệu trong văn bản phải khớp nhau", InFindings: true,
		Title: diag.Term{Vi: "Số tiền bằng chữ đúng với số tiền bằng số",
			En: "An amount in words is that in figures"},
		Text:     diag.Term{Vi: "“%[1]s” không phải số tiền %[3]s", En: "“%[1]s” is not %[3]s"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Giá trị là 245.000.000 đồng (bằng chữ: hai trăm bốn mươi lăm triệu đồng)."),
		Bad:      rule.Text("Giá trị là 245.000.000 đồng (bằng chữ: hai trăm năm mươi bốn triệu đồng)."),
		Document: moneyInWords,
	})
}

func moneyInWords(d *rule.Document) {
	d.Each("bằng chữ", reading.Prose|reading.Cell, func(p *reading.Passage, i int) {
		s := p.Clause(p.Words[i].From)
		before := p.Amounts(reading.Between(s.From, p.Words[i].From))
		if i+2 >= len(p.Words) {
			return
		}
		if len(before) == 0 && i == 0 && p.Before != nil {
			before = p.Before.Amounts(p.Before.Whole())
			inWords(d, p, p.Words[2].From, s.To, p.Before, before)
			return
		}
		inWords(d, p, p.Words[i+2].From, s.To, p, before)
	})
	for _, p := range d.WithNumerals(reading.Prose | reading.Cell) {
		bracketedWords(d, p)
	}
}

// inWords holds an amount in words, from a byte to the end of its clause, against
// the last of some in figures. Words that say no amount are wrong too.
func inWords(d *rule.Document, p *reading.Passage, from, to int, of *reading.Passage, before []reading.Amount) {
	if len(before) == 0 || from >= to {
		return
	}
	if end := strings.IndexAny(p.Text[from:to], ").;"); end >= 0 {
		to = from + end
	}
	written := strings.TrimRight(p.Text[from:to], " /")
	figures := before[len(before)-1]
	spoken, ok := viet.ParseMoneyWords(reading.Lower(written))
	amountInWords := strings.HasSuffix(strings.TrimSuffix(reading.Lower(written), " chẵn"), "đồng")
	if ok && spoken != figures.Dong || !ok && amountInWords {
		d.Suggest(p, from, from+len(written), viet.MoneyWords(figures.Dong), of.Text[figures.From:figures.To])
	}
}

// bracketedWords holds numbers in words in a bracket against the figures before
// it: 245.000.000 đồng (hai trăm … đồng), 45 (bốn mươi lăm) hộ.
func bracketedWords(d *rule.Document, p *reading.Passage) {
	if !strings.ContainsRune(p.Text, '(') {
		return
	}
	for _, a := range p.Amounts(p.Whole()) {
		if from, to, ok := bracketAt(p, a.To); ok {
			if spoken, ok := viet.ParseMoneyWords(reading.Lower(p.Text[from:to])); ok && spoken != a.Dong {
				d.Suggest(p, from, to, viet.MoneyWords(a.Dong), p.Text[a.From:a.To])
			}
		}
	}
	for i := range p.Words {
		f, ok := p.NumeralAt(i)
		if !ok || f.Places > 0 || f.Percent {
			continue
		}
		if from, to, ok := bracketAt(p, f.To); ok {
			if spoken, ok := viet.ParseWords(reading.Lower(p.Text[from:to])); ok && spoken != f.Units {
				d.Suggest(p, from, to, viet.Words(f.Units), p.Text[f.From:f.To])
			}
		}
	}
}

// bracketAt is what stands in a bracket that opens at a byte, spaces apart.
func bracketAt(p *reading.Passage, at int) (from, to int, ok bool) {
	rest := strings.TrimLeft(p.Text[at:], " ")
	if !strings.HasPrefix(rest, "(") {
		return 0, 0, false
	}
	from = len(p.Text) - len(rest) + 1
	end := strings.IndexByte(p.Ahead(from), ')')
	return from, from + end, end > 0
}
