package check

import (
	"strings"

	"vanban/internal/diag"
)

var taskIncomplete = Rule{
	Code: diag.TaskIncomplete, Group: Completeness, Source: "kết cấu kế hoạch: phân công, thời hạn",
	Good: text("| Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|\n| Rà soát hộ nghèo | Công chức Văn hóa - Xã hội | 30/8/2023 |"),
	Bad:  text("| Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|\n| Rà soát hộ nghèo | | 30/8/2023 |"),
	document: func(d *paper) {
		for _, t := range d.tables {
			d.taskTable(t)
		}
		for _, t := range d.doc.Tasks {
			if blank(t.Lead.Text) && t.Task.Text != "" {
				d.field(t.Task, owner)
			}
			if blank(t.Deadline.Text) && t.Task.Text != "" {
				d.field(t.Task, deadline)
			}
		}
	},
}

var (
	owner    = diag.Term{Vi: "người phụ trách", En: "owner"}
	deadline = diag.Term{Vi: "thời hạn", En: "deadline"}
)

// taskTable notes tasks of a table without owner or deadline, where it has a
// column for them.
func (d *paper) taskTable(t table) {
	task := t.columnOf("nhiệm vụ", "công việc")
	lead, until := t.columnOf("chủ trì", "phụ trách", "đơn vị thực hiện", "người thực hiện"), t.columnOf("thời hạn", "thời gian", "hoàn thành")
	if task < 0 && lead >= 0 && until >= 0 {
		task = t.columnOf("nội dung", "hoạt động")
	}
	if task < 0 {
		return
	}
	for _, column := range []struct {
		index int
		what  diag.Term
	}{{lead, owner}, {until, deadline}} {
		for _, row := range t.rows {
			if column.index < 0 || row[task] == nil || row[column.index] == nil || !blank(cellText(row, column.index)) {
				continue
			}
			if p := row[task]; p.text != "" && !isTotal(row) && len(row) > 1 && !groupRow(row) {
				d.slip(p, 0, len(p.text), column.what)
			}
		}
	}
}

// columnOf is the first column whose title has one of the words, -1 without.
func (t table) columnOf(titles ...string) int {
	for j := range t.Columns {
		for _, title := range titles {
			if strings.Contains(t.columnTitle(j), title) {
				return j
			}
		}
	}
	return -1
}

// groupRow tells a row that is a heading over others: one cell at most has a
// text beside its number.
func groupRow(row []*passage) bool {
	n := 0
	for j := range row {
		if s := cellText(row, j); s != "" && ordinal(strings.Trim(s, ".")) == 0 {
			n++
		}
	}
	return n < 2
}

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
