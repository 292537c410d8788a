package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// districtsEnded is the day on which the district level ended.
var districtsEnded = viet.Date{Year: 2025, Month: 7, Day: 1}

const districtLaw = "Luật Tổ chức chính quyền địa phương ngày 16/6/2025"

var abolishedBody = Rule{
	Code: diag.AbolishedBody, Group: Times, Source: districtLaw, From: districtsEnded,
	Good: Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Sở Nông nghiệp và Môi trường; trước đây xã thuộc huyện Cẩm Thủy."},
	Bad:  Example{Matter: "date: 05/8/2025\nmonth:", Text: "Ủy ban nhân dân xã báo cáo Phòng Nông nghiệp huyện Cẩm Thủy."},
	document: func(d *paper) {
		d.districts(all&^(addressee|recipient), func(p *passage, from, to int) {
			if !d.ofThePast(p, from) {
				d.slip(p, from, to)
			}
		})
	},
}

var abolishedRecipient = Rule{
	Code: diag.AbolishedRecipient, Group: Times, Source: districtLaw, From: districtsEnded,
	Good: Example{Matter: "date: 05/8/2025\nmonth:\nrecipients: [Ủy ban nhân dân tỉnh (báo cáo), \"Lưu: VT\"]"},
	Bad:  Example{Matter: "date: 05/8/2025\nmonth:\nrecipients: [Ủy ban nhân dân huyện (báo cáo), \"Lưu: VT\"]"},
	document: func(d *paper) {
		d.districts(addressee|recipient, func(p *passage, _, _ int) {
			text := strings.Trim(p.text, "- .;")
			at := strings.Index(p.text, text)
			d.slip(p, at, at+len(text))
		})
	},
}

// districts visits the words for districts and their bodies, with the body
// before them and the name behind.
func (d *paper) districts(k kind, visit func(p *passage, from, to int)) {
	for _, noun := range []string{"huyện", "thị trấn", "thị xã", "quận"} {
		n := strings.Count(noun, " ") + 1
		d.each(noun, k, func(p *passage, i int) {
			first, last := i, i+n-1
			for first > 0 && p.gap(first-1) == " " && districtBodies[p.low(first-1)] {
				first--
			}
			for p.raised(last+1) && p.gap(last) == " " {
				last++
			}
			visit(p, p.words[first].from, p.words[last].to)
		})
	}
}

var districtBodies = set("ubnd hđnd ban phòng công an cấp ủy uỷ nhân dân")

// ofThePast tells what is said of the time before: in or behind a citation of
// that time, or with words that say so.
func (d *paper) ofThePast(p *passage, at int) bool {
	clause := p.clause(at)
	if has(p.small(clause), "cũ", "trước đây", "trước khi", "nguyên là", "nguyên lãnh đạo", "nguyên cán bộ", "nguyên bí thư", "nguyên chủ tịch", "qua các thời kỳ", "trước sắp xếp", "nay là", "sáp nhập", "hợp nhất", "giai đoạn trước", "đến hết tháng 6 năm 2025") {
		return true
	}
	for _, c := range d.citations() {
		old := c.date.Year > 0 && c.date.Before(districtsEnded)
		if c.p == p && old && c.from <= at && p.clause(c.from) == clause {
			return true
		}
	}
	for _, day := range d.dates() {
		if day.p == p && day.date.Before(districtsEnded) && p.clause(day.from) == clause {
			return true
		}
	}
	return false
}
