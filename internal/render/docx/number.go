package docx

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// numbers are the paragraphs that Word numbers by itself. A number is
// automatic where it begins a sequence or follows its predecessor, and typed
// where the text breaks the sequence: what is printed is what was written.
type numbers struct {
	of     map[doc.Block]numbered
	lists  [2]numberList
	nums   []num               // beside those of the dashes
	linked map[string]numbered // styles whose paragraphs have a number unless told otherwise
}

// numbered is a number that Word writes: its level and the list it belongs to;
// so many bytes of the text are the label.
type numbered struct {
	level int
	id    string
	size  int
}

// num is an instance of a list. Its level begins anew with a start; 0: goes on.
type num struct{ list, level, start int }

// The lists by what is at their root.
const (
	byArticle = iota
	bySection
)

// numberList counts as Word does: an automatic number counts its level on and
// lets those below begin anew.
type numberList struct {
	index   int
	texts   [levels]string
	styles  [levels]string // that new paragraphs take their numbers by
	counts  [levels]int    // as Word has them
	written [levels]int    // as the text has them
	base    string         // its first instance
	current string         // the one in use
	from    int            // the level that begins anew with it
}

func newNumbers(d *doc.Document) *numbers {
	n := &numbers{of: map[doc.Block]numbered{}, linked: map[string]numbered{}}
	parts := make([][]entry, 0, 1+len(d.Appendices))
	parts = append(parts, entries(d, d.Body))
	for i := range d.Appendices {
		parts = append(parts, entries(d, d.Appendices[i].Body))
	}
	for i := range n.lists {
		n.lists[i] = numberList{index: i, texts: levelTexts(i, parts)}
	}
	for _, part := range parts {
		n.part(part)
	}
	return n
}

// part numbers the text of the document or of an appendix, which begins anew.
func (n *numbers) part(list []entry) {
	l := &n.lists[bySection]
	for i := range list {
		if list[i].known && list[i].label.article() {
			l = &n.lists[byArticle]
		}
	}
	l.reset(rootLevel)
	for i := range list {
		e := &list[i]
		if !e.known {
			l.reset(headingEnds[e.style])
			continue
		}
		automatic, start := l.follow(&e.label)
		if automatic && !e.letter {
			n.number(l, e, start)
		}
	}
}

// headingEnds are the levels from which on a heading without a number lets
// sequences begin anew.
var headingEnds = map[style.Name]int{
	style.Part: rootLevel, style.Section: clauseLevel, style.Article: clauseLevel, style.Clause: clauseLevel + 1,
	style.Subclause: clauseLevel + 2, style.Point: levels,
}

// reset lets the sequences of a level and of those below begin anew.
func (l *numberList) reset(level int) {
	clear(l.written[level:])
	if l.from >= level {
		l.current, l.from = l.base, 0
	}
}

// follow notes a label and tells whether its number may be automatic, and the
// number that its level must begin anew with; 0 where it only counts on.
func (l *numberList) follow(is *label) (automatic bool, start int) {
	level, value := is.level, is.Value()
	before := l.written[level]
	l.reset(level + 1)
	l.written[level] = value
	if value != 1 && before != 0 && value != before+1 || is.text != l.texts[level] || !l.names(is) {
		return false, 0
	}
	if l.counts[level]+1 != value || l.counts[level] == 0 && below(l.counts[level+1:]) {
		return true, value
	}
	return true, 0
}

// names reports whether Word would name the same khoản above a label as it
// does itself.
func (l *numberList) names(is *label) bool {
	for level := clauseLevel; level < is.level && is.level <= lastClause; level++ {
		if l.counts[level] != is.Values[level-clauseLevel] {
			return false
		}
	}
	return true
}

// below reports whether a level has been counted: Word then takes the one
// above, though never written, for begun.
func below(counts []int) bool {
	for _, c := range counts {
		if c > 0 {
			return true
		}
	}
	return false
}

// number makes the number of a paragraph automatic.
func (n *numbers) number(l *numberList, e *entry, start int) {
	level := e.label.level
	if l.base == "" {
		l.base = n.num(num{list: l.index})
		l.current = l.base
	}
	if start > 0 {
		l.current, l.from = n.num(num{l.index, level, start}), level
	}
	l.counts[level] = e.label.Value()
	clear(l.counts[level+1:])
	n.of[e.block] = numbered{level, l.current, e.label.Size()}
	id := styleID(e.style)
	if e.style == style.Body {
		id = numberedBody[level].id
	}
	if _, has := n.linked[id]; !has && l.styles[level] == "" {
		n.linked[id], l.styles[level] = numbered{level: level, id: l.base}, id
	}
}

// num adds an instance and gives its key.
func (n *numbers) num(is num) string {
	n.nums = append(n.nums, is)
	return number(len(markers) + len(n.nums))
}

// numberedBody are the styles of paragraphs of the text that begin with a
// number, by level.
var numberedBody = [levels]struct{ id, name string }{
	rootLevel:       {"DieuLienVan", "Điều 1. không tiêu đề"},
	clauseLevel:     {"KhoanLienVan", "Khoản 1. không tiêu đề"},
	clauseLevel + 1: {"TieuKhoanLienVan", "Khoản 1.1 không tiêu đề"},
	clauseLevel + 2: {"TieuKhoanLienVan3", "Khoản 1.1.1 không tiêu đề"},
	lastClause:      {"TieuKhoanLienVan4", "Khoản 1.1.1.1 không tiêu đề"},
	pointLevel:      {"DiemLienVan", "Điểm a) không tiêu đề"},
}

// unlabelled is the text without its label and the space behind it.
func unlabelled(spans []doc.Span, size int) []doc.Span {
	rest := append([]doc.Span(nil), spans...)
	rest[0] = rest[0].Cut(size, len(rest[0].Text))
	if rest[0].Text == "" {
		rest = rest[1:]
	}
	rest[0] = rest[0].Cut(len(" "), len(rest[0].Text))
	return rest
}
