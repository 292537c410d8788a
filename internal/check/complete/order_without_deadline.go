package complete

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-69", Severity: diag.Advice, Source: "kết cấu kế hoạch: phân công, thời hạn",
		Title: diag.Term{Vi: "Việc giao cho một đơn vị nêu thời hạn",
			En: "A task that is given out names its deadline"},
		Text: diag.Term{Vi: "việc giao “%[1]s” chưa nêu thời hạn", En: "the task “%[1]s” names no deadline"},
		Hint: diag.Term{Vi: "ghi thêm “trước ngày …”, “hằng tháng”, “thường xuyên”",
			En: "add “trước ngày …”, “hằng tháng”, “thường xuyên”"},
		Good:     rule.Text("Giao công chức Tài chính - Kế toán lập dự toán trước ngày 25/7/2023."),
		Bad:      rule.Text("Giao công chức Tài chính - Kế toán lập dự toán."),
		Document: orderWithoutDeadline,
	})
}

func orderWithoutDeadline(d *rule.Document) {
	if d.Kind.Reports {
		return
	}
	for _, p := range d.Of(reading.Paragraph | reading.Item) {
		for _, s := range p.Sentences() {
			if i := orderIn(p, s); i >= 0 && reading.Has(p.Lower(s), products...) &&
				!reading.Has(p.Lower(s), timeWords...) {
				d.Report(p, p.Words[i].From, p.Words[min(i+6, len(p.Words)-1)].To)
			}
		}
	}
}

// orderIn is the word that an order begins with in a sentence, -1 without one:
// Giao Phòng Kinh tế …, Ủy ban nhân dân xã giao …, Yêu cầu các thôn ….
func orderIn(p *reading.Passage, s reading.Span) int {
	i := p.WordAt(s.From)
	if i < len(p.Words) && p.Words[i].Number {
		i++
	}
	switch {
	case p.Raw(i) == "Giao", p.Raw(i) == "Yêu" && p.Low(i+1) == "cầu" && p.Capitalized(i+2):
		return i
	case reading.Has(p.Low(i), "ủy", "uỷ", "ubnd"):
		for k := i + 1; k < i+7; k++ {
			if p.Low(k) == "giao" && p.Low(k-1) == "xã" && p.Capitalized(k+1) {
				return k
			}
		}
	}
	return -1
}

// products are what an order asks for.
var products = []string{"lập", "trình", "tổng hợp", "hoàn thiện", "báo cáo", "tham mưu", "xây dựng kế hoạch",
	"xây dựng dự toán", "xây dựng phương án"}

var timeWords = []string{
	"ngày", "tháng", "quý", "năm", "tuần", "hằng", "hàng", "thường xuyên", "định kỳ", "ngay", "kịp thời", "khi",
	"trước", "sau", "đúng hạn", "theo quy định",
	"theo dõi, đôn đốc",
}
