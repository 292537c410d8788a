package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

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
// before them and the name behind, in passages in capitals too.
func (d *paper) districts(k kind, visit func(p *passage, from, to int)) {
	for _, noun := range []string{"huyện", "thị trấn", "thị xã", "quận", "thị ủy", "quận ủy", "thị uỷ", "quận uỷ"} {
		n := strings.Count(noun, " ") + 1
		d.everywhere(noun, k, func(p *passage, i int) {
			if n == 1 && p.low(i) == "quận" && has(p.low(i+1), "ủy", "uỷ") {
				return // quận ủy
			}
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
	for _, noun := range []string{"thành phố", "thành ủy", "thành uỷ"} {
		d.each(noun, k, func(p *passage, i int) { p.city(i, visit) })
	}
}

var districtBodies = set("ubnd hđnd ban phòng công an cấp ủy uỷ nhân dân")

// central are the cities that are no part of a province.
var central = phrases("hà nội, hải phòng, đà nẵng, cần thơ, hồ chí, huế")

// city visits the body of a city that was part of a province, word i being thành
// of thành phố or thành ủy.
func (p *passage) city(i int, visit func(p *passage, from, to int)) {
	first, last := i, i+1
	for first > 0 && p.gap(first-1) == " " && districtBodies[p.low(first-1)] {
		first--
	}
	party := p.low(i+1) != "phố"
	if !party && first == i || !p.raised(i+2) || p.gap(i+1) != " " || central[p.low(i+2)] || central[p.low(i+2)+" "+p.low(i+3)] {
		return
	}
	for p.raised(last+1) && p.gap(last) == " " {
		last++
	}
	visit(p, p.words[first].from, p.words[last].to)
}

// ofThePast tells what is said of the time before a day: in or behind a citation
// of that time, or with words that say so.
func (d *paper) ofThePast(p *passage, at int, ended viet.Date) bool {
	clause := p.clause(at)
	if has(p.small(clause), "cũ", "trước đây", "trước khi", "nguyên là", "nguyên lãnh đạo", "nguyên cán bộ", "nguyên bí thư", "nguyên chủ tịch", "qua các thời kỳ", "trước sắp xếp", "nay là", "sáp nhập", "hợp nhất", "giai đoạn trước", "đến hết tháng 6 năm 2025") {
		return true
	}
	for _, c := range d.citations() {
		old := c.date.Year > 0 && c.date.Before(ended)
		if c.p == p && old && c.from <= at && p.clause(c.from) == clause {
			return true
		}
	}
	for _, day := range d.dates() {
		if day.p == p && day.date.Before(ended) && p.clause(day.from) == clause {
			return true
		}
	}
	return false
}
