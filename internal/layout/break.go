package layout

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/style"
)

// token is a piece of an inline that no line end parts: a word, a part of a word
// up to its hyphen, or a run of spaces.
type token struct {
	inline     int // index of its inline
	start, end int // bytes in the inline's text
	width      unit
	spaces     int  // how many, when it is white
	breakAfter bool // a line may end here
	forced     bool // a line must end here
}

func (t token) white() bool { return t.spaces > 0 }

// breaker breaks the inlines of one paragraph into lines, greedily, as Word
// does: at spaces, and after a hyphen or dash inside a word or number.
type breaker struct {
	inlines []inline
	faces   []Face
	metrics []*metrics
	tokens  []token
	first   unit // width of the first line
	rest    unit // width of every other line
}

// line is a half-open range of tokens; white tokens at its end are outside.
type line struct {
	from, to int
	width    unit // natural width
	gaps     int  // spaces that justification may stretch
	last     bool // the paragraph's last line, or one that ends by force
}

func newBreaker(inlines []inline, s style.Style, first, rest Pt) *breaker {
	b := &breaker{inlines: inlines, faces: make([]Face, len(inlines)), metrics: make([]*metrics, len(inlines))}
	length := 0
	for i := range inlines {
		b.faces[i] = inlines[i].face(s)
		b.metrics[i] = faces[b.faces[i]]()
		length += len(inlines[i].text)
	}
	m := faces[Regular]()
	b.first, b.rest = m.units(first, s.Size), m.units(rest, s.Size)
	b.tokens = make([]token, 0, length/3+1)
	for i := range inlines {
		b.tokenize(i)
	}
	return b
}

// tokenize cuts inline i into tokens.
func (b *breaker) tokenize(i int) {
	text, start := b.inlines[i].text, 0
	for start < len(text) {
		t := token{inline: i, start: start}
		switch text[start] {
		case '\n':
			t.end, t.forced = start+1, true
		case ' ':
			t.end = start + len(text[start:]) - len(strings.TrimLeft(text[start:], " "))
			t.spaces, t.breakAfter = t.end-start, true
		default:
			t.end, t.breakAfter = wordEnd(text, start)
		}
		if !t.forced {
			t.width = b.measure(i, text[t.start:t.end])
		}
		b.tokens = append(b.tokens, t)
		start = t.end
	}
}

// measure gives the width of a piece of inline i.
func (b *breaker) measure(i int, text string) unit {
	w := b.metrics[i].width(text)
	if b.inlines[i].note != nil {
		w = w * raisedSize / raisedOf
	}
	return w
}

// wordEnd finds the end of the unbreakable piece that begins at start, and
// whether a line may end after it though no space follows.
func wordEnd(text string, start int) (end int, breakAfter bool) {
	for i, r := range text[start:] {
		at := start + i
		if r == ' ' || r == '\n' {
			return at, false
		}
		if isDash(r) && i > 0 {
			after := at + utf8.RuneLen(r)
			next, _ := utf8.DecodeRuneInString(text[after:])
			if unicode.IsLetter(next) || unicode.IsDigit(next) {
				return after, true
			}
		}
	}
	return len(text), false
}

func isDash(r rune) bool { return r == '-' || r == '–' || r == '—' }

// lines breaks the tokens. A piece wider than a whole line is cut where it
// must be; nothing runs over the margin.
func (b *breaker) lines() []line {
	var lines []line
	for from := 0; from < len(b.tokens); {
		measure := b.rest
		if len(lines) == 0 {
			measure = b.first
		}
		next := b.fill(from, measure)
		l := b.trim(from, next)
		l.last = l.last || next == len(b.tokens)
		lines = append(lines, l)
		from = next
	}
	return lines
}

// count is how many lines the text has between margins of the width.
func (b *breaker) count(width, size Pt) int {
	other := *b
	other.tokens = slices.Clone(b.tokens) // which lines may cut
	other.first = faces[Regular]().units(width, size)
	other.rest = other.first
	return len(other.lines())
}

// fill finds where the line that begins at a token ends: the index of the
// first token of the next line.
func (b *breaker) fill(from int, measure unit) int {
	var width unit
	breakAt := -1
	for i := from; i < len(b.tokens); i++ {
		t := b.tokens[i]
		if t.forced {
			return i + 1
		}
		if !t.white() && width+t.width > measure {
			if breakAt > from {
				return breakAt
			}
			return b.cut(i, measure-width, i == from)
		}
		width += t.width
		if t.breakAfter {
			breakAt = i + 1
		}
	}
	return len(b.tokens)
}

