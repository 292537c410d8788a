package doc

import (
	"strconv"
	"strings"

	"vanban/internal/viet"
)

// System is a way to number (Phụ lục I, mục II.6.d and II.6.đ).
type System int

// The systems, those with a word of their own first.
const (
	Unnumbered System = iota
	Part              // Phần I, Phần thứ nhất
	Chapter           // Chương I
	Section           // Mục 1
	Subsection        // Tiểu mục 1
	Article           // Điều 1.
	Roman             // I.
	Arabic            // 1.
	Dotted            // 1.1.
	Point             // a)
	Capital           // A.
	Cardinal          // Một là,
	Ordinal           // Thứ nhất,
)

// Number is the number that a text begins with, or that stands above a heading.
type Number struct {
	System System
	Values []int  // from the outermost: 1 and 2 of `1.2`, 5 and 1 of `Điều 5a`; 0: a letter that does not count
	Text   string // as typed, with its word and without its mark: `Điều 5`
	Mark   string // the sign behind it: `.`, `)`, `:`, `/`, `-`, ` –`
	Stuck  bool   // no space stands behind the mark
}

// Value is the number of the innermost level, 0 where nothing counts.
func (n Number) Value() int {
	if len(n.Values) == 0 {
		return 0
	}
	return n.Values[len(n.Values)-1]
}

// Size is how many bytes of the text the number takes with its mark.
func (n Number) Size() int { return len(n.Text) + len(n.Mark) }

// Inserted reports whether it stands between two numbers: `Điều 5a`.
func (n Number) Inserted() bool { return n.System <= Article && len(n.Values) > 1 }

// wordOf are the words of the systems that have one.
var wordOf = [...]string{Part: "Phần", Chapter: "Chương", Section: "Mục", Subsection: "Tiểu mục", Article: "Điều"}

// Word is the word of a system, empty for one that has none.
func (s System) Word() string {
	if int(s) < len(wordOf) {
		return wordOf[s]
	}
	return ""
}

// String is the number as the decree writes it, without its mark.
func (n Number) String() string {
	switch v := n.Value(); n.System {
	case Unnumbered:
		return ""
	case Part, Chapter:
		return wordOf[n.System] + " " + viet.Roman(v)
	case Section, Subsection, Article:
		number := wordOf[n.System] + " " + strconv.Itoa(n.Values[0])
		if n.Inserted() {
			number += viet.PointLetter(v)
		}
		return number
	case Roman:
		return viet.Roman(v)
	case Point:
		return viet.PointLetter(v)
	case Capital:
		return string(capitals[v-1])
	case Cardinal:
		return viet.Sentence(spelled(viet.Cardinals, v)) + " là"
	case Ordinal:
		return "Thứ " + spelled(viet.Ordinals, v)
	}
	return dotted(n.Values)
}

func dotted(values []int) string {
	parts := make([]string, len(values))
	for i, v := range values {
		parts[i] = strconv.Itoa(v)
	}
	return strings.Join(parts, ".")
}

// spelled is a number in words, in digits beyond those.
func spelled(words []string, n int) string {
	if n < 1 || n > len(words) {
		return strconv.Itoa(n)
	}
	return words[n-1]
}
