package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-03", Severity: diag.Warning, Source: "Phụ lục II, mục III.1.a", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Danh từ chung xã, huyện, tỉnh trước tên riêng không viết hoa",
			En: "The nouns xã, huyện, tỉnh before a name are small"},
		Text: diag.Term{Vi: "“%[1]s”: danh từ chung trước tên riêng không viết hoa",
			En: "“%[1]s”: the noun before a name is small"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Các thôn của xã Cẩm Thành đã báo cáo."),
		Bad:      rule.Text("Các thôn của Xã Cẩm Thành đã báo cáo."),
		Document: unitNoun,
	})
}

func unitNoun(d *rule.Document) {
	for _, noun := range []string{"xã", "huyện", "tỉnh", "phường", "quận", "thị trấn", "thị xã", "thành phố", "thôn"} {
		d.Each(noun, reading.Prose|reading.Heading|reading.Cell|reading.Addressee|reading.Recipient,
			func(p *reading.Passage, i int) {
				n := strings.Count(noun, " ") + 1
				switch {
				case p.Low(i-1) == "thị" || p.Low(i-1) == "học": // thị xã; Trường Tiểu học Xã Đàn
				case raisedUnit(d, p, i, n):
					unit(d, p, i, n)
				case n == 1 && p.Capitalized(i) && reading.Has(p.Low(i-1), "ubnd", "hđnd") &&
					p.Separator(i-1) == " " && !p.Capitalized(i+1):
					d.Suggest(p, p.Words[i].From, p.Words[i].To, p.Low(i))
				}
			})
	}
}

// raisedUnit tells a noun with a capital within a sentence and a name behind
// it. Units named after a person have the capital rightly, and so have bodies
// such as Xã Đội.
func raisedUnit(d *rule.Document, p *reading.Passage, i, n int) bool {
	next := i + n
	named := p.Capitalized(next) && p.Separator(next-1) == " " && !p.Words[next].Number
	return p.Capitalized(i) && !p.Begins(i) && named && !reading.Surnames[p.Low(next)] &&
		!ownUnit[p.Low(next)] && !p.Uncapitalized(next) &&
		!strings.HasPrefix(p.Text[p.Words[next].From:], "Điện Biên Phủ") && !p.Follows(next, "hồ", "chí", "minh")
}

var ownUnit = reading.Set("đội đoàn ủy uỷ đảng")

func unit(d *rule.Document, p *reading.Passage, i, n int) {
	to := p.NameEnd(i + n)
	from, end := p.Words[i].From, p.Words[to-1].To
	right := reading.Uncapitalize(p.Text[from:end])
	if a := d.WS.Agency; strings.HasPrefix(right, a.Commune.Text) || right == a.District.Text ||
		right == a.Province.Text {
		d.Fix(p, from, end, right)
		return
	}
	d.Suggest(p, from, end, right)
}
