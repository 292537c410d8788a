package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var appendixMissing = Rule{
	Code: diag.AppendixMissing, Group: Form, Source: "Phụ lục I, mục III.1.a", From: decree,
	Good: appendixNumber.Good,
	Bad:  text("Chi tiết tại Phụ lục I, Phụ lục II và Phụ lục III.\n\n# Phụ lục I. Danh sách thôn\n\nDanh sách.\n\n# Phụ lục II. Kinh phí\n\nKinh phí."),
	document: func(d *paper) {
		labels := map[string]bool{}
		for _, a := range d.ownAppendices() {
			labels[lowerCase(plain(a.Label.Text))] = true
		}
		for _, p := range d.of(prose | cell | heading | caption) {
			if p.part != 0 || !strings.Contains(p.text, "Phụ lục") {
				continue
			}
			for _, m := range ownAppendix.FindAllStringSubmatchIndex(p.text, -1) {
				named := strings.Join(strings.Fields("phụ lục "+lowerCase(p.text[m[2]:m[3]])), " ")
				if !d.foreignAppendix(p, m[1]) && !labels[named] && (len(labels) > 0 || m[4] >= 0) {
					d.slip(p, m[0], m[1])
				}
			}
		}
	},
}

// ownAppendix is a reference to an appendix, with its number, and the words that
// say that it belongs to this document.
var ownAppendix = regexp.MustCompile(`Phụ lục(?: số)?((?: (?:[IVX]+|\d+)\b)?)(?:,? ((?:ban hành )?kèm theo (?:\p{L}+ ){1,3}này))?`)

// foreignAppendix tells that what follows a reference names another document:
// Phụ lục I Nghị định số …, Phụ lục II của …, Phụ lục III ban hành kèm theo ….
func (d *paper) foreignAppendix(p *passage, end int) bool {
	rest := strings.TrimLeft(p.text[end:], " )")
	if strings.HasPrefix(rest, "của ") || strings.HasPrefix(rest, "ban hành ") || strings.HasPrefix(rest, "kèm theo ") || p.quoted(end-1) {
		return true
	}
	next := p.wordAt(end)
	return p.raised(next) && strings.TrimSpace(p.text[end:p.words[next].from]) == "" && p.low(next) != "phụ"
}
