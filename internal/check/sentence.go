package check

import (
	"strings"
	"unicode"
)

// abbreviations are words whose stop ends no sentence.
var abbreviations = set("tp tx tt tr v vv vd gs pgs ts ths bs ks cn ncs đ/c đc ông bà mr no vol st q p x h t b")

// sentences are the stretches between stops that end a sentence.
func (p *passage) sentenceList() []span {
	if p.sentences != nil {
		return p.sentences
	}
	start := 0
	for i := 0; i < len(p.text); i++ {
		if end, ok := p.sentenceEnds(i); ok {
			p.sentences = append(p.sentences, span{start, end})
			start, i = end, end-1
		}
	}
	if start < len(p.text) || p.sentences == nil {
		p.sentences = append(p.sentences, span{start, len(p.text)})
	}
	return p.sentences
}

// sentenceEnds tells whether the sign at byte i ends a sentence, and where the
// next one begins.
func (p *passage) sentenceEnds(i int) (next int, ok bool) {
	c := p.text[i]
	if c != '.' && c != '?' && c != '!' && c != '\n' {
		return 0, false
	}
	end := i + 1
	for end < len(p.text) && strings.ContainsRune("”\")’'", runeAt(p.text, end)) {
		end += len(string(runeAt(p.text, end)))
	}
	if end < len(p.text) && p.text[end] != ' ' && p.text[end] != '\n' {
		return 0, false
	}
	if c == '.' && p.noStop(i) {
		return 0, false
	}
	for end < len(p.text) && (p.text[end] == ' ' || p.text[end] == '\n') {
		end++
	}
	return end, true
}

// noStop tells a stop that belongs to an abbreviation, an initial, an ellipsis
// or the number at the head of a line.
func (p *passage) noStop(i int) bool {
	if before, after := runeBefore(p.text, i), runeAt(p.text, i+1); before == '.' || before == '…' || after == '.' || after == '…' {
		return true
	}
	k := p.wordAt(i) - 1
	if k < 0 || p.words[k].to != i {
		return false
	}
	w := p.words[k]
	if w.number {
		return strings.TrimLeft(p.text[:w.from], " (-") == ""
	}
	return abbreviations[w.low] && (upper(p.raw(k)) || len(w.low) < 3) || len([]rune(w.low)) == 1 && upper(p.raw(k))
}

// sentence is the one that byte at is in.
func (p *passage) sentence(at int) span {
	for _, s := range p.sentenceList() {
		if at < s.to {
			return s
		}
	}
	return span{0, len(p.text)}
}

// clause is the stretch between semicolons and ends of sentences that byte at
// is in.
func (p *passage) clause(at int) span {
	s := p.sentence(at)
	if i := strings.LastIndexByte(p.text[s.from:min(at, s.to)], ';'); i >= 0 {
		s.from += i + 1
	}
	if i := strings.IndexByte(p.text[min(at, s.to):s.to], ';'); i >= 0 {
		s.to = at + i
	}
	return s
}

// quoted tells whether byte at stands between quotes.
func (p *passage) quoted(at int) bool {
	before := p.text[:at]
	if open := strings.LastIndex(before, "“"); open >= 0 && !strings.Contains(before[open:], "”") {
		return true
	}
	return strings.Count(before, `"`)%2 == 1
}

// small is a stretch of the text in small letters.
func (p *passage) small(s span) string {
	if p.smallText == "" {
		p.smallText = lowerCase(p.text)
	}
	if len(p.smallText) != len(p.text) { // a letter whose small form is longer or shorter
		return lowerCase(p.text[s.from:s.to])
	}
	return p.smallText[s.from:s.to]
}

// has tells whether one of the phrases stands in a stretch of small letters as
// whole words.
func has(low string, list ...string) bool {
	for _, phrase := range list {
		for i := 0; ; {
			next := strings.Index(low[i:], phrase)
			if next < 0 {
				break
			}
			i += next
			if !unicode.IsLetter(runeBefore(low, i)) && !unicode.IsLetter(runeAt(low, i+len(phrase))) {
				return true
			}
			i += len(phrase)
		}
	}
	return false
}
