package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-09", Severity: diag.Warning, Source: "Phụ lục II, mục V.1", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Viết hoa “Nhân dân”, “Nhà nước” khi đứng riêng",
			En: "“Nhân dân” and “Nhà nước” are capitalised when they stand alone"},
		Text:     diag.Term{Vi: "“%[1]s” đứng riêng thì viết hoa", En: "“%[1]s” standing alone is capitalised"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Công khai để Nhân dân biết; Ủy ban nhân dân xã chịu trách nhiệm trước Nhà nước."),
		Bad:      rule.Text("Công khai để nhân dân biết; Ủy ban nhân dân xã thực hiện chính sách của nhà nước."),
		Document: specialNoun,
	})
}

func specialNoun(d *rule.Document) {
	d.Each("nhân dân", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
		alone := !peoples[p.Low(i-1)] && p.Low(i+2) != "tệ"
		if i > 0 && p.Separator(i-1) != " " {
			alone = true
		}
		if p.Uncapitalized(i) && alone && !p.Begins(i) {
			d.Suggest(p, p.Words[i].From, p.Words[i+1].To, "Nhân dân")
		}
	})
	d.Each("nhà nước", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
		before := p.Low(i - 1)
		alone := reading.Has(before, "của", "do", "với", "bởi") || before == "đảng" ||
			before == "và" && reading.Has(p.Low(i-2), "đảng", "đảng,")
		gives := reading.Has(before, "khi", "được", "nếu", "để", "bị", "mà") &&
			reading.Has(p.Low(i+2), "thu", "hỗ", "giao", "bồi", "cấp", "đầu")
		if p.Uncapitalized(i) && (alone || gives) && p.Low(i+2) != "pháp" {
			d.Suggest(p, p.Words[i].From, p.Words[i+1].To, "Nhà nước")
		}
	})
}

// peoples are the words before nhân dân where it belongs to a name or tells of
// which kind something is.
var peoples = reading.Set(`ban đồng đội an án sát trang thẩm thuốc giáo sĩ sỹ ninh dụng tranh tra báo quyền hòa hoà
 chủ mạng biểu nhân
 phòng quân kiểm sĩ viện tòa toà minh chúng thể`)
