package check

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
	"vanban/internal/viet"
)

// system is a way to number.
type system int

const (
	none        system = iota
	part               // Phần I
	chapter            // Chương I
	sectionWord        // Mục 1
	subsection         // Tiểu mục 1
	article            // Điều 1.
	roman              // I.
	arabic             // 1.
	dotted             // 1.1.
	letter             // a)
	spoken             // Một là, Thứ nhất
)

// entry is a numbered heading or paragraph.
type entry struct {
	p        *passage
	system   system
	prefix   string // `1.` of 1.2; else empty
	value    int    // 0: a letter that is none of the alphabet's
	from, to int    // of the number in the text, with its word
	text     string // the number as written
	mark     string // what follows it: `.`, `)`, `/` …
	heading  bool
	level    int  // of a heading
	label    bool // the number stands on a line of its own, not in the text
}

// entries finds what is numbered, once, in the order of the text.
func (d *paper) entries() []entry {
	if d.searched.entries {
		return d.numbered
	}
	d.searched.entries = true
	for _, p := range d.of(heading | paragraph | item) {
		if p.style == style.Centred {
			continue
		}
		if e, ok := entryOf(p); ok {
			if p.heading != nil {
				e.heading, e.level = true, p.heading.Level
			}
			d.numbered = append(d.numbered, e)
		}
	}
	return d.numbered
}

// labels are the words before a number.
var labels = []struct {
	words  []string
	system system
	roman  bool
}{
	{[]string{"phần"}, part, true}, {[]string{"chương"}, chapter, true}, {[]string{"tiểu", "mục"}, subsection, false},
	{[]string{"mục"}, sectionWord, false}, {[]string{"điều"}, article, false},
}

// points are the letters that writers number with, those that the alphabet of
// points lacks among them.
const points = "abcdđefghijklmnopqrstuvwxyzăâêôơư"

// entryOf reads the number at the head of a passage.
func entryOf(p *passage) (entry, bool) {
	if p.heading != nil && p.heading.Label != "" {
		return labelled(p, p.heading)
	}
	if len(p.words) == 0 || p.words[0].from > 0 {
		return entry{}, false
	}
	for _, l := range labels {
		if p.kind == heading || l.system == article {
			if e, ok := worded(p, l.words, l.system, l.roman); ok {
				return e, true
			}
		}
	}
	if e, ok := counted(p); ok {
		return e, true
	}
	return plainNumber(p)
}

// ordinals are numbers in words, from one on.
var (
	cardinals = strings.Fields("một hai ba bốn năm sáu bảy tám chín mười")
	ordinals  = strings.Fields("nhất hai ba tư năm sáu bảy tám chín mười")
)

// counted reads `Một là,` and `Thứ nhất,` at the head of a passage.
func counted(p *passage) (entry, bool) {
	if p.kind == heading || len(p.words) < 2 || p.gap(0) != " " || !upper(p.raw(0)) || !strings.ContainsAny(p.gap(1), ",:") {
		return entry{}, false
	}
	e := entry{p: p, system: spoken, to: p.words[1].to, text: p.text[:p.words[1].to]}
	switch {
	case p.low(1) == "là":
		e.value, e.prefix = slices.Index(cardinals, p.low(0))+1, "là"
	case p.low(0) == "thứ":
		e.value, e.prefix = slices.Index(ordinals, p.low(1))+1, "thứ"
	}
	return e, e.value > 0
}

// labelled reads `Chương II` above a heading.
func labelled(p *passage, h *doc.Heading) (entry, bool) {
	low := words(h.Label)
	for _, l := range labels {
		n := len(l.words)
		if len(low) != n+1 || low[0].low != l.words[0] {
			continue
		}
		e := entry{p: p, system: l.system, text: h.Label, label: true, mark: "."}
		e.value = ordinal(strings.ToUpper(low[n].low))
		return e, true
	}
	return entry{}, false
}

// worded reads `Điều 5.` at the head of a passage.
func worded(p *passage, label []string, s system, roman bool) (entry, bool) {
	n := len(label)
	if !p.follows(0, label...) || len(p.words) <= n || !upper(p.raw(0)) || p.gap(n-1) != " " {
		return entry{}, false
	}
	e := entry{p: p, system: s, to: p.words[n].to, text: p.text[:p.words[n].to], mark: markAt(p.text, p.words[n].to)}
	switch e.value = ordinal(p.raw(n)); {
	case e.value == 0:
		return entry{}, false
	case s == article && e.mark == "" && dashed.MatchString(p.text[e.to:]):
		e.mark = dashed.FindString(p.text[e.to:])
	case s == article && e.mark != "." && e.mark != ":" && p.kind != heading:
		return entry{}, false // a sentence: Điều 5 của Luật …
	}
	return e, true
}

// dashed is a dash behind the number of an article, where a stop belongs.
var dashed = regexp.MustCompile(`^ ?[-–](?: |$)`)

// ordinal reads a Roman or Arabic number, 0 when it is neither.
func ordinal(s string) int {
	if n, err := strconv.Atoi(s); err == nil {
		return n
	}
	return romans[s]
}

// romans are the Roman numbers below a hundred.
var romans = func() map[string]int {
	numbers := map[string]int{}
	for n := 1; n < 100; n++ {
		numbers[viet.Roman(n)] = n
	}
	return numbers
}()

// plainNumber reads I., 1., 1.1. or a) at the head of a passage.
func plainNumber(p *passage) (entry, bool) {
	w := p.words[0]
	e := entry{p: p, to: w.to, text: p.raw(0), mark: markAt(p.text, w.to)}
	switch {
	case w.number && strings.Contains(w.low, ","):
		return entry{}, false
	case w.number && strings.Contains(w.low, "."):
		i := strings.LastIndexByte(w.low, '.')
		e.system, e.prefix = dotted, w.low[:i+1]
		e.value, _ = strconv.Atoi(w.low[i+1:])
		return e, e.mark == "." || e.mark == ")" || e.mark == "" && p.kind == heading // not 1.784 hộ
	case w.number:
		e.system = arabic
		e.value, _ = strconv.Atoi(w.low)
		return e, e.mark != "" && e.value > 0 && e.value < 200 && w.low[0] != '0'
	case romans[e.text] > 0:
		e.system, e.value = roman, ordinal(e.text)
		return e, e.mark != "" && (p.kind == heading || e.value < 40)
	case e.mark == ")" || e.mark == "." || e.mark == "/":
		e.system = letter
		for n := 1; n <= 23; n++ {
			if viet.PointLetter(n) == w.low {
				e.value = n
			}
		}
		return e, len([]rune(e.text)) == 1 && strings.Contains(points, e.text)
	}
	return entry{}, false
}

// markAt is the sign behind a number when a space or the end follows.
func markAt(s string, i int) string {
	if i >= len(s) || !strings.ContainsRune(".):/-", rune(s[i])) {
		return ""
	}
	if i+1 < len(s) && s[i+1] != ' ' && s[i+1] != '\n' {
		return ""
	}
	return s[i : i+1]
}
