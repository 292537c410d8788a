// Package manuscript makes a document of a workspace from one that was written in
// Word: front matter, and Markdown that composes to what stands there.
//
// It knows the decree's components by what they say and where they stand: header,
// type and excerpt, bases, headings, lists, tables, Nơi nhận and signatures,
// appendices. What a form prints by itself is left to it; what the workspace says
// already is not said again; what is in doubt is a problem and a line for the
// officer to fill in. Every word of the text comes along.
package manuscript

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/word"
	"vanban/internal/workspace"
)

// Document gives the text of documents/ID.md for a Word document, and by their
// names the pictures that belong into images/.
func Document(
	d *word.Document, ws *workspace.Workspace, id string, problems *diag.List,
) (text string, pictures map[string][]byte) {
	w := &writer{ws: ws, doc: d, id: id, pictures: map[string][]byte{}, taken: map[string]bool{}, problems: problems}
	rest := w.header(d.Blocks)
	rest = w.title(rest)
	rest = w.addressees(rest)
	main, after := w.ending(w.withoutForm(rest))
	w.body(main)
	w.appendices(after)
	w.writeNotes()
	w.tellPictures()
	return w.matter.yaml() + "\n" + strings.TrimSpace(w.text.String()) + "\n", w.pictures
}

// writer is the work on one document.
type writer struct {
	ws       *workspace.Workspace
	doc      *word.Document
	id       string
	pictures map[string][]byte // that are taken over, by their new names
	taken    map[string]bool   // by their old ones
	problems *diag.List
	form     workspace.Form
	matter   matter
	text     strings.Builder
	last     kind
	depth    int // of the last item of a list
	notes    []string
}

// whole is the place of what concerns the document as a whole.
func (w *writer) whole() diag.Place { return diag.Place{File: w.doc.File} }

// oneLine is text as it is compared: one space between words, none around.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// said is a paragraph's text on one line.
func said(p *word.Paragraph) string { return oneLine(p.Text()) }

// same tells texts that differ in case, marks and white space only.
func same(a, b string) bool { return viet.Fold(a) == viet.Fold(b) }

// capital tells a text without small letters.
func capital(s string) bool { return s != "" && strings.ToUpper(s) == s && strings.ToLower(s) != s }

// isRule tells lines that are drawn with signs: `_____`, `-----`, `*****`.
func isRule(s string) bool { return s != "" && strings.Trim(s, "_-–—=*. \u00a0o0") == "" }

// line is a line of a paragraph that forced line ends, or tabs between a left and
// a right half, part.
type line struct {
	text string
	bold bool
	of   *word.Paragraph
}

// linesOf are the lines of paragraphs that say something.
func linesOf(list []*word.Paragraph) []line {
	var lines []line
	for _, p := range list {
		for text := range strings.SplitSeq(p.Text(), "\n") {
			if text = oneLine(text); text != "" && !isRule(text) {
				lines = append(lines, line{text, bold(p), p})
			}
		}
	}
	return lines
}

// bold tells a paragraph all of whose words are bold.
func bold(p *word.Paragraph) bool {
	return every(p, func(r word.Run) bool { return r.Bold })
}

func every(p *word.Paragraph, is func(word.Run) bool) bool {
	some := false
	for _, r := range p.Runs {
		if strings.TrimSpace(r.Text) == "" {
			continue
		}
		if !is(r) {
			return false
		}
		some = true
	}
	return some
}
