package workspace

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/viet"
)

// Monthly is the one way in which documents recur.
const Monthly = "monthly"

// Recurring are the documents that are to be made for a month: of every series
// the last one before the month, unless the series has one of the month.
func (ws *Workspace) Recurring(month viet.Month) []*Document {
	last := map[string]*Document{}
	has := map[string]bool{}
	var order []string
	for _, d := range ws.Documents {
		of, ok := viet.ParseMonth(d.Month.Text)
		if d.Recurs.Text != Monthly || !ok {
			continue
		}
		series, _ := d.series(of)
		has[series] = has[series] || of == month
		if !of.Before(month) {
			continue
		}
		if was := last[series]; was == nil {
			order = append(order, series)
		} else if was.Month.Text >= d.Month.Text {
			continue
		}
		last[series] = d
	}
	var list []*Document
	for _, series := range order {
		if !has[series] {
			list = append(list, last[series])
		}
	}
	return list
}

// Next is a document of another month.
type Next struct {
	ID, Text string
	Tasks    int   // that are carried over as proposals
	OldMonth []int // lines of the text that still say the month before
}

// For makes the document of a later month: its id, month, date and title are
// moved, its number is open, and what tells of the issued one is left out. Tasks
// are carried over as proposals, but for those whose indicators are all met.
func (d *Document) For(month viet.Month, found *criteria.Findings) Next {
	old, _ := viet.ParseMonth(d.Month.Text)
	m := moving{d: d, old: old, to: month, found: found, names: renamings(old, month)}
	n := Next{ID: d.idFor(old, month), Text: m.matter() + d.Text[d.Offset:], Tasks: m.carried}
	first := strings.Count(n.Text[:len(n.Text)-len(d.Text[d.Offset:])], "\n") + 1
	for i, line := range strings.Split(d.Text[d.Offset:], "\n") {
		if m.moved(line) != line {
			n.OldMonth = append(n.OldMonth, first+i)
		}
	}
	return n
}

// series is what the ids of a document of all months have in common; written is
// how the month stands in this one's, empty when it does not.
func (d *Document) series(of viet.Month) (series, written string) {
	for _, form := range idMonths(of) {
		at := strings.Index(d.ID, form)
		if at < 0 || at > 0 && isDigit(d.ID[at-1]) || at+len(form) < len(d.ID) && isDigit(d.ID[at+len(form)]) {
			continue
		}
		return strings.Trim(strings.ReplaceAll(d.ID[:at]+d.ID[at+len(form):], "--", "-"), "-"), form
	}
	return d.ID, ""
}

// idMonths are the ways a month stands in ids.
func idMonths(m viet.Month) []string {
	return []string{m.String(), fmt.Sprintf("%02d-%d", m.Month, m.Year), fmt.Sprintf("%d-%d", m.Month, m.Year)}
}

func isDigit(b byte) bool { return b >= '0' && b <= '9' }

// idFor is the id of the document of another month.
func (d *Document) idFor(old, to viet.Month) string {
	_, written := d.series(old)
	if i := slices.Index(idMonths(old), written); i >= 0 {
		return strings.Replace(d.ID, written, idMonths(to)[i], 1)
	}
	return d.ID + "-" + to.String()
}

// moving is the work of moving a front matter to another month.
type moving struct {
	d       *Document
	old, to viet.Month
	found   *criteria.Findings // of the month before, for what is done; may be nil
	names   []renaming
	carried int
}

// ofIssued are the fields that tell of the document that was issued.
var ofIssued = []string{"copy", "esign", "appendix_esign"}

var fieldName = regexp.MustCompile(`^([a-z_]+):`)

// matter is the front matter of the new document: the old one's bytes, but for
// what has to change.
func (m *moving) matter() string {
	lines := strings.SplitAfter(m.d.Text[:m.d.Offset], "\n")
	var b strings.Builder
	for from := 0; from < len(lines); {
		to := from + 1
		name := fieldName.FindStringSubmatch(lines[from])
		for name != nil && to < len(lines) && goesOn(lines[to]) {
			to++
		}
		if name == nil {
			b.WriteString(lines[from])
		} else {
			b.WriteString(m.field(name[1], from+1, lines[from:to]))
		}
		from = to
	}
	return b.String()
}

// goesOn reports whether a line belongs to the field before it.
func goesOn(line string) bool {
	return strings.HasPrefix(line, " ") || strings.HasPrefix(line, "-") && strings.TrimSpace(line) != fence
}

