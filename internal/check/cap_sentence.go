package check

import (
	"strings"

	"vanban/internal/diag"
)

var sentenceCapital = Rule{
	Code: diag.SentenceCapital, Group: Capitals, Source: "Phụ lục II, mục I", From: decree,
	Good: text("Các thôn rà soát hộ nghèo. Kết quả gửi về xã."),
	Bad:  text("Các thôn rà soát hộ nghèo. kết quả gửi về xã."),
	document: func(d *paper) {
		for _, p := range d.of(paragraph | basis | item | note) {
			for n, s := range p.sentenceList() {
				if i := p.wordAt(s.from); n > 0 || p.opens() {
					d.sentenceBegin(p, i, s.from)
				}
			}
		}
	},
}

// opens tells a passage that begins a sentence: what stands before it ends in
// neither `;`, `,` nor `:`.
func (p *passage) opens() bool {
	if p.before == nil || p.before.kind == heading {
		return p.kind != note
	}
	before := strings.TrimRight(p.before.text, " ")
	return before != "" && !strings.ContainsAny(before[len(before)-1:], ";:,")
}

// sentenceBegin notes a sentence that begins with a small word.
func (d *paper) sentenceBegin(p *passage, i, from int) {
	if i >= len(p.words) || p.words[i].from != from || p.words[i].number || !p.lowered(i) {
		return
	}
	if i > 0 {
		before := strings.TrimRight(p.text[:from], " ")
		if p.words[i-1].number || strings.ContainsAny(before[len(before)-1:], "”\")'’") || strings.HasSuffix(before, "”") {
			return
		}
	}
	if _, numbered := entryOf(p); numbered && i == 0 {
		return // a) theo dõi …
	}
	if after := p.gap(i); strings.HasPrefix(after, "@") || strings.HasPrefix(after, ".") && after != "." && !strings.HasPrefix(after, ". ") || strings.HasPrefix(after, "/") {
		return // an address: camthanh.gov.vn, đ/c
	}
	d.amend(p, from, p.words[i].to, capital(p.raw(i)))
}
