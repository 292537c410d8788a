package check

import (
	"strings"

	"vanban/internal/diag"
)

var region = Rule{
	Code: diag.Region, Group: Capitals, Source: "Phụ lục II, mục III.1.đ", From: decree,
	Good: text("Xã thuộc vùng Bắc Trung Bộ."),
	Bad:  text("Xã thuộc vùng Bắc trung bộ."),
	document: func(d *paper) {
		names := titled{"Bắc Trung Bộ", "Nam Trung Bộ", "Đông Nam Bộ", "Tây Nam Bộ", "Bắc Bộ", "Nam Bộ", "Trung Bộ", "Tây Nguyên", "Tây Bắc", "Đông Bắc"}
		d.recase(names, running, func(p *passage, i int, name string) bool {
			n := strings.Count(name, " ") + 1
			lower := p.lowered(i) && p.lowered(i+n-1)
			direction := lower && !has(p.low(i-1), "vùng", "miền", "vực")
			part := surrounding[p.low(i-1)] || notRegion[p.low(i+n)]
			return direction || part || regionAround(p, i, name)
		})
		small := func(p *passage, i int, _ string) bool { return p.raised(i) }
		d.recase(titled{"sông Cửu Long", "miền Bắc", "miền Trung", "miền Nam"}, running, small)
	},
}

var (
	surrounding = set("bắc nam đông tây trung phía hướng")
	notRegion   = set("phận đội máy ngành tiêu luật môn trưởng")
)

// regionAround tells a name that is the end of a longer one: Trung Bộ of Bắc
// Trung Bộ.
func regionAround(p *passage, i int, name string) bool {
	return (name == "Trung Bộ" || name == "Nam Bộ") && i > 0 && surrounding[p.low(i-1)]
}
