package number

import (
	"regexp"

	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// maybeOver tells a day before the document's, or any when it has none.
func maybeOver(d *rule.Document, day viet.Date) bool { return d.Date.Year == 0 || day.Before(d.Date) }

// deadline notes the deadline of a task, in a table or in the front matter.
func deadline(d *rule.Document, s source.String, p *reading.Passage, day viet.Date) {
	if p != nil {
		d.Report(p, 0, len(p.Text), day.Short())
		return
	}
	d.Field(s, day.Short())
}

// eachUnmet visits the findings that are not met.
func eachUnmet(fs *criteria.Findings, visit func(*criteria.Finding)) {
	for _, u := range fs.Unmet() {
		for _, f := range u.Findings {
			visit(f)
		}
	}
}

// eachTaskDeadline visits the deadlines of tasks that can be read: those of the
// front matter, and those that were typed into a table of tasks.
func eachTaskDeadline(d *rule.Document, visit func(s source.String, p *reading.Passage, end viet.Deadline)) {
	for _, task := range d.Doc.Tasks {
		if end, ok := viet.ParseDeadline(task.Deadline.Text); ok {
			visit(task.Deadline, nil, end)
		}
	}
	if !d.Kind.Orders {
		return
	}
	for _, t := range d.Tables {
		column := t.ColumnOf("thời hạn", "thời gian hoàn thành", "hạn hoàn thành")
		if column < 0 || t.ColumnOf("chủ trì", "phụ trách", "thực hiện") < 0 {
			continue
		}
		for _, row := range t.Rows {
			p := row[column]
			if p == nil || p.Text == "" || !typed(d, p, 0) {
				continue
			}
			if end, ok := viet.ParseDeadline(p.Text); ok {
				visit(source.String{}, p, end)
			}
		}
	}
}

// untilPeriod is a period by whose end something is to be done.
var untilPeriod = regexp.MustCompile(`(?:^|[ ,])((?:trước |trong |vào |đến |hết |cuối )+(?:tháng \d{1,2}(?:/` +
	`| năm )\d{4}|quý (?:i{1,3}|iv|\d)(?:/| năm )\d{4}|năm \d{4}))`)
