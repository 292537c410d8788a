package reading

import (
	"sort"
	"strings"
	"unicode/utf8"
)

// Abbreviations are words whose stop ends no sentence.
var Abbreviations = Set("tp tx tt tr v vv vd gs pgs ts ths bs ks cn ncs đ/c đc ông bà mr no vol st q p x h t b")

// Sentences are the stretches between stops that end a sentence.
func (p *Passage) Sentences() []Span {
	if p.sentences != nil {
		return p.sentences
	}
	start := 0
	for i := 0; i < len(p.Text); i++ {
		if end, ok := sentenceEnds(p, i); ok {
			p.sentences = append(p.sentences, Between(start, end))
			start, i = end, end-1
		}
	}
	if start < len(p.Text) || p.sentences == nil {
		p.sentences = append(p.sentences, Between(start, len(p.Text)))
	}
	return p.sentences
}

// sentenceEnds tells whether the sign at byte i ends a sentence, and where the
// next one begins.
func sentenceEnds(p *Passage, i int) (next int, ok bool) {
	c := p.Text[i]
	if c != '.' && c != '?' && c != '!' && c != '\n' {
		return 0, false
	}
	end := i + 1
	for end < len(p.Text) && strings.ContainsRune("”\")’'", RuneAt(p.Text, end)) {
		end += len(string(RuneAt(p.Text, end)))
	}
	if end < len(p.Text) && p.Text[end] != ' ' && p.Text[end] != '\n' {
		return 0, false
	}
	if c == '.' && noStop(p, i) || c == '?' && (RuneBefore(p.Text, i) == '?' || RuneAt(p.Text, i+1) == '?') {
		return 0, false // ??? stands for what is not known yet
	}
	for end < len(p.Text) && (p.Text[end] == ' ' || p.Text[end] == '\n') {
		end++
	}
	return end, true
}

// noStop tells a stop that belongs to an abbreviation, an initial, an ellipsis
// or the number at the head of a line.
func noStop(p *Passage, i int) bool {
	if before, after := RuneBefore(p.Text, i), RuneAt(p.Text, i+1); before == '.' || before == '…' ||
		after == '.' || after == '…' {
		return true
	}
	k := p.WordAt(i) - 1
	if k < 0 || p.Words[k].To != i {
		return false
	}
	w := p.Words[k]
	if w.Number {
		return strings.TrimLeft(p.Text[:w.From], " (-") == ""
	}
	return Abbreviations[w.Low] && (Capitalized(p.Raw(k)) || len(w.Low) < 3) ||
		len([]rune(w.Low)) == 1 && Capitalized(p.Raw(k))
}

// longest is how many bytes of a sentence are looked at together: more than any
// sentence has that a person wrote, so that work on a text without stops grows
// with its length alone.
const longest = 2048

// Sentence is the one that byte at is in, or its part where it is endless.
func (p *Passage) Sentence(at int) Span {
	if p.stretches == nil {
		for _, s := range p.Sentences() {
			for s.To-s.From > longest {
				end := s.From + longest
				for !utf8.RuneStart(p.Text[end]) {
					end--
				}
				if space := strings.LastIndexByte(p.Text[s.From:end], ' '); space > 0 {
					end = s.From + space + 1
				}
				p.stretches = append(p.stretches, Between(s.From, end))
				s.From = end
			}
			p.stretches = append(p.stretches, s)
		}
	}
	i := sort.Search(len(p.stretches), func(i int) bool { return at < p.stretches[i].To })
	if i == len(p.stretches) {
		return Between(p.stretches[i-1].From, len(p.Text))
	}
	return p.stretches[i]
}

// Ahead is the text from a byte on, as much of it as is looked at together.
func (p *Passage) Ahead(at int) string { return p.look(p.Text[at:min(at+longest, len(p.Text))]) }

// Behind is the text up to a byte, as much of it as is looked at together.
func (p *Passage) Behind(at int) string { return p.look(p.Text[max(0, at-longest):at]) }

// LowerAhead is Ahead, LowerBehind is Behind in small letters.
func (p *Passage) LowerAhead(at int) string {
	return p.Lower(Between(at, min(at+longest, len(p.Text))))
}

func (p *Passage) LowerBehind(at int) string { return p.Lower(Between(max(0, at-longest), at)) }

// Clause is the stretch between semicolons and ends of sentences that byte at
// is in.
func (p *Passage) Clause(at int) Span {
	s := p.Sentence(at)
	if p.semicolons == nil {
		p.semicolons = append(placesOf(p.Text, ";"), len(p.Text))
	}
	i := sort.SearchInts(p.semicolons, at)
	if i > 0 && p.semicolons[i-1] >= s.From {
		s.From = p.semicolons[i-1] + 1
	}
	if i < len(p.semicolons) {
		s.To = min(s.To, p.semicolons[i])
	}
	return s
}

// placesOf are the places of a sign in a text, in bytes.
func placesOf(text, sign string) []int {
	var list []int
	for i := 0; ; i += len(sign) {
		next := strings.Index(text[i:], sign)
		if next < 0 {
			return list
		}
		i += next
		list = append(list, i)
	}
}

// LowerText is the text in small letters.
func (p *Passage) LowerText() string { return p.Lower(p.Whole()) }

// Lower is a stretch of the text in small letters.
func (p *Passage) Lower(s Span) string {
	if s.To <= s.From {
		return ""
	}
	if p.smallText == "" {
		p.smallText = Lower(p.Text)
		if len(p.smallText) != len(p.Text) {
			p.smallText = lowerInPlace(p.Text)
		}
	}
	return p.look(p.smallText[s.From:s.To])
}

// look counts what is given out to be looked through.
func (p *Passage) look(stretch string) string {
	p.looked += len(stretch)
	return stretch
}

// Looked is how many bytes rules have been given to look through, for tests of how
// their work grows with the text.
func (r *Reading) Looked() int {
	n := 0
	for _, p := range r.Passages {
		n += p.looked
	}
	return n
}
