package number

import (
	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-62", Severity: diag.Warning, Source: "thời hạn nằm trong thời kỳ kế hoạch",
		Title: diag.Term{Vi: "Thời hạn trong thời kỳ của kế hoạch", En: "Deadlines lie within the plan's period"},
		Text: diag.Term{Vi: "thời hạn “%[1]s” sau khi kế hoạch kết thúc (%[2]s)",
			En: "the deadline “%[1]s” lies behind the plan's end (%[2]s)"},
		Hint: diag.Term{Vi: "sửa thời hạn, hoặc thời kỳ của kế hoạch",
			En: "mend the deadline, or the plan's period"},
		Good: rule.Example{Matter: "title: Xây dựng nông thôn mới giai đoạn 2021 - 2025",
			Findings: "  5: {rating: Chưa đạt, deadline: '2025'}\n"},
		Bad: rule.Example{Matter: "title: Xây dựng nông thôn mới giai đoạn 2021 - 2025",
			Findings: "  5: {rating: Chưa đạt, deadline: '2027'}\n"},
		Document: deadlineBeyond,
	})
}

func deadlineBeyond(d *rule.Document) {
	end, years, ok := endOfPlan(d)
	if !ok || d.Doc.Village() {
		return
	}
	eachTaskDeadline(d, func(s source.String, p *reading.Passage, limit viet.Deadline) {
		if end.Before(limit.Last) {
			deadline(d, s, p, end)
		}
	})
	if !years {
		return
	}
	targetsBeyond(d, end)
	if fs := d.Findings(); fs != nil {
		eachUnmet(fs, func(f *criteria.Finding) {
			switch {
			case f.DeadlineDay.Year > end.Year:
				d.Field(f.Deadline, end.Short())
			case f.Deadline.Text == "" && lastYear(f.Target.Text) > end.Year:
				d.Field(f.Target, end.Short())
			}
		})
	}
}

// lastYear is the latest year that a text names, 0 when it names none.
func lastYear(s string) int {
	latest := 0
	for _, w := range reading.Words(s) {
		if reading.IsYear(w.Low) {
			latest = max(latest, reading.Ordinal(w.Low))
		}
	}
	return latest
}

// targetsBeyond notes years behind the end of the plan by which something is to
// be reached. A vision or an outlook goes further.
func targetsBeyond(d *rule.Document, end viet.Date) {
	for _, p := range d.Of(reading.Prose &^ reading.Excerpt) {
		low := p.LowerText()
		for _, m := range untilPeriod.FindAllStringSubmatchIndex(low, -1) {
			limit, ok := viet.ParseDeadline(low[m[2]:m[3]])
			clause := p.Lower(p.Sentence(m[2]))
			aim := reading.Has(clause, "phấn đấu", "hoàn thành", "mục tiêu", "đạt") &&
				!reading.Has(clause, "tầm nhìn", "định hướng", "giai đoạn", "quyết định", "nghị quyết")
			if ok && aim && typed(d, p, m[2]) && end.Before(limit.Last) && limit.Last.Year-end.Year < 10 {
				d.Report(p, m[2], m[3], end.Short())
			}
		}
	}
}
