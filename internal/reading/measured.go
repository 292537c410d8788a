package reading

import (
	"strings"
)

// Measured is a number with what it counts.
type Measured struct {
	Numeral
	Unit string // in small letters, empty without one
	End  int    // the word behind it
}

// MoneyUnits are those that a unit goes on with: triệu đồng, tạ/ha.
var MoneyUnits = Set("tỷ tỉ triệu nghìn ngàn đồng")

// MeasuredAt reads the number that is word i and the unit behind it.
func (p *Passage) MeasuredAt(i int) (Measured, bool) {
	f, ok := p.NumeralAt(i)
	if !ok || f.Percent || i+1 >= len(p.Words) || p.Separator(i) != " " || p.Words[i+1].Number ||
		strings.HasPrefix(p.Separator(i+1), "/") {
		return Measured{}, false
	}
	m := Measured{Numeral: f, Unit: p.Low(i + 1), End: i + 2}
	for MoneyUnits[m.Unit[strings.LastIndexByte(m.Unit, ' ')+1:]] && MoneyUnits[p.Low(m.End)] &&
		p.Separator(m.End-1) == " " && m.End < i+6 {
		m.Unit += " " + p.Low(m.End)
		m.End++
	}
	return m, true
}
