package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// amount is a sum of money of the text.
type amount struct {
	from, to int
	dong     int64
	end      int // the word behind it
}

// amounts are those of a passage in a stretch. A price for one of many (60
// triệu đồng/năm) is none.
func (p *passage) amounts(s span) []amount {
	var list []amount
	for i := p.wordAt(s.from); i < len(p.words) && p.words[i].from < s.to; i++ {
		if a, ok := p.amountAt(i); ok && a.to <= s.to {
			list = append(list, a)
			i = a.end - 1
		}
	}
	return list
}

var moneyWords = set("tỷ tỉ triệu nghìn ngàn đồng")

// amountAt reads the sum of money that begins with word i.
func (p *passage) amountAt(i int) (amount, bool) {
	if _, ok := p.figureAt(i); !ok {
		return amount{}, false
	}
	k := i + 1
	for k < len(p.words) && p.gap(k-1) == " " && (moneyWords[p.low(k)] || p.words[k].number && moneyWords[p.low(k-1)] && p.low(k-1) != "đồng" && moneyWords[p.low(k+1)]) {
		k++
	}
	if k == i+1 || strings.HasPrefix(strings.TrimLeft(p.gap(k-1), " "), "/") {
		return amount{}, false
	}
	from, to := p.words[i].from, p.words[k-1].to
	dong, ok := viet.ParseMoney(p.text[from:to])
	return amount{from, to, dong, k}, ok
}

var moneyParts = Rule{
	Code: diag.MoneyParts, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Kinh phí 500 triệu đồng, trong đó ngân sách 350 triệu đồng, Nhân dân đóng góp 150 triệu đồng."),
	Bad:  text("Kinh phí 500 triệu đồng, trong đó ngân sách 350 triệu đồng, Nhân dân đóng góp 100 triệu đồng."),
	document: func(d *paper) {
		d.each("trong đó", prose|cell, func(p *passage, i int) {
			s := p.sentence(p.words[i].from)
			low := p.small(s)
			if strings.Count(low, "trong đó") > 1 || has(low, "khoảng", "gồm", "bao gồm") {
				return
			}
			before := p.amounts(span{s.from, p.words[i].from})
			parts := p.amounts(span{p.words[i].to, s.to})
			if len(before) == 0 || len(parts) == 0 {
				return
			}
			total := before[len(before)-1]
			if wrong, sum := addUp(total, parts, has(low, "còn lại", "như", "nhất là")); wrong {
				d.better(p, total.from, total.to, viet.Money(sum))
			}
		})
	},
}

// addUp tells parts that are not their total: more than it, or, when two or
// more stand there and no rest is spoken of, less.
func addUp(total amount, parts []amount, rest bool) (wrong bool, sum int64) {
	for _, a := range parts {
		sum += a.dong
	}
	return sum > total.dong || sum < total.dong && len(parts) > 1 && !rest, sum
}

var moneyInWords = Rule{
	Code: diag.MoneyInWords, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Giá trị là 245.000.000 đồng (bằng chữ: hai trăm bốn mươi lăm triệu đồng)."),
	Bad:  text("Giá trị là 245.000.000 đồng (bằng chữ: hai trăm năm mươi bốn triệu đồng)."),
	document: func(d *paper) {
		d.each("bằng chữ", prose|cell, func(p *passage, i int) {
			s := p.clause(p.words[i].from)
			before := p.amounts(span{s.from, p.words[i].from})
			if i+2 >= len(p.words) || len(before) == 0 {
				return
			}
			from := p.words[i+2].from
			to := s.to
			if end := strings.IndexAny(p.text[from:s.to], ").;"); end >= 0 {
				to = from + end
			}
			written := strings.TrimRight(p.text[from:to], " /")
			figures := before[len(before)-1]
			spoken, ok := viet.ParseMoneyWords(lowerCase(written))
			if ok && spoken != figures.dong {
				d.better(p, from, from+len(written), viet.MoneyWords(figures.dong), p.text[figures.from:figures.to])
			}
		})
	},
}

var costTotal = Rule{
	Code: diag.CostTotal, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}\n", Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 7,5 tỷ đồng."},
	Bad:  Example{Findings: "  5: {rating: Chưa đạt, cost: 7 tỷ đồng}\n  6.2: {rating: Chưa đạt, cost: 500 triệu đồng}\n", Text: "Tổng kinh phí để hoàn thành các chỉ tiêu chưa đạt là 8 tỷ đồng."},
	document: func(d *paper) {
		for _, phrase := range []string{"tổng kinh phí", "tổng nhu cầu kinh phí"} {
			d.each(phrase, prose, func(p *passage, i int) {
				s := p.clause(p.words[i].from)
				found := p.amounts(span{p.words[i].from, s.to})
				if len(found) != 1 || !has(p.small(s), "chỉ tiêu chưa đạt", "tiêu chí chưa đạt") || !d.evaluable() {
					return
				}
				if fs := d.findingsOf(p, p.words[i].from); fs != nil && fs.Dong() > 0 && fs.Dong() != found[0].dong {
					d.better(p, found[0].from, found[0].to, viet.Money(fs.Dong()))
				}
			})
		}
	},
}
