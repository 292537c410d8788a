package check

import (
	"strings"

	"vanban/internal/diag"
)

var calendarName = Rule{
	Code: diag.CalendarName, Group: Capitals, Source: "Phụ lục II, mục V.8", From: decree,
	Good: text("Họp vào thứ Hai hằng tuần; nghỉ tết Nguyên đán năm Giáp Thìn."),
	Bad:  text("Họp vào thứ hai hằng tuần; nghỉ tết nguyên đán năm giáp thìn."),
	document: func(d *paper) {
		d.recase(titled{"Nguyên đán"}, running, nil)
		d.recase(titled{"Trung thu", "Đoan ngọ"}, running, func(p *passage, i int, _ string) bool { return p.low(i-1) != "tết" })
		d.each("thứ", prose|cell, d.weekday)
		for _, year := range []string{"năm", "xuân", "tết"} {
			d.each(year, running, d.lunarYear)
		}
	},
}

var weekdays = set("hai ba tư năm sáu bảy")

// weekday notes `thứ hai` that is a day and no ordinal.
func (d *paper) weekday(p *passage, i int) {
	if !weekdays[p.low(i+1)] || !p.lowered(i+1) || p.gap(i) != " " {
		return
	}
	weekly := p.follows(i+2, "hằng", "tuần") || p.follows(i+2, "hàng", "tuần") || p.follows(i+2, "tuần")
	pair := p.low(i+2) == "và" && p.low(i+3) == "thứ" && (p.follows(i+5, "hằng", "tuần") || p.follows(i+5, "hàng", "tuần"))
	dated := strings.HasPrefix(p.gap(i+1), ",") && p.low(i+2) == "ngày"
	if weekly || pair || dated || has(p.low(i-1), "sáng", "chiều", "tối") {
		from, to := p.words[i+1].from, p.words[i+1].to
		d.amend(p, from, to, capital(p.raw(i+1)))
	}
}

var (
	stems    = set("giáp ất bính đinh mậu kỷ canh tân nhâm quý")
	branches = set("tý tí sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi")
)

// lunarYear notes a year of the lunar calendar without its capitals.
func (d *paper) lunarYear(p *passage, i int) {
	if !stems[p.low(i+1)] || !branches[p.low(i+2)] || !p.lowered(i+1) && !p.lowered(i+2) {
		return
	}
	from, to := p.words[i+1].from, p.words[i+2].to
	d.amend(p, from, to, capital(p.raw(i+1))+" "+capital(p.raw(i+2)))
}
