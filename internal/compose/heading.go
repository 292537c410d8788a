package compose

import (
	"strings"

	"github.com/yuin/goldmark/ast"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

// byDepth are the styles of headings that only their depth tells: Phần, mục I.,
// khoản 1., 1.1, điểm a) (plans, reports).
var byDepth = [...]style.Name{1: style.Part, 2: style.Section, 3: style.Clause, 4: style.Subclause, 5: style.Point}

func (r *reading) heading(n *ast.Heading) doc.Block {
	h := &doc.Heading{Level: n.Level, Spans: r.spans(n), At: r.at(n)}
	h.Number = doc.NumberOf(h.Spans, true)
	if h.Level > doc.Levels {
		r.problems.Add(diag.DeepHeading, h.At, h.Level, doc.Levels)
		h.Level = doc.Levels
	}
	if r.level > 0 && h.Level > r.level+1 {
		r.problems.Add(diag.SkippedHeading, h.At, h.Level, r.level)
	}
	if len(h.Spans) == 0 {
		r.problems.Add(diag.NoText, h.At)
	}
	r.level = h.Level
	h.Style = byDepth[h.Level]
	byWord(h)
	return h
}

// byWord finds the style and the label of a heading that begins with the
// decree's own word for it (documents with Điều: Phụ lục I, mục II.6.đ).
func byWord(h *doc.Heading) {
	switch {
	case isArticle(h.Number):
		h.Style = style.Article
	case h.Number.System < doc.Article && asInDecree(h.Number):
		withLabel(h)
	}
}

// isArticle tells `Điều 1.`.
func isArticle(n doc.Number) bool { return n.System == doc.Article && n.Mark == "." && asInDecree(n) }

// asInDecree tells a number whose word has its one capital.
func asInDecree(n doc.Number) bool {
	word := n.System.Word()
	return word != "" && strings.HasPrefix(n.Text, word)
}

// withLabel puts the number of a heading on a line of its own, and its title in
// capitals below.
func withLabel(h *doc.Heading) {
	text := doc.Text(h.Spans)
	behind := text[len(h.Number.Text):]
	if behind == "" {
		h.Style = style.Part
		return
	}
	if behind[0] == '.' || behind[0] == ':' {
		behind = behind[1:]
	}
	title := strings.TrimLeft(behind, " ")
	if len(title) == len(behind) {
		return
	}
	below := doc.Span{Text: text, At: h.Spans[0].At, Origins: h.Spans[0].Origins}.Cut(len(text)-len(title), len(text))
	below.Text = strings.ToUpper(title)
	h.Style, h.Label = style.Part, h.Number.Text
	h.Spans = append([]doc.Span{below}, calls(h.Spans)...)
}

// withArticle makes the number of an article that runs into its text bold:
// `Điều 1.` of a decision.
func withArticle(p *doc.Paragraph) {
	size := p.Number.Size()
	if !isArticle(p.Number) || p.Spans[0].Bold || size > len(p.Spans[0].Text) {
		return
	}
	first := p.Spans[0]
	number, rest := first.Cut(0, size), first.Cut(size, len(first.Text))
	number.Bold = true
	p.Spans = append([]doc.Span{number, rest}, p.Spans[1:]...)
}
