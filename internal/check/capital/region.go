package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-07", Severity: diag.Warning, Source: "Phụ lục II, mục III.1.đ", From: rule.Decree,
		Title: diag.Term{Vi: "Tên vùng, miền viết hoa mọi âm tiết",
			En: "Names of regions are capitalised throughout"},
		Text:     diag.Term{Vi: "tên vùng “%[1]s” viết hoa chưa đủ", En: "the region “%[1]s” lacks capitals"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Xã thuộc vùng Bắc Trung Bộ."),
		Bad:      rule.Text("Xã thuộc vùng Bắc trung bộ."),
		Document: region,
	})
}

func region(d *rule.Document) {
	names := titled{"Bắc Trung Bộ", "Nam Trung Bộ", "Đông Nam Bộ", "Tây Nam Bộ", "Bắc Bộ", "Nam Bộ", "Trung Bộ",
		"Tây Nguyên", "Tây Bắc", "Đông Bắc"}
	recase(d, names, running, func(p *reading.Passage, i int, name string) bool {
		n := strings.Count(name, " ") + 1
		lower := p.Uncapitalized(i) && p.Uncapitalized(i+n-1)
		direction := lower && !reading.Has(p.Low(i-1), "vùng", "miền", "vực")
		part := surrounding[p.Low(i-1)] || notRegion[p.Low(i+n)]
		return direction || part || regionAround(p, i, name)
	})
	small := func(p *reading.Passage, i int, _ string) bool { return p.Capitalized(i) }
	recase(d, titled{"sông Cửu Long", "miền Bắc", "miền Trung", "miền Nam"}, running, small)
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
