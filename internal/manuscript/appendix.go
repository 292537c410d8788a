package manuscript

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/word"
)

// appendixLabel is the line above an appendix: `Phụ lục`, `PHỤ LỤC II`, `Phụ lục
// 03: Danh sách`.
var appendixLabel = regexp.MustCompile(`^(?i:phụ lục)(?: (?:số )?([IVXLC]+|\d+))?[.:]?$`)

// beginsAppendix tells the label of an appendix, or the header of a document that
// is issued with this one.
func beginsAppendix(b word.Block) bool {
	if t, ok := b.(*word.Table); ok {
		return isHeader(t)
	}
	p, ok := b.(*word.Paragraph)
	return ok && appendixLabel.MatchString(said(p)) && (p.Align == word.Center || bold(p))
}

// appendices writes what follows the signatures: each appendix with its heading.
func (w *writer) appendices(blocks []word.Block) {
	for len(blocks) > 0 {
		end := 1
		for end < len(blocks) && !beginsAppendix(blocks[end]) {
			end++
		}
		w.appendix(blocks[0], blocks[1:end], landscape(blocks))
		blocks = blocks[end:]
	}
}

// landscape tells whether the first block stands on paper that lies.
func landscape(blocks []word.Block) bool {
	for _, b := range blocks {
		if section, ok := b.(*word.Break); ok {
			return section.Landscape
		}
	}
	return false
}

// reference is the line that says what an appendix belongs to, which is printed
// anyway.
var reference = regexp.MustCompile(`(?i)^\((?:ban hành )?kèm theo`)

// appendix writes one.
func (w *writer) appendix(first word.Block, rest []word.Block, lying bool) {
	heading := "# Phụ lục"
	if p, ok := first.(*word.Paragraph); ok {
		if found := appendixLabel.FindStringSubmatch(said(p)); found[1] != "" {
			heading += " " + strings.ToUpper(found[1])
		}
	} else {
		w.issuedHeader(first)
		heading, rest = issued(rest)
	}
	title, rest := w.appendixTitle(rest)
	if title != "" {
		heading += ". " + escape(title)
	}
	if lying {
		heading += " {ngang}"
	}
	w.add(nothing, heading)
	w.body(rest)
}

// issuedHeader holds the header of an issued document against the first one's,
// which is printed for it.
func (w *writer) issuedHeader(b word.Block) {
	for _, l := range linesOf(word.Paragraphs(b)) {
		folded := viet.Fold(l.text)
		if folded != nation && folded != motto && !strings.Contains(viet.Fold(w.issuing()), folded) {
			w.problems.Add(diag.TextLeft, l.of.At, l.text)
		}
	}
}

// issued is the heading of a document that is issued with this one: its type stands
// below its header.
func issued(blocks []word.Block) (heading string, rest []word.Block) {
	for i, b := range blocks {
		text, centred := centredText(b)
		if centred && text != "" {
			return "# Ban hành kèm theo: " + viet.Sentence(strings.ToLower(text)), blocks[i+1:]
		}
	}
	return "# Ban hành kèm theo:", blocks
}

// appendixTitle takes the lines in the middle off that are the title, and the
// reference below them.
func (w *writer) appendixTitle(blocks []word.Block) (title string, rest []word.Block) {
	var lines []string
	referred, inReference := false, false
	for len(blocks) > 0 {
		text, centred := centredText(blocks[0])
		p, ok := blocks[0].(*word.Paragraph)
		switch {
		case ok && (said(p) == "" || isRule(said(p))):
		case centred && (reference.MatchString(text) || inReference):
			w.matter.electronic = w.matter.electronic || strings.Contains(text, "…/")
			referred, inReference = true, !strings.HasSuffix(text, ")")
		case centred && (capital(text) || bold(p)) && !w.isLabelled(p) && !referred:
			lines = append(lines, text)
		default:
			return strings.Join(lines, " "), blocks
		}
		blocks = blocks[1:]
	}
	return strings.Join(lines, " "), blocks
}
