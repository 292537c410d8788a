package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-20", Severity: diag.Warning, Source: "Phụ lục II, mục IV.1", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Viết hoa tên tổ chức đảng, đoàn thể, sở, phòng",
			En: "Party bodies, associations and departments are capitalised"},
		Text: diag.Term{Vi: "tên tổ chức “%[1]s” viết hoa chưa đúng",
			En: "the body's name “%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Đảng ủy xã, Hội Nông dân xã và Sở Tài chính đã cho ý kiến."),
		Bad:      rule.Text("Ban Thường vụ đảng ủy xã, hội nông dân xã và sở Tài chính đã cho ý kiến."),
		Document: partyBody,
	})
}

func partyBody(d *rule.Document) {
	names := titled{"Đảng ủy", "Đảng uỷ", "Huyện ủy", "Huyện uỷ", "Tỉnh ủy", "Tỉnh uỷ", "Thành ủy", "Thành uỷ",
		"Hội Nông dân", "Hội Cựu chiến binh", "Hội Liên hiệp Phụ nữ", "Bộ Chính trị"}
	recase(d, names, running, func(p *reading.Passage, i int, name string) bool {
		return p.Low(i+strings.Count(name, " ")+1) == "viên" || p.Low(i-1) == "xã" || p.Low(i-1) == "cán"
	})
	recase(d, fieldsOfBodies, running, func(p *reading.Passage, i int, _ string) bool { return p.Uncapitalized(i) })
	recase(d, titled{"Ban Thường vụ", "Ban Chấp hành", "Đảng bộ", "Đoàn Thanh niên"}, running,
		func(p *reading.Passage, i int, name string) bool {
			next := p.Low(i + strings.Count(name, " ") + 1)
			return p.Uncapitalized(i) && !reading.Has(next, "xã", "huyện", "tỉnh", "đảng", "đoàn")
		})
	for _, noun := range []string{"sở", "phòng", "bộ"} {
		d.Each(noun, running, func(p *reading.Passage, i int) {
			department(d, p, i, 2, departments[p.Low(i+1)+" "+p.Low(i+2)])
		})
	}
	for _, noun := range []string{"hội", "đoàn"} {
		d.Each(noun, running, func(p *reading.Passage, i int) {
			department(d, p, i, 2, associations[p.Low(i+1)+" "+p.Low(i+2)])
		})
	}
}

// department notes the small noun, word i, of a body that n words name.
func department(d *rule.Document, p *reading.Passage, i, n int, known bool) {
	if known && p.Uncapitalized(i) && p.Capitalized(i+1) && p.Separator(i) == " " && !beforeNoun[p.Low(i-1)] {
		raise(d, p, i, i+n)
	}
}

// beforeNoun make another word with sở, phòng or bộ behind them: trụ sở, cán bộ.
var beforeNoun = reading.Set("trụ cơ quốc dự phòng cán nội toàn đồng đảng chi một lưỡng tiến")

// fieldsOfBodies are names that begin with a capital and go on with the capitals
// of their field.
var fieldsOfBodies = titled{
	"Sở Tài chính", "Sở Nội vụ", "Sở Y tế", "Sở Tư pháp", "Sở Xây dựng", "Sở Nông nghiệp và Môi trường",
	"Sở Giáo dục và Đào tạo",
	"Sở Khoa học và Công nghệ", "Sở Dân tộc và Tôn giáo", "Phòng Kinh tế", "Phòng Văn hóa", "Bộ Tài chính",
	"Bộ Nội vụ", "Bộ Y tế",
	"Bộ Tư pháp", "Bộ Xây dựng", "Bộ Nông nghiệp và Môi trường", "Bộ Giáo dục và Đào tạo", "Bộ Khoa học và Công nghệ",
	"Bộ Công an", "Bộ Quốc phòng", "Ban Chỉ đạo", "Ban Chỉ huy", "Văn phòng Điều phối", "Trạm Y tế", "Trung ương Đảng",
	"Ngân hàng Chính sách xã hội", "Đoàn Thanh niên", "Thanh tra Chính phủ", "Hội Chữ thập đỏ", "Hội Người cao tuổi",
}

var departments = reading.Phrases(`nội vụ, tài chính, y tế, tư pháp, xây dựng, công thương, nông nghiệp, giáo dục,
 khoa học, văn hóa, văn hoá,
 dân tộc, ngoại vụ, lao động, tài nguyên, kế hoạch, giao thông, thông tin, kinh tế, quốc phòng, công an`)

var associations = reading.Phrases("phụ nữ, nông dân, cựu chiến, người cao, chữ thập, thanh niên, liên hiệp, " +
	"khuyến học")
