package reading

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// Kind is what a passage is in its document.
type Kind int

const (
	Heading Kind = 1 << iota
	Paragraph
	Basis
	Item // of a dash list
	HeadCell
	Cell
	Caption
	Note
	Excerpt // trích yếu
	Addressee
	Recipient
	AppendixTitle

	Prose = Paragraph | Basis | Item | Note | Excerpt
	All   = 1<<iota - 1
)

// Passage is a text that stands for itself: a paragraph, a heading, a cell.
// No-break spaces are spaces in it, and the marks of notes are left out.
type Passage struct {
	Kind        Kind
	Text        string
	Words       []Word
	InCapitals  bool // set in capitals
	HasNumerals bool // it has numbers
	Heading     *doc.Heading
	Number      doc.Number // at its head, or on the line above a heading
	Style       style.Name
	Before      *Passage // the one before it in the text; nil for the first, and outside the text
	Part        int      // 0 in the text, n in its n-th appendix

	spans  []*doc.Span
	starts []int // of the spans, in bytes of text
	runes  runes
	hard   []int // where the text has a no-break space, in bytes

	sentences  []Span // once asked for, and so what follows
	stretches  []Span
	semicolons []int
	quotes     bool // whether they have been looked for
	opening    []int
	closing    []int
	straight   []int
	dates      []Date
	dated      bool
	smallText  string
	looked     int
}

// Span is a stretch of a text, in bytes.
type Span struct{ From, To int }

// Between is the stretch between two bytes.
func Between(from, to int) Span { return Span{From: from, To: to} }

// Whole is the stretch of the whole text.
func (p *Passage) Whole() Span { return Between(0, len(p.Text)) }

// NewPassage gathers the text of spans.
func NewPassage(k Kind, spans []doc.Span) *Passage {
	p := &Passage{Kind: k}
	var b strings.Builder
	for i := range spans {
		if spans[i].Note != nil || spans[i].PageOf != "" {
			continue
		}
		p.spans, p.starts = append(p.spans, &spans[i]), append(p.starts, b.Len())
		for _, part := range strings.SplitAfter(spans[i].Text, NoBreakSpace) {
			soft, broken := strings.CutSuffix(part, NoBreakSpace)
			b.WriteString(soft)
			if broken {
				p.hard = append(p.hard, b.Len())
				b.WriteByte(' ')
			}
		}
	}
	p.Text = b.String()
	p.Words = Words(p.Text)
	p.InCapitals = InCapitals(p.Text)
	p.HasNumerals = slices.ContainsFunc(p.Words, func(w Word) bool { return w.Number })
	return p
}

// WordAt is the index of the first word that does not begin before byte at.
func (p *Passage) WordAt(at int) int {
	low, high := 0, len(p.Words)
	for low < high {
		if mid := (low + high) / 2; p.Words[mid].From < at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// Low is the i-th word in small letters, empty outside the passage.
func (p *Passage) Low(i int) string {
	if i < 0 || i >= len(p.Words) {
		return ""
	}
	return p.Words[i].Low
}

// Raw is the i-th word as written, empty outside the passage.
func (p *Passage) Raw(i int) string {
	if i < 0 || i >= len(p.Words) {
		return ""
	}
	return p.Text[p.Words[i].From:p.Words[i].To]
}

// Separator is what stands between words i and i+1, or after the last one; nothing
// behind that.
func (p *Passage) Separator(i int) string {
	if i >= len(p.Words) {
		return ""
	}
	from, to := 0, len(p.Text)
	if i >= 0 {
		from = p.Words[i].To
	}
	if i+1 < len(p.Words) {
		to = p.Words[i+1].From
	}
	return p.Text[from:to]
}

// Follows tells whether the words from i on are these, a space between them.
func (p *Passage) Follows(i int, want ...string) bool {
	if i < 0 || i+len(want) > len(p.Words) {
		return false
	}
	for k, w := range want {
		if p.Words[i+k].Low != w || k > 0 && p.Separator(i+k-1) != " " {
			return false
		}
	}
	return true
}

// NameEnd is the word behind a name that goes on from word i with capitals; names
// of places have a few words only.
func (p *Passage) NameEnd(i int) int {
	const most = 12
	end := i
	for end < i+most && p.Capitalized(end) && p.Separator(end-1) == " " {
		end++
	}
	return end
}

// Begins tells whether word i begins a sentence, a cell, an item or what stands
// after a colon, a dash, a bracket or a quote: where a capital says nothing.
func (p *Passage) Begins(i int) bool {
	if i <= 0 {
		return true
	}
	gap := p.Separator(i - 1)
	if gap == " " {
		// After the number of a clause (`1. Xã …`, `Điều 2. Xã …`) the gap has a stop.
		return false
	}
	return strings.ContainsAny(gap, ".:?!()“”\"‘’/-–…+\n;")
}

// Uncapitalized tells whether word i begins with a small letter.
func (p *Passage) Uncapitalized(i int) bool {
	s := p.Raw(i)
	return s != "" && !Capitalized(s)
}

// Capitalized tells whether word i has a capital first and is not all capitals.
func (p *Passage) Capitalized(i int) bool {
	s := p.Raw(i)
	return Capitalized(s) && (!InCapitals(s) || utf8.RuneCountInString(s) == 1)
}

// LeftBlank tells a stretch that holds no-break spaces: room left on purpose.
func (p *Passage) LeftBlank(from, to int) bool {
	i := sort.SearchInts(p.hard, from)
	return i < len(p.hard) && p.hard[i] < to
}
