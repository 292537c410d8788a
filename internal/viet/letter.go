package viet

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// tone is one of the six, in the order of dictionaries.
type tone uint8

const (
	ngang tone = iota // level: no mark
	huyen             // à
	hoi               // ả
	nga               // ã
	sac               // á
	nang              // ạ
)

// vowels are the twelve vowel letters with their tones, in alphabetical order.
var vowels = [12]string{
	"aàảãáạ", "ăằẳẵắặ", "âầẩẫấậ", "eèẻẽéẹ", "êềểễếệ", "iìỉĩíị",
	"oòỏõóọ", "ôồổỗốộ", "ơờởỡớợ", "uùủũúụ", "ưừửữứự", "yỳỷỹýỵ",
}

// letter is a lower-case Vietnamese letter without its tone, and the tone.
type letter struct {
	base rune
	tone tone
}

// letters has every letter of Vietnamese in both cases.
var letters = func() map[rune]letter {
	table := map[rune]letter{}
	for _, r := range "bcdđghklmnpqrstvx" {
		table[r], table[unicode.ToUpper(r)] = letter{base: r}, letter{base: r}
	}
	for _, row := range vowels {
		toned := []rune(row)
		for i, r := range toned {
			l := letter{toned[0], tone(i)}
			table[r], table[unicode.ToUpper(r)] = l, l
		}
	}
	return table
}()

// withTone puts a tone on a vowel letter without one, in its case.
func withTone(vowel rune, t tone) rune {
	lower := unicode.ToLower(vowel)
	for _, row := range vowels {
		if toned := []rune(row); toned[0] == lower {
			if vowel != lower {
				return unicode.ToUpper(toned[t])
			}
			return toned[t]
		}
	}
	return vowel
}

// marks are the combining marks of Vietnamese: first what makes the letter, then
// the tones.
const (
	shapeMarks = "\u0302\u0306\u031b" // ◌̂ ◌̆ ◌̛
	toneMarks  = "\u0300\u0309\u0303\u0301\u0323"
)

// Compose gives the text in NFC, also where a tone was typed before the mark that
// makes the letter: a + ◌́ + ◌̂ is ấ.
func Compose(s string) string {
	if norm.NFC.IsNormalString(s) && !strings.ContainsAny(s, shapeMarks) {
		return s
	}
	var b strings.Builder
	var held []rune // tones seen since the last letter
	for _, r := range norm.NFD.String(s) {
		switch {
		case strings.ContainsRune(toneMarks, r):
			held = append(held, r)
			continue
		case !strings.ContainsRune(shapeMarks, r):
			b.WriteString(string(held))
			held = held[:0]
		}
		b.WriteRune(r)
	}
	b.WriteString(string(held))
	return norm.NFC.String(b.String())
}
