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
		if s := cellText(row, j); s != "" && number(strings.Trim(s, ".")) == 0 {
			n++
		}
	}
	return n < 2
}
