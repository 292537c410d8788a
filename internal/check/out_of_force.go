package check

import (
	"fmt"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var setOutOfForce = Rule{
	Code: diag.SetOutOfForce, Group: Times, Source: "quyết định ban hành từng bộ tiêu chí (templates/criteria)",
	Good: Example{Matter: "date: 20/7/2023"},
	Bad:  Example{Matter: "date: 20/3/2026"},
	document: func(d *paper) {
		switch {
		case d.doc.Month.Text == "" || d.ws.Set == nil:
		case d.date.Year == 0:
			d.unevaluated(diag.NoDateToCheck)
		case !d.ws.Set.InForce(last(d.date)):
			d.at(d.doc.Month.At, d.date.Short(), d.ws.Set.ID)
		}
	},
}

var basisOutOfForce = Rule{
	Code: diag.BasisOutOfForce, Group: Times, Source: "văn bản thay thế (ghi ở gợi ý)",
	Good: Example{Matter: "date: 05/8/2025\nmonth:", Text: "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."},
	Bad:  Example{Matter: "date: 05/8/2025\nmonth:", Text: "Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013.\n\nỦy ban nhân dân xã thông báo."},
	document: func(d *paper) {
		bases := d.of(basis)
		if len(bases) > 0 && d.date.Year == 0 {
			d.unevaluated(diag.NoDateToCheck)
			return
		}
		for _, p := range bases {
			for _, l := range lapsed {
				if from, to, found := l.in(p); found && !last(d.date).Before(l.since) {
					d.slip(p, from, to, l.by, l.since.Short())
				}
			}
		}
	},
}

// lapse is a document that is no longer in force: a symbol, or a law's name in
// small letters and the day it was passed.
type lapse struct {
	name   string
	passed viet.Date
	since  viet.Date // the first day without it
	by     string
}

// in finds the document in a basis.
func (l lapse) in(p *passage) (from, to int, found bool) {
	if l.passed.Year == 0 {
		from = strings.Index(p.text, l.name)
		if from < 0 || digit(p.text, from-1) {
			return 0, 0, false
		}
		return from, from + len(l.name), true
	}
	from = strings.Index(p.small(span{0, len(p.text)}), l.name)
	if from < 0 {
		return 0, 0, false
	}
	to = from + len(l.name)
	for _, day := range p.dates() {
		if day.from > from && day.date == l.passed {
			return from, day.to, true
		}
	}
	year := fmt.Sprintf(" năm %d", l.passed.Year)
	return from, to + len(year), strings.HasPrefix(p.text[to:], year)
}

// lapsed are what communes still cite although it has been replaced.
var lapsed = []lapse{
	{name: "318/QĐ-TTg", since: on(15, 2, 2026), by: "Quyết định số 51/2025/QĐ-TTg ngày 29 tháng 12 năm 2025 của Thủ tướng Chính phủ"},
	{name: "110/2004/NĐ-CP", since: on(5, 3, 2020), by: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"},
	{name: "09/2010/NĐ-CP", since: on(5, 3, 2020), by: "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ"},
	{name: "130/2018/NĐ-CP", since: on(10, 4, 2025), by: "Nghị định số 23/2025/NĐ-CP của Chính phủ"},
	{name: "122/2018/NĐ-CP", since: on(30, 1, 2024), by: "Nghị định số 86/2023/NĐ-CP ngày 07 tháng 12 năm 2023 của Chính phủ"},
	{name: "36-HD/VPTW", since: on(27, 5, 2026), by: "Hướng dẫn số 05-HD/VPTW ngày 27 tháng 5 năm 2026 của Văn phòng Trung ương Đảng"},
	{name: "66-QĐ/TW", since: on(9, 1, 2026), by: "Quy định số 399-QĐ/TW ngày 09 tháng 01 năm 2026 của Ban Chấp hành Trung ương"},
	{name: "luật tổ chức chính quyền địa phương", passed: on(19, 6, 2015), since: on(1, 3, 2025), by: "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"},
	{name: "luật tổ chức chính quyền địa phương", passed: on(19, 2, 2025), since: on(16, 6, 2025), by: "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"},
	{name: "luật ban hành văn bản quy phạm pháp luật", passed: on(22, 6, 2015), since: on(1, 4, 2025), by: "Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025"},
	{name: "luật đất đai", passed: on(29, 11, 2013), since: on(1, 8, 2024), by: "Luật Đất đai ngày 18 tháng 01 năm 2024"},
	{name: "luật nhà ở", passed: on(25, 11, 2014), since: on(1, 8, 2024), by: "Luật Nhà ở ngày 27 tháng 11 năm 2023"},
	{name: "luật thi đua, khen thưởng", passed: on(26, 11, 2003), since: on(1, 1, 2024), by: "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"},
	{name: "luật lưu trữ", passed: on(11, 11, 2011), since: on(1, 7, 2025), by: "Luật Lưu trữ ngày 21 tháng 6 năm 2024"},
	{name: "luật bảo vệ môi trường", passed: on(23, 6, 2014), since: on(1, 1, 2022), by: "Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020"},
	{name: "luật cư trú", passed: on(29, 11, 2006), since: on(1, 7, 2021), by: "Luật Cư trú ngày 13 tháng 11 năm 2020"},
	{name: "luật hợp tác xã", passed: on(20, 11, 2012), since: on(1, 7, 2024), by: "Luật Hợp tác xã ngày 20 tháng 6 năm 2023"},
	{name: "luật căn cước công dân", passed: on(20, 11, 2014), since: on(1, 7, 2024), by: "Luật Căn cước ngày 27 tháng 11 năm 2023"},
	{name: "luật cán bộ, công chức", passed: on(13, 11, 2008), since: on(1, 7, 2025), by: "Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025"},
	{name: "luật bảo hiểm xã hội", passed: on(20, 11, 2014), since: on(1, 7, 2025), by: "Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024"},
	{name: "luật ngân sách nhà nước", passed: on(25, 6, 2015), since: on(1, 1, 2026), by: "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025"},
	{name: "pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn", passed: on(20, 4, 2007), since: on(1, 7, 2023), by: "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022"},
}

// on is a day.
func on(day, month, year int) viet.Date { return viet.Date{Year: year, Month: month, Day: day} }
