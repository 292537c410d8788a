package sheet

import (
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// Header is a column that is wanted: what the asker calls it, and the headings
// that people give it.
type Header struct {
	Field    string
	Names    []string
	Optional bool
}

// likeness is how sure it is that a heading is a name; 0 is not at all.
type likeness int

const (
	withoutUnit    likeness = iota + 1 // Kinh phí (triệu đồng)
	withoutAccents                     // KINH PHI
	literally
)

// names prepares the names of headers for comparing.
type names struct {
	Header
	literal, folded []string
}

func prepare(headers []Header) []names {
	list := make([]names, len(headers))
	for i, h := range headers {
		list[i].Header = h
		for _, n := range append([]string{h.Field}, h.Names...) {
			list[i].literal = append(list[i].literal, plain(n))
			list[i].folded = append(list[i].folded, fold(n))
		}
	}
	return list
}

func (n names) like(h heading) likeness {
	switch {
	case slices.Contains(n.literal, h.literal):
		return literally
	case slices.Contains(n.folded, h.folded):
		return withoutAccents
	case slices.Contains(n.folded, h.bare):
		return withoutUnit
	}
	return 0
}

// heading is the text over a column in the forms that are compared.
type heading struct{ literal, folded, bare string }

func newHeading(text string) heading {
	bare, _, _ := strings.Cut(text, "(")
	return heading{plain(text), fold(text), fold(bare)}
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
func fold(s string) string {
	s = strings.Map(func(r rune) rune {
		switch {
		case unicode.Is(unicode.Mn, r):
			return -1
		case r == 'đ':
			return 'd'
		}
		return r
	}, norm.NFD.String(plain(s)))
	return s
}
