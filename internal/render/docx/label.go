package docx

import (
	"slices"
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

// mostListed is the greatest number that is made automatic.
const mostListed = 99

// pointsAlike is how many letters of điểm Word counts alike: its fifth is e.
const pointsAlike = 4

// label is the number at the head of a paragraph as a level of a list writes it.
type label struct {
	doc.Number
	level int
	text  string // as Word writes levels: `Điều %1.`, `%2.%3.`
}

// labelOf finds the label of a paragraph; what Word could not print as it was
// written has none.
func labelOf(d *doc.Document, name style.Name, n doc.Number, spans []doc.Span) (label, bool) {
	l, ok := listed(n)
	if !ok || n.Size() > len(spans[0].Text) || centred(d, name) {
		return l, false
	}
	of := d.Styles.Of(name)
	rest := spans[0].Text[n.Size():]
	if rest == "" && len(spans) > 1 {
		rest = spans[1].Text
	}
	space := len(rest) > 1 && rest[0] == ' ' && rest[1] != ' ' && rest[1] != '\n'
	bold := of.Bold || l.article()
	asSet := (of.Bold || spans[0].Bold) == bold && (of.Italic || !spans[0].Italic) && !(of.Upper && l.level == pointLevel)
	return l, space && asSet
}

// article reports whether it is the number of a Điều, which is always bold.
func (l *label) article() bool { return l.System == doc.Article }

// listed is a number as a list would write it, if one can.
func listed(n doc.Number) (l label, ok bool) {
	typed := strings.ReplaceAll(n.Text, "\u00a0", " ")
	if n.System == doc.Unnumbered || typed != n.String() || slices.Max(n.Values) > mostListed {
		return l, false
	}
	l = label{Number: n, text: "%1."}
	switch n.System {
	case doc.Article:
		l.text = n.Text[:len(n.Text)-len(strconv.Itoa(n.Value()))] + l.text
	case doc.Roman:
	case doc.Arabic:
		l.level, l.text = clauseLevel, "%2."
	case doc.Dotted:
		if l.level = clauseLevel + len(n.Values) - 1; l.level > lastClause {
			return l, false
		}
		l.text = "%2.%3.%4.%5"[:3*len(n.Values)-1] + n.Mark
		return l, n.Mark != ")"
	case doc.Point:
		l.level, l.text = pointLevel, "%6)"
		return l, n.Mark == ")"
	default:
		return l, false
	}
	return l, n.Mark == "."
}
