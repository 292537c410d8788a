package compose

import (
	"bytes"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"

	"vanban/internal/doc"
)

// ownLineParser ends a paragraph before a line that is one of its own: one that
// begins with its number or a dash, as people write lists, and one that follows
// a title in capitals. The line of a sentence that only happens to begin with a
// number goes on.
type ownLineParser struct{ paragraphParser }

func (ownLineParser) CanInterruptParagraph() bool { return true }

func (p ownLineParser) Open(
	parent ast.Node, reader gmtext.Reader, pc parser.Context,
) (ast.Node, parser.State) {
	open, ok := pc.LastOpenedBlock().Node.(*ast.Paragraph)
	if !ok || open.Lines().Len() == 0 {
		return nil, parser.NoChildren
	}
	line, _ := reader.PeekLine()
	lines := open.Lines()
	first, last := lines.At(0), lines.At(lines.Len()-1)
	if !beginsOwn(first.Value(reader.Source()), last.Value(reader.Source()), line, lines.Len() == 1) {
		return nil, parser.NoChildren
	}
	return p.paragraphParser.Open(parent, reader, pc)
}

// beginsOwn tells whether a line is a paragraph of its own below one with such a
// first and last line.
func beginsOwn(first, last, line []byte, only bool) bool {
	if breaks(last) {
		return false
	}
	begun, next := headOf(first), headOf(line)
	switch {
	case only && begun.isTitle() && next.hasSmall && begun.number.System != doc.Unnumbered:
		return true
	case next.sign != "":
		return endsSentence(last) || begun.sign != ""
	case next.number.System == doc.Unnumbered || next.number.Mark == "" || next.number.Stuck:
		return false
	}
	return endsSentence(last) || begun.leadsTo(next)
}

// breaks tells a line whose end was typed as a line's end.
func breaks(line []byte) bool {
	line = bytes.TrimRight(line, "\r\n")
	return bytes.HasSuffix(line, []byte("  ")) || bytes.HasSuffix(line, []byte(`\`))
}

// lineHead is what a line begins with.
type lineHead struct {
	number            doc.Number
	sign              string // a dash, a dot, a quotation's sign
	hasSmall, capital bool   // small letters; a capital behind the number
}

// signed is a line that begins with a sign of a list, or of a quotation.
var signed = regexp.MustCompile(`^(?:[-+–—•·] ?[\p{L}“"(]|>)`)

// longestHead is how many bytes of a line are looked at.
const longestHead = 400

func headOf(line []byte) lineHead {
	text := strings.TrimSpace(string(line[:min(len(line), longestHead)]))
	h := lineHead{sign: signed.FindString(text)}
	text = strings.TrimLeft(text, "*")
	h.number = doc.ReadNumber(text, false)
	rest := text[min(h.number.Size(), len(text)):]
	h.hasSmall = strings.IndexFunc(rest, unicode.IsLower) >= 0
	c, _ := utf8.DecodeRuneInString(strings.TrimLeft(rest, " *“\"("))
	h.capital = unicode.IsUpper(c)
	return h
}

// isTitle tells a line in capitals.
func (h lineHead) isTitle() bool { return h.capital && !h.hasSmall }

// leadsTo tells that a line may be the next of a paragraph's first one, though no
// sentence ends before it: 2. after 1., or the first number of all.
func (h lineHead) leadsTo(next lineHead) bool {
	if h.number.System == next.number.System && h.number.Value()+1 == next.number.Value() {
		return true
	}
	return next.number.Value() == 1 && next.capital
}

// endsSentence tells a line behind which something new may begin.
func endsSentence(line []byte) bool {
	text := strings.TrimRight(string(line[max(0, len(line)-longestHead):]), " \t\r\n*”\"»)]")
	return strings.HasSuffix(text, "…") || text != "" && strings.ContainsRune(".;:!?/", rune(text[len(text)-1]))
}
