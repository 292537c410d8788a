package compose

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"

	"vanban/internal/diag"
)

// starRun is a run of stars, which may turn bold (two) and italics (one) on or
// off. An underscore is text always: people draw lines with it.
type starRun struct {
	ast.BaseInline
	at, size int

	bold, italic bool // what it turns
	typed        int  // how many of its stars are text
}

var kindStarRun = ast.NewNodeKind("StarRun")

func (*starRun) Kind() ast.NodeKind { return kindStarRun }
func (*starRun) Dump([]byte, int)   {}

// starParser reads runs of stars; what they mean is settled when all of a block
// are known.
type starParser struct{}

func (starParser) Trigger() []byte { return []byte{'*'} }

func (starParser) Parse(_ ast.Node, block gmtext.Reader, _ parser.Context) ast.Node {
	line, segment := block.PeekLine()
	size := len(line) - len(bytes.TrimLeft(line, "*"))
	block.Advance(size)
	return &starRun{at: segment.Start, size: size}
}

// settle pairs the stars of a block. Emphasis opens before a word and ends
// behind one; while bold is on, the next two stars can only end it.
func (r *reading) settle(block ast.Node) {
	var bold, italic *starRun // that are on
	for n := block.FirstChild(); n != nil; n = n.NextSibling() {
		s, ok := n.(*starRun)
		if !ok {
			continue
		}
		if s.typed = s.size; s.size > len("***") {
			continue
		}
		before, after := r.around(s)
		if bold != nil && s.typed >= 2 {
			bold = turn(bold, s, 2)
		}
		if italic != nil && s.typed%2 == 1 && endsWord(before, after) {
			italic = turn(italic, s, 1)
		}
		if bold == nil && s.typed >= 2 && beginsWord(before, after) {
			bold, s.typed = s, s.typed-2
		}
		if italic == nil && s.typed == 1 && beginsWord(before, after) {
			italic, s.typed = s, 0
		}
	}
	if bold != nil {
		bold.typed += 2
	}
	if italic != nil {
		italic.typed++
	}
}

// turn has two runs begin and end a face by so many of their stars; none is on
// then.
func turn(begin, end *starRun, stars int) *starRun {
	for _, s := range []*starRun{begin, end} {
		s.bold = s.bold || stars == 2
		s.italic = s.italic || stars == 1
	}
	end.typed -= stars
	return nil
}

// around are the characters beside a run.
func (r *reading) around(s *starRun) (before, after rune) {
	before, _ = utf8.DecodeLastRune(r.source[:s.at])
	after, _ = utf8.DecodeRune(r.source[s.at+s.size:])
	return before, after
}

func isWord(c rune) bool { return unicode.IsLetter(c) || unicode.IsDigit(c) || unicode.IsMark(c) }

// isBlank tells white space, and the end of the text.
func isBlank(c rune) bool { return c == utf8.RuneError || unicode.IsSpace(c) }

func beginsWord(before, after rune) bool {
	return !isBlank(after) && !strings.ContainsRune(")]}”’»,;", after) && !(isWord(before) && isWord(after))
}

func endsWord(before, after rune) bool {
	return !isBlank(before) && !strings.ContainsRune("([{“‘«", before) && !(isWord(before) && isWord(after))
}

// tellStars notes stars that were meant to make bold and are text.
func (r *reading) tellStars(s *starRun) {
	before, after := r.around(s)
	inside := isWord(before) && isWord(after) && !(unicode.IsDigit(before) && unicode.IsDigit(after))
	if s.typed == 2 && (inside || beginsWord(before, after) || endsWord(before, after)) {
		r.problems.Add(diag.PrintedMark, r.place(s.at), "**")
	}
}
