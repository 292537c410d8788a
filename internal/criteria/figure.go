package criteria

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var (
	// pointed is a number whose dot can part no thousands: `12.21` of `12.21%`.
	pointed = regexp.MustCompile(`(^|[^\d.,])(\d+)\.(\d{1,2})([^\d.,]|$)`)
	// aloneCounted is a count without its whole: `29 hộ`, `2,6 km`.
	aloneCounted = regexp.MustCompile(`^\d[\d.]*(?:,\d+)? ?\p{L}[\p{L} -]*$`)
	negative     = regexp.MustCompile(`^[-−–] ?\d`)
)

// parseValue reads a number, where a percent needs no sign, or the operands of
// a percent (`71/1.784`, `71/1.784 = 3,98%`). A typed percent that its operands
// do not give is a problem, and so is a number that cannot be.
func (f *Finding) parseValue(problems *diag.List) {
	if f.Indicator.Kind != "boolean" && negative.MatchString(f.Value.Text) {
		problems.Add(diag.NegativeFigure, f.Value.At, f.Value.Text)
	} else if f.Indicator.Kind == "percent" {
		f.parseShare(problems)
		return
	}
	f.Number, f.HasNumber = viet.ParseNumber(f.Value.Text)
	f.Number.Percent = f.Number.Percent || f.HasNumber && f.Indicator.Kind == "percent"
}

// parseShare reads a percent or its operands.
func (f *Finding) parseShare(problems *diag.List) {
	f.Value.Text = viet.Plain(f.Value.Text)
	if strings.ContainsAny(f.Value.Text, "%/") {
		f.Value.Text = withCommas(f.Value.Text)
	}
	if f.Ratio, f.HasRatio = viet.ParseRatio(f.Value.Text); f.HasRatio {
		f.parseRatio(problems)
	} else {
		f.parsePercent(problems)
	}
}

// withCommas writes decimals the Vietnamese way where they can be nothing else.
func withCommas(text string) string {
	for pointed.MatchString(text) {
		text = pointed.ReplaceAllString(text, "$1$2,$3$4")
	}
	return text
}

// parseRatio holds the operands of a share against each other and against the
// percent that is typed beside them.
func (f *Finding) parseRatio(problems *diag.List) {
	at, typed := f.Value.At, f.Value.Text
	switch unit := f.unit(); {
	case f.Ratio.Part.Compare(f.Ratio.Whole) > 0:
		problems.Add(diag.PartAboveWhole, at, typed, f.Ratio.Part, f.Ratio.Whole)
		f.HasRatio = false
		return
	case viet.Counted(unit) && f.Ratio.Part.Places+f.Ratio.Whole.Places > 0:
		problems.Add(diag.FractionCounted, at, typed, unit)
		f.HasRatio, f.Doubtful = false, true
		return
	case !f.Ratio.Agrees():
		problems.Add(diag.WrongPercent, at, typed, f.Ratio.Percent(f.Ratio.Typed.Places))
	}
	f.Number, f.HasNumber = viet.Number{Value: f.Ratio.Share(), Decimals: 2, Percent: true}, true
}

// parsePercent reads a percent that is typed as such. A count whose whole nobody
// gave is none.
func (f *Finding) parsePercent(problems *diag.List) {
	f.Number, f.HasNumber = viet.ParseNumber(f.Value.Text)
	f.Number.Percent = f.HasNumber
	at, typed := f.Value.At, f.Value.Text
	switch {
	case f.HasNumber && f.Number.Value > 100:
		problems.Add(diag.ShareAbove100, at, typed)
		f.HasNumber = false
	case f.HasNumber || typed == "":
	case aloneCounted.MatchString(typed):
		problems.Add(diag.CountAlone, at, typed)
		f.Doubtful = true
	default:
		problems.Add(diag.BadNumber, at, typed)
	}
}

// unit is what the operands are counted in: as typed or else the indicator's.
func (f *Finding) unit() string {
	if f.Ratio.Unit != "" {
		return viet.Unit(f.Ratio.Unit)
	}
	return viet.Unit(f.Indicator.Unit)
}

// RatioIn is the part of a whole that a field tells, and can be added to others'.
func (f *Finding) RatioIn(field Field) (viet.Ratio, bool) {
	if field.Key == "value" && f.Doubtful {
		return viet.Ratio{}, false
	}
	return viet.ParseRatio(field.Of(f).Text)
}
