package doc

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/viet"
)

const (
	noBreak  = "\u00a0"
	capitals = "ABCDEFGH"
	// letters are those that writers number with, those that the alphabet of điểm
	// lacks among them.
	letters = "abcdđefghijklmnopqrstuvwxyzăâêôơư"
	// More than these count no paragraphs: 2023. and 1.784 hộ.
	mostRoman, mostArabic, mostDotted = 39, 199, 99
)

// NumberOf reads the number that spans begin with.
func NumberOf(spans []Span, heading bool) Number {
	const longest = len("Tiểu mục thứ mười – A ")
	text := ""
	for i := 0; i < len(spans) && len(text) < longest && spans[i].Note == nil && spans[i].PageOf == ""; i++ {
		text += spans[i].Text
	}
	return ReadNumber(text, heading)
}

// ReadNumber reads the number that a text begins with; the zero Number when it
// begins with none. What numbers a heading may, at the head of a paragraph, be a
// name or refer to something: C. Mác, Chương II, Điều 5 của Luật.
func ReadNumber(text string, heading bool) Number {
	switch first, _ := utf8.DecodeRuneInString(text); {
	case '0' <= first && first <= '9':
		return inDigits(text)
	case unicode.IsLower(first):
		return point(text)
	case !unicode.IsUpper(first):
		return Number{}
	}
	for system := Part; system <= Article; system++ {
		if rest, found := cutWord(text, wordOf[system]); found && (heading || system == Article) {
			return worded(system, text, rest, heading)
		}
	}
	if heading {
		return section(text, heading)
	}
	if n := inWords(text); n.System != Unnumbered {
		return n
	}
	return section(text, heading)
}

// worded reads the number behind a system's word: rest is the end of the text.
func worded(system System, text, rest string, heading bool) Number {
	rest, ordinal := cutWord(rest, "thứ")
	typed := firstWord(rest)
	behind := rest[len(typed):]
	n := Number{System: system, Text: text[:len(text)-len(behind)], Values: numeral(typed)}
	n.Mark, n.Stuck = readMark(behind)
	switch {
	case ordinal:
		n.Values = spelledValue(viet.Ordinals, typed)
	case n.Values == nil && system <= Chapter && (n.Mark != "" || behind == ""):
		n.Values = spelledValue(viet.Cardinals, typed)
	}
	switch {
	case n.Values == nil && system < Article && len(typed) == 1 && unicode.IsUpper(rune(typed[0])):
		n.Values = []int{0}
	case system == Article && n.Mark == "":
		n.Mark = dash.FindString(behind)
	}
	if n.Values == nil || !heading && !strings.ContainsAny(n.Mark, ".:-–") {
		return Number{}
	}
	return n
}

// dash stands behind the number of an article where a stop belongs.
var dash = regexp.MustCompile(`^ ?[-–](?: |$)`)

// numeral reads 5, 5a or V.
func numeral(typed string) []int {
	digits := strings.TrimRightFunc(typed, unicode.IsLetter)
	n, err := strconv.Atoi(digits)
	switch inserted := typed[len(digits):]; {
	case digits == "":
		n = viet.RomanValue(typed)
	case err != nil || utf8.RuneCountInString(inserted) > 1:
		return nil
	case inserted != "":
		return []int{n, viet.PointValue(inserted)}
	}
	if n == 0 {
		return nil
	}
	return []int{n}
}

func spelledValue(words []string, typed string) []int {
	at := slices.IndexFunc(words, func(w string) bool { return strings.EqualFold(w, typed) })
	if at < 0 {
		return nil
	}
	return []int{at + 1}
}

