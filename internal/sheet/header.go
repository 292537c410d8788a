package sheet

import (
	"slices"
	"strings"
	"unicode"

	"vanban/internal/viet"
)

// Header is a column that is wanted: what the asker calls it, and the headings
// that people give it besides.
type Header struct {
	Field    string
	Names    []string
	Optional bool
}

// title is how problems call the column.
func (h Header) title() string {
	if len(h.Names) > 0 {
		return h.Names[0]
	}
	return h.Field
}

// likeness is how sure it is that a heading is meant.
type likeness int

const (
	withoutUnit    likeness = iota + 1 // Kinh phí (triệu đồng)
	withoutAccents                     // KINH PHI
	literally
)

// wanted are the columns that are looked for.
type wanted struct {
	headers []Header
	byName  map[string][]int // the headers that can have a folded name
	needed  int              // how many are not optional
}

func newWanted(headers []Header) wanted {
	w := wanted{headers: headers, byName: map[string][]int{}}
	for i, h := range headers {
		if !h.Optional {
			w.needed++
		}
		for _, name := range append([]string{h.Field}, h.Names...) {
			if key := fold(name); !slices.Contains(w.byName[key], i) {
				w.byName[key] = append(w.byName[key], i)
			}
		}
	}
	return w
}

// meant calls take with every header that a heading can mean.
func (w wanted) meant(heading string, take func(header int, how likeness)) {
	for _, i := range w.byName[fold(heading)] {
		how := withoutAccents
		for _, name := range append([]string{w.headers[i].Field}, w.headers[i].Names...) {
			if plain(name) == plain(heading) {
				how = literally
			}
		}
		take(i, how)
	}
	if bare, _, found := strings.Cut(heading, "("); found {
		for _, i := range w.byName[fold(bare)] {
			take(i, withoutUnit)
		}
	}
}

// plain makes lower case and single blanks, and drops what people hang on to
// headings.
func plain(s string) string {
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Cf, r) {
			return -1
		}
		return unicode.ToLower(r)
	}, s)
	return strings.Join(strings.Fields(strings.Trim(s, "*:. \t\n\u00a0")), " ")
}

// fold takes accents away too: `Kết quả` is `ket qua`.
func fold(s string) string { return viet.Fold(plain(s)) }
