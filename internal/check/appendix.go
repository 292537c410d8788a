package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/viet"
)

var appendixNumber = Rule{
	Code: diag.AppendixNumber, Group: Form, Source: "Phụ lục I, mục III.1.a", From: decree,
	Good: text("Chi tiết tại Phụ lục I và Phụ lục II.\n\n# Phụ lục I. Danh sách thôn\n\nDanh sách.\n\n# Phụ lục II. Kinh phí\n\nKinh phí."),
	Bad:  text("Chi tiết tại các Phụ lục.\n\n# Phụ lục I. Danh sách thôn\n\nDanh sách.\n\n# Phụ lục III. Kinh phí\n\nKinh phí."),
	document: func(d *paper) {
		own := d.ownAppendices()
		for i, a := range own {
			want := "Phụ lục"
			if len(own) > 1 {
				want += " " + viet.Roman(i+1)
			}
			label, title := plain(a.Label.Text), doc.Text(a.Title)
			switch {
			case label != want:
				d.at(a.At, label, want)
			case arabicTitle.MatchString(title):
				d.at(a.At, label+" "+arabicTitle.FindString(title), want)
			}
		}
	},
}

// arabicTitle is the number of `# Phụ lục 1. …`, which became part of its title.
var arabicTitle = regexp.MustCompile(`^(?:SỐ )?\d+\b`)

// plain is a text with plain spaces.
func plain(s string) string { return strings.ReplaceAll(s, noBreakSpace, " ") }

// ownAppendices are those that are not documents issued with this one.
func (d *paper) ownAppendices() []*doc.Appendix {
	var own []*doc.Appendix
	for i := range d.tree.Appendices {
		if a := &d.tree.Appendices[i]; a.Header == nil {
			own = append(own, a)
		}
	}
	return own
}

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

var appendixNotReferred = Rule{
	Code: diag.AppendixNotReferred, Group: Form, Source: "Phụ lục I, mục III.1.a", From: decree,
	Good: text("Danh sách tại Phụ lục kèm theo.\n\n# Phụ lục. Danh sách thôn\n\nDanh sách."),
	Bad:  text("Danh sách kèm theo.\n\n# Phụ lục. Danh sách thôn\n\nDanh sách."),
	document: func(d *paper) {
		own := d.ownAppendices()
		if len(own) == 0 {
			return
		}
		body := d.bodyNamingAppendices()
		for _, a := range own {
			if label := plain(a.Label.Text); !refersTo(body, lowerCase(label)) {
				d.at(a.At, label)
			}
		}
	},
}

// bodyNamingAppendices is what the body says in passages that name an appendix, in
// small letters.
func (d *paper) bodyNamingAppendices() string {
	var b strings.Builder
	for _, p := range d.passages {
		if p.part != 0 || p.kind&(prose|heading|cell|caption) == 0 {
			continue
		}
		if low := p.small(span{0, len(p.text)}); strings.Contains(low, "phụ lục") {
			b.WriteString(low + "\n")
		}
	}
	return b.String()
}

var severalAppendices = regexp.MustCompile(`(?:các|những) phụ lục|phụ lục [ivx]+(?:,| và| đến| -)`)

// refersTo tells whether a text speaks of an appendix: by its number, or of
// several at once.
func refersTo(low, label string) bool {
	return severalAppendices.MatchString(low) || has(low, label)
}
