package check

import (
	"regexp"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/viet"
)

var deadlineOver = Rule{
	Code: diag.DeadlineOver, Group: Numbers, Source: "thời hạn phải sau ngày ban hành",
	Good: Example{Matter: "date: 20/7/2023", Text: "Các thôn gửi báo cáo trước ngày 25/7/2023."},
	Bad:  Example{Matter: "date: 20/7/2023", Text: "Các thôn gửi báo cáo trước ngày 15/7/2023."},
	document: func(d *paper) {
		if d.doc.Kind.Text == "bao-cao" {
			return
		}
		for _, day := range d.Dates() {
			if day.Exists && d.maybeOver(day.Day) && (d.isDeadline(day) || d.invited(day)) && !d.undated() {
				d.slip(day.Passage, day.From, day.To, d.date.Short())
			}
		}
		for _, day := range d.ShortDates() {
			day.Day.Year = d.date.Year
			if day.Exists && d.maybeOver(day.Day) && d.date.Month-day.Day.Month < 6 && d.isDeadline(day) && !d.undated() {
				d.slip(day.Passage, day.From, day.To, d.date.Short())
			}
		}
		d.periodsOver()
		d.eachTaskDeadline(func(s source.String, p *reading.Passage, end viet.Deadline) {
			if !d.undated() && end.Past(d.date) {
				d.deadline(s, p, d.date)
			}
		})
		if fs := d.findings(); fs != nil && d.doc.Kind.Text == "ke-hoach" && !d.doc.Village() {
			d.eachUnmet(fs, func(f *criteria.Finding) {
				if f.DeadlineDay.Year > 0 && !d.undated() && f.DeadlineDay.Before(d.date) {
					d.field(f.Deadline, d.date.Short())
				}
			})
		}
	},
}

// maybeOver tells a day before the document's, or any when it has none.
func (d *paper) maybeOver(day viet.Date) bool { return d.date.Year == 0 || day.Before(d.date) }

// undated tells whether the document's day is not known. Then the rule at work,
// which needs it, is not evaluated.
func (d *paper) undated() bool {
	if d.date.Year == 0 {
		d.unevaluated(diag.NoDateToCheck)
	}
	return d.date.Year == 0
}

// deadline notes the deadline of a task, in a table or in the front matter.
func (d *paper) deadline(s source.String, p *reading.Passage, day viet.Date) {
	if p != nil {
		d.slip(p, 0, len(p.Text), day.Short())
		return
	}
	d.field(s, day.Short())
}

// eachUnmet visits the findings that are not met.
func (d *paper) eachUnmet(fs *criteria.Findings, visit func(*criteria.Finding)) {
	for _, u := range fs.Unmet() {
		for _, f := range u.Findings {
			visit(f)
		}
	}
}

// ordering are the types that give out work.
var ordering = reading.Set("ke-hoach chuong-trinh quyet-dinh cong-van chi-thi phuong-an")

// eachTaskDeadline visits the deadlines of tasks that can be read: those of the
// front matter, and those that were typed into a table of tasks.
func (d *paper) eachTaskDeadline(visit func(s source.String, p *reading.Passage, end viet.Deadline)) {
	for _, task := range d.doc.Tasks {
		if end, ok := viet.ParseDeadline(task.Deadline.Text); ok {
			visit(task.Deadline, nil, end)
		}
	}
	if !ordering[d.doc.Kind.Text] {
		return
	}
	for _, t := range d.Tables {
		column := t.ColumnOf("thời hạn", "thời gian hoàn thành", "hạn hoàn thành")
		if column < 0 || t.ColumnOf("chủ trì", "phụ trách", "thực hiện") < 0 {
			continue
		}
		for _, row := range t.Rows {
			p := row[column]
			if p == nil || p.Text == "" || !d.typed(p, 0) {
				continue
			}
			if end, ok := viet.ParseDeadline(p.Text); ok {
				visit(source.String{}, p, end)
			}
		}
	}
}

// isDeadline tells a date by which something is to be done: trước ngày …, chậm
// nhất …, hạn nộp: … with a verb of handing in, not what was done or what law a
// date divides.
func (d *paper) isDeadline(day reading.Date) bool {
	k := day.First - 1
	for reading.Has(day.Passage.Low(k), "ngày", "là", "vào", "giờ", "phút") || k > 0 && day.Passage.Words[k].Number && reading.Has(day.Passage.Low(k+1), "giờ", "phút", "ngày") {
		k--
	}
	clause := day.Passage.Clause(day.From)
	low := day.Passage.Lower(clause)
	led := limits.MatchString(strings.TrimRight(day.Passage.Lower(reading.Between(clause.From, day.From)), " "))
	by := day.Passage.Low(k) == "trước" || day.Passage.Follows(k-1, "chậm", "nhất") || day.Passage.Follows(k-1, "muộn", "nhất")
	recent := d.date.Year-day.Day.Year <= 1
	if reading.Has(low, "đã", "được", "theo quy định") || !recent {
		return false
	}
	return led || by && reading.Has(low, "hoàn thành", "xong", "gửi", "báo cáo", "nộp", "trình", "hoàn thiện", "đăng ký", "phản hồi")
}

// limits are words for a deadline with a colon and the word before its day.
var limits = regexp.MustCompile(`(?:hạn cuối|hạn chót|hạn nộp|thời hạn)[\p{L} ]{0,40}:(?: (?:trước|vào|là))?(?: ngày)?$`)

// invited tells the day of the meeting in an invitation.
func (d *paper) invited(day reading.Date) bool {
	return d.doc.Kind.Text == "giay-moi" && strings.HasPrefix(day.Passage.LowerText(), "thời gian")
}

// periodsOver notes months, quarters and years by whose end something was to be
// done: hoàn thành trong tháng 6/2023.
func (d *paper) periodsOver() {
	for _, p := range d.Of(reading.Prose &^ reading.Excerpt) {
		low := p.LowerText()
		if !strings.Contains(low, "hoàn thành") && !strings.Contains(low, "xong") {
			continue
		}
		for _, m := range untilPeriod.FindAllStringSubmatchIndex(low, -1) {
			end, ok := viet.ParseDeadline(low[m[2]:m[3]])
			clause := p.Lower(p.Clause(m[2]))
			done := reading.Has(clause, "đã", "được", "theo quy định", "kết quả", "so với", "giai đoạn")
			if ok && d.maybeOver(end.Last) && d.date.Year-end.Last.Year <= 1 && reading.Has(clause, "hoàn thành", "xong") && !done && !d.undated() {
				d.slip(p, m[2], m[3], d.date.Short())
			}
		}
	}
}

// untilPeriod is a period by whose end something is to be done.
var untilPeriod = regexp.MustCompile(`(?:^|[ ,])((?:trước |trong |vào |đến |hết |cuối )+(?:tháng \d{1,2}(?:/| năm )\d{4}|quý (?:i{1,3}|iv|\d)(?:/| năm )\d{4}|năm \d{4}))`)
