package check

import (
	"regexp"
	"strconv"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

var datesReversed = Rule{
	Code: diag.DatesReversed, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Thực hiện từ ngày 05/7/2023 đến ngày 20/7/2023, trong giai đoạn 2021 - 2025."),
	Bad:  text("Thực hiện từ ngày 25/7/2023 đến ngày 20/7/2023, trong giai đoạn 2025 - 2021."),
	document: func(d *paper) {
		days := d.dates()
		for i := 1; i < len(days); i++ {
			a, b := days[i-1], days[i]
			if a.p == b.p && a.exists && b.exists && b.date.Before(a.date) && fromTo(a, b) {
				d.slip(a.p, a.from, b.to)
			}
		}
		for _, r := range d.yearRanges() {
			if r.p.low(r.i+1) < r.p.low(r.i) && has(r.p.small(span{0, r.p.words[r.i].from}), "giai đoạn", "nhiệm kỳ", "thời kỳ") {
				d.slip(r.p, r.p.words[r.i].from, r.p.words[r.i+1].to)
			}
		}
	},
}

// fromTo tells two dates that are the ends of a period: từ … đến (hết) ….
func fromTo(a, b day) bool {
	before := a.first - 1
	if a.p.low(before) == "ngày" {
		before--
	}
	between := strings.TrimSpace(a.p.small(span{a.to, b.from}))
	return a.p.low(before) == "từ" && (between == "đến" || between == "đến ngày" || between == "đến hết ngày" || between == "đến hết")
}

var citedLater = Rule{
	Code: diag.CitedLater, Group: Numbers, Source: "văn bản được viện dẫn phải có trước", From: decree,
	Good: Example{Matter: "date: 20/7/2023", Text: "Theo Công văn số 12/UBND-NTM ngày 10/7/2023 của Ủy ban nhân dân huyện."},
	Bad:  Example{Matter: "date: 20/7/2023", Text: "Theo Công văn số 12/UBND-NTM ngày 10/9/2023 của Ủy ban nhân dân huyện."},
	document: func(d *paper) {
		for _, c := range d.citations() {
			switch {
			case c.date.Year == 0 || d.own(c):
			case d.date.Year == 0:
				d.unevaluated(diag.NoDateToCheck)
			case last(d.date).Before(c.date):
				d.slip(c.p, c.from, c.to, c.date.Short(), d.date.Short())
			}
		}
	},
}

var deadlineOver = Rule{
	Code: diag.DeadlineOver, Group: Numbers, Source: "thời hạn phải sau ngày ban hành",
	Good: Example{Matter: "date: 20/7/2023", Text: "Các thôn gửi báo cáo trước ngày 25/7/2023."},
	Bad:  Example{Matter: "date: 20/7/2023", Text: "Các thôn gửi báo cáo trước ngày 15/7/2023."},
	document: func(d *paper) {
		if d.date.Year == 0 || d.doc.Kind.Text == "bao-cao" {
			return
		}
		for _, day := range d.dates() {
			if day.exists && day.date.Before(d.date) && d.isDeadline(day) {
				d.slip(day.p, day.from, day.to, d.date.Short())
			}
		}
		if fs := d.findings(); fs != nil && d.doc.Kind.Text == "ke-hoach" && !d.doc.Village() {
			d.eachUnmet(fs, func(f *criteria.Finding) {
				if f.DeadlineDay.Year == 0 || !f.DeadlineDay.Before(d.date) {
					return
				}
				d.field(f.Deadline, d.date.Short())
			})
		}
	},
}

// eachUnmet visits the findings that are not met.
func (d *paper) eachUnmet(fs *criteria.Findings, visit func(*criteria.Finding)) {
	for _, u := range fs.Unmet() {
		for _, f := range u.Findings {
			visit(f)
		}
	}
}

// isDeadline tells a date by which something is to be done: trước ngày …, chậm
// nhất … with a verb of handing in, not what was done or what law a date divides.
func (d *paper) isDeadline(day day) bool {
	k := day.first - 1
	for day.p.low(k) == "ngày" || day.p.low(k) == "là" || day.p.low(k) == "vào" {
		k--
	}
	by := day.p.low(k) == "trước" || day.p.follows(k-1, "chậm", "nhất")
	low := day.p.small(day.p.clause(day.from))
	recent := d.date.Year-day.date.Year <= 1
	return by && recent && has(low, "hoàn thành", "xong", "gửi", "báo cáo", "nộp", "trình", "hoàn thiện") && !has(low, "đã", "được", "theo quy định")
}

var deadlineBeyond = Rule{
	Code: diag.DeadlineBeyond, Group: Numbers, Source: "thời hạn nằm trong thời kỳ kế hoạch",
	Good: Example{Matter: "title: Xây dựng nông thôn mới giai đoạn 2021 - 2025", Findings: "  5: {rating: Chưa đạt, deadline: '2025'}\n"},
	Bad:  Example{Matter: "title: Xây dựng nông thôn mới giai đoạn 2021 - 2025", Findings: "  5: {rating: Chưa đạt, deadline: '2027'}\n"},
	document: func(d *paper) {
		fs := d.findings()
		m := period.FindStringSubmatch(d.doc.Title.Text)
		if m == nil || fs == nil || d.doc.Kind.Text != "ke-hoach" || d.doc.Village() {
			return
		}
		end, _ := strconv.Atoi(m[1])
		d.eachUnmet(fs, func(f *criteria.Finding) {
			if f.DeadlineDay.Year > end {
				d.field(f.Deadline, viet.Date{Year: end, Month: 12, Day: 31}.Short())
			}
		})
	},
}

var period = regexp.MustCompile(`giai đoạn \d{4} ?[-–] ?(\d{4})\s*$`)
