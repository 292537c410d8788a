package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/law"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-14", Severity: diag.Error, Source: "Phụ lục II, mục V.6", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Viết hoa tên loại và tên của một văn bản cụ thể",
			En: "Type and name of a certain document are capitalised"},
		Text: diag.Term{Vi: "“%[1]s” là văn bản cụ thể, phải viết hoa",
			En: "“%[1]s” is a certain document and needs a capital"},
		Hint: diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good: rule.Text("Thực hiện Luật Đất đai và Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng " +
			"Chính phủ."),
		Bad: rule.Text("Thực hiện luật Đất đai và quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng " +
			"Chính phủ."),
		Document: namedDocument,
		Citation: typeCapitals,
	})
}

func namedDocument(d *rule.Document) {
	d.Each("luật", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) { lawName(d, p, i) })
	recase(d, titled(law.Cited.Codes), running, nil)
	for _, noun := range []string{"pháp lệnh", "hiến pháp"} {
		d.Each(noun, reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			named := p.Capitalized(i+2) || p.Low(i+2) == "năm" || p.Low(i+2) == "nước"
			if p.Uncapitalized(i) && named && p.Separator(i+1) == " " && !p.Begins(i) {
				raise(d, p, i, i+1)
			}
		})
	}
	if own := d.TypeName(); own != "" && d.WS.Form(d.Doc.Kind.Text).Heading != "subject" {
		d.Each(own+" này", reading.Prose|reading.Cell, func(p *reading.Passage, i int) {
			if p.Uncapitalized(i) && !p.Begins(i) && p.Part == 0 {
				raise(d, p, i, i+strings.Count(own, " ")+1)
			}
		})
	}
}

// typeCapitals notes the type of a cited document with other capitals than the
// first.
func typeCapitals(d *rule.Document, c *reading.Citation) {
	if c.Type == "" || c.Statute() || c.Generic() || c.Short || !c.So {
		return
	}
	written := c.Passage.Text[c.From:c.TypeEnd]
	begins := c.Passage.Begins(c.Passage.WordAt(c.From)) && !reading.Capitalized(written)
	if written != reading.Capitalize(c.Type) && !begins && !reading.InCapitals(written) {
		d.Fix(c.Passage, c.From, c.To, reading.Capitalize(c.Type)+c.Passage.Text[c.TypeEnd:c.To])
	}
}

// lawName notes a law's name without its two capitals.
func lawName(d *rule.Document, p *reading.Passage, i int) {
	name := p.Low(i+1) + " " + p.Low(i+2)
	if !laws[name] || p.Separator(i) != " " || reading.Has(p.Low(i-1), "pháp", "kỷ", "quy", "bộ") {
		return
	}
	small := p.Uncapitalized(i) && p.Capitalized(i+1) && !p.Begins(i)
	plain := p.Capitalized(i) && p.Uncapitalized(i+1) && (i == 0 || !p.Begins(i))
	all := p.Uncapitalized(i) && p.Uncapitalized(i+1) && reading.Has(p.Low(i-1), "theo", "của", "tại", "cứ", "hành")
	third := p.Capitalized(i) && p.Capitalized(i+1) && p.Capitalized(i+2) && p.Separator(i+1) == " "
	if from, to := p.Words[i].From, p.Words[i+2].To; small || plain || all || third {
		d.Fix(p, from, to, "Luật "+reading.Capitalize(p.Low(i+1))+p.Separator(i+1)+p.Low(i+2))
	}
}

// laws are the first two words of laws that communes cite.
var laws = reading.Phrases(strings.Join(law.Cited.Laws, ", "))
