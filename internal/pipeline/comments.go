package pipeline

import (
	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/render/docx"
)

// comments are those on what is wrong with a document, in the order of
// its source; what is accepted has none. Places are told from the workspace's
// folder.
func comments(found *diag.List, lang diag.Lang, folder string) []docx.Comment {
	var list []docx.Comment
	for _, p := range marked(found, lang, folder) {
		list = append(list, docx.Comment{At: p.Place, Words: p.Excerpt, Paragraphs: commentOn(p, lang)})
	}
	return list
}

// marked are the problems that have a comment.
func marked(found *diag.List, lang diag.Lang, folder string) []diag.Problem {
	var list []diag.Problem
	if lang == "" {
		return nil
	}
	for _, p := range found.Sorted() {
		if p.Accepted == "" {
			p.Args = argsWithin(folder, p.Args)
			list = append(list, p)
		}
	}
	return list
}

// commentOn says what is wrong, the way out, and the rule that asks for it.
func commentOn(p diag.Problem, lang diag.Lang) []string {
	said := []string{p.Severity().Name(lang) + " " + string(p.Code) + ": " + p.Text(lang)}
	if hint := p.Hint(lang); hint != "" {
		said = append(said, commentWords[lang].hint+hint)
	}
	if source := check.SourceOf(p.Code); source != "" {
		said = append(said, commentWords[lang].source+source)
	}
	return said
}

var commentWords = map[diag.Lang]struct{ hint, source string }{
	diag.Vietnamese: {"Gợi ý: ", "Theo: "}, diag.English: {"Hint: ", "Source: "},
}
