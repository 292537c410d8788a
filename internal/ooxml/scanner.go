package ooxml

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// Office programs stay below 20 levels of elements, and cut a text in pieces,
// by comments and the like, hardly ever.
const (
	maxDepth  = 100
	maxPieces = 1000
)

// Scanner goes through the XML of a part, tag by tag. Names come without their
// prefix, because the strict and the transitional form differ in namespaces
// only. Document type declarations are refused, so nothing can expand.
type Scanner struct {
	Name  string   // local name of the current tag
	Begun bool     // the current tag begins an element
	Chars []string // text since the tag before, in pieces
	Err   error    // the first fault; its finder may set it, and nothing is read on

	text  string
	pos   int
	open  []string // qualified names of the elements around
	empty bool     // the current element ends at once: its end comes next
	attrs string
}

// Scan begins to go through the text of a part.
func Scan(text string) *Scanner {
	return &Scanner{text: strings.TrimPrefix(text, "\ufeff")}
}

// Next goes to the next tag; false at the end or at a fault, which is in Err.
func (s *Scanner) Next() bool {
	s.Chars = s.Chars[:0]
	if s.empty {
		s.empty, s.Begun = false, false
		s.open = s.open[:len(s.open)-1]
		return true
	}
	for s.Err == nil {
		i := strings.IndexByte(s.text[s.pos:], '<')
		if i < 0 {
			return s.end()
		}
		if i > 0 {
			s.Chars = append(s.Chars, s.unescape(s.text[s.pos:s.pos+i]))
		}
		if len(s.Chars) > maxPieces {
			s.Err = ErrDamaged
		}
		s.pos += i
		switch rest := s.text[s.pos:]; {
		case strings.HasPrefix(rest, "<!--"):
			s.skip("<!--", "-->")
		case strings.HasPrefix(rest, "<![CDATA["):
			s.Chars = append(s.Chars, s.skip("<![CDATA[", "]]>"))
		case strings.HasPrefix(rest, "<?"):
			s.instruction(s.skip("<?", "?>"))
		case strings.HasPrefix(rest, "<!"):
			s.Err = ErrStrange
		default:
			return s.tag()
		}
	}
	return false
}

// end takes the end of the text for the end of the part.
func (s *Scanner) end() bool {
	if len(s.open) > 0 || s.Name == "" {
		s.Err = ErrDamaged
	}
	return false
}

// skip passes what lies between two marks and gives it.
func (s *Scanner) skip(from, to string) string {
	inner, _, found := strings.Cut(s.text[s.pos+len(from):], to)
	if !found {
		s.Err = ErrDamaged
		return ""
	}
	s.pos += len(from) + len(inner) + len(to)
	return inner
}

// instruction refuses a declared encoding that the bytes were not read in.
func (s *Scanner) instruction(text string) {
	_, encoding, found := strings.Cut(text, "encoding=")
	if !found || !strings.HasPrefix(text, "xml ") || len(encoding) < 2 {
		return
	}
	name, _, _ := strings.Cut(encoding[1:], encoding[:1])
	switch strings.ToLower(name) {
	case "utf-8", "utf8", "us-ascii", "ascii":
	default:
		s.Err = ErrDamaged
	}
}

// tag reads the tag at pos.
func (s *Scanner) tag() bool {
	end := tagEnd(s.text, s.pos)
	if end < 0 {
		s.Err = ErrDamaged
		return false
	}
	inner := s.text[s.pos+1 : end]
	s.pos = end + 1
	if closing, ok := strings.CutPrefix(inner, "/"); ok {
		return s.close(strings.TrimSpace(closing))
	}
	inner, s.empty = strings.CutSuffix(inner, "/")
	qualified := inner
	if i := strings.IndexAny(inner, " \t\r\n"); i >= 0 {
		qualified = inner[:i]
	}
	s.attrs = inner[len(qualified):]
	s.Name, s.Begun = local(qualified), true
	if s.open = append(s.open, qualified); len(s.open) > maxDepth || s.Name == "" {
		s.Err = ErrDamaged
	}
	return s.Err == nil
}

// tagEnd finds the `>` of a tag; one inside quotes does not end it.
func tagEnd(text string, pos int) int {
	quote := byte(0)
	for i := pos; i < len(text); i++ {
		switch c := text[i]; {
		case quote != 0:
			if c == quote {
				quote = 0
			}
		case c == '"' || c == '\'':
			quote = c
		case c == '>':
			return i
		}
	}
	return -1
}

