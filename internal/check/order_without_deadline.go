package check

import "vanban/internal/diag"

var orderWithoutDeadline = Rule{
	Code: diag.OrderWithoutDeadline, Group: Completeness, Source: "kết cấu kế hoạch: phân công, thời hạn",
	Good: text("Giao công chức Tài chính - Kế toán lập dự toán trước ngày 25/7/2023."),
	Bad:  text("Giao công chức Tài chính - Kế toán lập dự toán."),
	document: func(d *paper) {
		if d.doc.Kind.Text == "bao-cao" {
			return
		}
		for _, p := range d.of(paragraph | item) {
			for _, s := range p.sentenceList() {
				if i := p.orderIn(s); i >= 0 && has(p.small(s), products...) && !has(p.small(s), timeWords...) {
					d.slip(p, p.words[i].from, p.words[min(i+6, len(p.words)-1)].to)
				}
			}
		}
	},
}

// orderIn is the word that an order begins with in a sentence, -1 without one:
// Giao Phòng Kinh tế …, Ủy ban nhân dân xã giao …, Yêu cầu các thôn ….
func (p *passage) orderIn(s span) int {
	i := p.wordAt(s.from)
	if i < len(p.words) && p.words[i].number {
		i++
	}
	switch {
	case p.raw(i) == "Giao", p.raw(i) == "Yêu" && p.low(i+1) == "cầu" && p.raised(i+2):
		return i
	case has(p.low(i), "ủy", "uỷ", "ubnd"):
		for k := i + 1; k < i+7; k++ {
			if p.low(k) == "giao" && p.low(k-1) == "xã" && p.raised(k+1) {
				return k
			}
		}
	}
	return -1
}

// products are what an order asks for.
var products = []string{"lập", "trình", "tổng hợp", "hoàn thiện", "báo cáo", "tham mưu", "xây dựng kế hoạch", "xây dựng dự toán", "xây dựng phương án"}

var timeWords = []string{
	"ngày", "tháng", "quý", "năm", "tuần", "hằng", "hàng", "thường xuyên", "định kỳ", "ngay", "kịp thời", "khi", "trước", "sau", "đúng hạn", "theo quy định",
	"theo dõi, đôn đốc",
}
