package language

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-75", Severity: diag.Warning, Source: "quy tắc soạn thảo văn bản trên máy", InFindings: true,
		Title:    diag.Term{Vi: "Sau dấu câu có dấu cách", En: "A space behind a sign"},
		Text:     diag.Term{Vi: "thiếu dấu cách ở “%[1]s”", En: "there is a space missing in “%[1]s”"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Các thôn, các trường thực hiện. Kết quả báo cáo xã."),
		Bad:      rule.Text("Các thôn,các trường thực hiện.Kết quả báo cáo xã."),
		Document: noSpaceAfterSign,
	})
}

func noSpaceAfterSign(d *rule.Document) {
	for _, p := range d.Of(printed) {
		numberStuck(d, p)
		for i := range len(p.Words) - 1 {
			if right := missingSpace(p, i); right != "" {
				d.Fix(p, p.Words[i].From, p.Words[i+1].To, p.Raw(i)+right+p.Raw(i+1))
			}
		}
	}
}

// seam is where word i of a passage meets the next one.
type seam struct {
	p *reading.Passage
	i int
}

// missingSpace is what should stand between words i and i+1 where a space is missing,
// empty where none is.
func missingSpace(p *reading.Passage, i int) string {
	found, known := seams[p.Separator(i)]
	if !known || !found.broken(seam{p, i}) {
		return ""
	}
	return found.right
}

// seams are what stands between words, what should where a space is missing, and
// how that is known.
var seams = map[string]struct {
	right  string
	broken func(seam) bool
}{
	",":  {", ", func(s seam) bool { return s.afterWord() || s.afterNumber() && s.beforeSmall() }},
	";":  {"; ", seam.afterWord},
	":":  {": ", func(s seam) bool { return s.afterWord() && !s.next().Number && !s.ofAddress() }},
	".":  {". ", func(s seam) bool { return s.endsSentence() }},
	")":  {") ", func(s seam) bool { return s.afterWord() && s.beforeWord() }},
	"(":  {" (", seam.betweenSmall},
	"“":  {" “", seam.betweenSmall},
	"”":  {"” ", func(s seam) bool { return s.afterWord() && s.beforeSmall() }},
	"- ": {" - ", seam.betweenApart},
	" -": {" - ", seam.betweenApart},
	"":   {" ", func(s seam) bool { return s.afterNumber() && countedNouns[s.next().Low] }},
	"%":  {"% ", func(s seam) bool { return s.afterNumber() && s.beforeSmall() }},
}

func (s seam) word() reading.Word { return s.p.Words[s.i] }
func (s seam) next() reading.Word { return s.p.Words[s.i+1] }

// afterWord and beforeWord tell words of more than one letter, afterNumber a number.
func (s seam) afterWord() bool   { return !s.word().Number && s.word().To-s.word().From > 1 }
func (s seam) beforeWord() bool  { return !s.next().Number && s.next().To-s.next().From > 1 }
func (s seam) afterNumber() bool { return s.word().Number }

// beforeSmall tells a word in small letters behind the seam, betweenSmall one on
// either side.
func (s seam) beforeSmall() bool { return s.beforeWord() && s.p.Uncapitalized(s.i+1) }
func (s seam) betweenSmall() bool {
	return s.afterWord() && s.p.Uncapitalized(s.i) && s.beforeSmall()
}

// betweenApart tells two words with a dash that belongs to neither.
func (s seam) betweenApart() bool {
	return s.afterWord() && s.beforeWord() && !hyphenEnd(s.p, s.i)
}

// ofAddress tells the colon of an address of the web.
func (s seam) ofAddress() bool { return strings.HasPrefix(s.p.Text[s.next().From:], "//") }

func (s seam) endsSentence() bool {
	return s.beforeWord() &&
		(s.afterWord() && newSentence(s.p, s.i) || s.p.Capitalized(s.i+1) && endsBody(s.p, s.i))
}

// countedNouns are written apart from their number; signs of units may stand at it.
var countedNouns = reading.Set("hộ người thôn xã khẩu triệu tỷ nghìn đồng ngày tháng năm con em lượt học")

// endsBody tells a year, or the abbreviation of a body, that ends a sentence.
func endsBody(p *reading.Passage, i int) bool {
	return reading.IsYear(p.Low(i)) && p.Low(i-1) == "năm" || reading.Has(p.Raw(i), "UBND", "HĐND", "MTTQ", "NTM")
}

// hyphenEnd tells a dash that belongs to one side: a list's, or a syllable's of a
// transcribed word.
func hyphenEnd(p *reading.Passage, i int) bool {
	return strings.TrimSpace(p.Text[:p.Words[i].From]) == "" && i > 0
}

// numberStuck notes the number of a line without the space behind it: 1.Rà soát,
// a)Lập danh sách, Điều 1.Thành lập, -Báo cáo.
func numberStuck(d *rule.Document, p *reading.Passage) {
	if p.Kind&(reading.Heading|reading.Paragraph|reading.Item) == 0 {
		return
	}
	size := 0
	if p.Number.Stuck {
		size = p.NumberSize()
	} else if at := stuckDash.FindStringSubmatchIndex(p.Text); at != nil {
		size = at[3]
	}
	if size > 0 {
		d.Fix(p, 0, size, p.Text[:size]+" ")
	}
}

var stuckDash = regexp.MustCompile(`^([-+–])\p{Lu}\p{Ll}`)

// newSentence tells a stop between words i and i+1 that ends a sentence: small
// letters before, a word with one capital behind.
func newSentence(p *reading.Passage, i int) bool {
	before, after := p.Raw(i), p.Raw(i+1)
	return p.Uncapitalized(i) && !reading.Abbreviations[p.Low(i)] && len([]rune(before)) > 1 &&
		p.Capitalized(i+1) && len([]rune(after)) > 1 && reading.RuneBefore(p.Text, p.Words[i].From) != '.'
}
