package time

import (
	"vanban/internal/check/rule"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

// ofThePast tells what is said of the time before a day: in or behind a citation
// of that time, or with words that say so.
func ofThePast(d *rule.Document, p *reading.Passage, at int, ended viet.Date) bool {
	clause := p.Clause(at)
	if reading.Has(p.Lower(clause), "cũ", "trước đây", "trước khi", "nguyên là", "nguyên lãnh đạo",
		"nguyên cán bộ", "nguyên bí thư", "nguyên chủ tịch", "qua các thời kỳ", "trước sắp xếp", "nay là",
		"sáp nhập", "hợp nhất", "giai đoạn trước", "đến hết tháng 6 năm 2025") {
		return true
	}
	for _, c := range d.CitationsIn(p, clause) {
		if c.Date.Year > 0 && c.Date.Before(ended) && c.From <= at {
			return true
		}
	}
	for _, day := range p.DatesIn(clause) {
		if day.Day.Before(ended) {
			return true
		}
	}
	return false
}
