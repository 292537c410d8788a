package capital

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-05", Severity: diag.Error, Source: "Phụ lục II, mục III.1.c", From: rule.Decree,
		Title: diag.Term{Vi: "Viết hoa đặc biệt: Thủ đô Hà Nội, Thành phố Hồ Chí Minh",
			En: "Special capitals: Thủ đô Hà Nội, Thành phố Hồ Chí Minh"},
		Text:     diag.Term{Vi: "“%[1]s” viết hoa chưa đúng", En: "“%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Đoàn công tác ở Thành phố Hồ Chí Minh và Thủ đô Hà Nội."),
		Bad:      rule.Text("Đoàn công tác ở thành phố Hồ Chí Minh và thủ đô Hà Nội."),
		Document: capitalCity,
	})
}

func capitalCity(d *rule.Document) {
	recase(d, titled{"Thành phố Hồ Chí Minh", "Thủ đô Hà Nội"}, running, nil)
}
