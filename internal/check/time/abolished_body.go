package time

import (
	"regexp"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/law"
	"vanban/internal/reading"
	"vanban/internal/source"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-14", Severity: diag.Warning, Source: law.Districts.Source, From: law.Districts.Since,
		Title: diag.Term{Vi: "Văn bản từ 01/7/2025 không nói đến cấp huyện, trừ khi viện dẫn",
			En: "Documents from 01/7/2025 on do not speak of districts, citations apart"},
		Text: diag.Term{Vi: "“%[1]s”: cấp huyện đã kết thúc hoạt động từ 01/7/2025",
			En: "“%[1]s”: districts ended on 01/7/2025"},
		Hint: diag.Term{Vi: "ghi cơ quan tỉnh hoặc xã; nói về trước đó thì ghi rõ “trước đây”, “cũ”",
			En: "name the body of the province or commune; of the time before say “trước đây”, “cũ”"},
		Good: rule.Example{Matter: "date: 05/8/2025\nmonth:",
			Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường; trước đây xã thuộc huyện Cẩm Thủy."},
		Bad: rule.Example{Matter: "date: 05/8/2025\nmonth:",
			Text: "Ủy ban nhân dân xã báo cáo Phòng Nông nghiệp huyện Cẩm Thủy."},
		Document: abolishedBody,
	})
}

func abolishedBody(d *rule.Document) {
	note := func(p *reading.Passage, from, to int) {
		if !ofThePast(d, p, from, law.Districts.Since) {
			d.Report(p, from, to)
		}
	}
	districts(d, reading.All&^(reading.Addressee|reading.Recipient), note)
	for _, p := range frame(d) {
		for _, at := range districtWords.FindAllStringIndex(reading.Lower(p.Text), -1) {
			note(p, at[0], at[1])
		}
	}
}

// districtWords are districts and their bodies in a line outside the text.
var districtWords = regexp.MustCompile(`huyện(?: ủy| uỷ)?|thị trấn|thị xã|quận`)

// frame are the lines around the text as they were written: the issuing body, who
// enacts, the signers' posts, the address.
func frame(d *rule.Document) []*reading.Passage {
	lines := append([]source.String{}, d.Doc.Agency...)
	lines = append(lines, d.Doc.Enacting...)
	if d.Doc.Address {
		lines = append(lines, d.WS.Agency.Address...)
	}
	for _, s := range d.Signers() {
		lines = append(append(lines, s.Authority...), s.Post...)
	}
	var list []*reading.Passage
	for _, l := range lines {
		list = append(list, reading.NewPassage(reading.Note, []doc.Span{{Text: l.Text, At: l.At}}))
	}
	return list
}
