package check

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var decomposedText = Rule{
	Code: diag.DecomposedText, Group: Language, Source: "TCVN 6909:2001; Phụ lục I, mục I.4",
	Good: text("Các thôn thực hiện."),
	Bad:  text("Ca\u0301c thôn thực hiện."),
	workspace: func(f *folder) {
		for _, at := range f.ws.Decomposed {
			f.at(at)
		}
	},
}

var foreignLetter = Rule{
	Code: diag.ForeignLetter, Group: Language, Source: "TCVN 6909:2001; Phụ lục I, mục I.4",
	Good: text("Các thôn thực hiện."),
	Bad:  text("Cáс thôn thực hiện."), // the second с is Cyrillic
	document: func(d *paper) {
		for low, spots := range d.index {
			if !foreign(low) {
				continue
			}
			for _, s := range spots {
				written := s.p.raw(s.i)
				if right, sign := latin(written); right != written {
					d.amend(s.p, s.p.words[s.i].from, s.p.words[s.i].to, right, fmt.Sprintf("U+%04X", sign))
				}
			}
		}
	},
}

// foreign tells a word with letters that only look Latin.
func foreign(low string) bool {
	for _, r := range low {
		if r > unicode.MaxASCII {
			if _, ok := viet.Latinlike(r); ok {
				return true
			}
		}
	}
	return false
}

// latin is a word with Latin letters only, and the first one that was none. A
// word that is not Latin at all stays as it is: α, Ω.
func latin(word string) (right string, first rune) {
	var b strings.Builder
	own := utf8.RuneCountInString(word) > 2
	for _, r := range word {
		l, alike := viet.Latinlike(r)
		switch {
		case alike:
			if b.WriteRune(l); first == 0 {
				first = r
			}
			own = own || unicode.Is(unicode.Latin, r)
			continue
		case !unicode.Is(unicode.Latin, r) && unicode.IsLetter(r):
			return word, 0
		case unicode.IsLetter(r):
			own = true
		}
		b.WriteRune(r)
	}
	if !own {
		return word, 0
	}
	return b.String(), first
}

var invisibleSign = Rule{
	Code: diag.InvisibleSign, Group: Language, Source: "quy tắc soạn thảo văn bản trên máy",
	Good: text("Các thôn thực hiện."),
	Bad:  text("Các th\u200bôn thực hiện."),
	document: func(d *paper) {
		for _, p := range d.of(all) {
			for i, r := range p.text {
				if !invisible(r) {
					continue
				}
				from, to := i, i+len(string(r))
				before, after := runeBefore(p.text, from), runeAt(p.text, to)
				if before != 0 {
					from -= len(string(before))
				}
				if after != 0 {
					to += len(string(after))
				}
				d.amend(p, from, to, strings.ReplaceAll(p.text[from:to], string(r), ""), fmt.Sprintf("U+%04X", r))
			}
		}
	},
}

// invisible tells signs that are not seen, and those of private fonts.
func invisible(r rune) bool {
	return r > unicode.MaxASCII && (unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r))
}
