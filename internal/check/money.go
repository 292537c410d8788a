package check

import (
	"strings"

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
	if p.low(k) == "đ" && (p.gap(i) == "" || p.gap(i) == " ") && p.gap(k) != "/" { // 245.000.000đ
		dong, ok := viet.ParseMoney(p.low(i))
		return amount{p.words[i].from, p.words[k].to, dong, k + 1}, ok && dong >= 1000
	}
	for k < len(p.words) && p.gap(k-1) == " " && (moneyWords[p.low(k)] || p.words[k].number && moneyWords[p.low(k-1)] && p.low(k-1) != "đồng" && moneyWords[p.low(k+1)]) {
		k++
	}
	if k == i+1 || strings.HasPrefix(strings.TrimLeft(p.gap(k-1), " "), "/") {
		return amount{}, false
	}
	from, to := p.words[i].from, p.words[k-1].to
	dong, ok := viet.ParseMoney(p.text[from:to])
	return amount{from, to, dong, k}, ok && (p.low(k-1) == "đồng" || !p.otherThanMoney(k))
}

// otherThanMoney tells a number without đồng, before word k, that counts something
// else: 27,4 nghìn ha, 19,4 triệu tấn.
func (p *passage) otherThanMoney(k int) bool {
	thousand := has(p.low(k-1), "nghìn", "ngàn")
	return thousand || p.gap(k-1) == " " && measures[p.low(k)]
}

var measures = set("ha tấn tạ lượt người hộ con m m2 m² m3 m³ km kwh cây sản lít dân khẩu lao cổ usd đô")
