package criteria

import (
	"regexp"
	"strings"

	"vanban/internal/viet"
)

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

// ratings are the ways a rating is written, in lower case: the words, those
// without their marks, and what is used as short for them. `C`, `K`, `x`, `Có`
// and `Cận đạt` may mean more than one thing and are none.
var ratings = map[string]Verdict{
	"": NotAssessed, "-": NotAssessed, "–": NotAssessed, "—": NotAssessed,
	"chưa đánh giá": NotAssessed, "chua danh gia": NotAssessed, "chưa rà soát": NotAssessed,
	"đạt": Met, "dat": Met, "đ": Met, "đã đạt": Met, "đạt chuẩn": Met,
	"cơ bản đạt": NearlyMet, "co ban dat": NearlyMet, "cbđ": NearlyMet, "cb": NearlyMet, "cb đạt": NearlyMet,
	"chưa đạt": NotMet, "chua dat": NotMet, "cđ": NotMet, "chưa đạt chuẩn": NotMet,
	"không đạt": NotMet, "khong dat": NotMet, "kđ": NotMet,
	"k đạt": NotMet, "k dat": NotMet, "ko đạt": NotMet, "ko dat": NotMet, "chưa": NotMet, "chua": NotMet,
}

// oldLetters are letters that look like đ and came in with old fonts.
var oldLetters = strings.NewReplacer("ð", "đ", "ɖ", "đ")

// marked is a mark that stands before a rating: `x Đạt`, `☑ Đạt`.
var marked = regexp.MustCompile(`^(?:x|×|✓|✔|√|☑) ?[-:–]? `)

// ParseVerdict reads a rating as people write it: `Đạt`, `CƠ BẢN ĐẠT`, `không
// đạt`, `K đạt`, `CBĐ`, with a mark before it or without. An empty text and a dash
// are not assessed. What could mean two things is refused.
func ParseVerdict(s string) (Verdict, bool) {
	s = oldLetters.Replace(strings.ToLower(viet.Plain(s)))
	s = strings.TrimRight(marked.ReplaceAllString(s, ""), " .;,")
	v, ok := ratings[s]
	return v, ok
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
