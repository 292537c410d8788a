package manuscript

import (
	"cmp"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/word"
)

// closing is what stands below a text: who signs and who receives it.
type closing struct {
	signers, recipients []string
	drafter             string
}

// ending takes Nơi nhận and the signatures off, and gives the text before them and
// the appendices after them.
func (w *writer) ending(blocks []word.Block) (text, after []word.Block) {
	main, after := cut(blocks, slices.IndexFunc(blocks, beginsAppendix))
	main, copied := cut(main, slices.IndexFunc(main, beginsCopy))
	w.copied(copied)
	at := w.endingAt(main)
	if at < 0 {
		w.problems.Add(diag.TextEnding, w.whole())
		return main, after
	}
	w.matter.closing = w.closing(main[at:])
	return main[:at], after
}

// cut parts blocks at one of them; at -1 nothing follows.
func cut(blocks []word.Block, at int) (before, after []word.Block) {
	if at < 0 {
		return blocks, nil
	}
	return blocks[:at], blocks[at:]
}

// closing reads an ending, column by column.
func (w *writer) closing(blocks []word.Block) closing {
	var c closing
	for _, column := range columnsOf(blocks) {
		w.column(&c, column)
	}
	return c
}

// endingAt is where the ending begins: the block with Nơi nhận or, without one,
// the last table that is nothing but signatures.
func (w *writer) endingAt(blocks []word.Block) int {
	for i := range blocks {
		if isEnding(blocks[i]) {
			return w.withSignaturesAbove(blocks, i)
		}
	}
	return w.signaturesAt(blocks)
}

// withSignaturesAbove goes up from Nơi nhận to a table of signatures above it
// (mẫu 1.9).
func (w *writer) withSignaturesAbove(blocks []word.Block, at int) int {
	if !w.form.Minutes {
		return at
	}
	if above := w.signaturesAt(blocks[:at]); above >= 0 {
		return above
	}
	return at
}

func isEnding(b word.Block) bool {
	for _, p := range word.Paragraphs(b) {
		if strings.HasPrefix(viet.Fold(p.Text()), "noi nhan") {
			return true
		}
	}
	return false
}

// signaturesAt is where signatures begin that have no Nơi nhận beside them.
func (w *writer) signaturesAt(blocks []word.Block) int {
	for i := len(blocks) - 1; i >= 0; i-- {
		switch b := blocks[i].(type) {
		case *word.Table:
			if !b.Bordered && signs(linesOf(word.Paragraphs(b))) {
				return i
			}
			return -1
		case *word.Paragraph:
			if capital(said(b)) && signs(linesOf(word.Paragraphs(blocks[i:]...))) {
				return i
			}
			if len(blocks)-i > reach {
				return -1
			}
		}
	}
	return -1
}

// signs tells lines that begin with an authority in capitals and go on with few
// words.
func signs(lines []line) bool {
	return len(lines) > 1 && len(lines) <= 12 && capital(lines[0].text) && len([]rune(lines[0].text)) < 60
}

// columnsOf are the columns of the ending, each from its top to its end.
func columnsOf(blocks []word.Block) [][]line {
	var columns [][]line
	add := func(i int, lines []line) {
		for len(columns) <= i {
			columns = append(columns, nil)
		}
		columns[i] = append(columns[i], lines...)
	}
	for _, b := range blocks {
		switch b := b.(type) {
		case *word.Table:
			for _, row := range b.Rows {
				for i, cell := range row.Cells {
					add(i, linesOf(cell.Paragraphs))
				}
			}
		case *word.Paragraph:
			for text := range strings.SplitSeq(b.Text(), "\n") {
				half := parted(text)
				if half[1] == "" && b.Align != word.Left {
					half[0], half[1] = "", half[0]
				}
				add(0, named(half[0], b))
				add(1, named(half[1], b))
			}
		}
	}
	return columns
}

