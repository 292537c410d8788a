package language

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-79", Severity: diag.Error,
		Source: "TCVN 6909:2001; Phụ lục I, mục I.4", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Không có chữ cái của hệ chữ khác trong từ tiếng Việt",
			En: "No letters of other scripts in a Vietnamese word"},
		Text: diag.Term{Vi: "“%[1]s” có chữ cái của hệ chữ khác (%[3]s), nhìn giống nhưng không phải",
			En: "“%[1]s” holds a letter of another script (%[3]s) that only looks right"},
		Hint:     diag.Term{Vi: "gõ lại “%[2]s”", En: "type “%[2]s” again"},
		Good:     rule.Text("Các thôn thực hiện."),
		Bad:      rule.Text("Cáс thôn thực hiện."), // the second с is Cyrillic
		Document: foreignLetter,
	})
}

func foreignLetter(d *rule.Document) {
	for low, spots := range d.Index {
		if !foreign(low) {
			continue
		}
		for _, s := range spots {
			written := s.Passage.Raw(s.Word)
			right, sign := latin(written)
			if cyrillic := utf8.RuneCountInString(written) == 1 &&
				unicode.Is(unicode.Cyrillic, reading.RuneAt(written, 0)); cyrillic {
				sign = reading.RuneAt(written, 0)
				l, _ := viet.Latinlike(sign)
				right = string(l)
			}
			if right != written {
				d.Fix(s.Passage, s.Passage.Words[s.Word].From, s.Passage.Words[s.Word].To, right,
					fmt.Sprintf("U+%04X", sign))
			}
		}
	}
	for _, p := range d.Of(reading.All) {
		if !reading.ContainsAny(p.Text, "\xef", "\xf0") { // how they begin in UTF-8
			continue
		}
		for _, at := range otherForms.FindAllStringIndex(p.Text, -1) {
			written := p.Text[at[0]:at[1]]
			d.Fix(p, at[0], at[1], norm.NFKC.String(written), fmt.Sprintf("U+%04X", reading.RuneAt(written, 0)))
		}
	}
}

// otherForms are full-width digits and signs, and the bold and italic letters of
// mathematics, which come from web pages.
var otherForms = regexp.MustCompile(`[\x{FF01}-\x{FF20}\x{1D400}-\x{1D7FF}]+`)

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
