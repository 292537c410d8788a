package criteria

import "strings"

// Verdict is the rating of an indicator, a criterion or a subject.
type Verdict int

const (
	NotAssessed Verdict = iota // never counted as met
	Met
	NearlyMet // “Cơ bản đạt”: reported, not counted
	NotMet
)

var verdictNames = [...]string{"Chưa đánh giá", "Đạt", "Cơ bản đạt", "Chưa đạt"}

// String is the rating in the words of the tables.
func (v Verdict) String() string { return verdictNames[v] }

// ParseVerdict reads `Đạt`, `Cơ bản đạt` or `Chưa đạt`, in any case; an empty
// text is not assessed.
func ParseVerdict(s string) (Verdict, bool) {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	if s == "" {
		return NotAssessed, true
	}
	for v, name := range verdictNames {
		if s == strings.ToLower(name) {
			return Verdict(v), true
		}
	}
	return NotAssessed, false
}

// together is the verdict of a whole from those of its parts: met only when
// every part is.
func together(parts []Verdict) Verdict {
	count := [len(verdictNames)]int{}
	for _, v := range parts {
		count[v]++
	}
	switch {
	case count[NotMet] > 0:
		return NotMet
	case count[NotAssessed] > 0 || len(parts) == 0:
		return NotAssessed
	case count[NearlyMet] > 0:
		return NearlyMet
	}
	return Met
}
