package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var moneyInWords = Rule{
	Code: diag.MoneyInWords, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Giá trị là 245.000.000 đồng (bằng chữ: hai trăm bốn mươi lăm triệu đồng)."),
	Bad:  text("Giá trị là 245.000.000 đồng (bằng chữ: hai trăm năm mươi bốn triệu đồng)."),
	document: func(d *paper) {
		d.each("bằng chữ", prose|cell, func(p *passage, i int) {
			s := p.clause(p.words[i].from)
			before := p.amounts(span{s.from, p.words[i].from})
			if i+2 >= len(p.words) {
				return
			}
			if len(before) == 0 && i == 0 && p.before != nil {
				before = p.before.amounts(span{0, len(p.before.text)})
				d.inWords(p, p.words[2].from, s.to, p.before, before)
				return
			}
			d.inWords(p, p.words[i+2].from, s.to, p, before)
		})
		for _, p := range d.withFigures(prose | cell) {
			d.bracketedWords(p)
		}
	},
}

// inWords holds an amount in words, from a byte to the end of its clause, against
// the last of some in figures. Words that say no amount are wrong too.
func (d *paper) inWords(p *passage, from, to int, of *passage, before []amount) {
	if len(before) == 0 {
		return
	}
	if end := strings.IndexAny(p.text[from:to], ").;"); end >= 0 {
		to = from + end
	}
	written := strings.TrimRight(p.text[from:to], " /")
	figures := before[len(before)-1]
	spoken, ok := viet.ParseMoneyWords(lowerCase(written))
	amountInWords := strings.HasSuffix(strings.TrimSuffix(lowerCase(written), " chẵn"), "đồng")
	if ok && spoken != figures.dong || !ok && amountInWords {
		d.better(p, from, from+len(written), viet.MoneyWords(figures.dong), of.text[figures.from:figures.to])
	}
}

// bracketedWords holds numbers in words in a bracket against the figures before
// it: 245.000.000 đồng (hai trăm … đồng), 45 (bốn mươi lăm) hộ.
func (d *paper) bracketedWords(p *passage) {
	if !strings.ContainsRune(p.text, '(') {
		return
	}
	for _, a := range p.amounts(span{0, len(p.text)}) {
		if from, to, ok := p.bracketAt(a.to); ok {
			if spoken, ok := viet.ParseMoneyWords(lowerCase(p.text[from:to])); ok && spoken != a.dong {
				d.better(p, from, to, viet.MoneyWords(a.dong), p.text[a.from:a.to])
			}
		}
	}
	for i := range p.words {
		f, ok := p.figureAt(i)
		if !ok || f.Places > 0 || f.percent {
			continue
		}
		if from, to, ok := p.bracketAt(f.to); ok {
			if spoken, ok := viet.ParseWords(lowerCase(p.text[from:to])); ok && spoken != f.Units {
				d.better(p, from, to, viet.Words(f.Units), p.text[f.from:f.to])
			}
		}
	}
}

// bracketAt is what stands in a bracket that opens at a byte, spaces apart.
func (p *passage) bracketAt(at int) (from, to int, ok bool) {
	rest := strings.TrimLeft(p.text[at:], " ")
	if !strings.HasPrefix(rest, "(") {
		return 0, 0, false
	}
	from = len(p.text) - len(rest) + 1
	end := strings.IndexByte(p.text[from:], ')')
	return from, from + end, end > 0
}
