package manuscript

import (
	"regexp"
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/viet"
	"vanban/internal/word"
)

// kind is what a block became, as far as the next one heeds it.
type kind int

const (
	nothing kind = iota
	textBlock
	dashItem
	crossItem
	dashBelow
	crossBelow
	contentsLine
)

// body writes blocks as Markdown.
func (w *writer) body(blocks []word.Block) {
	for i := 0; i < len(blocks); i++ {
		switch b := blocks[i].(type) {
		case *word.Table:
			w.table(b)
		case *word.Paragraph:
			i += w.paragraph(b, blocks[i+1:])
		}
	}
}

// isContentsTitle tells the title of a table of contents, which the form prints
// by itself.
func isContentsTitle(t string, next []word.Block) bool {
	if !strings.EqualFold(t, "mục lục") || len(next) == 0 {
		return false
	}
	p, ok := next[0].(*word.Paragraph)
	return ok && p.Contents
}

// paragraph writes one, and tells how many of those that follow belong to it.
func (w *writer) paragraph(p *word.Paragraph, next []word.Block) int {
	if taken, is := w.figure(p, next); is {
		return taken
	}
	t := said(p)
	switch {
	case t == "" || isRule(t) || isContentsTitle(t, next):
	case p.Contents:
		if w.last != contentsLine {
			w.add(contentsLine, "[[mục lục]]")
		}
	case w.isLabelled(p):
		return w.labelled(p, next)
	case w.level(p, t) > 0:
		w.add(textBlock, strings.Repeat("#", w.level(p, t))+" "+w.inline(p, false))
	case w.item(p):
	case p.Align == word.Center:
		w.add(textBlock, "-> "+w.inline(p, true)+" <-")
	default:
		w.add(textBlock, escapeHead(w.inline(p, true)))
	}
	return 0
}

// add writes a block.
func (w *writer) add(is kind, markdown string) {
	w.text.WriteString(markdown + "\n\n")
	w.last = is
}

// level tells how deep a heading stands, 0 for a paragraph that is none: a
// heading is bold, or Word's outline has it. The first level is for what stands in
// the middle.
func (w *writer) level(p *word.Paragraph, t string) int {
	if !bold(p) && p.Level == 0 {
		return 0
	}
	if n := doc.ReadNumber(t, true); depth(n) > 0 && !n.Stuck && len(t) > n.Size() {
		return depth(n)
	}
	if p.Level == 1 && p.Align != word.Center {
		return 2
	}
	return min(p.Level, doc.Levels)
}

// depth is how deep a heading with a number stands, 0 for a number that no heading
// has (Phụ lục I, mục II.6.d and II.6.đ).
func depth(n doc.Number) int {
	switch {
	case n.System == doc.Part, n.System == doc.Chapter, n.System == doc.Capital:
		return 1
	case n.System == doc.Section:
		return 2
	case n.System == doc.Dotted && n.Mark != ")":
		return min(2+len(n.Values), doc.Levels)
	case n.System == doc.Point && n.Mark != "/":
		return 5
	case n.Mark != ".":
	case n.System == doc.Article, n.System == doc.Roman:
		return 2
	case n.System == doc.Arabic:
		return 3
	}
	return 0
}

// labelOf is the number that a paragraph's first line consists of, as it stands
// above a heading: Chương II.
func labelOf(p *word.Paragraph) (n doc.Number, is bool) {
	line, _, _ := strings.Cut(p.Text(), "\n")
	line = strings.TrimRight(oneLine(line), ".:")
	n = doc.ReadNumber(line, true)
	return n, n.System < doc.Article && n.Text != "" && n.Text == line
}

// isLabelled tells a heading whose number stands on a line of its own.
func (w *writer) isLabelled(p *word.Paragraph) bool {
	_, is := labelOf(p)
	return is && (bold(p) || p.Level > 0 || p.Align == word.Center)
}

// labelled writes such a heading; its title is what follows in the paragraph, or
// the lines in the middle below it.
func (w *writer) labelled(p *word.Paragraph, next []word.Block) int {
	_, title, _ := strings.Cut(p.Text(), "\n")
	label, _ := labelOf(p)
	level, taken := max(depth(label), 1), 0
	for _, b := range next {
		text, centred := centredText(b)
		q, ok := b.(*word.Paragraph)
		if title != "" && taken == 0 || !ok || !centred || text == "" || w.isLabelled(q) || !bold(q) && q.Level == 0 {
			break
		}
		title += " " + text
		taken++
	}
	heading := asInDecree(label)
	if title = oneLine(title); title != "" {
		heading += ". " + escape(title)
	}
	w.add(textBlock, strings.Repeat("#", level)+" "+heading)
	return taken
}

// asInDecree writes a heading's number the way the decree's forms do: `CHƯƠNG II` is
// `Chương II`.
func asInDecree(n doc.Number) string {
	word := n.System.Word()
	number := n.Text[len(word):]
	if len(number) > len(" XX") && viet.RomanValue(number[1:]) == 0 {
		number = strings.ToLower(number) // in words
	}
	return word + number
}

