package check

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
)

// findingsOf are the findings that a clause speaks of: those of the month it
// names, else of the document. nil when it speaks of another subject, another
// set, or a time that is not known, or when no one typed it.
func (d *paper) findingsOf(p *passage, at int) *criteria.Findings {
	s := p.sentence(at)
	low := p.small(s)
	own := d.findings()
	if _, literal, _, _ := p.where(at); !literal {
		return nil // an action printed it: it comes from the findings
	}
	if d.doc.Village() || has(low, "thôn", "bản", "huyện", "toàn tỉnh", "nâng cao", "kiểu mẫu", "bình quân") && !has(low, "các thôn") {
		return nil
	}
	if m := namedMonth.FindStringSubmatch(low); m != nil {
		month, _ := strconv.Atoi(m[1])
		year, _ := strconv.Atoi(m[2])
		return d.ws.Findings[viet.Month{Year: year, Month: month}]
	}
	if own == nil || has(low, "tháng trước", "kỳ trước", "cùng kỳ", "phấn đấu", "mục tiêu đến") {
		return nil
	}
	if m := namedYear.FindStringSubmatch(low); m != nil && m[1] != strconv.Itoa(own.Month.Year) {
		return nil
	}
	return own
}

var (
	namedMonth = regexp.MustCompile(`tháng (\d{1,2})(?:/| năm )(\d{4})`)
	namedYear  = regexp.MustCompile(`(?:năm|cuối|đầu|đến) (\d{4})`)
)

// speaksOfFindings tells whether rules on counts have anything to go by; when
// not they are not evaluated.
func (d *paper) evaluable() bool {
	if d.findings() == nil {
		d.unevaluated(diag.NoFindingsToCheck)
		return false
	}
	return true
}

var countsAgree = Rule{
	Code: diag.CountsAgree, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  1.1: Đạt\n  1.2: Đạt\n", Text: "Xã đạt 2/57 chỉ tiêu và 1/19 tiêu chí."},
	Bad:  Example{Findings: "  1.1: Đạt\n  1.2: Đạt\n", Text: "Xã đạt 3/57 chỉ tiêu và 1/19 tiêu chí."},
	document: func(d *paper) {
		for _, p := range d.of(prose | cell) {
			for i := range p.words {
				q, ok := p.quotaAt(i)
				if ok && d.counts(p, q) && d.evaluable() {
					d.count(p, q)
				}
			}
		}
	},
}

// counts tells x/y chỉ tiêu or tiêu chí where y is the number of the set.
func (d *paper) counts(p *passage, q quota) bool {
	switch set := d.ws.Set; {
	case set == nil:
		return false
	case p.follows(q.end, "chỉ", "tiêu"):
		return q.whole.Units == int64(set.Len())
	default:
		return p.follows(q.end, "tiêu", "chí") && q.whole.Units == int64(len(set.Criteria))
	}
}

// count holds x/y chỉ tiêu or tiêu chí against the findings.
func (d *paper) count(p *passage, q quota) {
	fs := d.findingsOf(p, q.part.from)
	if fs == nil {
		return
	}
	met, total := fs.Met(), fs.Total()
	if p.low(q.end) == "tiêu" {
		met, total = fs.CriteriaMet(), fs.CriteriaTotal()
	}
	if p.unmetBehind(q.end + 2) {
		met = total - met
	}
	if q.whole.Units == int64(total) && q.part.Units != int64(met) {
		d.better(p, q.part.from, q.whole.to, fmt.Sprintf("%d/%d", met, total), fs.Month)
	}
}

var unmetCount = Rule{
	Code: diag.UnmetCount, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  1.1: Đạt\n", Text: "Xã còn 56 chỉ tiêu chưa đạt."},
	Bad:  Example{Findings: "  1.1: Đạt\n", Text: "Xã còn 10 chỉ tiêu chưa đạt."},
	document: func(d *paper) {
		for _, p := range d.of(prose) {
			for i := range p.words {
				n, ok := p.figureAt(i)
				indicators, criteria := p.follows(i+1, "chỉ", "tiêu"), p.follows(i+1, "tiêu", "chí")
				if !ok || n.percent || n.Places > 0 || !indicators && !criteria || i > 0 && p.gap(i-1) == "/" || p.gap(i) != " " || !p.unmetBehind(i+3) {
					continue
				}
				if d.evaluable() {
					d.unmetCount(p, n, indicators)
				}
			}
		}
	},
}

// unmetBehind tells whether word i begins `chưa đạt`, `còn chưa đạt` or `thuộc 8
// tiêu chí chưa đạt`.
func (p *passage) unmetBehind(i int) bool {
	if p.low(i) == "thuộc" && p.follows(i+2, "tiêu", "chí") {
		i += 4
	}
	if p.low(i) == "còn" {
		i++
	}
	return p.follows(i, "chưa", "đạt")
}

