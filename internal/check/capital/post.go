package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-11", Severity: diag.Warning, Source: "Phụ lục II, mục V.3", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Chức vụ đi liền với tên người hoặc cơ quan viết hoa",
			En: "A post tied to a person or body is capitalised"},
		Text: diag.Term{Vi: "chức vụ “%[1]s” đi liền với tên người hoặc cơ quan thì viết hoa",
			En: "the post “%[1]s”, tied to a person or body, is capitalised"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Giao Chủ tịch UBND xã và các Phó Chủ tịch UBND xã chỉ đạo."),
		Bad:      rule.Text("Giao chủ tịch UBND xã và các phó chủ tịch UBND xã chỉ đạo."),
		Document: post,
	})
}

func post(d *rule.Document) {
	for _, right := range posts {
		n := strings.Count(right, " ") + 1
		d.Each(reading.Lower(right), reading.Prose|reading.Cell|reading.Addressee|reading.Recipient,
			func(p *reading.Passage, i int) {
				from, to := p.Words[i].From, p.Words[i+n-1].To
				deputy := p.Low(i-1) == "phó" && i > 0 && p.Separator(i-1) == " "
				tied := p.Separator(i+n-1) == " " && (personAt(p, i+n) || headed(p, i+n, right))
				if written := p.Text[from:to]; written != right && !deputy && tied && !reading.InCapitals(written) {
					d.Fix(p, from, to, right)
				}
			})
	}
}

// posts are the posts of a commune and of those it writes to.
var posts = titled{
	"Phó Chủ tịch", "Chủ tịch", "Phó Bí thư", "Bí thư", "Phó Trưởng ban", "Trưởng ban", "Phó Giám đốc", "Giám đốc",
	"Phó Trưởng phòng", "Trưởng phòng", "Thủ tướng", "Bộ trưởng", "Phó Giáo sư", "Giáo sư", "Tiến sĩ", "Thạc sĩ",
	"Trưởng",
}

// headed tells whether the words from i on name a body that such a post heads.
func headed(p *reading.Passage, i int, post string) bool {
	switch {
	case post == "Trưởng":
		return p.Follows(i, "công", "an") && p.Capitalized(i)
	case strings.HasSuffix(post, "Chủ tịch"):
		return p.Low(i) == "hội" && p.Capitalized(i) || reading.Has(p.Low(i), "ubnd", "hđnd", "ubmttq") ||
			p.Follows(i, "ủy", "ban") || p.Follows(i, "uỷ", "ban") ||
			p.Follows(i, "hội", "đồng", "nhân") || p.Follows(i, "quốc", "hội") || p.Follows(i, "nước")
	case strings.HasSuffix(post, "Bí thư"):
		return (p.Follows(i, "đảng") || p.Follows(i, "huyện") || p.Follows(i, "tỉnh")) && p.Capitalized(i)
	}
	return false
}
