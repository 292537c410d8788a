package viet

import (
	"cmp"
	"math/big"
	"regexp"
	"strings"
)

// Ratio is a part of a whole, as typed: `71/1.784 hộ = 3,98%`.
type Ratio struct {
	Part, Whole Decimal // Whole is above 0
	Unit        string  // what is counted, as typed: hộ, lao động; often none
	Typed       Decimal // the percent as typed, where HasTyped
	HasTyped    bool
}

const (
	digitsPattern = `\d[\d.]*(?:,\d+)?`
	unitPattern   = `(?: ?(\p{L}+(?: \p{L}+){0,3}?))?`
	sharePattern  = `(` + digitsPattern + `)` + unitPattern + ` ?/ ?(` + digitsPattern + `)` + unitPattern
	leadPattern   = `(?:đạt |chiếm |bằng |tương đương |tỷ lệ |là )*`
)

// A ratio alone, with its percent behind it, and with its percent before it.
var (
	shareFirst = regexp.MustCompile(`(?i)^` + sharePattern +
		`(?:[,;:]? ?[=≈]? ?` + leadPattern + `\(? ?` + leadPattern + `(` + digitsPattern + `) ?% ?\)?)?$`)
	shareLast = regexp.MustCompile(`(?i)^` + leadPattern + `(` + digitsPattern + `) ?% ?(?:=|\() ?` +
		sharePattern + ` ?\)?$`)
)

// ParseRatio reads `417/910`, `71/1.784 = 3,98%`, `71/1.784 hộ (3,98%)`,
// `71 hộ/1.784 hộ, chiếm 3,98%` or `3,98% (71/1.784)`. A whole of 0, two
// different units and a third number (a date, the number of a document) are refused.
func ParseRatio(s string) (Ratio, bool) {
	s = strings.Join(strings.Fields(s), " ")
	var part, unit, whole, wholeUnit, typed string
	if m := shareFirst.FindStringSubmatch(s); m != nil {
		part, unit, whole, wholeUnit, typed = m[1], m[2], m[3], m[4], m[5]
	} else if m := shareLast.FindStringSubmatch(s); m != nil {
		typed, part, unit, whole, wholeUnit = m[1], m[2], m[3], m[4], m[5]
	}
	r := Ratio{Unit: cmp.Or(wholeUnit, unit), HasTyped: typed != ""}
	var partOK, wholeOK bool
	r.Part, partOK = ParseDecimal(part)
	r.Whole, wholeOK = ParseDecimal(whole)
	typedOK := !r.HasTyped
	if r.HasTyped && !strings.Contains(typed, ".") { // see ParseNumber
		r.Typed, typedOK = ParseDecimal(typed)
	}
	if !partOK || !wholeOK || !typedOK || r.Whole.Units == 0 || unit != "" && Unit(unit) != Unit(r.Unit) {
		return Ratio{}, false
	}
	return r, true
}

// Percent writes the share in percent, computed exactly and rounded half away
// from zero: 71/1.784 with two decimals is `3,98%`.
func (r Ratio) Percent(decimals int) string { return percent(r.Part.Rat(), r.Whole.Rat(), decimals) }

// Share is the share in percent, to compare it with a level.
func (r Ratio) Share() float64 {
	share := new(big.Rat).Quo(r.Part.Rat(), r.Whole.Rat())
	percent, _ := share.Mul(share, big.NewRat(100, 1)).Float64()
	return percent
}

// Agrees tells whether the typed percent is the right one at its own number of
// decimals; a ratio without a typed percent agrees.
func (r Ratio) Agrees() bool {
	return !r.HasTyped || r.Percent(r.Typed.Places) == percent(r.Typed.Rat(), big.NewRat(100, 1), r.Typed.Places)
}

// String writes the operands: `71/1.784`.
func (r Ratio) String() string { return r.Part.String() + "/" + r.Whole.String() }

func percent(part, whole *big.Rat, decimals int) string {
	share := new(big.Rat).Quo(part, whole)
	plain := share.Mul(share, big.NewRat(100, 1)).FloatString(decimals)
	return strings.Replace(plain, ".", ",", 1) + "%" // no thousands dot: see ParseNumber
}
