package check

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
)

var specialNoun = Rule{
	Code: diag.SpecialNoun, Group: Capitals, Source: "Phụ lục II, mục V.1", From: decree,
	Good: text("Công khai để Nhân dân biết; Ủy ban nhân dân xã chịu trách nhiệm trước Nhà nước."),
	Bad:  text("Công khai để nhân dân biết; Ủy ban nhân dân xã thực hiện chính sách của nhà nước."),
	document: func(d *paper) {
		d.Each("nhân dân", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			alone := !peoples[p.Low(i-1)] && p.Low(i+2) != "tệ"
			if i > 0 && p.Separator(i-1) != " " {
				alone = true
			}
			if p.Uncapitalized(i) && alone && !p.Begins(i) {
				d.better(p, p.Words[i].From, p.Words[i+1].To, "Nhân dân")
			}
		})
		d.Each("nhà nước", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) {
			before := p.Low(i - 1)
			alone := reading.Has(before, "của", "do", "với", "bởi") || before == "đảng" || before == "và" && reading.Has(p.Low(i-2), "đảng", "đảng,")
			gives := reading.Has(before, "khi", "được", "nếu", "để", "bị", "mà") && reading.Has(p.Low(i+2), "thu", "hỗ", "giao", "bồi", "cấp", "đầu")
			if p.Uncapitalized(i) && (alone || gives) && p.Low(i+2) != "pháp" {
				d.better(p, p.Words[i].From, p.Words[i+1].To, "Nhà nước")
			}
		})
	},
}

// peoples are the words before nhân dân where it belongs to a name or tells of
// which kind something is.
var peoples = reading.Set(`ban đồng đội an án sát trang thẩm thuốc giáo sĩ sỹ ninh dụng tranh tra báo quyền hòa hoà chủ mạng biểu nhân
 phòng quân kiểm sĩ viện tòa toà minh chúng thể`)
