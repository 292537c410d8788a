package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-01", Severity: diag.Warning, Source: "Phụ lục II, mục I", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa chữ đầu câu và đầu dòng", En: "Sentences and lines begin with a capital"},
		Text: diag.Term{Vi: "“%[1]s” đứng đầu câu mà không viết hoa",
			En: "“%[1]s” begins a sentence without a capital"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Các thôn rà soát hộ nghèo. Kết quả gửi về xã."),
		Bad:      rule.Text("Các thôn rà soát hộ nghèo. kết quả gửi về xã."),
		Document: sentenceCapital,
	})
}

func sentenceCapital(d *rule.Document) {
	for _, p := range d.Of(reading.Paragraph | reading.Basis | reading.Item | reading.Note) {
		for n, s := range p.Sentences() {
			if i := p.WordAt(s.From); n > 0 || opens(p) {
				sentenceBegin(d, p, i, s.From)
			}
		}
	}
	for _, e := range d.Entries() {
		if e.Heading && !e.Label || e.System == doc.Arabic && opens(e.Passage) {
			lineBegin(d, e.Passage, e.Passage.WordAt(e.End))
		}
	}
	for _, p := range d.Of(reading.Recipient | reading.Addressee) {
		if p.Low(0) != "đ" {
			lineBegin(d, p, 0)
		}
	}
	for _, t := range d.Tables {
		cellsBegin(d, t)
	}
}

// lineBegin notes a line whose first word, word i, is small.
func lineBegin(d *rule.Document, p *reading.Passage, i int) {
	if i < len(p.Words) && !p.Words[i].Number && p.Uncapitalized(i) && strings.Trim(p.Separator(i), " ,;") == "" {
		d.Fix(p, p.Words[i].From, p.Words[i].To, reading.Capitalize(p.Raw(i)))
	}
}

// cellsBegin notes texts in a column that begin small where most begin with a
// capital.
func cellsBegin(d *rule.Document, t reading.Table) {
	for j := range t.Columns {
		var small []*reading.Passage
		texts := 0
		for _, row := range t.Rows {
			if row[j] == nil || len(row[j].Words) < 3 || row[j].Words[0].Number {
				continue
			}
			if texts++; row[j].Uncapitalized(0) && row[j].Words[0].From == 0 {
				small = append(small, row[j])
			}
		}
		if len(small)*3 > texts {
			continue
		}
		for _, p := range small {
			lineBegin(d, p, 0)
		}
	}
}

// opens tells a passage that begins a sentence: what stands before it ends in
// neither `;`, `,` nor `:`.
func opens(p *reading.Passage) bool {
	if p.Before == nil || p.Before.Kind == reading.Heading {
		return p.Kind != reading.Note
	}
	before := strings.TrimRight(p.Before.Text, " ")
	return before != "" && !strings.ContainsAny(before[len(before)-1:], ";:,")
}

// sentenceBegin notes a sentence that begins with a small word.
func sentenceBegin(d *rule.Document, p *reading.Passage, i, from int) {
	if i >= len(p.Words) || p.Words[i].From != from || p.Words[i].Number || !p.Uncapitalized(i) {
		return
	}
	if i > 0 {
		before := strings.TrimRight(p.Text[:from], " ")
		number := p.Words[i-1].Number && !reading.IsYear(p.Low(i-1)) && !strings.HasSuffix(before, "%.")
		if number || strings.ContainsAny(before[len(before)-1:], "”\")'’") || strings.HasSuffix(before, "”") {
			return
		}
	}
	if _, numbered := reading.EntryOf(p); numbered && i == 0 {
		return // a) theo dõi …
	}
	if after := p.Separator(i); strings.HasPrefix(after, "@") ||
		strings.HasPrefix(after, ".") && after != "." && after != "./." && !strings.HasPrefix(after, ". ") ||
		strings.HasPrefix(after, "/") {
		return // an address: camthanh.gov.vn, đ/c
	}
	d.Fix(p, from, p.Words[i].To, reading.Capitalize(p.Raw(i)))
}
