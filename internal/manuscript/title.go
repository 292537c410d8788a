package manuscript

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/word"
	"vanban/internal/workspace"
)

// title takes the type's name, the excerpt and the line of authority off the
// blocks. A công văn has none of them.
func (w *writer) title(blocks []word.Block) []word.Block {
	rest := blocks
	if at, kind := typeAt(blocks); kind != nil {
		w.marks(linesOf(word.Paragraphs(blocks[:at]...)))
		w.matter.kind = kind.ID
		w.form = w.ws.Form(kind.ID)
		rest = w.enacting(w.excerpt(blocks[at+1:]))
	}
	if w.matter.kind == "" {
		w.problems.Add(diag.TextKind, w.whole())
	}
	w.form = w.ws.Form(w.matter.kind)
	w.defaultSymbol()
	return rest
}

// typeAt is where the type's name stands.
func typeAt(blocks []word.Block) (int, *workspace.Kind) {
	for i, b := range blocks[:min(reach, len(blocks))] {
		p, ok := b.(*word.Paragraph)
		if !ok {
			break
		}
		if kind := kindOf(said(p)); kind != nil {
			return i, kind
		}
	}
	return 0, nil
}

// centredText is the text of a block that is a line in the middle.
func centredText(b word.Block) (string, bool) {
	p, ok := b.(*word.Paragraph)
	if !ok || p.Align != word.Center {
		return "", false
	}
	return said(p), true
}

// excerpt takes the lines of the trích yếu off: those in the middle below the
// type's name, up to an empty one.
func (w *writer) excerpt(blocks []word.Block) []word.Block {
	if !w.form.Excerpt {
		return blocks
	}
	var lines []string
	for len(blocks) > 0 {
		text, centred := centredText(blocks[0])
		begun := len(lines) > 0
		done := text == "" || isRule(text) || w.form.Enacting && capital(text)
		if !centred || begun && done || isAddressed(text) {
			break
		}
		if text != "" && !isRule(text) {
			lines = append(lines, text)
		}
		blocks = blocks[1:]
	}
	w.matter.title = strings.Join(lines, " ")
	return blocks
}

// enacting takes the line of authority off, which is the agency's name unless the
// front matter says otherwise.
func (w *writer) enacting(blocks []word.Block) []word.Block {
	if !w.form.Enacting {
		return blocks
	}
	rest := blocks
	var lines []string
	for len(rest) > 0 {
		text, centred := centredText(rest[0])
		p, isParagraph := rest[0].(*word.Paragraph)
		blank := isParagraph && (said(p) == "" || isRule(said(p)))
		if !blank && (!centred || !capital(text) || same(text, w.form.Resolution)) {
			break
		}
		if !blank {
			lines = append(lines, strings.Split(p.Text(), "\n")...)
		}
		rest = rest[1:]
	}
	if len(lines) == 0 {
		return blocks
	}
	for i := range lines {
		lines[i] = oneLine(lines[i])
	}
	if !same(strings.Join(lines, " "), w.issuing()) {
		w.matter.enacting = lines
	}
	return rest
}

// issuing is the name of the body that issues the document.
func (w *writer) issuing() string {
	if len(w.matter.agency) > 0 {
		return strings.Join(w.matter.agency, " ")
	}
	return w.ws.Agency.FullName()
}

// defaultSymbol leaves the symbol to the form where that prints the same.
func (w *writer) defaultSymbol() {
	symbol := w.ws.Agency.Symbol.Text
	for _, k := range workspace.Kinds {
		if k.ID == w.matter.kind && k.Symbol != "" {
			symbol = k.Symbol + "-" + symbol
		}
	}
	if w.matter.symbol == symbol {
		w.matter.symbol = ""
	}
}

// withoutForm leaves out the lines that the form prints between bases and text.
func (w *writer) withoutForm(blocks []word.Block) []word.Block {
	if w.form.Resolution == "" {
		return blocks
	}
	var kept []word.Block
	printed := strings.Trim(w.form.Resolution, ": ")
	left := false
	for _, b := range blocks {
		if text, centred := centredText(b); centred && !left && same(strings.Trim(text, ": "), printed) {
			left = true
			continue
		}
		kept = append(kept, b)
	}
	return kept
}

func isAddressed(text string) bool { return strings.HasPrefix(strings.ToLower(text), "kính gửi") }

// addressees takes Kính gửi off, or in a công điện the names below the sender's
// line.
func (w *writer) addressees(blocks []word.Block) []word.Block {
	at := 0
	for at < len(blocks) && len(linesOf(word.Paragraphs(blocks[at]))) == 0 {
		at++
	}
	if at == len(blocks) {
		return blocks
	}
	lines := linesOf(word.Paragraphs(blocks[at]))
	sender := w.form.Sender && strings.HasSuffix(lines[0].text, "điện:")
	if !sender && !isAddressed(lines[0].text) {
		return blocks
	}
	only := false // one name on the label's line
	if _, after, found := strings.Cut(lines[0].text, ":"); found && !sender {
		name, dashed := undashed(oneLine(after))
		only = name != "" && !dashed
		w.addressee(name, false)
	}
	for _, l := range lines[1:] {
		w.addressee(l.text, false)
	}
	rest := blocks[at+1:]
	for len(rest) > 0 && !only {
		p, ok := rest[0].(*word.Paragraph)
		if !ok || said(p) != "" && !w.addressee(said(p), true) {
			break
		}
		rest = rest[1:]
	}
	return rest
}

func joinedText(b word.Block) string {
	var all strings.Builder
	for _, p := range word.Paragraphs(b) {
		all.WriteString(p.Text())
	}
	return all.String()
}

// addressee notes a name; one that must have a dash is none without.
func (w *writer) addressee(text string, dashed bool) bool {
	name, has := undashed(text)
	if dashed && !has {
		return false
	}
	if name = strings.TrimRight(name, ";. "); name != "" {
		w.matter.to = append(w.matter.to, name)
	}
	return true
}

// undashed takes a dash from the head of a line.
func undashed(text string) (string, bool) {
	for _, dash := range []string{"-", "–", "—"} {
		if rest, found := strings.CutPrefix(text, dash); found {
			return strings.TrimSpace(rest), true
		}
	}
	return text, false
}
