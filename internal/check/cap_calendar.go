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
		d.recase(titled{"Chủ nhật"}, prose|cell, nil)
		d.each("thứ", prose|cell, d.weekday)
		d.each("tháng", prose|cell, d.monthInWords)
		d.each("tết", prose|cell|heading, d.newYear)
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
	dated := strings.Trim(p.gap(i+1), " ,(") == "" && p.gap(i+1) != " " && p.low(i+2) == "ngày"
	series := p.low(i+2) == "đến" && p.low(i+3) == "thứ" || p.low(i-1) == "đến" && p.low(i-3) == "thứ"
	if weekly || pair || dated || series || has(p.low(i-1), "sáng", "chiều", "tối") {
		from, to := p.words[i+1].from, p.words[i+1].to
		d.amend(p, from, to, capital(p.raw(i+1)))
	}
}

var monthsInWords = set("giêng hai ba tư năm sáu bảy tám chín mười chạp")

// monthInWords notes `tháng bảy` that is a month and no count: mỗi tháng hai lần.
func (d *paper) monthInWords(p *passage, i int) {
	named := monthsInWords[p.low(i+1)] && p.lowered(i+1) && p.gap(i) == " "
	lead := has(p.low(i-1), "trong", "vào", "từ", "đến", "cuối", "đầu", "giữa")
	ends := p.gap(i+1) != " " || has(p.low(i+2), "năm", "âm", "này", "tới", "vừa")
	if named && lead && ends {
		d.amend(p, p.words[i+1].from, p.words[i+1].to, capital(p.raw(i+1)))
	}
}

// newYear notes `tết` that stands for tết Nguyên đán.
func (d *paper) newYear(p *passage, i int) {
	lead := has(p.low(i-1), "dịp", "đón", "nghỉ", "trước", "sau", "trong", "vui", "quà") && p.gap(i-1) == " "
	alone := p.gap(i) != " " || has(p.low(i+2), "các", "và") || has(p.low(i+1), "và", "cho", "các", "là", "phải")
	if p.lowered(i) && lead && alone {
		d.raise(p, i, i)
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
