package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var region = Rule{
	Code: diag.Region, Group: Capitals, Source: "Phụ lục II, mục III.1.đ", From: decree,
	Good: text("Xã thuộc vùng Bắc Trung Bộ."),
	Bad:  text("Xã thuộc vùng Bắc trung bộ."),
	document: func(d *paper) {
		names := titled{"Bắc Trung Bộ", "Nam Trung Bộ", "Đông Nam Bộ", "Tây Nam Bộ", "Bắc Bộ", "Nam Bộ", "Trung Bộ", "Tây Nguyên", "Tây Bắc", "Đông Bắc"}
		d.recase(names, running, func(p *reading.Passage, i int, name string) bool {
			n := strings.Count(name, " ") + 1
			lower := p.Uncapitalized(i) && p.Uncapitalized(i+n-1)
			direction := lower && !reading.Has(p.Low(i-1), "vùng", "miền", "vực")
			part := surrounding[p.Low(i-1)] || notRegion[p.Low(i+n)]
			return direction || part || regionAround(p, i, name)
		})
		small := func(p *reading.Passage, i int, _ string) bool { return p.Capitalized(i) }
		d.recase(titled{"sông Cửu Long", "miền Bắc", "miền Trung", "miền Nam"}, running, small)
	},
}

var (
	surrounding = reading.Set("bắc nam đông tây trung phía hướng")
	notRegion   = reading.Set("phận đội máy ngành tiêu luật môn trưởng")
)

// regionAround tells a name that is the end of a longer one: Trung Bộ of Bắc
// Trung Bộ.
func regionAround(p *reading.Passage, i int, name string) bool {
	return (name == "Trung Bộ" || name == "Nam Bộ") && i > 0 && surrounding[p.Low(i-1)]
}
