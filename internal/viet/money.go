package viet

import (
	"math/big"
	"regexp"
	"strings"
)

// moneyUnits are the words for powers of ten, in đồng; "" is đồng itself.
var moneyUnits = map[string]int64{
	"nghìn tỷ": 1e12, "nghìn tỉ": 1e12, "ngàn tỷ": 1e12, "ngàn tỉ": 1e12, "tỷ": 1e9, "tỉ": 1e9,
	"triệu": 1e6, "tr.": 1e6, "tr": 1e6, "nghìn": 1e3, "ngàn": 1e3, "": 1,
}

var (
	dongWord  = regexp.MustCompile(` ?(?:đồng|đ|vnđ|vnd|₫)\.?$`)
	moneyPart = regexp.MustCompile(`^([-−]?\d[\d.,]*) ?((?:nghìn |ngàn )?t[ỷỉ]|triệu|tr\.?|nghìn|ngàn|)(?: |$)`)
)

// ParseMoney reads `7 tỷ 500 triệu đồng`, `7,5 tỷ`, `500 triệu`, `1.234.567đ`
// or `1.234.567` into đồng. What leaves a doubt is refused: a decimal point
// (`7.5 tỷ`), a last part without its unit (`7 tỷ 500`), parts out of order or
// too large for their place (`7 tỷ 1.500 triệu`), a part of a đồng.
func ParseMoney(s string) (dong int64, ok bool) {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	rest := dongWord.ReplaceAllString(s, "")
	total, room := new(big.Rat), new(big.Rat)
	for first := true; first || rest != ""; first = false {
		m := moneyPart.FindStringSubmatch(rest)
		if m == nil {
			return 0, false
		}
		rest = rest[len(m[0]):]
		amount, ok := ParseDecimal(m[1])
		unit := big.NewRat(moneyUnits[m[2]], 1)
		sum := new(big.Rat).Mul(amount.Rat(), unit)
		fits := first || sum.Sign() > 0 && sum.Cmp(room) < 0
		named := first || m[2] != "" || dongWord.MatchString(s)
		whole := rest == "" || amount.Places == 0 && amount.Units > 0
		if !ok || !fits || !named || !whole {
			return 0, false
		}
		total.Add(total, sum)
		room = unit
	}
	if !total.IsInt() || !total.Num().IsInt64() {
		return 0, false
	}
	return total.Num().Int64(), true
}

// MoneyUnit reads the unit of a column of money, `triệu đồng`, `ĐVT: 1.000 đồng`
// or `tỷ`, into đồng.
func MoneyUnit(s string) (dong int64, ok bool) {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	for _, label := range []string{"đơn vị tính", "đơn vị", "đvt"} {
		s = strings.TrimLeft(strings.TrimPrefix(s, label), ": ")
	}
	if !strings.ContainsAny(s, "0123456789") {
		s = "1 " + s
	}
	dong, ok = ParseMoney(s)
	return dong, ok && dong > 0
}

// Money writes an amount exactly, in the largest unit in which it has no more
// than three decimals: `7,5 tỷ đồng`, `500 triệu đồng`, `1.234.567 đồng`.
func Money(dong int64) string {
	for _, unit := range []struct {
		word string
		dong int64
	}{{" tỷ", 1e9}, {" triệu", 1e6}} {
		if (dong >= unit.dong || dong <= -unit.dong) && dong%(unit.dong/1000) == 0 {
			thousandths := Decimal{dong / (unit.dong / 1000), 3}.String()
			return strings.TrimRight(strings.TrimRight(thousandths, "0"), ",") + unit.word + " đồng"
		}
	}
	return Integer(dong) + " đồng"
}
