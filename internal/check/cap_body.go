package check

import (
	"strings"

	"vanban/internal/diag"
)

var bodyNames = Rule{
	Code: diag.BodyName, Group: Capitals, Source: "Phụ lục II, mục IV.1.a", From: decree,
	Good: text("Ủy ban nhân dân xã báo cáo Hội đồng nhân dân xã; Thủ tướng Chính phủ đã ban hành."),
	Bad:  text("Ủy Ban Nhân Dân xã báo cáo hội đồng nhân dân xã; Thủ tướng Chính Phủ đã ban hành."),
	document: func(d *paper) {
		d.recase(titled{
			"Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc", "Ủy ban Mặt trận", "Uỷ ban Mặt trận",
			"Thủ tướng Chính phủ", "Tòa án nhân dân", "Toà án nhân dân",
		}, running, nil)
		d.recase(titled{"Chính phủ", "Quốc hội"}, running, func(p *passage, i int, _ string) bool {
			before := p.low(i - 1)
			return p.lowered(i) || p.lowered(i+1) || before == "tướng" || before == "vụ"
		})
	},
}

var partyBody = Rule{
	Code: diag.PartyBody, Group: Capitals, Source: "Phụ lục II, mục IV.1", From: decree,
	Good: text("Đảng ủy xã, Hội Nông dân xã và Sở Tài chính đã cho ý kiến."),
	Bad:  text("Ban Thường vụ đảng ủy xã, hội nông dân xã và sở Tài chính đã cho ý kiến."),
	document: func(d *paper) {
		names := titled{"Đảng ủy", "Đảng uỷ", "Huyện ủy", "Huyện uỷ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ",
			"Hội Nông dân", "Hội Cựu chiến binh", "Hội Liên hiệp Phụ nữ"}
		d.recase(names, running, func(p *passage, i int, name string) bool {
			return p.low(i+strings.Count(name, " ")+1) == "viên" || p.low(i-1) == "xã"
		})
		for _, noun := range []string{"sở", "phòng"} {
			d.each(noun, running, func(p *passage, i int) {
				if p.lowered(i) && p.raised(i+1) && departments[p.low(i+1)+" "+p.low(i+2)] && !has(p.low(i-1), "trụ", "cơ", "quốc", "dự", "phòng") {
					from, to := p.words[i].from, p.words[i+2].to
					d.amend(p, from, to, capital(p.text[from:to]))
				}
			})
		}
	},
}

var departments = phrases(`nội vụ, tài chính, y tế, tư pháp, xây dựng, công thương, nông nghiệp, giáo dục, khoa học, văn hóa, văn hoá,
 dân tộc, ngoại vụ, lao động, tài nguyên, kế hoạch, giao thông, thông tin, kinh tế`)
