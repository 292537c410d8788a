package check

import "vanban/internal/diag"

var verbAfterAbout = Rule{
	Code: diag.VerbAfterAbout, Group: Capitals, Source: "Phụ lục II, mục I", From: decree,
	Good: text("Thông báo về việc ban hành Quy chế."),
	Bad:  text("Thông báo về việc Ban hành Quy chế."),
	document: func(d *paper) {
		d.each("về", prose|cell|heading, func(p *passage, i int) {
			next := i + 1
			if p.low(next) == "việc" {
				next++
			}
			d.verb(p, next)
		})
		d.each("v", prose|cell|heading, func(p *passage, i int) {
			if p.low(i-1) == "v" && p.gap(i-1) == "/" {
				d.verb(p, i+1)
			}
		})
	},
}

// verb notes a verb that begins with word i and a capital.
func (d *paper) verb(p *passage, i int) {
	if p.raised(i) && p.gap(i-1) == " " && verbs[p.low(i)+" "+p.low(i+1)] {
		d.amend(p, p.words[i].from, p.words[i+1].to, lowerCase(p.text[p.words[i].from:p.words[i+1].to]))
	}
}

var verbs = phrases(`ban hành, phê duyệt, công nhận, thành lập, điều chỉnh, bổ sung, kiện toàn, tăng cường, sửa đổi, bãi bỏ, công bố,
 thu hồi, triển khai, thực hiện, giao nhiệm, giao kế, giao dự, giao chỉ, giao biên`)
