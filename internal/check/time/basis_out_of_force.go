package time

import (
	"fmt"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-87", Severity: diag.Warning, Source: "văn bản thay thế (ghi ở gợi ý)",
		Title: diag.Term{Vi: "Văn bản được căn cứ, thực hiện theo còn hiệu lực vào ngày văn bản",
			En: "What a document is based on or goes by is in force on its day"},
		Text:     diag.Term{Vi: "“%[1]s” đã hết hiệu lực từ %[3]s", En: "“%[1]s” is out of force since %[3]s"},
		Hint:     diag.Term{Vi: "thay bằng %[2]s", En: "replace it by %[2]s"},
		Good:     rule.Example{Matter: "date: 05/8/2025\nmonth:", Text: "Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nỦy ban nhân dân xã thông báo."},
		Bad:      rule.Example{Matter: "date: 05/8/2025\nmonth:", Text: "Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013.\n\nỦy ban nhân dân xã thông báo."},
		Document: basisOutOfForce,
	})
}

func basisOutOfForce(d *rule.Document) {
	for _, p := range d.Of(reading.Prose) {
		for _, l := range lapsed {
			from, to, found := l.in(p)
			switch {
			case !found || p.Kind != reading.Basis && !followedNow(d, p, from):
			case !d.RequireDate():
			case !d.Date.Last().Before(l.since):
				d.Report(p, from, to, l.by, l.since.Short())
			}
		}
	}
}

// followedNow tells a document that a sentence goes by: theo, thực hiện, căn cứ …
// and not one of the past, or that another amends or replaces.
func followedNow(d *rule.Document, p *reading.Passage, from int) bool {
	i := p.WordAt(from)
	for k := i - 1; k >= max(0, i-12) && p.Separator(k) != ". "; k-- {
		if reading.Has(p.Low(k), "theo", "cứ", "hiện", "tại") {
			low := p.Lower(p.Sentence(from))
			return !reading.Has(low, "đã", "trước đây", "cũ", "thay thế", "bãi bỏ", "sửa đổi", "hết hiệu lực", "được công nhận", "được cấp", "giai đoạn") && p.Kind&(reading.Paragraph|reading.Item) != 0
		}
	}
	return false
}

// lapse is a document that is no longer in force: a symbol, or a law's name in
// small letters, its number and the day it was passed.
type lapse struct {
	name   string
	number string
	passed viet.Date
	since  viet.Date // the first day without it
	by     string
}

