package manuscript

import (
	"fmt"
	"path"
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/word"
)

// figure writes a paragraph that is nothing but pictures, each as a figure, and
// tells how many of those that follow are its caption.
func (w *writer) figure(p *word.Paragraph, next []word.Block) (taken int, is bool) {
	names := picturesOf(p)
	if len(names) == 0 || said(p) != "" {
		return 0, false
	}
	caption := ""
	if len(next) > 0 {
		if text, centred := centredText(next[0]); centred && captioned.MatchString(text) {
			below := next[0].(*word.Paragraph)
			slanted := every(below, func(r word.Run) bool { return r.Italic }) // as captions are
			caption, taken = w.inline(below, !slanted), 1
		}
	}
	for i, name := range names {
		own := ""
		if i == len(names)-1 {
			own = caption
		}
		w.add(textBlock, "!["+strings.ReplaceAll(own, "\\\n", " ")+"]("+w.keep(name)+")")
	}
	return taken, true
}

// captioned is the beginning of a caption.
var captioned = regexp.MustCompile(`^(?i:hình|ảnh|biểu đồ|sơ đồ|bản đồ)\s`)

func picturesOf(p *word.Paragraph) []string {
	var names []string
	for _, r := range p.Runs {
		if r.Picture != "" {
			names = append(names, r.Picture)
		}
	}
	return names
}

// keep takes a picture over, under a name that tells the document.
func (w *writer) keep(picture string) string {
	name := fmt.Sprintf("%s-%d%s", w.id, len(w.pictures)+1, strings.ToLower(path.Ext(picture)))
	w.pictures[name] = w.doc.Pictures[picture]
	w.taken[picture] = true
	return name
}

// tellPictures notes the first picture that is no figure of the text: in the
// header, a table, a line or beside the signature.
func (w *writer) tellPictures() {
	for _, p := range word.Paragraphs(w.doc.Blocks...) {
		for _, name := range picturesOf(p) {
			if !w.taken[name] {
				w.problems.Add(diag.TextPictures, p.At)
				return
			}
		}
	}
}
