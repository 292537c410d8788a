package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var taskIncomplete = Rule{
	Code: diag.TaskIncomplete, Group: Completeness, Source: "kết cấu kế hoạch: phân công, thời hạn",
	Good: text("| Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|\n| Rà soát hộ nghèo | Công chức Văn hóa - Xã hội | 30/8/2023 |"),
	Bad:  text("| Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|\n| Rà soát hộ nghèo | | 30/8/2023 |"),
	document: func(d *paper) {
		for _, t := range d.Tables {
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
func (d *paper) taskTable(t reading.Table) {
	task := t.ColumnOf("nhiệm vụ", "công việc")
	lead, until := t.ColumnOf("chủ trì", "phụ trách", "đơn vị thực hiện", "người thực hiện"), t.ColumnOf("thời hạn", "thời gian", "hoàn thành")
	if task < 0 && lead >= 0 && until >= 0 {
		task = t.ColumnOf("nội dung", "hoạt động")
	}
	if task < 0 {
		return
	}
	for _, column := range []struct {
		index int
		what  diag.Term
	}{{lead, owner}, {until, deadline}} {
		for _, row := range t.Rows {
			if column.index < 0 || row[task] == nil || row[column.index] == nil || !blank(reading.CellText(row, column.index)) {
				continue
			}
			if p := row[task]; p.Text != "" && !reading.IsTotal(row) && len(row) > 1 && !groupRow(row) {
				d.slip(p, 0, len(p.Text), column.what)
			}
		}
	}
}

// groupRow tells a row that is a heading over others: one cell at most has a
// text beside its number.
func groupRow(row []*reading.Passage) bool {
	n := 0
	for j := range row {
		if s := reading.CellText(row, j); s != "" && number(strings.Trim(s, ".")) == 0 {
			n++
		}
	}
	return n < 2
}