func (d *paper) unmetCount(p *passage, n figure, indicators bool) {
	fs := d.findingsOf(p, n.from)
	if fs == nil {
		return
	}
	unmet := fs.Total() - fs.Met()
	if !indicators {
		unmet = fs.CriteriaTotal() - fs.CriteriaMet()
	}
	if n.Units != int64(unmet) {
		d.slip(p, n.from, p.words[n.word+2].to, unmet, fs.Month)
	}
}

var unmetListed = Rule{
	Code: diag.UnmetListed, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: allMetBut("5", "6.2"), Text: "Các chỉ tiêu chưa đạt: 5, 6.2."},
	Bad:  Example{Findings: allMetBut("5", "6.2"), Text: "Các chỉ tiêu chưa đạt: 5, 6.3."},
	document: func(d *paper) {
		for _, p := range d.of(prose) {
			d.eachIn(p, func(i int) {
				if end, ids := p.listOfIndicators(i+4, d.ws.Set); len(ids) > 1 && d.evaluable() {
					d.listed(p, i, end, ids)
				}
			})
		}
	},
}

// eachIn visits the words where `chỉ tiêu chưa đạt` begins.
func (d *paper) eachIn(p *passage, visit func(i int)) {
	for i := range p.words {
		if p.follows(i, "chỉ", "tiêu", "chưa", "đạt") {
			visit(i)
		}
	}
}

// listOfIndicators reads numbers of indicators from word i on, parted by commas.
func (p *passage) listOfIndicators(i int, set *criteria.Set) (end int, ids []string) {
	if set == nil || i >= len(p.words) || !strings.Contains(p.gap(i-1), ":") {
		return i, nil
	}
	for i < len(p.words) {
		if p.low(i) == "và" {
			i++
			continue
		}
		indicator := set.Indicator(p.low(i))
		if indicator == nil {
			break
		}
		ids = append(ids, indicator.ID)
		i++
		if gap := strings.TrimSpace(p.gap(i - 1)); gap != "," && gap != ";" && p.low(i) != "và" {
			break
		}
	}
	return i, ids
}

func (d *paper) listed(p *passage, from, end int, ids []string) {
	fs := d.findingsOf(p, p.words[from].from)
	if fs == nil {
		return
	}
	wanted := map[string]bool{}
	for _, u := range fs.Unmet() {
		for _, f := range u.Findings {
			wanted[f.Indicator.ID] = true
		}
	}
	var missing, extra []string
	for _, id := range ids {
		if !wanted[id] {
			extra = append(extra, id)
		}
		delete(wanted, id)
	}
	for _, i := range fs.Set.Indicators() {
		if wanted[i.ID] {
			missing = append(missing, i.ID)
		}
	}
	if len(missing)+len(extra) > 0 {
		d.slip(p, p.words[from].from, p.words[end-1].to, some(missing), some(extra))
	}
}

// some lists the first names, “không” without any.
func some(names []string) any {
	switch {
	case len(names) == 0:
		return diag.Term{Vi: "không", En: "none"}
	case len(names) > 10:
		return strings.Join(names[:10], ", ") + ", …"
	}
	return strings.Join(names, ", ")
}

// allMetBut are findings for an example in which a few indicators are not met.
func allMetBut(ids ...string) string {
	counts := []int{2, 4, 2, 2, 1, 3, 1, 4, 2, 1, 1, 2, 5, 2, 4, 1, 12, 6, 2}
	unmet := set(strings.Join(ids, " "))
	var b strings.Builder
	for i, n := range counts {
		for k := 1; k <= n; k++ {
			id := fmt.Sprintf("%d.%d", i+1, k)
			if n == 1 {
				id = strconv.Itoa(i + 1)
			}
			rating := "Đạt"
			if unmet[id] {
				rating = "Chưa đạt"
			}
			fmt.Fprintf(&b, "  %s: %s\n", id, rating)
		}
	}
	return b.String()
}

var verdictMentioned = Rule{
	Code: diag.VerdictMentioned, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  6.2: Chưa đạt\n", Text: "Chỉ tiêu 6.2 chưa đạt vì thiếu bể bơi."},
	Bad:  Example{Findings: "  6.2: Đạt\n", Text: "Chỉ tiêu 6.2 chưa đạt vì thiếu bể bơi."},
	document: func(d *paper) {
		for _, noun := range []string{"chỉ tiêu", "nội dung"} {
			d.each(noun, prose, func(p *passage, i int) {
				k := i + 2
				if p.low(k) == "số" {
					k++
				}
				if d.ws.Set == nil || !p.follows(k+1, "chưa", "đạt") && !p.follows(k+1, "không", "đạt") {
					return
				}
				indicator := d.ws.Set.Indicator(p.low(k))
				if indicator == nil || !d.evaluable() {
					return
				}
				if fs := d.findingsOf(p, p.words[i].from); fs != nil && fs.Of(indicator).Verdict == criteria.Met {
					d.slip(p, p.words[i].from, p.words[k].to, fs.Month)
				}
			})
		}
	},
}
