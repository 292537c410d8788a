package register

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Number is a document's số, ký hiệu (Phụ lục I, mục II.3): `112/BC-UBND`.
type Number struct {
	Serial int    // số
	Letter string // of one that was put between others: the `a` of `112a/BC-UBND`
	Symbol string // ký hiệu: `BC-UBND`, `2023/QĐ-UBND`, `UBND-VX`
}

var numberPattern = regexp.MustCompile(`^(?:[Ss]ố:?)?(\d{1,6})([a-zđ]?)/(.+)$`)

// ParseNumber reads a number with its symbol; blanks do not count.
func ParseNumber(s string) (Number, bool) {
	s = strings.Join(strings.Fields(norm.NFC.String(s)), "")
	m := numberPattern.FindStringSubmatch(strings.NewReplacer("–", "-", "—", "-").Replace(s))
	if m == nil {
		return Number{}, false
	}
	n, _ := strconv.Atoi(m[1])
	return Number{n, m[2], m[3]}, n > 0
}

// CodeNumber is số alone, with the decree's leading zero: `05`.
func (n Number) CodeNumber() string { return fmt.Sprintf("%02d%s", n.Serial, n.Letter) }

// String is the number as it is printed: `05/KH-UBND`.
func (n Number) String() string { return n.CodeNumber() + "/" + n.Symbol }

// Folder is the name of the folder that the document lies in: `0112-BC-UBND`.
func (n Number) Folder() string {
	return fmt.Sprintf("%04d%s-%s", n.Serial, n.Letter, norm.NFC.String(strings.ReplaceAll(n.Symbol, "/", "-")))
}

// before reports whether a number was given before another of its series.
func (n Number) before(m Number) bool {
	return n.Serial < m.Serial || n.Serial == m.Serial && n.Letter < m.Letter
}

// Kind is the type that a symbol tells: its first part, where that is a type's
// abbreviation (Phụ lục III, mục I); a công văn has none.
func (n Number) Kind() string {
	last := n.Symbol[strings.LastIndexByte(n.Symbol, '/')+1:]
	first, _, _ := strings.Cut(last, "-")
	for _, k := range workspace.Kinds {
		if k.Symbol != "" && k.Symbol == first {
			return k.ID
		}
	}
	return workspace.Letter.ID
}

// legal reports whether a symbol carries the year, as legal documents' do
// (văn bản quy phạm pháp luật), which have a series for each type (Điều 15.1.a).
func (n Number) legal() bool { return strings.Contains(n.Symbol, "/") }

// Reference is a document as another one names it.
type Reference struct {
	Number Number
	Day    viet.Date
}

// String is the reference as a document prints it: `112/BC-UBND ngày 31/7/2023`.
func (r Reference) String() string { return r.Number.String() + " ngày " + r.Day.Short() }

// Term is the reference as messages name it.
func (r Reference) Term() diag.Term {
	return diag.Term{Vi: r.String(), En: r.Number.String() + " of " + r.Day.Short()}
}

// ParseReference reads a number, and behind it the day, which may be missing.
func ParseReference(s string) (Reference, bool) {
	number, day, dated := strings.Cut(norm.NFC.String(s), "ngày")
	n, ok := ParseNumber(number)
	r := Reference{Number: n}
	if dated && ok {
		r.Day, ok = viet.ParseDate(strings.TrimSpace(day))
	}
	return r, ok
}

// key is the same for numbers that nobody could tell apart; HĐ and HD stay two.
func (n Number) key() string { return strings.ToUpper(n.String()) }

func (n Number) same(m Number) bool { return n.key() == m.key() }

func (n Number) sameSerial(m Number) bool { return n.CodeNumber() == m.CodeNumber() }

var symbolPattern = regexp.MustCompile(`^[\p{L}\d]+([-/][\p{L}\d]+)*$`)

// IsSymbol reports whether a text is a symbol without a number: `KH-UBND`.
func IsSymbol(s string) bool { return symbolPattern.MatchString(s) }
