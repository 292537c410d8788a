package sheet

import (
	"strconv"
	"strings"
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
func readTexts(p parts, part string) ([]phrase, error) {
	text, err := p.read(part)
	if err != nil || text == "" {
		return nil, err
	}
	var list []phrase
	s := scan(text)
	for s.next() {
		if !s.starts("si") {
			continue
		}
		if len(list) == maxTexts {
			return nil, errHuge
		}
		list = append(list, s.phrase())
	}
	return list, s.err
}

// phrase reads the text of the current element, plain or in runs. The readings
// of East Asian signs are passed over.
func (s *scanner) phrase() phrase {
	var p phrase
	var whole strings.Builder
	font, rich, depth := "", false, len(s.open)
	for s.next() && len(s.open) >= depth {
		switch {
		case !s.begun:
		case s.name == "r":
			font = ""
		case s.name == "rFont":
			font, rich = s.attr("val"), true
		case s.name == "rPh":
			s.pass()
		case s.name == "t":
			if whole.WriteString(unescapeUnits(s.content())); whole.Len() > maxText && s.err == nil {
				s.err = errHuge
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
