package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

// kind is what a passage is in its document.
type kind int

const (
	heading kind = 1 << iota
	paragraph
	basis
	item // of a dash list
	headCell
	cell
	caption
	note
	excerpt // trích yếu
	addressee
	recipient
	appendixTitle

	prose = paragraph | basis | item | note | excerpt
	all   = 1<<iota - 1
)

// passage is a text that stands for itself: a paragraph, a heading, a cell.
// No-break spaces are spaces in it, and the marks of notes are left out.
type passage struct {
	kind    kind
	text    string
	words   []word
	caps    bool // set in capitals
	figures bool // it has numbers
	heading *doc.Heading
	number  doc.Number // at its head, or on the line above a heading
	style   style.Name
	before  *passage // the one before it in the text; nil for the first, and outside the text
	part    int      // 0 in the text, n in its n-th appendix

	spans  []*doc.Span
	starts []int // of the spans, in bytes of text
	hard   []int // where the text has a no-break space, in bytes

	sentences []span // once asked for, and so what follows
	smallText string
}

// span is a stretch of a text, in bytes.
type span struct{ from, to int }

const noBreakSpace = "\u00a0"

// newPassage gathers the text of spans.
func newPassage(k kind, spans []doc.Span) *passage {
	p := &passage{kind: k}
	var b strings.Builder
	for i := range spans {
		if spans[i].Note != nil || spans[i].PageOf != "" {
			continue
		}
		p.spans, p.starts = append(p.spans, &spans[i]), append(p.starts, b.Len())
		for _, part := range strings.SplitAfter(spans[i].Text, noBreakSpace) {
			soft, broken := strings.CutSuffix(part, noBreakSpace)
			b.WriteString(soft)
			if broken {
				p.hard = append(p.hard, b.Len())
				b.WriteByte(' ')
			}
		}
	}
	p.text = b.String()
	p.words = words(p.text)
	p.caps = capitals(p.text)
	p.figures = slices.ContainsFunc(p.words, func(w word) bool { return w.number })
	return p
}

// where is the place at which byte from of the text was written. literal tells
// that it stands there, not in a value that does; value is that value's text
// and offset where in it the byte is.
func (p *passage) where(from int) (at diag.Place, literal bool, value string, offset int) {
	i := len(p.starts) - 1
	for i > 0 && p.starts[i] > from {
		i--
	}
	if i < 0 {
		return diag.Place{}, false, "", 0
	}
	end := len(p.text)
	if i+1 < len(p.starts) {
		end = p.starts[i+1]
	}
	text := p.text[p.starts[i]:end]
	n := utf8.RuneCountInString(p.text[p.starts[i]:from])
	at, literal = p.spans[i].Place(n)
	value, offset = valueAt(p.spans[i], text, n)
	return at, literal, value, offset
}

// valueAt is the text of the value that the n-th character belongs to, and
// where in it, in bytes, that character is. A value may have several origins
// one behind another, all of its place.
func valueAt(s *doc.Span, text string, n int) (value string, offset int) {
	from, to := 0, utf8.RuneCountInString(text)
	var at diag.Place
	for _, o := range s.Origins {
		switch {
		case o.From > n && o.At != at:
			to = min(to, o.From)
		case o.From <= n && o.At != at:
			from, at = o.From, o.At
		}
	}
	start := byteOf(text, from)
	return text[start:byteOf(text, to)], byteOf(text, n) - start
}

// byteOf is where the n-th character of a text begins.
func byteOf(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}

// wordAt is the index of the first word that does not begin before byte at.
func (p *passage) wordAt(at int) int {
	low, high := 0, len(p.words)
	for low < high {
		if mid := (low + high) / 2; p.words[mid].from < at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// low is the i-th word in small letters, empty outside the passage.
func (p *passage) low(i int) string {
	if i < 0 || i >= len(p.words) {
		return ""
	}
	return p.words[i].low
}

// raw is the i-th word as written, empty outside the passage.
func (p *passage) raw(i int) string {
	if i < 0 || i >= len(p.words) {
		return ""
	}
	return p.text[p.words[i].from:p.words[i].to]
}

// gap is what stands between words i and i+1, or after the last one; nothing
// behind that.
func (p *passage) gap(i int) string {
	if i >= len(p.words) {
		return ""
	}
	from, to := 0, len(p.text)
	if i >= 0 {
		from = p.words[i].to
	}
	if i+1 < len(p.words) {
		to = p.words[i+1].from
	}
	return p.text[from:to]
}

// follows tells whether the words from i on are these, a space between them.
func (p *passage) follows(i int, want ...string) bool {
	if i < 0 || i+len(want) > len(p.words) {
		return false
	}
	for k, w := range want {
		if p.words[i+k].low != w || k > 0 && p.gap(i+k-1) != " " {
			return false
		}
	}
	return true
}

// begins tells whether word i begins a sentence, a cell, an item or what stands
// after a colon, a dash, a bracket or a quote: where a capital says nothing.
func (p *passage) begins(i int) bool {
	if i <= 0 {
		return true
	}
	gap := p.gap(i - 1)
	if gap == " " {
		// After the number of a clause (`1. Xã …`, `Điều 2. Xã …`) the gap has a stop.
		return false
	}
	return strings.ContainsAny(gap, ".:?!()“”\"‘’/-–…+\n;")
}