// column reads a column: a signature, Nơi nhận, or one below the other.
func (w *writer) column(c *closing, lines []line) {
	at := slices.IndexFunc(lines, func(l line) bool { return strings.HasPrefix(viet.Fold(l.text), "noi nhan") })
	if at < 0 {
		w.signature(c, lines)
		return
	}
	w.signature(c, lines[:at])
	w.recipients(c, lines[at:])
}

// drafter is such as `NTM.(15)` or `PL.(300)`.
var drafter = regexp.MustCompile(`^\p{Lu}[\p{L}\d]*\.? ?\(\d+\)\.?$`)

// recipients reads Nơi nhận; a line without a dash goes on with the one above it,
// but for a signature below.
func (w *writer) recipients(c *closing, lines []line) {
	_, first, _ := strings.Cut(lines[0].text, ":")
	names := []string{}
	if first = strings.TrimSpace(first); first != "" {
		names = append(names, first)
	}
	for i, l := range lines[1:] {
		name, dashed := undashed(l.text)
		switch {
		case drafter.MatchString(l.text):
			c.drafter = strings.TrimSuffix(l.text, ".")
		case slices.Contains(w.formLines(), l.text):
		case !dashed && capital(l.text) && !strings.HasPrefix(l.text, "Lưu"):
			w.signature(c, lines[1+i:])
			c.add(names)
			return
		case dashed || len(names) == 0:
			names = append(names, name)
		default:
			names[len(names)-1] += " " + name
		}
	}
	c.add(names)
}

// add notes who receives the document.
func (c *closing) add(names []string) {
	for i := range names {
		names[i] = strings.TrimRight(names[i], ";. ")
	}
	c.recipients = append(c.recipients, names...)
}

// formLines are the lines that the form prints in the ending by itself.
func (w *writer) formLines() []string {
	return append(slices.Clone(w.form.Confirmation), w.form.Confirmer)
}

// remark is a line that is no name: (Chữ ký, dấu), (đã ký).
var remark = regexp.MustCompile(`^\(.*\)$|^(?i:đã ký)$`)

// signature finds the signer of the workspace who signs with these lines.
func (w *writer) signature(c *closing, lines []line) {
	var said []string
	for _, l := range lines {
		if !remark.MatchString(l.text) && !slices.Contains(w.formLines(), l.text) {
			said = append(said, l.text)
		}
	}
	if len(said) == 0 {
		return
	}
	id := w.signer(said)
	if id == "" {
		id = w.newSigner(said, lines[0].of.At)
	}
	c.signers = append(c.signers, id)
}

// newSigner gives a code to a signer whom the workspace does not have, and says
// what to write there.
func (w *writer) newSigner(lines []string, at diag.Place) string {
	authority, name := lines, ""
	if last := len(lines) - 1; !capital(lines[last]) {
		authority, name = lines[:last], lines[last]
	}
	code := cmp.Or(viet.Slug(name), "nguoi-ky")
	for n := 2; slices.Contains(w.ws.SignerNames(), code); n++ {
		code = fmt.Sprintf("%s-%d", cmp.Or(viet.Slug(name), "nguoi-ky"), n)
	}
	quoted := make([]string, len(authority))
	for i, l := range authority {
		quoted[i] = source.Quote(l)
	}
	entry := fmt.Sprintf("%s: {authority: [%s], name: %s}", code, strings.Join(quoted, ", "), source.Quote(name))
	w.problems.Add(diag.TextSigner, at, strings.Join(lines, ", "), entry)
	return code
}

// signer is the code of who signs with these lines, authority and name alike; of
// a draft without a name, the one who has the authority.
func (w *writer) signer(lines []string) string {
	whole := strings.Join(lines, " ")
	nameless := ""
	for _, s := range w.ws.Signers {
		authority := spoken(s.Value.Authority)
		if same(whole, authority+spoken(s.Value.Post)+s.Value.Name.Text) {
			return s.Key.Text
		}
		if same(whole, authority) {
			if nameless != "" {
				return ""
			}
			nameless = s.Key.Text
		}
	}
	return nameless
}

func spoken(lines []source.String) string {
	var b strings.Builder
	for _, l := range lines {
		b.WriteString(l.Text + " ")
	}
	return b.String()
}
