package layout

import (
	"strings"
	"unicode/utf8"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// text is what is set, and what of the document it is.
type text struct {
	of      Of
	inlines []inline
}

// inline is text in one face: a span of the tree, or what is none.
type inline struct {
	text         string // as printed
	written      string // as it stands in the tree; empty for what does not
	bold, italic bool
	note         *doc.Note // whose mark it is
	span         *doc.Span // of the tree; nil for what is none
}

// lineText is a line of the tree.
func lineText(l *doc.Line) text {
	return text{Of{Line: l}, []inline{{text: l.Text, written: l.Text}}}
}

// capitals are inlines as a component prints them that is set in capitals.
func capitals(inlines []inline) []inline {
	upper := make([]inline, len(inlines))
	for i, in := range inlines {
		in.text = strings.ToUpper(in.text)
		upper[i] = in
	}
	return upper
}

func (in *inline) face(s style.Style) Face { return FaceOf(s.Bold || in.bold, s.Italic || in.italic) }

// source is where a byte of what is printed stands in what is written. A capital
// may be longer or shorter than its letter; the number of a page stands for the
// whole span.
func (in *inline) source(at int) int {
	switch {
	case in.text == in.written:
		return at
	case in.span != nil && in.span.PageOf != "":
		return min(at, 1) * len(in.written)
	}
	signs := utf8.RuneCountInString(in.text[:at])
	for i := range in.written {
		if signs == 0 {
			return i
		}
		signs--
	}
	return len(in.written)
}

// joined is the text of inlines without the marks of notes.
func joined(inlines []inline) string {
	var b strings.Builder
	for _, in := range inlines {
		if in.note == nil {
			b.WriteString(in.text)
		}
	}
	return b.String()
}
