package number

import (
	"regexp"
	"strconv"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-60", Severity: diag.Error, Source: "số liệu trong văn bản phải khớp nhau",
		Title:    diag.Term{Vi: "Khoảng thời gian viết theo thứ tự trước, sau", En: "Periods run forwards"},
		Text:     diag.Term{Vi: "“%[1]s” kết thúc trước khi bắt đầu", En: "“%[1]s” ends before it begins"},
		Hint:     diag.Term{Vi: "đổi lại hai mốc thời gian", En: "put the two dates right"},
		Good:     rule.Text("Thực hiện từ ngày 05/7/2023 đến ngày 20/7/2023, trong giai đoạn 2021 - 2025."),
		Bad:      rule.Text("Thực hiện từ ngày 25/7/2023 đến ngày 20/7/2023, trong giai đoạn 2025 - 2021."),
		Document: datesReversed,
	})
}

func datesReversed(d *rule.Document) {
	days := d.Dates()
	for i := 1; i < len(days); i++ {
		a, b := days[i-1], days[i]
		if a.Passage == b.Passage && a.Exists && b.Exists && b.Day.Before(a.Day) && fromTo(a, b) {
			d.Report(a.Passage, a.From, b.To)
		}
	}
	for _, r := range d.YearRanges() {
		if r.Passage.Low(r.Word+1) < r.Passage.Low(r.Word) &&
			reading.Has(r.Passage.LowerBehind(r.Passage.Words[r.Word].From), "giai đoạn", "nhiệm kỳ", "thời kỳ") {
			d.Report(r.Passage, r.Passage.Words[r.Word].From, r.Passage.Words[r.Word+1].To)
		}
	}
	d.Each("từ", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) { periodFrom(d, p, i) })
	d.Each("đến", reading.Prose|reading.Cell|reading.Heading, func(p *reading.Passage, i int) { shortPeriod(d, p, i) })
	minutesReversed(d)
}

// fromTo tells two dates that are the ends of a period: từ … đến (hết) …, or with
// a dash between.
func fromTo(a, b reading.Date) bool {
	before := a.First - 1
	if a.Passage.Low(before) == "ngày" {
		before--
	}
	between := strings.TrimSpace(a.Passage.Lower(reading.Between(a.To, b.From)))
	if between == "-" || between == "–" {
		return true
	}
	return a.Passage.Low(before) == "từ" &&
		(between == "đến" || between == "đến ngày" || between == "đến hết ngày" || between == "đến hết")
}

// periods are the ends of a period that are no days, each with its unit; the
// numbers of the first end stand before those of the second.
var periods = []*regexp.Regexp{
	regexp.MustCompile(`^từ tháng (\d{1,2})(?:/| năm )(\d{4}) đến (?:hết )?tháng (\d{1,2})(?:/| năm )(\d{4})`),
	regexp.MustCompile(`^từ năm ()(\d{4}) đến (?:hết )?(?:năm )()(\d{4})`),
	regexp.MustCompile(`^từ quý ([iv]{1,3}|\d)(?:/| năm )(\d{4}) đến (?:hết )?quý ([iv]{1,3}|\d)(?:/| năm )(\d{4})`),
}

// daytime is a period within a day: từ 10 giờ 30 phút đến 8 giờ.
var daytime = regexp.MustCompile(`^từ (\d{1,2}) giờ(?: (\d{2}))?(?: phút)? đến (\d{1,2}) giờ(?: (\d{2}))?`)

// periodFrom notes a period behind word i, từ, that ends before it begins.
func periodFrom(d *rule.Document, p *reading.Passage, i int) {
	from := p.Words[i].From
	rest := p.LowerAhead(from)
	for _, period := range periods {
		if m := period.FindStringSubmatch(rest); m != nil && later(m[2], m[1], m[4], m[3]) {
			d.Report(p, from, from+len(m[0]))
		}
	}
	if m := daytime.FindStringSubmatch(rest); m != nil {
		begins, _ := strconv.Atoi(m[1])
		ends, _ := strconv.Atoi(m[3])
		if between(int64(begins), 5, 18) && between(int64(ends), 5, 18) && later(m[1], m[2], m[3], m[4]) {
			d.Report(p, from, from+len(m[0]))
		}
	}
}

// later tells whether the first of two times, each a greater and a lesser number,
// is the later one.
func later(great, less, otherGreat, otherLess string) bool {
	a, b := reading.Ordinal(great), reading.Ordinal(otherGreat)
	return a > b || a == b && reading.Ordinal(less) > reading.Ordinal(otherLess)
}

// shortPeriod notes two days of one month of which only the last tells its year:
// từ ngày 25/7 đến ngày 20/7/2023, with word i between them.
func shortPeriod(d *rule.Document, p *reading.Passage, i int) {
	next := i + 1
	for reading.Has(p.Low(next), "hết", "ngày") {
		next++
	}
	end, ok := p.DateAt(next)
	if !ok || i < 3 || !p.Words[i-1].Number || !p.Words[i-2].Number || p.Separator(i-2) != "/" ||
		p.Separator(i-3) == "/" {
		return
	}
	lead := i - 3
	if p.Low(lead) == "ngày" {
		lead--
	}
	day, month := reading.Ordinal(p.Low(i-2)), reading.Ordinal(p.Low(i-1))
	if p.Low(lead) == "từ" && month == end.Day.Month && day > end.Day.Day {
		d.Report(p, p.Words[i-2].From, end.To)
	}
}

// clock is a time of day in a text: 8 giờ 30.
var clock = regexp.MustCompile(`(\d{1,2}) giờ(?: (\d{2}))?`)

// minutesReversed notes minutes whose meeting ends before it begins.
func minutesReversed(d *rule.Document) {
	if !d.WS.Form(d.Doc.Kind.Text).Minutes {
		return
	}
	var begin *reading.Passage
	for _, p := range d.Of(reading.Paragraph) {
		low := p.LowerText()
		switch {
		case begin == nil && reading.Has(low, "bắt đầu", "khai mạc", "vào hồi", "hôm nay"):
			begin = p
		case begin != nil && reading.Has(low, "kết thúc", "bế mạc"):
			at := strings.Index(low, "kết thúc")
			from, to := clock.FindStringSubmatch(begin.LowerText()), clock.FindStringSubmatchIndex(low[max(at, 0):])
			if from == nil || to == nil || !sameDay(begin, p) {
				continue
			}
			end := clock.FindStringSubmatch(low[max(at, 0):])
			if later(from[1], from[2], end[1], end[2]) {
				d.Report(p, max(at, 0)+to[0], max(at, 0)+to[1])
			}
		}
	}
}

// sameDay tells passages that name no two days.
func sameDay(p, q *reading.Passage) bool {
	a, b := p.Dates(), q.Dates()
	return len(a) == 0 || len(b) == 0 || a[0].Day == b[len(b)-1].Day
}
