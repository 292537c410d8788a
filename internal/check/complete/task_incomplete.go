package complete

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-68", Severity: diag.Warning, Source: "kết cấu kế hoạch: phân công, thời hạn",
		Title: diag.Term{Vi: "Mỗi nhiệm vụ có người phụ trách và thời hạn",
			En: "Every task has an owner and a deadline"},
		Text: diag.Term{Vi: "nhiệm vụ “%[1]s” chưa có %[2]s", En: "the task “%[1]s” has no %[2]s"},
		Hint: diag.Term{Vi: "ghi đơn vị chủ trì và thời hạn hoàn thành",
			En: "name the unit in charge and the deadline"},
		Good: rule.Text("| Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|\n" +
			"| Rà soát hộ nghèo | Công chức Văn hóa - Xã hội | 30/8/2023 |"),
		Bad:      rule.Text("| Nhiệm vụ | Chủ trì | Thời hạn |\n|---|---|---|\n| Rà soát hộ nghèo | | 30/8/2023 |"),
		Document: taskIncomplete,
	})
}

func taskIncomplete(d *rule.Document) {
	for _, t := range d.Tables {
		taskTable(d, t)
	}
	for _, t := range d.Doc.Tasks {
		if blank(t.Lead.Text) && t.Task.Text != "" {
			d.Field(t.Task, owner)
		}
		if blank(t.Deadline.Text) && t.Task.Text != "" {
			d.Field(t.Task, deadline)
		}
	}
}

var (
	owner    = diag.Term{Vi: "người phụ trách", En: "owner"}
	deadline = diag.Term{Vi: "thời hạn", En: "deadline"}
)

// taskTable notes tasks of a table without owner or deadline, where it has a
// column for them.
func taskTable(d *rule.Document, t reading.Table) {
	task := t.ColumnOf("nhiệm vụ", "công việc")
	lead, until := t.ColumnOf("chủ trì", "phụ trách", "đơn vị thực hiện", "người thực hiện"),
		t.ColumnOf("thời hạn", "thời gian", "hoàn thành")
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
			if column.index < 0 || row[task] == nil || row[column.index] == nil ||
				!blank(reading.CellText(row, column.index)) {
				continue
			}
			if p := row[task]; p.Text != "" && !reading.IsTotal(row) && len(row) > 1 && !groupRow(row) {
				d.Report(p, 0, len(p.Text), column.what)
			}
		}
	}
}

// groupRow tells a row that is a heading over others: one cell at most has a
// text beside its number.
func groupRow(row []*reading.Passage) bool {
	n := 0
	for j := range row {
		if s := reading.CellText(row, j); s != "" && reading.Ordinal(strings.Trim(s, ".")) == 0 {
			n++
		}
	}
	return n < 2
}