// item writes a paragraph that begins with a dash or a cross as an item of a
// list; a cross below a dash is one inside its item, and so is what Word has
// deeper.
func (w *writer) item(p *word.Paragraph) bool {
	sign, rest := marker(p)
	if sign == "" {
		return false
	}
	inside, is := "", dashItem
	switch {
	case sign == "+" && (w.last == dashItem || w.last == crossBelow):
		inside, is = "  ", crossBelow
	case sign == "+":
		is = crossItem
	case w.last == dashItem && p.Depth > w.depth, w.last == dashBelow && p.Depth == w.depth:
		inside, is = "  ", dashBelow
	}
	w.depth = p.Depth
	w.add(is, inside+sign+" "+escapeHead(w.inline(rest, true)))
	return true
}

// listSign is a dash or a cross at the head of a line, but for one that belongs to
// a number: `-5`, `+84`.
var listSign = regexp.MustCompile(`^[ \t\x{a0}]*([-–+])(?:[ \t\x{a0}]+|(?:\p{L}|["“(]))`)

// marker is the sign at a paragraph's head, and the paragraph without it.
func marker(p *word.Paragraph) (string, *word.Paragraph) {
	rest := *p
	if p.Number == "-" || p.Number == "+" {
		rest.Number = ""
		return p.Number, &rest
	}
	found := listSign.FindStringSubmatchIndex(p.Text())
	if p.Number != "" || found == nil {
		return "", nil
	}
	rest.Runs = without(p.Runs, found[3])
	sign := p.Text()[found[2]:found[3]]
	return strings.Replace(sign, "–", "-", 1), &rest
}

// without are runs less so many bytes at their head.
func without(runs []word.Run, n int) []word.Run {
	var rest []word.Run
	for _, r := range runs {
		cut := min(n, len(r.Text))
		r.Text, n = r.Text[cut:], n-cut
		rest = append(rest, r)
	}
	return rest
}

// inline writes the text of a paragraph with its number; faces tells whether bold
// and italics are written.
func (w *writer) inline(p *word.Paragraph, faces bool) string {
	var b strings.Builder
	number := p.Number
	if number != "" {
		b.WriteString(escape(oneLine(number)) + " ")
	}
	runs := atWords(tidy(p.Runs))
	for i, r := range runs {
		if r.Note != "" {
			b.WriteString(w.call(r.Note))
			continue
		}
		if i == 0 && faces {
			r = articleUpright(r)
		}
		b.WriteString(w.run(r, faces))
	}
	return strings.TrimSpace(b.String())
}

// articleUpright leaves out that the number of an article before its text is bold:
// it is printed so anyway.
func articleUpright(r word.Run) word.Run {
	text := strings.TrimSpace(r.Text)
	if n := doc.ReadNumber(text, false); n.System == doc.Article && n.Mark == "." && n.Size() == len(text) {
		r.Bold = false
	}
	return r
}

// run writes a run; white space at its ends stays outside the marks of faces, which
// must stand at words.
func (w *writer) run(r word.Run, faces bool) string {
	inner := strings.TrimSpace(r.Text)
	if inner == "" {
		return lineEnds(r.Text)
	}
	before, after, _ := strings.Cut(r.Text, inner)
	mark := ""
	if faces && r.Italic {
		mark += "*"
	}
	if faces && r.Bold {
		mark += "**"
	}
	lines := strings.Split(escape(inner), "\n")
	for i := 1; i < len(lines); i++ {
		lines[i] = escapeHead(strings.TrimLeft(lines[i], " "))
	}
	return lineEnds(before) + mark + strings.Join(lines, "\\\n") + mark + lineEnds(after)
}

func lineEnds(space string) string { return strings.ReplaceAll(space, "\n", "\\\n") }

// tidy joins runs of one face, with plain spaces for tabs and spaces that do not
// break.
func tidy(runs []word.Run) []word.Run {
	var list []word.Run
	for _, r := range runs {
		r.Text = strings.NewReplacer("\t", " ", "\u00a0", " ").Replace(r.Text)
		if last := len(list) - 1; last >= 0 && r.Note == "" && list[last].Note == "" {
			blank := strings.TrimSpace(r.Text) == ""
			if blank || list[last].Bold == r.Bold && list[last].Italic == r.Italic {
				list[last].Text += r.Text
				continue
			}
		}
		list = append(list, r)
	}
	return list
}

// call writes the call of a note, and keeps its text for the end.
func (w *writer) call(id string) string {
	n := len(w.notes) + 1
	text := ""
	for _, p := range w.doc.Notes[id] {
		text += " " + w.inline(p, true)
	}
	w.notes = append(w.notes, "[^"+strconv.Itoa(n)+"]:"+strings.ReplaceAll(text, "\\\n", " "))
	return "[^" + strconv.Itoa(n) + "]"
}

func (w *writer) writeNotes() {
	for _, n := range w.notes {
		w.add(textBlock, n)
	}
}
