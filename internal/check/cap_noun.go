package check

import "vanban/internal/diag"

var specialNoun = Rule{
	Code: diag.SpecialNoun, Group: Capitals, Source: "Phụ lục II, mục V.1", From: decree,
	Good: text("Công khai để Nhân dân biết; Ủy ban nhân dân xã chịu trách nhiệm trước Nhà nước."),
	Bad:  text("Công khai để nhân dân biết; Ủy ban nhân dân xã thực hiện chính sách của nhà nước."),
	document: func(d *paper) {
		d.each("nhân dân", prose|cell|heading, func(p *passage, i int) {
			alone := !peoples[p.low(i-1)] && p.low(i+2) != "tệ"
			if i > 0 && p.gap(i-1) != " " {
				alone = true
			}
			if p.lowered(i) && alone && !p.begins(i) {
				d.better(p, p.words[i].from, p.words[i+1].to, "Nhân dân")
			}
		})
		d.each("nhà nước", prose|cell|heading, func(p *passage, i int) {
			before := p.low(i - 1)
			alone := has(before, "của", "do", "với", "bởi") || before == "đảng" || before == "và" && has(p.low(i-2), "đảng", "đảng,")
			gives := has(before, "khi", "được", "nếu", "để", "bị", "mà") && has(p.low(i+2), "thu", "hỗ", "giao", "bồi", "cấp", "đầu")
			if p.lowered(i) && (alone || gives) && p.low(i+2) != "pháp" {
				d.better(p, p.words[i].from, p.words[i+1].to, "Nhà nước")
			}
		})
	},
}

// peoples are the words before nhân dân where it belongs to a name or tells of
// which kind something is.
var peoples = set(`ban đồng đội an án sát trang thẩm thuốc giáo sĩ sỹ ninh dụng tranh tra báo quyền hòa hoà chủ mạng biểu nhân
 phòng quân kiểm sĩ viện tòa toà minh chúng thể`)
