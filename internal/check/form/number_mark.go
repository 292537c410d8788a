package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-47", Severity: diag.Warning, Source: "Phụ lục I, mục II.6.đ", From: rule.Decree,
		Title: diag.Term{Vi: "Sau số của mục, điều, khoản là dấu chấm, sau chữ của điểm là dấu ngoặc",
			En: "A full stop follows section, article and clause numbers, a bracket the letters"},
		Text: diag.Term{Vi: "“%[1]s” ghi chưa đúng, phải là “%[2]s”", En: "“%[1]s” must be “%[2]s”"},
		Hint: diag.Term{Vi: "phần I., khoản 1., điểm a); không dùng gạch chéo, gạch ngang",
			En: "I., 1., a); no slashes, no dashes"},
		Good:     rule.Text("1. Phạm vi\n\na) Các thôn;\n\nb) Các trường học."),
		Bad:      rule.Text("1/ Phạm vi\n\na. Các thôn;\n\nb. Các trường học."),
		Document: numberMark,
	})
}

func numberMark(d *rule.Document) {
	mixed := dotsMixed(d)
	for _, e := range d.Entries() {
		if e.System == doc.Dotted && !mixed && e.Mark != ")" {
			continue // the decree knows no 1.1; it is written in one way
		}
		if right := rightMark(e); !e.Label && right != e.Mark {
			d.Fix(e.Passage, 0, e.End+len(e.Mark), e.Text+right)
		}
	}
}

// dotsMixed tells whether 1.1 stands with a stop behind it here and without one
// there.
func dotsMixed(d *rule.Document) bool {
	with, without := false, false
	for _, e := range d.Entries() {
		with = with || e.System == doc.Dotted && e.Mark == "."
		without = without || e.System == doc.Dotted && e.Mark == ""
	}
	return with && without
}

// rightMark is the sign that belongs behind a number.
func rightMark(e reading.Entry) string {
	switch {
	case e.System == doc.Point:
		return ")"
	case e.System >= doc.Cardinal:
		return e.Mark
	case e.System == doc.Article && strings.ContainsAny(e.Mark, "-–"):
		return ". "
	}
	return "."
}
