package reading

import (
	"strings"

	"vanban/internal/viet"
)

// Amount is a sum of money of the text.
type Amount struct {
	From, To int
	Dong     int64
	End      int // the word behind it
}

// Amounts are those of a passage in a stretch. A price for one of many (60
// triệu đồng/năm) is none.
func (p *Passage) Amounts(s Span) []Amount {
	var list []Amount
	for i := p.WordAt(s.From); i < len(p.Words) && p.Words[i].From < s.To; i++ {
		if a, ok := p.amountAt(i); ok && a.To <= s.To {
			list = append(list, a)
			i = a.End - 1
		}
	}
	return list
}

var moneyWords = Set("tỷ tỉ triệu nghìn ngàn đồng")

// amountAt reads the sum of money that begins with word i.
func (p *Passage) amountAt(i int) (Amount, bool) {
	if _, ok := p.NumeralAt(i); !ok {
		return Amount{}, false
	}
	k := i + 1
	if p.Low(k) == "đ" && (p.Separator(i) == "" || p.Separator(i) == " ") && p.Separator(k) != "/" { // 245.000.000đ
		dong, ok := viet.ParseMoney(p.Low(i))
		return Amount{p.Words[i].From, p.Words[k].To, dong, k + 1}, ok && dong >= 1000
	}
	for k < len(p.Words) && p.Separator(k-1) == " " &&
		(moneyWords[p.Low(k)] || p.Words[k].Number && moneyWords[p.Low(k-1)] && p.Low(k-1) != "đồng" &&
			moneyWords[p.Low(k+1)]) {
		k++
	}
	if k == i+1 || strings.HasPrefix(strings.TrimLeft(p.Separator(k-1), " "), "/") {
		return Amount{}, false
	}
	from, to := p.Words[i].From, p.Words[k-1].To
	dong, ok := viet.ParseMoney(p.Text[from:to])
	return Amount{from, to, dong, k}, ok && (p.Low(k-1) == "đồng" || !otherThanMoney(p, k))
}

// otherThanMoney tells a number without đồng, before word k, that counts something
// else: 27,4 nghìn ha, 19,4 triệu tấn.
func otherThanMoney(p *Passage, k int) bool {
	thousand := Has(p.Low(k-1), "nghìn", "ngàn")
	return thousand || p.Separator(k-1) == " " && measures[p.Low(k)]
}

var measures = Set("ha tấn tạ lượt người hộ con m m2 m² m3 m³ km kwh cây sản lít dân khẩu lao cổ usd đô")
