package form

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/workspace"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-23", Severity: diag.Error, Source: "Phụ lục III, mục I", From: rule.Decree,
		Title: diag.Term{Vi: "Tên loại đúng với chữ viết tắt trong số, ký hiệu",
			En: "The type agrees with the abbreviation in the symbol"},
		Text: diag.Term{Vi: "“%[1]s”: chữ viết tắt %[2]s không phải của tên loại này",
			En: "“%[1]s”: the abbreviation %[2]s is not of this type"},
		Hint: diag.Term{Vi: "%[2]s là %[3]s; sửa tên loại hoặc ký hiệu",
			En: "%[2]s is %[3]s; mend the type or the symbol"},
		Good:     rule.Text("Theo Kế hoạch số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
		Bad:      rule.Text("Theo Quyết định số 200/KH-UBND ngày 10/11/2022 của Ủy ban nhân dân tỉnh."),
		Citation: citationKind,
	})
}

func citationKind(d *rule.Document, c *reading.Citation) {
	right, known := typeOfSymbol(c)
	if known && c.Type != right && !strings.HasPrefix(c.Type, right+" ") {
		d.Report(c.Passage, c.From, c.To, c.Abbreviation(), right)
	}
}

// typeOfSymbol is the type that the symbol tells. Letters begin with their body,
// whose abbreviation may be that of a type too.
func typeOfSymbol(c *reading.Citation) (right string, known bool) {
	short := c.Abbreviation()
	told, known := reading.TypeOf(short)
	written, _ := reading.TypeNamed(c.Type)
	switch {
	case (short == "UBND" || short == "HĐND") && written.Symbol != "":
		return letter, true
	case c.Type == letter:
		return told.Name, known && localBody.MatchString(c.Symbol)
	}
	return told.Name, known && written.Symbol != ""
}

// letter is the name of the type whose symbol begins with the body.
var letter = reading.Lower(workspace.Letter.Name)

var localBody = regexp.MustCompile(`-(?:UBND|HĐND|TTg|CP)$`)
