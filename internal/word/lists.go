package word

import (
	"strconv"
	"strings"

	"vanban/internal/ooxml"
	"vanban/internal/viet"
)

// maxLevels is how many levels a list has in Word.
const maxLevels = 9

// level is how a level of a list is counted and written.
type level struct {
	start  int
	format string // decimal, lowerLetter, bullet …
	text   string // `%1.%2.`
	legal  bool   // all numbers in it are decimal
	style  string // paragraphs of this style belong to it
	font   string
}

// list is a multi-level list, whose counters all paragraphs of it share.
type list struct {
	link   string // the style that has the levels, when they are not here
	levels [maxLevels]level
	counts [maxLevels]int
	begun  [maxLevels]bool
}

// instance is a use of a list by its id, which may start it anew.
type instance struct {
	list   *list
	starts map[int]int // by level
	used   map[int]bool
}

// lists are a document's lists by the ids that paragraphs name.
type lists struct {
	byID map[string]*instance
}

const maxLists = 20_000

// readLists reads the numbering part.
func readLists(p ooxml.Parts, part string, st *styles) (*lists, error) {
	ls := &lists{byID: map[string]*instance{}}
	text, err := p.Read(part)
	if err != nil || text == "" {
		return ls, err
	}
	abstract := map[string]*list{}
	r := &reader{Scanner: ooxml.Scan(text)}
	for r.Next() {
		switch {
		case len(abstract) > maxLists || len(ls.byID) > maxLists:
			return nil, ooxml.ErrHuge
		case r.Starts("abstractNum"):
			id := r.Attr(":abstractNumId")
			abstract[id] = r.list()
		case r.Starts("num"):
			id := r.Attr(":numId")
			ls.byID[id] = r.instance(abstract)
		}
	}
	ls.follow(st)
	return ls, r.Err
}

// follow puts the lists of list styles for those that only name the style.
func (ls *lists) follow(st *styles) {
	for _, in := range ls.byID {
		if in.list == nil || in.list.link == "" {
			continue
		}
		if of := ls.byID[st.byID[in.list.link].list]; of != nil {
			in.list = of.list
		}
	}
}

// levelOf is the level of a paragraph that does not tell it: its style's.
func (ls *lists) levelOf(id, style string) int {
	if in := ls.byID[id]; in != nil && in.list != nil {
		for i, l := range in.list.levels {
			if l.style != "" && l.style == style {
				return i
			}
		}
	}
	return 0
}

func (r *reader) list() *list {
	l, at := &list{}, 0
	for i := range l.levels {
		l.levels[i] = level{start: 1, format: "none"}
	}
	r.children(func() {
		switch r.Name {
		case "numStyleLink":
			l.link = r.Attr(":val")
		case "lvl":
			at = min(r.whole(":ilvl", 0), maxLevels-1)
			l.levels[at] = level{start: 1, format: "decimal"}
		case "start":
			l.levels[at].start = r.whole(":val", 1)
		case "numFmt":
			l.levels[at].format = r.Attr(":val")
		case "lvlText":
			l.levels[at].text = r.Attr(":val")
		case "isLgl":
			l.levels[at].legal = r.toggle() > 0
		case "pStyle":
			l.levels[at].style = r.Attr(":val")
		case "rFonts":
			l.levels[at].font = r.Attr(":ascii")
		}
	})
	for i, lvl := range l.levels {
		if enc, capitals, old := viet.LegacyOfFont(lvl.font); old {
			l.levels[i].text, _ = viet.FromLegacy(lvl.text, enc, capitals)
		}
	}
	return l
}

func (r *reader) instance(abstract map[string]*list) *instance {
	in := &instance{starts: map[int]int{}, used: map[int]bool{}}
	at := 0
	r.children(func() {
		switch r.Name {
		case "abstractNumId":
			in.list = abstract[r.Attr(":val")]
		case "lvlOverride":
			at = r.whole(":ilvl", 0)
		case "startOverride":
			in.starts[at] = r.whole(":val", 1)
		}
	})
	return in
}

// next counts a paragraph of a list on, and gives what Word prints before it.
func (ls *lists) next(id string, lvl int) string {
	in := ls.byID[id]
	if in == nil || in.list == nil || lvl < 0 || lvl >= maxLevels {
		return ""
	}
	l := in.list
	switch start, anew := in.starts[lvl]; {
	case anew && !in.used[lvl]:
		l.counts[lvl] = start
	case l.begun[lvl]:
		l.counts[lvl]++
	default:
		l.counts[lvl] = l.levels[lvl].start
	}
	in.used[lvl], l.begun[lvl] = true, true
	for deeper := lvl + 1; deeper < maxLevels; deeper++ {
		l.begun[deeper] = false
	}
	return l.write(lvl)
}

// write is the number of a level as it is printed.
func (l *list) write(lvl int) string {
	if l.levels[lvl].format == "bullet" {
		return bullet(l.levels[lvl].text)
	}
	text := l.levels[lvl].text
	for i := range lvl + 1 {
		format := l.levels[i].format
		if l.levels[lvl].legal {
			format = "decimal"
		}
		count := l.counts[i]
		if !l.begun[i] {
			count = l.levels[i].start
		}
		text = strings.ReplaceAll(text, "%"+strconv.Itoa(i+1), numeral(format, count))
	}
	return strings.TrimSpace(text)
}

// bullet is a list's sign; the decree knows dashes and crosses only.
func bullet(sign string) string {
	if strings.TrimSpace(sign) == "+" {
		return "+"
	}
	return "-"
}

// numeral writes a count the way Word does. Its letters are those of English, as
// Word has no đ; after z come aa, bb.
func numeral(format string, n int) string {
	if n > 3999 {
		return strconv.Itoa(n)
	}
	switch format {
	case "none":
		return ""
	case "upperRoman":
		return viet.Roman(n)
	case "lowerRoman":
		return strings.ToLower(viet.Roman(n))
	case "lowerLetter", "upperLetter":
		if n < 1 || n > 26*9 {
			return strconv.Itoa(n)
		}
		letter := strings.Repeat(string(rune('a'+(n-1)%26)), 1+(n-1)/26)
		if format == "upperLetter" {
			letter = strings.ToUpper(letter)
		}
		return letter
	case "decimalZero":
		if n < 10 {
			return "0" + strconv.Itoa(n)
		}
	}
	return strconv.Itoa(n)
}
