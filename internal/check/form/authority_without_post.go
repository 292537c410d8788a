package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-38", Severity: diag.Error, Source: "Phụ lục I, mục II.7.b", From: rule.Decree,
		Title: diag.Term{Vi: "Sau KT., TL., TUQ. là chức vụ của người ký",
			En: "After KT., TL., TUQ. comes the signer's own post"},
		Text: diag.Term{Vi: "sau “%[1]s” phải ghi chức vụ của người ký%[2]s",
			En: "after “%[1]s” the signer's own post must stand%[2]s"},
		Hint: diag.Term{Vi: "thêm một dòng chức vụ, ví dụ [KT. Chủ tịch, Phó Chủ tịch]",
			En: "add a line with the post, e.g. [KT. Chủ tịch, Phó Chủ tịch]"},
		Good: rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch], name: " +
			"Nguyễn Văn An}}"),
		Bad:      rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch], name: Nguyễn Văn An}}"),
		Document: authorityWithoutPost,
	})
}

func authorityWithoutPost(d *rule.Document) {
	for _, s := range d.Signers() {
		for i, line := range s.Authority {
			low := reading.Lower(line.Text)
			post, acting := strings.CutPrefix(low, "kt. ")
			last := i+1 == len(s.Authority)
			needsPost := acting || strings.HasPrefix(low, "tl. ") || strings.HasPrefix(low, "tuq. ") ||
				strings.HasPrefix(low, "tm. ")
			switch {
			case needsPost && last:
				d.Field(line, "")
			case acting && !deputyOf(reading.Lower(s.Authority[i+1].Text), post):
				d.Field(line, ": PHÓ "+strings.ToUpper(post))
			}
		}
	}
}

// deputyOf tells whether one post is the deputy of another.
func deputyOf(deputy, post string) bool {
	return strings.HasPrefix(deputy, "phó ") || post == "bộ trưởng" && deputy == "thứ trưởng" ||
		strings.HasPrefix(deputy, "ủy viên")
}