// field is a field of the new front matter; line is where it begins in the old.
func (m *moving) field(name string, line int, lines []string) string {
	text := strings.Join(lines, "")
	switch {
	case slices.Contains(ofIssued, name):
		return ""
	case name == "month":
		return strings.Replace(text, m.d.Month.Text, m.to.String(), 1)
	case name == "number" && m.d.Number.Text != "":
		return strings.Replace(text, m.d.Number.Text, "", 1)
	case name == "date":
		return strings.Replace(text, m.d.Date.Text, m.date(m.d.Date.Text), 1)
	case name == "title":
		return m.moved(text)
	case name == "tasks":
		return m.tasks("tasks:", line, lines, m.d.Tasks)
	case name == "proposed_tasks":
		return m.tasks("proposed_tasks:", line, lines, m.d.ProposedTasks)
	}
	return text
}

// date moves a date by as many months; the last day of a month stays the last.
func (m *moving) date(text string) string {
	date, ok := viet.ParseDate(text)
	if !ok {
		return text
	}
	of := viet.Month{Year: date.Year, Month: date.Month}
	to := of.Add(m.to.Since(m.old))
	moved := viet.Date{Year: to.Year, Month: to.Month, Day: min(date.Day, to.LastDay().Day)}
	if date == of.LastDay() {
		moved = to.LastDay()
	}
	switch long := strings.Contains(text, "tháng"); {
	case long && moved.Day == 0:
		return to.Long()
	case long:
		return moved.Long()
	}
	return moved.Short()
}

// tasks are the tasks that are not done, as proposals; without any the field is
// left out. The other of the two fields may be there too: then its name stays.
func (m *moving) tasks(name string, line int, lines []string, tasks []Task) string {
	var b strings.Builder
	for i, t := range tasks {
		from, to := t.At.Line-line, len(lines)
		if i+1 < len(tasks) {
			to = tasks[i+1].At.Line - line
		}
		if from < 1 || to <= from { // all on one line
			m.carried += len(tasks)
			return strings.Replace(strings.Join(lines, ""), name, "proposed_tasks:", 1)
		}
		if !m.done(t) {
			m.carried++
			b.WriteString(strings.Join(lines[from:to], ""))
		}
	}
	if b.Len() == 0 {
		return ""
	}
	return fmt.Sprintf("proposed_tasks:            # chép từ %s: xóa việc đã xong, sửa thời hạn, "+
		"rồi đổi tên mục này thành tasks\n", m.old.Long()) + b.String()
}

var citedIndicator = regexp.MustCompile(`chỉ tiêu (?:số )?(\d+(?:\.\d+)*)`)

// done reports whether a task names indicators, and all of them are met.
func (m *moving) done(t Task) bool {
	cited := citedIndicator.FindAllStringSubmatch(t.Task.Text, -1)
	if m.found == nil || len(cited) == 0 {
		return false
	}
	return !slices.ContainsFunc(cited, func(c []string) bool {
		ind := m.found.Set.Indicator(c[1])
		return ind == nil || m.found.Of(ind).Verdict != criteria.Met
	})
}

// renaming is a way in which texts name the old month, and what the new one's is.
type renaming struct {
	old *regexp.Regexp
	now string
}

// renamings are tháng 7 năm 2023, 07/2023, 7/2023, 7-2023, 2023-07. A day's month
// (31/7/2023) is none.
func renamings(old, to viet.Month) []renaming {
	digits, _, _ := strings.Cut(viet.Date{Year: to.Year, Month: to.Month}.Short(), "/")
	const before, after = `(^|[^\d/.-])`, `($|[^\d/-])`
	pattern := func(format string, args ...any) *regexp.Regexp {
		return regexp.MustCompile(fmt.Sprintf(format, args...))
	}
	return []renaming{
		{
			pattern(`(?i)(tháng\s+)0?%d(\s+năm\s+)%d`, old.Month, old.Year),
			fmt.Sprintf("${1}%s${2}%d", digits, to.Year),
		},
		{
			pattern(before+`%02d([/-])%d`+after, old.Month, old.Year),
			fmt.Sprintf("${1}%02d${2}%d${3}", to.Month, to.Year),
		},
		{
			pattern(before+`%d([/-])%d`+after, old.Month, old.Year),
			fmt.Sprintf("${1}%s${2}%d${3}", digits, to.Year),
		},
		{regexp.MustCompile(before + old.String() + after), "${1}" + to.String() + "${2}"},
	}
}

// moved is a text with the old month's names made the new one's.
func (m *moving) moved(text string) string {
	for _, r := range m.names {
		text = r.old.ReplaceAllString(text, r.now)
	}
	return text
}