// inWords reads `Một là,` and `Thứ nhất,`.
func inWords(text string) Number {
	first := firstWord(text)
	rest, found := strings.CutPrefix(text[len(first):], " ")
	second := firstWord(rest)
	behind := rest[len(second):]
	if !found || behind == "" || behind[0] != ',' && behind[0] != ':' {
		return Number{}
	}
	n := Number{Text: text[:len(text)-len(behind)], Mark: behind[:1]}
	switch {
	case strings.EqualFold(second, "là"):
		n.System, n.Values = Cardinal, spelledValue(viet.Cardinals, first)
	case strings.EqualFold(first, "thứ"):
		n.System, n.Values = Ordinal, spelledValue(viet.Ordinals, second)
	}
	if n.Values == nil {
		return Number{}
	}
	return n
}

// inDigits reads 1. and 1.1.
func inDigits(text string) Number {
	end := 0
	for end < len(text) && (isDigit(text[end]) || text[end] == '.' && end+1 < len(text) && isDigit(text[end+1])) {
		end++
	}
	n := Number{System: Arabic, Text: text[:end]}
	n.Mark, n.Stuck = readMark(text[end:])
	parts, most := strings.Split(n.Text, "."), mostArabic
	good := n.Mark != ""
	if len(parts) > 1 {
		n.System, most = Dotted, mostDotted
		good = n.Mark == "." || n.Mark == ")" || n.Mark == "" && ends(text[end:])
	}
	for _, part := range parts {
		value, err := strconv.Atoi(part)
		good = good && err == nil && part[0] != '0' && value <= most
		n.Values = append(n.Values, value)
	}
	if !good {
		return Number{}
	}
	return n
}

// section reads I. and, of a heading, A.
func section(text string, heading bool) Number {
	typed := firstWord(text)
	n := Number{Text: typed, Values: []int{viet.RomanValue(typed)}}
	n.Mark, n.Stuck = readMark(text[len(typed):])
	switch {
	case n.Mark != "" && n.Value() > 0 && n.Value() <= mostRoman:
		n.System = Roman
	case n.Mark == "." && !n.Stuck && heading && len(typed) == 1 && strings.Contains(capitals, typed):
		n.System, n.Values[0] = Capital, strings.Index(capitals, typed)+1
	default:
		return Number{}
	}
	return n
}

// point reads a).
func point(text string) Number {
	typed := firstWord(text)
	n := Number{System: Point, Text: typed, Values: []int{viet.PointValue(typed)}}
	n.Mark, n.Stuck = readMark(text[len(typed):])
	one := utf8.RuneCountInString(typed) == 1 && strings.Contains(letters, typed)
	if !one || n.Mark != ")" && n.Mark != "." && n.Mark != "/" {
		return Number{}
	}
	return n
}

// readMark reads the sign behind a number. A space or the end stands behind it,
// or, stuck to it, a word with a capital.
func readMark(behind string) (mark string, stuck bool) {
	if behind == "" || strings.IndexByte(".):/-", behind[0]) < 0 {
		return "", false
	}
	if ends(behind[1:]) {
		return behind[:1], false
	}
	if stuck = (behind[0] == '.' || behind[0] == ')') && isWord(behind[1:]); stuck {
		return behind[:1], true
	}
	return "", false
}

// ends reports whether a number may end before a text.
func ends(text string) bool {
	return text == "" || text[0] == ' ' || text[0] == '\n' || strings.HasPrefix(text, noBreak)
}

// isWord reports whether a text begins with a capital and another letter.
func isWord(text string) bool {
	first, size := utf8.DecodeRuneInString(text)
	second, _ := utf8.DecodeRuneInString(text[size:])
	return unicode.IsUpper(first) && unicode.IsLetter(second)
}

// cutWord cuts a word and the space behind it off a text.
func cutWord(text, word string) (rest string, found bool) {
	if len(text) <= len(word) || !strings.EqualFold(text[:len(word)], word) {
		return text, false
	}
	rest = text[len(word):]
	if after, found := strings.CutPrefix(rest, noBreak); found {
		return after, true
	}
	if rest[0] != ' ' {
		return text, false
	}
	return rest[1:], true
}

// firstWord is the letters and digits that a text begins with.
func firstWord(text string) string {
	for i, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			return text[:i]
		}
	}
	return text
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }
