package form

import (
	"regexp"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-49", Severity: diag.Warning, Source: "Phụ lục I, mục III.1.a", From: rule.Decree,
		Title: diag.Term{Vi: "Từ hai phụ lục trở lên thì đánh số La Mã liên tục",
			En: "Two or more appendices are numbered with Roman numerals"},
		Text: diag.Term{Vi: "“%[1]s” đánh số chưa đúng, phải là “%[2]s”",
			En: "“%[1]s” is not numbered rightly; it must be “%[2]s”"},
		Hint: diag.Term{Vi: "bỏ số để chương trình tự đánh, hoặc sửa lại",
			En: "drop the number and let the program write it, or mend it"},
		Good: rule.Text("Chi tiết tại Phụ lục I và Phụ lục II.\n\n# Phụ lục I. Danh sách thôn\n\n" +
			"Danh sách.\n\n# Phụ lục II. Kinh phí\n\nKinh phí."),
		Bad: rule.Text("Chi tiết tại các Phụ lục.\n\n# Phụ lục I. Danh sách thôn\n\nDanh sách.\n\n" +
			"# Phụ lục III. Kinh phí\n\nKinh phí."),
		Document: appendixNumber,
	})
}

func appendixNumber(d *rule.Document) {
	own := ownAppendices(d)
	for i, a := range own {
		want := "Phụ lục"
		if len(own) > 1 {
			want += " " + viet.Roman(i+1)
		}
		label, title := reading.PlainSpaces(a.Label.Text), doc.Text(a.Title)
		switch {
		case label != want:
			d.At(a.At, label, want)
		case arabicTitle.MatchString(title):
			d.At(a.At, label+" "+arabicTitle.FindString(title), want)
		}
	}
}

// arabicTitle is the number of `# Phụ lục 1. …`, which became part of its title.
var arabicTitle = regexp.MustCompile(`^(?:SỐ )?\d+\b`)
