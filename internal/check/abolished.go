package check

import (
	"regexp"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// districtsEnded is the day on which the district level ended, mergedSince the
// one on which ministries and their departments were merged.
var (
	districtsEnded = viet.Date{Year: 2025, Month: 7, Day: 1}
	mergedSince    = viet.Date{Year: 2025, Month: 3, Day: 1}
)

const districtLaw = "Luật Tổ chức chính quyền địa phương ngày 16/6/2025"

var abolishedBody = Rule{
	Code: diag.AbolishedBody, Group: Times, Source: districtLaw, From: districtsEnded,
	Good: Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường; trước đây xã thuộc huyện Cẩm Thủy."},
	Bad:  Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Phòng Nông nghiệp huyện Cẩm Thủy."},
	document: func(d *paper) {
		note := func(p *reading.Passage, from, to int) {
			if !d.ofThePast(p, from, districtsEnded) {
				d.slip(p, from, to)
			}
		}
		d.districts(reading.All&^(reading.Addressee|reading.Recipient), note)
		for _, p := range d.frame() {
			for _, at := range districtWords.FindAllStringIndex(reading.Lower(p.Text), -1) {
				note(p, at[0], at[1])
			}
		}
	},
}

// districtWords are districts and their bodies in a line outside the text.
var districtWords = regexp.MustCompile(`huyện(?: ủy| uỷ)?|thị trấn|thị xã|quận`)

// frame are the lines around the text as they were written: the issuing body, who
// enacts, the signers' posts, the address.
func (d *paper) frame() []*reading.Passage {
	lines := append([]source.String{}, d.doc.Agency...)
	lines = append(lines, d.doc.Enacting...)
	if d.doc.Address {
		lines = append(lines, d.ws.Agency.Address...)
	}
	for _, s := range d.signers() {
		lines = append(append(lines, s.Authority...), s.Post...)
	}
	var list []*reading.Passage
	for _, l := range lines {
		list = append(list, reading.NewPassage(reading.Note, []doc.Span{{Text: l.Text, At: l.At}}))
	}
	return list
}