// in finds the document in a basis.
func (l lapse) in(p *reading.Passage) (from, to int, found bool) {
	if l.passed.Year == 0 {
		from = strings.Index(p.Text, l.name)
		if from < 0 || reading.DigitAt(p.Text, from-1) {
			return 0, 0, false
		}
		return from, from + len(l.name), true
	}
	from = strings.Index(p.LowerText(), l.name)
	if from < 0 {
		return 0, 0, false
	}
	to = from + len(l.name)
	if at := strings.Index(p.Text[to:], l.number); l.number != "" && at >= 0 {
		return from, to + at + len(l.number), true
	}
	for _, day := range p.Dates() {
		if day.From > from && day.Day == l.passed {
			return from, day.To, true
		}
	}
	year := fmt.Sprintf(" năm %d", l.passed.Year)
	return from, to + len(year), strings.HasPrefix(p.Text[to:], year)
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
	{name: "luật tổ chức chính quyền địa phương", number: "77/2015/QH13", passed: on(19, 6, 2015), since: on(1, 3, 2025), by: "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"},
	{name: "luật tổ chức chính quyền địa phương", number: "65/2025/QH15", passed: on(19, 2, 2025), since: on(16, 6, 2025), by: "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"},
	{name: "luật ban hành văn bản quy phạm pháp luật", number: "80/2015/QH13", passed: on(22, 6, 2015), since: on(1, 4, 2025), by: "Luật Ban hành văn bản quy phạm pháp luật ngày 19 tháng 02 năm 2025"},
	{name: "luật đất đai", number: "45/2013/QH13", passed: on(29, 11, 2013), since: on(1, 8, 2024), by: "Luật Đất đai ngày 18 tháng 01 năm 2024"},
	{name: "luật nhà ở", number: "65/2014/QH13", passed: on(25, 11, 2014), since: on(1, 8, 2024), by: "Luật Nhà ở ngày 27 tháng 11 năm 2023"},
	{name: "luật thi đua, khen thưởng", number: "15/2003/QH11", passed: on(26, 11, 2003), since: on(1, 1, 2024), by: "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"},
	{name: "luật lưu trữ", number: "01/2011/QH13", passed: on(11, 11, 2011), since: on(1, 7, 2025), by: "Luật Lưu trữ ngày 21 tháng 6 năm 2024"},
	{name: "luật bảo vệ môi trường", number: "55/2014/QH13", passed: on(23, 6, 2014), since: on(1, 1, 2022), by: "Luật Bảo vệ môi trường ngày 17 tháng 11 năm 2020"},
	{name: "luật cư trú", number: "81/2006/QH11", passed: on(29, 11, 2006), since: on(1, 7, 2021), by: "Luật Cư trú ngày 13 tháng 11 năm 2020"},
	{name: "luật hợp tác xã", number: "23/2012/QH13", passed: on(20, 11, 2012), since: on(1, 7, 2024), by: "Luật Hợp tác xã ngày 20 tháng 6 năm 2023"},
	{name: "luật căn cước công dân", number: "59/2014/QH13", passed: on(20, 11, 2014), since: on(1, 7, 2024), by: "Luật Căn cước ngày 27 tháng 11 năm 2023"},
	{name: "luật cán bộ, công chức", number: "22/2008/QH12", passed: on(13, 11, 2008), since: on(1, 7, 2025), by: "Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025"},
	{name: "luật bảo hiểm xã hội", number: "58/2014/QH13", passed: on(20, 11, 2014), since: on(1, 7, 2025), by: "Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024"},
	{name: "luật ngân sách nhà nước", number: "83/2015/QH13", passed: on(25, 6, 2015), since: on(1, 1, 2026), by: "Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2025"},
	{name: "luật đầu tư công", number: "39/2019/QH14", passed: on(13, 6, 2019), since: on(1, 1, 2025), by: "Luật Đầu tư công ngày 29 tháng 11 năm 2024"},
	{name: "luật phòng cháy và chữa cháy", number: "27/2001/QH10", passed: on(29, 6, 2001), since: on(1, 7, 2025), by: "Luật Phòng cháy, chữa cháy và cứu nạn, cứu hộ ngày 29 tháng 11 năm 2024"},
	{name: "luật thanh tra", number: "11/2022/QH15", passed: on(14, 11, 2022), since: on(1, 7, 2025), by: "Luật Thanh tra ngày 25 tháng 6 năm 2025"},
	{name: "luật giao thông đường bộ", number: "23/2008/QH12", passed: on(13, 11, 2008), since: on(1, 1, 2025), by: "Luật Đường bộ, Luật Trật tự, an toàn giao thông đường bộ ngày 27 tháng 6 năm 2024"},
	{name: "luật đấu thầu", number: "43/2013/QH13", passed: on(26, 11, 2013), since: on(1, 1, 2024), by: "Luật Đấu thầu ngày 23 tháng 6 năm 2023"},
	{name: "luật dân quân tự vệ", number: "43/2009/QH12", passed: on(23, 11, 2009), since: on(1, 7, 2020), by: "Luật Dân quân tự vệ ngày 22 tháng 11 năm 2019"},
	{name: "bộ luật dân sự", number: "33/2005/QH11", passed: on(14, 6, 2005), since: on(1, 1, 2017), by: "Bộ luật Dân sự ngày 24 tháng 11 năm 2015"},
	{name: "61/2018/NĐ-CP", since: on(1, 7, 2025), by: "Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ"},
	{name: "34/2016/NĐ-CP", since: on(1, 4, 2025), by: "Nghị định số 78/2025/NĐ-CP ngày 01 tháng 4 năm 2025 của Chính phủ"},
	{name: "pháp lệnh thực hiện dân chủ ở xã, phường, thị trấn", passed: on(20, 4, 2007), since: on(1, 7, 2023), by: "Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022"},
}

// on is a day.
func on(day, month, year int) viet.Date { return viet.Date{Year: year, Month: month, Day: day} }
