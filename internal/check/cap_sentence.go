package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
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
		for _, e := range d.entries() {
			if e.heading && !e.label || e.System == doc.Arabic && e.p.opens() {
				d.lineBegin(e.p, e.p.wordAt(e.to))
			}
		}
		for _, p := range d.of(recipient | addressee) {
			if p.low(0) != "đ" {
				d.lineBegin(p, 0)
			}
		}
		for _, t := range d.tables {
			d.cellsBegin(t)
		}
	},
}

// lineBegin notes a line whose first word, word i, is small.
func (d *paper) lineBegin(p *passage, i int) {
	if i < len(p.words) && !p.words[i].number && p.lowered(i) && strings.Trim(p.gap(i), " ,;") == "" {
		d.amend(p, p.words[i].from, p.words[i].to, capital(p.raw(i)))
	}
}

// cellsBegin notes texts in a column that begin small where most begin with a
// capital.
func (d *paper) cellsBegin(t table) {
	for j := range t.Columns {
		var small []*passage
		texts := 0
		for _, row := range t.rows {
			if row[j] == nil || len(row[j].words) < 3 || row[j].words[0].number {
				continue
			}
			if texts++; row[j].lowered(0) && row[j].words[0].from == 0 {
				small = append(small, row[j])
			}
		}
		if len(small)*3 > texts {
			continue
		}
		for _, p := range small {
			d.lineBegin(p, 0)
		}
	}
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
		number := p.words[i-1].number && !year(p.low(i-1)) && !strings.HasSuffix(before, "%.")
		if number || strings.ContainsAny(before[len(before)-1:], "”\")'’") || strings.HasSuffix(before, "”") {
			return
		}
	}
	if _, numbered := entryOf(p); numbered && i == 0 {
		return // a) theo dõi …
	}
	if after := p.gap(i); strings.HasPrefix(after, "@") || strings.HasPrefix(after, ".") && after != "." && after != "./." && !strings.HasPrefix(after, ". ") || strings.HasPrefix(after, "/") {
		return // an address: camthanh.gov.vn, đ/c
	}
	d.amend(p, from, p.words[i].to, capital(p.raw(i)))
}
