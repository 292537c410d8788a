package docx

import (
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// The levels of a list of numbers. What is counted below a khoản names its
// khoản: 1.1, 1.1.1, 1.1.1.1.
const (
	rootLevel   = iota // Điều 1. or mục I.
	clauseLevel        // khoản 1.
	lastClause  = clauseLevel + 3
	pointLevel  = lastClause + 1 // điểm a)
	levels      = pointLevel + 1
)

// label is a number at the head of a paragraph, as it was written.
type label struct {
	level  int
	values [lastClause]int // of a khoản and those above it; else the first
	text   string          // as Word writes levels: `Điều %1.`, `%2.%3.`
	size   int             // of it in bytes
}

// value is the number of the label's own level.
func (l *label) value() int {
	if l.level > clauseLevel && l.level <= lastClause {
		return l.values[l.level-clauseLevel]
	}
	return l.values[0]
}

// labelOf finds the label of a paragraph; what Word could not print as it was
// written has none.
func labelOf(d *doc.Document, name style.Name, spans []doc.Span) (l label, ok bool) {
	if len(spans) == 0 || spans[0].Note != nil || spans[0].PageOf != "" || centred(d, name) {
		return l, false
	}
	text, of := spans[0].Text, d.Styles.Of(name)
	if l, ok = readLabel(text, of.Upper); !ok {
		return l, false
	}
	rest := text[l.size:]
	if rest == "" && len(spans) > 1 {
		rest = spans[1].Text
	}
	space := len(rest) > 1 && rest[0] == ' ' && rest[1] != ' ' && rest[1] != '\n'
	bold := of.Bold || l.article()
	return l, space && (of.Bold || spans[0].Bold) == bold && (of.Italic || !spans[0].Italic)
}

// article reports whether it is the number of a Điều, which is always bold.
func (l *label) article() bool { return l.level == rootLevel && strings.HasPrefix(l.text, articleWord) }

const articleWord = "Điều"

// readLabel reads the number that a text begins with.
func readLabel(text string, upper bool) (l label, ok bool) {
	if after, found := strings.CutPrefix(text, articleWord); found {
		return readArticle(after)
	}
	word := text
	if end := strings.IndexByte(text, ' '); end >= 0 {
		word = text[:end]
	}
	l.size = len(word)
	if l.size < 2 || l.size > len("00.00.00.00.") {
		return l, false
	}
	if upper {
		word = strings.ToUpper(word)
	}
	switch body, last := word[:len(word)-1], word[len(word)-1]; {
	case word[0] >= '0' && word[0] <= '9':
		return readClause(l, word)
	case last == ')':
		l.level, l.text, l.values[0] = pointLevel, "%6)", pointValue(body)
	case last == '.':
		l.level, l.text, l.values[0] = rootLevel, "%1.", romanValue(body)
	}
	return l, l.values[0] > 0
}

// readArticle reads what follows the word Điều: a space, which may be one that
// no line end parts, a number and a full stop.
func readArticle(after string) (l label, ok bool) {
	space := " "
	if !strings.HasPrefix(after, space) {
		space = "\u00a0"
	}
	digits, found := strings.CutPrefix(after, space)
	digits, _, stop := strings.Cut(digits, ".")
	l.values[0] = decimal(digits)
	l.text, l.size = articleWord+space+"%1.", len(articleWord)+len(space)+len(digits)+1
	return l, found && stop && l.values[0] > 0
}

// readClause reads 1. or 1.1 or 1.1. and so on.
func readClause(l label, word string) (label, bool) {
	inner, stop := strings.CutSuffix(word, ".")
	count := 0
	for part := range strings.SplitSeq(inner, ".") {
		if count == len(l.values) || decimal(part) == 0 {
			return l, false
		}
		l.values[count] = decimal(part)
		count++
		l.text += "%" + strconv.Itoa(count+1) + "."
	}
	if !stop {
		l.text = strings.TrimSuffix(l.text, ".")
	}
	l.level = clauseLevel + count - 1
	return l, stop || count > 1
}

// decimal reads a number as Word writes it, from 1 to 99; anything else is 0.
func decimal(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil || n < 1 || n > 99 || strconv.Itoa(n) != digits {
		return 0
	}
	return n
}

// points are the letters of điểm (Nghị định 30/2020/NĐ-CP counts so).
var points = strings.Split("a b c d đ e g h i k l m n o p q r s t u v x y", " ")

// pointsAlike is how many of them Word counts alike: its fifth is e.
const pointsAlike = 4

func pointValue(letter string) int {
	for i, p := range points {
		if p == letter {
			return i + 1
		}
	}
	return 0
}

// romanValue reads I to XXXIX; anything else is 0.
func romanValue(text string) int {
	ones := [...]string{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"}
	rest := strings.TrimLeft(text, "X")
	tens := len(text) - len(rest)
	for i, one := range ones {
		if one == rest && tens < 4 {
			return 10*tens + i
		}
	}
	return 0
}
