package compose

import (
	"regexp"
	"strings"

	"github.com/yuin/goldmark/ast"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

// byDepth are the styles of headings that only their depth tells: Phần, mục I.,
// khoản 1., 1.1, điểm a) (plans, reports).
var byDepth = [...]style.Name{1: style.Part, 2: style.Section, 3: style.Clause, 4: style.Subclause, 5: style.Point}

var (
	// labelled headings have their number on a line of its own.
	labelled = regexp.MustCompile(`^((?:Phần|Chương|Mục|Tiểu mục)(?: thứ)? [\p{L}\p{Nd}]+)[.:]?\s+(.*)$`)
	bare     = regexp.MustCompile(`^(?:Phần|Chương|Mục|Tiểu mục)(?: thứ)? [\p{L}\p{Nd}]+$`)
	article  = regexp.MustCompile(`^Điều \d+\p{L}?\.`)
)

func (r *reading) heading(n *ast.Heading) doc.Block {
	h := &doc.Heading{Level: n.Level, Spans: r.spans(n), At: r.at(n)}
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
	text := doc.Text(h.Spans)
	switch found := labelled.FindStringSubmatchIndex(text); {
	case article.MatchString(text):
		h.Style = style.Article
	case found != nil:
		h.Style, h.Label = style.Part, text[found[2]:found[3]]
		title := doc.Span{Text: text, At: h.Spans[0].At, Origins: h.Spans[0].Origins}.Cut(found[4], found[5])
		title.Text = strings.ToUpper(title.Text)
		h.Spans = append([]doc.Span{title}, calls(h.Spans)...)
	case bare.MatchString(text):
		h.Style = style.Part
	}
}

// withArticle makes the number of an article that runs into its text bold:
// `Điều 1.` of a decision.
func withArticle(spans []doc.Span) []doc.Span {
	if len(spans) == 0 || spans[0].Bold {
		return spans
	}
	first := spans[0]
	number := article.FindString(first.Text)
	if number == "" {
		return spans
	}
	bold, rest := first.Cut(0, len(number)), first.Cut(len(number), len(first.Text))
	bold.Bold = true
	return append([]doc.Span{bold, rest}, spans[1:]...)
}
