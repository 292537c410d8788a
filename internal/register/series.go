package register

import (
	"cmp"
	"fmt"
	"slices"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Series tells which documents share a series of numbers: those of one issuing
// body whose types the workspace put together. A type that nobody named has one
// of its own.
type Series struct {
	Own    bool              // the register gives the numbers
	groups map[string]string // of types by their ids
	rest   string            // the group of all that no other names
}

// rest stands in a series for all types that no other names.
const rest = "*"

// NewSeries reads the workspace's choice. A type that does not exist, or is in
// two series, is a problem.
func NewSeries(n workspace.Numbering, problems *diag.List) Series {
	s := Series{Own: n.Own(), groups: map[string]string{}}
	known := make([]string, len(workspace.Kinds))
	for i, k := range workspace.Kinds {
		known[i] = k.ID
	}
	for _, group := range n.Series {
		for _, kind := range group.Value {
			switch other, twice := s.groups[kind.Text]; {
			case kind.Text == rest:
				s.rest = group.Key.Text
			case !slices.Contains(known, kind.Text):
				problems.AddNear(diag.UnknownSeriesKind, kind.At, diag.Nearest(kind.Text, known), kind.Text)
			case twice:
				problems.Add(diag.TwoSeries, kind.At, kind.Text, other, group.Key.Text)
			default:
				s.groups[kind.Text] = group.Key.Text
			}
		}
	}
	return s
}

// Of names the series of a document of an issuing body by its symbol.
func (s Series) Of(body string, n Number) string {
	kind := n.Kind()
	group, named := s.groups[kind]
	switch {
	case n.legal(): // each type its own, apart from what is no legal document
		group = kind + "/"
	case !named && s.rest != "":
		group = s.rest
	case !named:
		group = kind
	}
	return bare(body) + ": " + group
}

// in lists the lines of a series, the lowest number first.
func (b *Book) in(y *Year, series string) []*Line {
	var list []*Line
	for _, l := range y.Lines {
		if l.series == series {
			list = append(list, l)
		}
	}
	slices.SortStableFunc(list, func(l, m *Line) int {
		return cmp.Or(cmp.Compare(l.Number.Serial, m.Number.Serial), cmp.Compare(l.Number.Letter, m.Number.Letter))
	})
	return list
}

// Next is the number after the last of a series in a year: 01 at its beginning
// (Điều 15.1).
func (b *Book) Next(body, symbol string, year int) Number {
	n := Number{Serial: 1, Symbol: symbol}
	if y := b.Of(year); y != nil {
		if list := b.in(y, b.series.Of(body, n)); len(list) > 0 {
			n.Serial = list[len(list)-1].Number.Serial + 1
		}
	}
	return n
}

// Check notes why a document of an issuing body cannot have a number on a day:
// it is taken, it skips numbers of an own series, or a lower number was given
// later, a higher one earlier. It tells whether nothing speaks against it.
func (b *Book) Check(n Number, day viet.Date, body string, at diag.Place, problems *diag.List) bool {
	y := b.Of(day.Year)
	if y == nil {
		return true
	}
	series := b.series.Of(body, n)
	if l := b.taken(y, n, series); l != nil {
		problems.Add(diag.NumberTaken, at, n, day.Year, l.Reference().Term(), l.At)
		return false
	}
	list := b.in(y, series)
	if b.series.Own && len(list) > 0 && n.Letter == "" {
		if next := b.Next(body, n.Symbol, day.Year); n.Serial > next.Serial {
			problems.Add(diag.NumberSkips, at, n, next)
			return false
		}
	}
	for _, l := range list {
		if l.Number.before(n) && day.Before(l.Day) || n.before(l.Number) && l.Day.Day > 0 && l.Day.Before(day) {
			problems.Add(diag.DayAgainstNumber, at, n, day.Short(), l.Reference().Term(), l.At)
			return false
		}
	}
	return true
}

// taken is the line that has a number, in an own series whatever its symbol; nil: none.
func (b *Book) taken(y *Year, n Number, series string) *Line {
	for _, l := range y.Lines {
		if l.Number.same(n) || b.series.Own && l.series == series && l.Number.sameSerial(n) {
			return l
		}
	}
	return nil
}

// checkDoubles notes numbers that stand twice in a year.
func (b *Book) checkDoubles(y *Year, problems *diag.List) {
	first := map[string]*Line{}
	for _, l := range y.Lines {
		keys := []string{l.Number.key()}
		if b.series.Own {
			keys = append(keys, l.series+" "+l.Number.CodeNumber())
		}
		for _, key := range keys {
			if other := first[key]; other != nil {
				problems.Add(diag.NumberTwice, l.At, l.Number, other.At, other.Number)
				break
			}
			first[key] = l
		}
	}
}

// checkGaps notes numbers that an own series lacks.
func (b *Book) checkGaps(y *Year, problems *diag.List) {
	if !b.series.Own {
		return
	}
	seen := map[string]bool{}
	for _, l := range y.Lines {
		if seen[l.series] {
			continue
		}
		seen[l.series] = true
		before := 0
		for _, l := range b.in(y, l.series) {
			if n := l.Number.Serial; n > before+1 {
				problems.Add(diag.NumberGap, l.At, missing(before+1, n-1), l.Number)
			}
			before = l.Number.Serial
		}
	}
}

// missing is a range of numbers as one says it.
func missing(from, to int) string {
	if from == to {
		return fmt.Sprintf("%02d", from)
	}
	return fmt.Sprintf("%02d–%02d", from, to)
}
