package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-16", Severity: diag.Warning, Source: "Phụ lục II, mục V.8", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa tên tết, năm âm lịch, ngày trong tuần viết bằng chữ",
			En: "New year, lunar years and weekdays in words are capitalised"},
		Text:     diag.Term{Vi: "“%[1]s” viết hoa chưa đúng", En: "“%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Họp vào thứ Hai hằng tuần; nghỉ tết Nguyên đán năm Giáp Thìn."),
		Bad:      rule.Text("Họp vào thứ hai hằng tuần; nghỉ tết nguyên đán năm giáp thìn."),
		Document: calendarName,
	})
}

func calendarName(d *rule.Document) {
	recase(d, titled{"Nguyên đán"}, running, nil)
	recase(d, titled{"Trung thu", "Đoan ngọ"}, running,
		func(p *reading.Passage, i int, _ string) bool { return p.Low(i-1) != "tết" })
	recase(d, titled{"Chủ nhật"}, reading.Prose|reading.Cell, nil)
	d.Each("thứ", reading.Prose|reading.Cell, func(p *reading.Passage, i int) { weekday(d, p, i) })
	d.Each("tháng", reading.Prose|reading.Cell, func(p *reading.Passage, i int) { monthInWords(d, p, i) })
	d.Each("tết", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) { newYear(d, p, i) })
	for _, year := range []string{"năm", "xuân", "tết"} {
		d.Each(year, running, func(p *reading.Passage, i int) { lunarYear(d, p, i) })
	}
}

var weekdays = reading.Set("hai ba tư năm sáu bảy")

// weekday notes `thứ hai` that is a day and no ordinal.
func weekday(d *rule.Document, p *reading.Passage, i int) {
	if !weekdays[p.Low(i+1)] || !p.Uncapitalized(i+1) || p.Separator(i) != " " {
		return
	}
	weekly := p.Follows(i+2, "hằng", "tuần") || p.Follows(i+2, "hàng", "tuần") || p.Follows(i+2, "tuần")
	pair := p.Low(i+2) == "và" && p.Low(i+3) == "thứ" &&
		(p.Follows(i+5, "hằng", "tuần") || p.Follows(i+5, "hàng", "tuần"))
	dated := strings.Trim(p.Separator(i+1), " ,(") == "" && p.Separator(i+1) != " " && p.Low(i+2) == "ngày"
	series := p.Low(i+2) == "đến" && p.Low(i+3) == "thứ" || p.Low(i-1) == "đến" && p.Low(i-3) == "thứ"
	if weekly || pair || dated || series || reading.Has(p.Low(i-1), "sáng", "chiều", "tối") {
		from, to := p.Words[i+1].From, p.Words[i+1].To
		d.Fix(p, from, to, reading.Capitalize(p.Raw(i+1)))
	}
}

var monthsInWords = reading.Set("giêng hai ba tư năm sáu bảy tám chín mười chạp")

// monthInWords notes `tháng bảy` that is a month and no count: mỗi tháng hai lần.
func monthInWords(d *rule.Document, p *reading.Passage, i int) {
	named := monthsInWords[p.Low(i+1)] && p.Uncapitalized(i+1) && p.Separator(i) == " "
	lead := reading.Has(p.Low(i-1), "trong", "vào", "từ", "đến", "cuối", "đầu", "giữa")
	ends := p.Separator(i+1) != " " || reading.Has(p.Low(i+2), "năm", "âm", "này", "tới", "vừa")
	if named && lead && ends {
		d.Fix(p, p.Words[i+1].From, p.Words[i+1].To, reading.Capitalize(p.Raw(i+1)))
	}
}

// newYear notes `tết` that stands for tết Nguyên đán.
func newYear(d *rule.Document, p *reading.Passage, i int) {
	lead := reading.Has(p.Low(i-1), "dịp", "đón", "nghỉ", "trước", "sau", "trong", "vui", "quà") &&
		p.Separator(i-1) == " "
	alone := p.Separator(i) != " " || reading.Has(p.Low(i+2), "các", "và") ||
		reading.Has(p.Low(i+1), "và", "cho", "các", "là", "phải")
	if p.Uncapitalized(i) && lead && alone {
		raise(d, p, i, i)
	}
}

var (
	stems    = reading.Set("giáp ất bính đinh mậu kỷ canh tân nhâm quý")
	branches = reading.Set("tý tí sửu dần mão mẹo thìn tỵ tị ngọ mùi thân dậu tuất hợi")
)

// lunarYear notes a year of the lunar calendar without its capitals.
func lunarYear(d *rule.Document, p *reading.Passage, i int) {
	if !stems[p.Low(i+1)] || !branches[p.Low(i+2)] || !p.Uncapitalized(i+1) && !p.Uncapitalized(i+2) {
		return
	}
	from, to := p.Words[i+1].From, p.Words[i+2].To
	d.Fix(p, from, to, reading.Capitalize(p.Raw(i+1))+" "+reading.Capitalize(p.Raw(i+2)))
}