func (s *Scanner) close(qualified string) bool {
	last := len(s.open) - 1
	if last < 0 || s.open[last] != qualified {
		s.Err = ErrDamaged
		return false
	}
	s.open = s.open[:last]
	s.Name, s.Begun, s.attrs = local(qualified), false, ""
	return true
}

func local(qualified string) string {
	return qualified[strings.IndexByte(qualified, ':')+1:]
}

// Starts tells that the current tag begins an element of the name.
func (s *Scanner) Starts(name string) bool { return s.Begun && s.Name == name }

// Depth is how many elements the current tag lies in; that of its own counts
// from its begin to its end.
func (s *Scanner) Depth() int { return len(s.open) }

// Content gives all text of the current element and goes to its end.
func (s *Scanner) Content() string {
	var pieces []string
	for depth := len(s.open); s.Next() && len(s.open) >= depth; {
		if pieces = append(pieces, s.Chars...); len(pieces) > maxPieces && s.Err == nil {
			s.Err = ErrDamaged
		}
	}
	if len(pieces) == 0 && len(s.Chars) == 1 {
		return s.Chars[0]
	}
	return strings.Join(append(pieces, s.Chars...), "")
}

// Pass goes to the end of the current element.
func (s *Scanner) Pass() {
	for depth := len(s.open); len(s.open) >= depth && s.Next(); {
	}
}

// Attr gives an attribute by its name; a name that begins with a colon asks
// for any prefix.
func (s *Scanner) Attr(name string) string {
	value, _ := s.Lookup(name)
	return value
}

// Lookup is Attr that tells whether the attribute is there.
func (s *Scanner) Lookup(name string) (string, bool) {
	for rest := s.attrs; ; {
		key, after, found := strings.Cut(rest, "=")
		if !found {
			return "", false
		}
		key, after = strings.TrimSpace(key), strings.TrimSpace(after)
		if after == "" || after[0] != '"' && after[0] != '\'' {
			s.Err = ErrDamaged
			return "", false
		}
		value, tail, found := strings.Cut(after[1:], after[:1])
		if !found {
			s.Err = ErrDamaged
			return "", false
		}
		if key == name || name[0] == ':' && strings.HasSuffix(key, name) {
			return s.unescape(value), true
		}
		rest = tail
	}
}

// Number gives an attribute that counts something; def where it is missing.
func (s *Scanner) Number(name string, def int) int {
	value := s.Attr(name)
	if value == "" {
		return def
	}
	n, err := strconv.Atoi(value)
	if err != nil || n < 0 {
		s.Err = ErrDamaged
	}
	return n
}

// Flag gives an attribute that is true or false.
func (s *Scanner) Flag(name string) bool {
	switch s.Attr(name) {
	case "1", "true", "on":
		return true
	}
	return false
}

var entities = map[string]string{"lt": "<", "gt": ">", "amp": "&", "quot": `"`, "apos": "'"}

// unescape puts characters for references, and one line end for all. A reference
// to anything but a character makes the part a damaged one.
func (s *Scanner) unescape(text string) string {
	if strings.IndexByte(text, '\r') >= 0 {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	i := strings.IndexByte(text, '&')
	if i < 0 {
		return text
	}
	var b strings.Builder
	for ; i >= 0; i = strings.IndexByte(text, '&') {
		b.WriteString(text[:i])
		name, rest, found := strings.Cut(text[i+1:], ";")
		r, known := entities[name]
		if !known {
			r, known = reference(name)
		}
		if !found || !known {
			s.Err = ErrDamaged
			return ""
		}
		b.WriteString(r)
		text = rest
	}
	return b.String() + text
}

// reference gives the character of `#233` or `#xE9`.
func reference(name string) (string, bool) {
	digits, isNumber := strings.CutPrefix(name, "#")
	base := 10
	if hex, isHex := strings.CutPrefix(digits, "x"); isHex {
		digits, base = hex, 16
	}
	n, err := strconv.ParseUint(digits, base, 32)
	if !isNumber || err != nil || n == 0 || !utf8.ValidRune(rune(n)) {
		return "", false
	}
	return string(rune(n)), true
}