// cut parts token i so that its first part fits into the room, at least one
// sign when it stands first, and gives the index of the second part.
func (b *breaker) cut(i int, room unit, first bool) int {
	t := b.tokens[i]
	text := b.inlines[t.inline].text[t.start:t.end]
	var width unit
	at := 0
	for at < len(text) {
		r, size := utf8.DecodeRuneInString(text[at:])
		a, _ := b.metrics[t.inline].advance(r)
		if width+a > room && (at > 0 || !first) {
			break
		}
		width += a
		at += size
	}
	switch at {
	case 0:
		return i
	case len(text):
		return i + 1
	}
	head, tail := t, t
	head.end, head.width, head.breakAfter = t.start+at, width, true
	tail.start, tail.width = head.end, t.width-width
	b.tokens = append(b.tokens[:i+1], b.tokens[i:]...)
	b.tokens[i], b.tokens[i+1] = head, tail
	return i + 1
}

// trim measures the tokens of a line without the white ones at its end.
func (b *breaker) trim(from, next int) line {
	l := line{from: from, to: next}
	for l.to > from {
		t := b.tokens[l.to-1]
		if !t.white() && !t.forced {
			break
		}
		l.last = l.last || t.forced
		l.to--
	}
	for _, t := range b.tokens[from:l.to] {
		l.width += t.width
		l.gaps += t.spaces
	}
	return l
}

// runs gives the runs of a line, from x on, stretched by extra for each space.
// Tokens of one inline that follow one another make one run.
func (b *breaker) runs(l line, x, extra, size Pt) []Run {
	runs := make([]Run, 0, 2)
	for i := l.from; i < l.to; {
		of := b.tokens[i].inline
		j := i
		for j < l.to && b.tokens[j].inline == of {
			j++
		}
		run, pen := b.run(b.tokens[i:j], x, extra, size)
		runs = append(runs, run)
		x, i = pen, j
	}
	return runs
}

// run places tokens of one inline and gives the pen's place after them. Only the
// spaces between words are stretched inside the run; those at its ends move
// the pen.
func (b *breaker) run(tokens []token, x, extra, size Pt) (Run, Pt) {
	first, last := tokens[0], tokens[len(tokens)-1]
	m, in := b.metrics[first.inline], &b.inlines[first.inline]
	var width unit
	gaps := 0
	for _, t := range tokens {
		width += t.width
		gaps += t.spaces
	}
	leading := first.spaces
	trailing := last.spaces
	if len(tokens) == 1 {
		trailing = 0
	}
	inner := gaps - leading - trailing
	natural := m.pt(width, size)
	run := Run{
		X:     x + Pt(leading)*extra,
		Width: natural + Pt(inner)*extra,
		Text:  in.text[first.start:last.end],
		Face:  b.faces[first.inline],
		Size:  size,
		Span:  in.span,
		From:  in.source(first.start),
		To:    in.source(last.end),
	}
	if in.note != nil {
		run.raise()
	}
	return run, x + natural + Pt(gaps)*extra
}

// CountLines tells on how many lines a text stands when it is set in a face
// and size between margins of the width. It goes by the rules of the breaker
// without its tokens: tables count thousands of texts. No sign may be wider than
// a line.
func CountLines(text string, face Face, size, width Pt) int {
	m := faces[face]()
	room := unit(width * Pt(faces[Regular]().perEm) / size)
	n, used, begun := 1, unit(0), false
	for at := 0; at < len(text); {
		if text[at] == '\n' {
			if at++; at < len(text) {
				n++
			}
			used, begun = 0, false
			continue
		}
		end := at + 1 // a space: it never runs over
		if text[at] != ' ' {
			end, _ = wordEnd(text, at)
		}
		w := m.width(text[at:end])
		if text[at] != ' ' && used+w > room {
			more, rest := m.cuts(text[at:end], w, room)
			if begun {
				more++
			}
			n, used, w = n+more, 0, rest
		}
		used, begun, at = used+w, true, end
	}
	return n
}

// cuts tells how many times a piece of a width is cut to fit into lines, and
// the width of its last part.
func (m *metrics) cuts(text string, width, room unit) (n int, rest unit) {
	for ; width > room; n++ {
		var head unit
		for at := 0; at < len(text); {
			r, size := utf8.DecodeRuneInString(text[at:])
			a, _ := m.advance(r)
			if head+a > room && at > 0 {
				text = text[at:]
				break
			}
			head += a
			if at += size; at == len(text) {
				return n, head
			}
		}
		width -= head
	}
	return n, width
}
