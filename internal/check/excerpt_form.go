package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/diag"
)

var excerptForm = Rule{
	Code: diag.ExcerptForm, Group: Form, Source: "Phụ lục I, mục II.5", From: decree,
	Good: matter("title: Về việc rà soát tiêu chí"),
	Bad:  matter("title: V/v rà soát tiêu chí."),
	document: func(d *paper) {
		title := d.doc.Title
		if title.Text == "" || strings.Contains(title.Text, "{{") {
			return
		}
		if right := rightExcerpt(title.Text, d.doc.Kind.Text == "cong-van"); right != title.Text {
			d.field(title, right)
		}
	},
}

// rightExcerpt is a title as it should be written.
func rightExcerpt(title string, letter bool) string {
	right := strings.TrimRight(title, ".;, ")
	if strings.HasSuffix(title, "…") || strings.HasSuffix(title, "...") {
		right = title
	}
	low := lowerCase(right)
	about := ""
	for _, words := range []string{"v/v ", "về việc "} {
		if strings.HasPrefix(low, words) {
			about = words
		}
	}
	switch {
	case letter && about != "":
		return right[len(about):]
	case about == "v/v ":
		return "Về việc " + right[len(about):]
	case !letter:
		first, size := utf8.DecodeRuneInString(right)
		return string(unicode.ToUpper(first)) + right[size:]
	}
	return right
}
