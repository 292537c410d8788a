package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

var abolishedRecipient = Rule{
	Code: diag.AbolishedRecipient, Group: Times, Source: districtLaw, From: districtsEnded,
	Good: Example{Matter: "date: 05/8/2025\nmonth:\nrecipients: [Ủy ban nhân dân tỉnh (báo cáo), \"Lưu: VT\"]"},
	Bad:  Example{Matter: "date: 05/8/2025\nmonth:\nrecipients: [Ủy ban nhân dân huyện (báo cáo), \"Lưu: VT\"]"},
	document: func(d *paper) {
		d.districts(reading.Addressee|reading.Recipient, func(p *reading.Passage, _, _ int) {
			text := strings.Trim(p.Text, "- .;")
			at := strings.Index(p.Text, text)
			d.slip(p, at, at+len(text))
		})
	},
}

// districts visits the words for districts and their bodies, with the body
// before them and the name behind, in passages in capitals too.
func (d *paper) districts(k reading.Kind, visit func(p *reading.Passage, from, to int)) {
	for _, noun := range []string{"huyện", "thị trấn", "thị xã", "quận", "thị ủy", "quận ủy", "thị uỷ", "quận uỷ"} {
		n := strings.Count(noun, " ") + 1
		d.Everywhere(noun, k, func(p *reading.Passage, i int) {
			if n == 1 && p.Low(i) == "quận" && reading.Has(p.Low(i+1), "ủy", "uỷ") {
				return // quận ủy
			}
			first, last := i, i+n-1
			for first > 0 && p.Separator(first-1) == " " && districtBodies[p.Low(first-1)] {
				first--
			}
			for p.Capitalized(last+1) && p.Separator(last) == " " {
				last++
			}
			visit(p, p.Words[first].From, p.Words[last].To)
		})
	}
	for _, noun := range []string{"thành phố", "thành ủy", "thành uỷ"} {
		d.Each(noun, k, func(p *reading.Passage, i int) { city(p, i, visit) })
	}
}

var districtBodies = reading.Set("ubnd hđnd ban phòng công an cấp ủy uỷ nhân dân")

// central are the cities that are no part of a province.
var central = reading.Phrases("hà nội, hải phòng, đà nẵng, cần thơ, hồ chí, huế")

// city visits the body of a city that was part of a province, word i being thành
// of thành phố or thành ủy.
func city(p *reading.Passage, i int, visit func(p *reading.Passage, from, to int)) {
	first, last := i, i+1
	for first > 0 && p.Separator(first-1) == " " && districtBodies[p.Low(first-1)] {
		first--
	}
	party := p.Low(i+1) != "phố"
	if !party && first == i || !p.Capitalized(i+2) || p.Separator(i+1) != " " || central[p.Low(i+2)] || central[p.Low(i+2)+" "+p.Low(i+3)] {
		return
	}
	for p.Capitalized(last+1) && p.Separator(last) == " " {
		last++
	}
	visit(p, p.Words[first].From, p.Words[last].To)
}

// ofThePast tells what is said of the time before a day: in or behind a citation
// of that time, or with words that say so.
func (d *paper) ofThePast(p *reading.Passage, at int, ended viet.Date) bool {
	clause := p.Clause(at)
	if reading.Has(p.Lower(clause), "cũ", "trước đây", "trước khi", "nguyên là", "nguyên lãnh đạo", "nguyên cán bộ", "nguyên bí thư", "nguyên chủ tịch", "qua các thời kỳ", "trước sắp xếp", "nay là", "sáp nhập", "hợp nhất", "giai đoạn trước", "đến hết tháng 6 năm 2025") {
		return true
	}
	for _, c := range d.Citations() {
		old := c.Date.Year > 0 && c.Date.Before(ended)
		if c.Passage == p && old && c.From <= at && p.Clause(c.From) == clause {
			return true
		}
	}
	for _, day := range d.Dates() {
		if day.Passage == p && day.Day.Before(ended) && p.Clause(day.From) == clause {
			return true
		}
	}
	return false
}
