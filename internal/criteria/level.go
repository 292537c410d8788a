package criteria

import (
	"strconv"
	"strings"

	"vanban/internal/source"
	"vanban/internal/viet"
)

// Locality is where a threshold is asked for: the province, the region and,
// from 2026, the group of a commune (`tỉnh Thanh Hóa`, `BTB`, `2`).
type Locality struct{ Province, Region, Group string }

// Threshold is a level (mức quy định): an operator, a value and a unit, or a
// text where the level is no single number. The zero value is an unknown
// level, never “no level”.
type Threshold struct {
	Op    string `yaml:"op"` // is, ==, >=, <=
	Value string `yaml:"value"`
	Unit  string `yaml:"unit"`
	Text  string
}

// FromScalar takes a level that is written as a text.
func (t *Threshold) FromScalar(s source.String) { t.Text = s.Text }

// Known reports whether there is a level at all.
func (t Threshold) Known() bool { return t.Op != "" || t.Text != "" }

var operators = map[string]string{"is": "", "==": "", ">=": "≥ ", "<=": "≤ "}

// String writes the level the Vietnamese way: `≥ 80%`, `≤ 6,5%`, `Đạt`.
func (t Threshold) String() string {
	if t.Text != "" || !t.Known() {
		return t.Text
	}
	unit := t.Unit
	if unit != "" && unit != "%" {
		unit = " " + unit
	}
	return operators[t.Op] + strings.Replace(t.Value, ".", ",", 1) + unit
}

// sure is the confidence from which a threshold may be printed or compared.
const sure = 0.7

// Threshold gives the level that applies at a place: the commune group's before
// the province's before the region's before the national one. A level of low confidence is not given.
func (i *Indicator) Threshold(at Locality) Threshold {
	if i.Confidence.Threshold < sure {
		return Threshold{}
	}
	for _, t := range []Threshold{i.ThresholdByGroup[at.Group], i.ThresholdByProvince[at.Province], i.ThresholdByRegion[at.Region]} {
		if t.Known() {
			return t
		}
	}
	return i.National
}

// Meets compares a number with the level; known is false where the level is
// none that a number can meet.
func (t Threshold) Meets(n viet.Number) (met, known bool) {
	level, err := strconv.ParseFloat(t.Value, 64)
	if err != nil || n.Percent != (t.Unit == "%") {
		return false, false
	}
	switch t.Op {
	case ">=":
		return n.Value >= level, true
	case "<=":
		return n.Value <= level, true
	case "==":
		return n.Value == level, true
	}
	return false, false
}
