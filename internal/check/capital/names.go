package capital

import (
	"cmp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

// Names that are written in one way: each rule is a table of them.
func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-05", Severity: diag.Error, Source: "Phụ lục II, mục III.1.c", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh",
			En: "Special capitals: Thủ đô Hà Nội, Thành phố Hồ Chí Minh"},
		Text:     diag.Term{Vi: "“%[1]s” viết hoa chưa đúng", En: "“%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Đoàn công tác ở Thành phố Hồ Chí Minh và Thủ đô Hà Nội."),
		Bad:      rule.Text("Đoàn công tác ở thành phố Hồ Chí Minh và thủ đô Hà Nội."),
		Document: recased(named{names: titled{"Thành phố Hồ Chí Minh", "Thủ đô Hà Nội"}}),
	})
	Rules.Add(rule.Rule{
		Code: "CAP-07", Severity: diag.Warning, Source: "Phụ lục II, mục III.1.đ", From: rule.Decree,
		Title: diag.Term{Vi: "Tên vùng, miền viết hoa mọi âm tiết",
			En: "Names of regions are capitalised throughout"},
		Text: diag.Term{Vi: "tên vùng “%[1]s” viết hoa chưa đủ", En: "the region “%[1]s” lacks capitals"},
		Hint: diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good: rule.Text("Xã thuộc vùng Bắc Trung Bộ."),
		Bad:  rule.Text("Xã thuộc vùng Bắc trung bộ."),
		Document: recased(
			named{keep: partOfRegion, names: titled{"Bắc Trung Bộ", "Nam Trung Bộ", "Đông Nam Bộ", "Tây Nam Bộ",
				"Bắc Bộ", "Nam Bộ", "Trung Bộ", "Tây Nguyên", "Tây Bắc", "Đông Bắc"}},
			named{keep: capitalized, names: titled{"sông Cửu Long", "miền Bắc", "miền Trung", "miền Nam"}}),
	})
	Rules.Add(rule.Rule{
		Code: "CAP-08", Severity: diag.Error, Source: "Phụ lục II, mục IV.1.a", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Viết hoa đúng tên cơ quan nhà nước",
			En: "Names of state bodies have the right capitals"},
		Text: diag.Term{Vi: "tên cơ quan “%[1]s” viết hoa chưa đúng",
			En: "the body's name “%[1]s” is not capitalised rightly"},
		Hint: diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good: rule.Text("Ủy ban nhân dân xã báo cáo Hội đồng nhân dân xã; Thủ tướng Chính phủ đã ban hành."),
		Bad:  rule.Text("Ủy Ban Nhân Dân xã báo cáo hội đồng nhân dân xã; Thủ tướng Chính Phủ đã ban hành."),
		Document: recased(
			named{names: titled{"Ủy ban nhân dân", "Uỷ ban nhân dân", "Hội đồng nhân dân", "Mặt trận Tổ quốc",
				"Ủy ban Mặt trận", "Uỷ ban Mặt trận", "Thủ tướng Chính phủ", "Tòa án nhân dân", "Toà án nhân dân",
				"Kho bạc Nhà nước"}},
			named{keep: policeOrPerson, names: titled{"Công an"}},
			named{keep: notTheOne, names: titled{"Chính phủ", "Quốc hội"}}),
	})
	Rules.Add(rule.Rule{
		Code: "CAP-13", Severity: diag.Advice, Source: "Phụ lục II, mục V.5", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa tên ngày lễ, ngày kỷ niệm", En: "Names of holidays are capitalised"},
		Text: diag.Term{Vi: "tên ngày lễ “%[1]s” viết hoa chưa đúng",
			En: "the holiday “%[1]s” is not capitalised rightly"},
		Hint: diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good: rule.Text("Chào mừng ngày Quốc khánh 2-9 và ngày Phụ nữ Việt Nam 20-10."),
		Bad:  rule.Text("Chào mừng ngày quốc khánh 2-9 và ngày phụ nữ Việt Nam 20-10."),
		Document: recased(
			named{in: inText, names: titled{"Quốc khánh"}},
			named{in: inText, keep: behindOtherThanDay, names: titled{"Quốc tế Lao động", "Quốc tế Phụ nữ",
				"Phụ nữ Việt Nam", "Nhà giáo Việt Nam", "Thầy thuốc Việt Nam", "Gia đình Việt Nam",
				"Quốc tế Thiếu nhi", "Thương binh", "Giải phóng miền Nam", "Chiến thắng Điện Biên Phủ"}},
			named{in: inText, keep: capitalized, names: titled{"Giỗ Tổ Hùng Vương"}}),
	})
}

// inText are the kinds of passages in which holidays and honours are looked for.
const inText = reading.Prose | reading.Heading | reading.Cell

// named are names with their right capitals, where they are looked for (running,
// when that is not said) and the places to leave alone.
type named struct {
	names titled
	in    reading.Kind
	keep  func(p *reading.Passage, i int, name string) bool
}

// recased notes where names of a table stand with other capitals.
func recased(table ...named) func(*rule.Document) {
	return func(d *rule.Document) {
		for _, row := range table {
			recase(d, row.names, cmp.Or(row.in, running), row.keep)
		}
	}
}

func capitalized(p *reading.Passage, i int, _ string) bool { return p.Capitalized(i) }

func behindOtherThanDay(p *reading.Passage, i int, _ string) bool { return p.Low(i-1) != "ngày" }

// policeOrPerson tells công an in small letters, and somebody who is called so:
// Nguyễn Công An.
func policeOrPerson(p *reading.Passage, i int, _ string) bool {
	return p.Uncapitalized(i) || reading.Surnames[p.Low(i-1)] && p.Capitalized(i-1)
}

// notTheOne tells what is not the one Government or the one National Assembly.
func notTheOne(p *reading.Passage, i int, _ string) bool {
	before := p.Low(i - 1)
	one := reading.Has(before, "của", "do", "trình", "biểu")
	small := p.Uncapitalized(i) && (!one || p.Capitalized(i+2) && p.Separator(i+1) == " ")
	return small || p.Capitalized(i) && p.Uncapitalized(i+1) || reading.Has(before, "tướng", "vụ")
}

// partOfRegion tells a direction, and a name that is part of another: Trung Bộ of
// Bắc Trung Bộ.
func partOfRegion(p *reading.Passage, i int, name string) bool {
	n, before := strings.Count(name, " ")+1, p.Low(i-1)
	small := p.Uncapitalized(i) && p.Uncapitalized(i+n-1)
	direction := small && !reading.Has(before, "vùng", "miền", "vực")
	return direction || surrounding[before] || notRegion[p.Low(i+n)]
}

var (
	surrounding = reading.Set("bắc nam đông tây trung phía hướng")
	notRegion   = reading.Set("phận đội máy ngành tiêu luật môn trưởng")
)
