package check

import (
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
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
		d.eachTaskDeadline(func(s source.String, p *reading.Passage, limit viet.Deadline) {
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
	for _, w := range reading.Words(s) {
		if reading.IsYear(w.Low) {
			latest = max(latest, number(w.Low))
		}
	}
	return latest
}

// targetsBeyond notes years behind the end of the plan by which something is to
// be reached. A vision or an outlook goes further.
func (d *paper) targetsBeyond(end viet.Date) {
	for _, p := range d.Of(reading.Prose &^ reading.Excerpt) {
		low := p.LowerText()
		for _, m := range untilPeriod.FindAllStringSubmatchIndex(low, -1) {
			limit, ok := viet.ParseDeadline(low[m[2]:m[3]])
			clause := p.Lower(p.Sentence(m[2]))
			aim := reading.Has(clause, "phấn đấu", "hoàn thành", "mục tiêu", "đạt") && !reading.Has(clause, "tầm nhìn", "định hướng", "giai đoạn", "quyết định", "nghị quyết")
			if ok && aim && d.typed(p, m[2]) && end.Before(limit.Last) && limit.Last.Year-end.Year < 10 {
				d.slip(p, m[2], m[3], end.Short())
			}
		}
	}
}
