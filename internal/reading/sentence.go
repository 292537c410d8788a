package reading

import (
	"strings"
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
		if end, ok := p.sentenceEnds(i); ok {
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
func (p *Passage) sentenceEnds(i int) (next int, ok bool) {
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
	if c == '.' && p.noStop(i) || c == '?' && (RuneBefore(p.Text, i) == '?' || RuneAt(p.Text, i+1) == '?') {
		return 0, false // ??? stands for what is not known yet
	}
	for end < len(p.Text) && (p.Text[end] == ' ' || p.Text[end] == '\n') {
		end++
	}
	return end, true
}

// noStop tells a stop that belongs to an abbreviation, an initial, an ellipsis
// or the number at the head of a line.
func (p *Passage) noStop(i int) bool {
	if before, after := RuneBefore(p.Text, i), RuneAt(p.Text, i+1); before == '.' || before == '…' || after == '.' || after == '…' {
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
	return Abbreviations[w.Low] && (Capitalized(p.Raw(k)) || len(w.Low) < 3) || len([]rune(w.Low)) == 1 && Capitalized(p.Raw(k))
}

// Sentence is the one that byte at is in.
func (p *Passage) Sentence(at int) Span {
	for _, s := range p.Sentences() {
		if at < s.To {
			return s
		}
	}
	return p.Whole()
}

// Clause is the stretch between semicolons and ends of sentences that byte at
// is in.
func (p *Passage) Clause(at int) Span {
	s := p.Sentence(at)
	if i := strings.LastIndexByte(p.Text[s.From:min(at, s.To)], ';'); i >= 0 {
		s.From += i + 1
	}
	if i := strings.IndexByte(p.Text[min(at, s.To):s.To], ';'); i >= 0 {
		s.To = at + i
	}
	return s
}

// Quoted tells whether byte at stands between quotes.
func (p *Passage) Quoted(at int) bool {
	before := p.Text[:at]
	if open := strings.LastIndex(before, "“"); open >= 0 && !strings.Contains(before[open:], "”") {
		return true
	}
	return strings.Count(before, `"`)%2 == 1
}

// LowerText is the text in small letters.
func (p *Passage) LowerText() string { return p.Lower(p.Whole()) }

// Lower is a stretch of the text in small letters.
func (p *Passage) Lower(s Span) string {
	if p.smallText == "" {
		p.smallText = Lower(p.Text)
	}
	if len(p.smallText) != len(p.Text) { // a letter whose small form is longer or shorter
		return Lower(p.Text[s.From:s.To])
	}
	return p.smallText[s.From:s.To]
}
