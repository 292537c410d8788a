package check

import (
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

var deadlineBeyond = Rule{
	Code: diag.DeadlineBeyond, Group: Numbers, Source: "thời hạn nằm trong thời kỳ kế hoạch",
	Good: Example{Matter: "title: Xây dựng nông thôn mới giai đoạn 2021 - 2025", Findings: "  5: {rating: Chưa đạt, deadline: '2025'}\n"},
	Bad:  Example{Matter: "title: Xây dựng nông thôn mới giai đoạn 2021 - 2025", Findings: "  5: {rating: Chưa đạt, deadline: '2027'}\n"},
	document: func(d *paper) {
		end, years, ok := d.endOfPlan()
		if !ok || d.doc.Village() {
			return
		}
		d.eachTaskDeadline(func(s source.String, p *passage, limit viet.Deadline) {
			if end.Before(limit.Last) {
				d.deadline(s, p, end)
			}
		})
		if !years {
			return
		}
		d.targetsBeyond(end)
		if fs := d.findings(); fs != nil {
			d.eachUnmet(fs, func(f *criteria.Finding) {
				switch {
				case f.DeadlineDay.Year > end.Year:
					d.field(f.Deadline, end.Short())
				case f.Deadline.Text == "" && lastYear(f.Target.Text) > end.Year:
					d.field(f.Target, end.Short())
				}
			})
		}
	},
}

// lastYear is the latest year that a text names, 0 when it names none.
func lastYear(s string) int {
	latest := 0
	for _, w := range words(s) {
		if year(w.low) {
			latest = max(latest, number(w.low))
		}
	}
	return latest
}

// targetsBeyond notes years behind the end of the plan by which something is to
// be reached. A vision or an outlook goes further.
func (d *paper) targetsBeyond(end viet.Date) {
	for _, p := range d.of(prose &^ excerpt) {
		low := p.small(span{0, len(p.text)})
		for _, m := range untilPeriod.FindAllStringSubmatchIndex(low, -1) {
			limit, ok := viet.ParseDeadline(low[m[2]:m[3]])
			clause := p.small(p.sentence(m[2]))
			aim := has(clause, "phấn đấu", "hoàn thành", "mục tiêu", "đạt") && !has(clause, "tầm nhìn", "định hướng", "giai đoạn", "quyết định", "nghị quyết")
			if ok && aim && d.typed(p, m[2]) && end.Before(limit.Last) && limit.Last.Year-end.Year < 10 {
				d.slip(p, m[2], m[3], end.Short())
			}
		}
	}
}
