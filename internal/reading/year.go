package reading

import (
	"strings"
)

// YearRange is two years, from word i of a passage on, and the sign between.
type YearRange struct {
	Spot
	Sign string
}

// YearRanges are the ranges of years of the document.
func (r *Reading) YearRanges() []YearRange {
	var list []YearRange
	for _, p := range r.WithNumerals(Prose | Heading | Cell | Caption) {
		for i := range p.Words {
			if !IsYear(p.Low(i)) || !IsYear(p.Low(i+1)) {
				continue
			}
			sign := p.Separator(i)
			if s := strings.TrimSpace(sign); s == "-" || s == "–" {
				list = append(list, YearRange{Spot{p, i}, sign})
			}
		}
	}
	return list
}

// IsYear tells a number that is one.
func IsYear(s string) bool {
	return len(s) == 4 && (strings.HasPrefix(s, "19") || strings.HasPrefix(s, "20")) &&
		strings.Trim(s, "0123456789") == ""
}
