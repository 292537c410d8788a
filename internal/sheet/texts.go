package sheet

import (
	"strconv"
	"strings"
	"vanban/internal/ooxml"
)

// maxText is how many bytes a cell's text may have: Excel's 32.767 signs, each
// of three bytes.
const maxText = 3 * 32_767

// run is a piece of a text in one font; "" is the cell's own.
type run struct {
	font string
	end  int // the byte behind its last one in the text
}

// phrase is the text of a cell, as it is stored. One without runs is in the
// cell's font as a whole.
type phrase struct {
	text string
	runs []run
}

// readTexts reads the strings that cells share.
func readTexts(p ooxml.Parts, part string) ([]phrase, error) {
	text, err := p.Read(part)
	if err != nil || text == "" {
		return nil, err
	}
	var list []phrase
	s := ooxml.Scan(text)
	for s.Next() {
		if !s.Starts("si") {
			continue
		}
		if len(list) == maxTexts {
			return nil, ooxml.ErrHuge
		}
		list = append(list, readPhrase(s))
	}
	return list, s.Err
}

// readPhrase reads the text of the current element, plain or in runs. The readings
// of East Asian signs are passed over.
func readPhrase(s *ooxml.Scanner) phrase {
	var p phrase
	var whole strings.Builder
	font, rich, depth := "", false, s.Depth()
	for s.Next() && s.Depth() >= depth {
		switch {
		case !s.Begun:
		case s.Name == "r":
			font = ""
		case s.Name == "rFont":
			font, rich = s.Attr("val"), true
		case s.Name == "rPh":
			s.Pass()
		case s.Name == "t":
			if whole.WriteString(unescapeUnits(s.Content())); whole.Len() > maxText && s.Err == nil {
				s.Err = ooxml.ErrHuge
			}
			if last := len(p.runs) - 1; last >= 0 && p.runs[last].font == font {
				p.runs[last].end = whole.Len()
			} else {
				p.runs = append(p.runs, run{font, whole.Len()})
			}
		}
	}
	if p.text = whole.String(); !rich {
		p.runs = nil
	}
	return p
}

// unescapeUnits puts characters for `_x000D_`, which is how workbooks write
// what XML cannot.
func unescapeUnits(s string) string {
	i := strings.Index(s, "_x")
	if i < 0 {
		return s
	}
	var b strings.Builder
	for ; i >= 0; i = strings.Index(s, "_x") {
		b.WriteString(s[:i])
		s = s[i:]
		if len(s) < 7 || s[6] != '_' {
			b.WriteString("_x")
			s = s[2:]
			continue
		}
		n, err := strconv.ParseUint(s[2:6], 16, 16)
		if err != nil || n >= 0xD800 && n < 0xE000 {
			b.WriteString("_x")
			s = s[2:]
			continue
		}
		b.WriteRune(rune(n))
		s = s[7:]
	}
	return b.String() + s
}
