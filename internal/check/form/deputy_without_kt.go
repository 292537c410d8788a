package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-37", Severity: diag.Error, Source: "Phụ lục I, mục II.7.b", From: rule.Decree,
		Title: diag.Term{Vi: "Cấp phó ký thay có dòng KT.", En: "A deputy signs with a line KT."},
		Text:  diag.Term{Vi: "“%[1]s” ký nhưng không có dòng “KT.”", En: "“%[1]s” signs without a line “KT.”"},
		Hint:  diag.Term{Vi: "thêm dòng “KT. %[2]s” trước chức vụ", En: "add the line “KT. %[2]s” before the post"},
		Good: rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch], name: " +
			"Nguyễn Văn An}}"),
		Bad:      rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Phó Chủ tịch], name: Nguyễn Văn An}}"),
		Document: deputyWithoutKT,
	})
}

func deputyWithoutKT(d *rule.Document) {
	for _, s := range d.Signers() {
		n := len(s.Authority)
		if n == 0 {
			continue
		}
		last, first := s.Authority[n-1], reading.Lower(s.Authority[0].Text)
		post, deputy := strings.CutPrefix(reading.Lower(last.Text), "phó ")
		collective := n == 1 || strings.HasPrefix(first, "tm. ủy ban nhân dân") ||
			strings.HasPrefix(first, "tm. ubnd") || strings.HasPrefix(first, "tm. ban")
		if deputy && collective && !anyPrefix(s.Authority, "kt.", "tl.", "tuq.", "q.") {
			d.Field(last, strings.ToUpper(post))
		}
	}
}

// anyPrefix tells whether one of the lines begins with one of the words.
func anyPrefix(lines []source.String, words ...string) bool {
	for _, l := range lines {
		for _, w := range words {
			if strings.HasPrefix(reading.Lower(l.Text), w) {
				return true
			}
		}
	}
	return false
}
