package number

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-12", Severity: diag.Warning, Source: "thời hạn phải sau ngày ban hành",
		Title: diag.Term{Vi: "Thời hạn không ở trước ngày văn bản", En: "No deadline lies before the document"},
		Text: diag.Term{Vi: "thời hạn “%[1]s” đã qua vào ngày của văn bản (%[2]s)",
			En: "the deadline “%[1]s” is over on the document's day (%[2]s)"},
		Hint:     diag.Term{Vi: "sửa thời hạn hoặc ngày văn bản", En: "mend the deadline or the document's date"},
		Good:     rule.Example{Matter: "date: 20/7/2023", Text: "Các thôn gửi báo cáo trước ngày 25/7/2023."},
		Bad:      rule.Example{Matter: "date: 20/7/2023", Text: "Các thôn gửi báo cáo trước ngày 15/7/2023."},
		Document: deadlineOver,
	})
}

func deadlineOver(d *rule.Document) {
	if d.Kind.Reports {
		return
	}
	datesOver(d)
	periodsOver(d)
	eachTaskDeadline(d, func(s source.String, p *reading.Passage, end viet.Deadline) {
		if d.RequireDate() && end.Past(d.Date) {
			deadline(d, s, p, d.Date)
		}
	})
	if fs := d.Findings(); fs != nil && d.Kind.Targets && !d.Doc.Village() {
		eachUnmet(fs, func(f *criteria.Finding) {
			if f.DeadlineDay.Year > 0 && d.RequireDate() && f.DeadlineDay.Before(d.Date) {
				d.Field(f.Deadline, d.Date.Short())
			}
		})
	}
}

// datesOver notes days by which something was to be done; one without a year is
// of the document's, unless it lies far back.
func datesOver(d *rule.Document) {
	for _, day := range d.Dates() {
		if day.Exists && maybeOver(d, day.Day) && (isDeadline(d, day) || invited(d, day)) && d.RequireDate() {
			d.Report(day.Passage, day.From, day.To, d.Date.Short())
		}
	}
	for _, day := range d.ShortDates() {
		day.Day.Year = d.Date.Year
		near := maybeOver(d, day.Day) && d.Date.Month-day.Day.Month < 6
		if day.Exists && near && isDeadline(d, day) && d.RequireDate() {
			d.Report(day.Passage, day.From, day.To, d.Date.Short())
		}
	}
}

// isDeadline tells a date by which something is to be done: trước ngày …, chậm
// nhất …, hạn nộp: … with a verb of handing in, not what was done or what law a
// date divides.
func isDeadline(d *rule.Document, day reading.Date) bool {
	k := day.First - 1
	for reading.Has(day.Passage.Low(k), "ngày", "là", "vào", "giờ", "phút") ||
		k > 0 && day.Passage.Words[k].Number && reading.Has(day.Passage.Low(k+1), "giờ", "phút", "ngày") {
		k--
	}
	clause := day.Passage.Clause(day.From)
	low := day.Passage.Lower(clause)
	led := limits.MatchString(leadOf(day, clause))
	by := day.Passage.Low(k) == "trước" || day.Passage.Follows(k-1, "chậm", "nhất") ||
		day.Passage.Follows(k-1, "muộn", "nhất")
	recent := d.Date.Year-day.Day.Year <= 1
	if reading.Has(low, "đã", "được", "theo quy định") || !recent {
		return false
	}
	return led || by && reading.Has(low, "hoàn thành", "xong", "gửi", "báo cáo", "nộp", "trình", "hoàn thiện",
		"đăng ký", "phản hồi")
}

// leadOf is what stands before a date in its clause, as much of it as limits asks
// for, in small letters.
func leadOf(day reading.Date, clause reading.Span) string {
	const most = 300
	lead := day.Passage.Lower(reading.Between(clause.From, day.From))
	if len(lead) > most {
		lead = lead[strings.IndexByte(lead[len(lead)-most:], ' ')+len(lead)-most+1:]
	}
	return strings.TrimRight(lead, " ")
}

// limits are words for a deadline with a colon and the word before its day.
var limits = regexp.MustCompile(`(?:hạn cuối|hạn chót|hạn nộp|thời hạn)[\p{L} ]{0,40}:(?: (?:trước|vào` +
	`|là))?(?: ngày)?$`)

// invited tells the day of the meeting in an invitation.
func invited(d *rule.Document, day reading.Date) bool {
	return d.Kind.Invites && strings.HasPrefix(day.Passage.LowerText(), "thời gian")
}

// periodsOver notes months, quarters and years by whose end something was to be
// done: hoàn thành trong tháng 6/2023.
func periodsOver(d *rule.Document) {
	for _, p := range d.Of(reading.Prose &^ reading.Excerpt) {
		low := p.LowerText()
		if !strings.Contains(low, "hoàn thành") && !strings.Contains(low, "xong") {
			continue
		}
		for _, m := range untilPeriod.FindAllStringSubmatchIndex(low, -1) {
			end, ok := viet.ParseDeadline(low[m[2]:m[3]])
			clause := p.Lower(p.Clause(m[2]))
			done := reading.Has(clause, "đã", "được", "theo quy định", "kết quả", "so với", "giai đoạn")
			if ok && maybeOver(d, end.Last) && d.Date.Year-end.Last.Year <= 1 &&
				reading.Has(clause, "hoàn thành", "xong") && !done && d.RequireDate() {
				d.Report(p, m[2], m[3], d.Date.Short())
			}
		}
	}
}
