package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-13", Severity: diag.Advice, Source: "Phụ lục II, mục V.5", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa tên ngày lễ, ngày kỷ niệm", En: "Names of holidays are capitalised"},
		Text: diag.Term{Vi: "tên ngày lễ “%[1]s” viết hoa chưa đúng",
			En: "the holiday “%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Chào mừng ngày Quốc khánh 2-9 và ngày Phụ nữ Việt Nam 20-10."),
		Bad:      rule.Text("Chào mừng ngày quốc khánh 2-9 và ngày phụ nữ Việt Nam 20-10."),
		Document: holiday,
	})
}

func holiday(d *rule.Document) {
	recase(d, titled{"Quốc khánh"}, reading.Prose|reading.Heading|reading.Cell, nil)
	names := titled{"Quốc tế Lao động", "Quốc tế Phụ nữ", "Phụ nữ Việt Nam", "Nhà giáo Việt Nam",
		"Thầy thuốc Việt Nam", "Gia đình Việt Nam",
		"Quốc tế Thiếu nhi", "Thương binh", "Giải phóng miền Nam", "Chiến thắng Điện Biên Phủ"}
	recase(d, names, reading.Prose|reading.Heading|reading.Cell,
		func(p *reading.Passage, i int, _ string) bool { return p.Low(i-1) != "ngày" })
	recase(d, titled{"Giỗ Tổ Hùng Vương"}, reading.Prose|reading.Heading|reading.Cell,
		func(p *reading.Passage, i int, _ string) bool { return p.Capitalized(i) })
}
