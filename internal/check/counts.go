package check

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

// findingsOf are the findings that a clause speaks of: those of the month it
// names, else of the document. nil when it speaks of another subject, another
// set, or a time that is not known, or when no one typed it.
func (d *paper) findingsOf(p *reading.Passage, at int) *criteria.Findings {
	s := p.Sentence(at)
	low := p.Lower(s)
	own := d.findings()
	if !d.typed(p, at) {
		return nil // an action printed it: it comes from the findings
	}
	if d.doc.Village() || ofVillages(low) && !reading.Has(low, "các thôn") || reading.Has(low, "huyện", "toàn tỉnh", "nâng cao", "kiểu mẫu", "bình quân") {
		return nil
	}
	if m := namedMonth.FindStringSubmatch(low); m != nil {
		month, _ := strconv.Atoi(m[1])
		year, _ := strconv.Atoi(m[2])
		return d.ws.Findings[viet.Month{Year: year, Month: month}]
	}
	if own == nil || reading.Has(low, "tháng trước", "kỳ trước", "cùng kỳ", "phấn đấu", "mục tiêu đến") {
		return nil
	}
	if m := namedYear.FindStringSubmatch(low); m != nil && m[1] != strconv.Itoa(own.Month.Year) {
		return nil
	}
	return own
}

// ofVillages tells a clause that speaks of villages, and not of the countryside
// (nông thôn) or of papers (văn bản).
func ofVillages(low string) bool {
	return reading.Has(strings.ReplaceAll(low, "nông thôn", ""), "thôn", "buôn", "các bản", "bản làng")
}

// typed tells whether what stands at a byte was typed, and not printed by an
// action. A title is typed when it has no action.
func (d *paper) typed(p *reading.Passage, at int) bool {
	_, literal, _, _ := p.Where(at)
	return literal || p.Kind == reading.Excerpt && !strings.Contains(d.doc.Title.Text, "{{")
}

var (
	namedMonth = regexp.MustCompile(`tháng (\d{1,2})(?:/| năm )(\d{4})`)
	namedYear  = regexp.MustCompile(`(?:năm|cuối|đầu|đến) (\d{4})`)
)

// evaluable tells whether the document has findings to be held against.
func (d *paper) evaluable() bool { return d.given(d.findings() != nil) }

// given tells whether what the rule at work needs of the findings is there; it
// is not evaluated when not.
func (d *paper) given(there bool) bool {
	if !there {
		d.unevaluated(diag.NoFindingsToCheck)
	}
	return there
}

// hasSet tells whether the workspace has a set. Without one the rule at work is
// not evaluated where the text speaks of its indicators.
func (d *paper) hasSet() bool {
	return d.ws.Set != nil || d.speaksOfSet() && d.given(false)
}

// speaksOfSet tells a text on the new countryside that names or counts
// indicators or criteria.
func (d *paper) speaksOfSet() bool {
	countryside, numbered := false, false
	d.Everywhere("nông thôn mới", reading.All, func(*reading.Passage, int) { countryside = true })
	for _, noun := range []string{"chỉ tiêu", "tiêu chí"} {
		d.Each(noun, reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
			numbered = numbered || i > 0 && p.Words[i-1].Number || i+2 < len(p.Words) && p.Words[i+2].Number || p.Follows(i+2, "số")
		})
	}
	return countryside && numbered
}

var countsAgree = Rule{
	Code: diag.CountsAgree, Group: Numbers, Source: "kết quả rà soát của tháng (findings)",
	Good: Example{Findings: "  1.1: Đạt\n  1.2: Đạt\n", Text: "Xã đạt 2/57 chỉ tiêu và 1/19 tiêu chí."},
	Bad:  Example{Findings: "  1.1: Đạt\n  1.2: Đạt\n", Text: "Xã đạt 3/57 chỉ tiêu và 1/19 tiêu chí."},
	document: func(d *paper) {
		if !d.hasSet() {
			return
		}
		for _, p := range d.WithNumerals(reading.Prose | reading.Cell | reading.Heading) {
			for i := range p.Words {
				q, ok := p.RatioAt(i)
				if !ok {
					continue
				}
				if indicators, counted := d.counts(p, q); counted && d.evaluable() {
					d.count(p, q, indicators)
				}
			}
		}
		d.eachCount(d.reached)
	},
}

// reached holds `xã đạt 47 chỉ tiêu` against the findings.
func (d *paper) reached(p *reading.Passage, n reading.Numeral, indicators bool) {
	i := n.Word
	if p.Low(i-1) != "đạt" || !reading.Has(p.Low(i-2), "xã", "đã") || reading.Has(p.Lower(p.Sentence(n.From)), "thêm", "mới đạt", "tăng", "nhóm", "tiêu chí số", "trong tháng", "chỉ đạt") {
		return
	}
	fs := d.findings()
	if fs == nil || d.findingsOf(p, n.From) != fs {
		return
	}
	met := fs.Met()
	if !indicators {
		met = fs.CriteriaMet()
	}
	if int64(met) != n.Units {
		d.better(p, n.From, n.To, strconv.Itoa(met), fs.Month)
	}
}

// counts tells x/y chỉ tiêu or tiêu chí where y is the number of the set, or
// nearly so; the noun may stand before it: số chỉ tiêu đạt là 47/57.
func (d *paper) counts(p *reading.Passage, q reading.Ratio) (indicators, ok bool) {
	n := int64(0)
	switch noun := countedNoun(p, q); noun {
	case "chỉ tiêu", "nội dung":
		indicators, n = true, int64(d.ws.Set.Len())
	case "tiêu chí":
		n = int64(len(d.ws.Set.Criteria))
	default:
		return false, false
	}
	off := q.Whole.Units - n
	return indicators, q.Whole.Places == 0 && off >= -2 && off <= 2
}

// countedNoun is what a quota counts of a set: chỉ tiêu, tiêu chí or nội dung
// (tiêu chí); empty when it counts something else.
func countedNoun(p *reading.Passage, q reading.Ratio) string {
	for _, noun := range []string{"chỉ tiêu", "tiêu chí", "nội dung"} {
		if two := strings.Fields(noun); p.Follows(q.End, two...) {
			return noun
		}
	}
	if q.End < len(p.Words) && p.Separator(q.End-1) == " " && !reading.Has(p.Low(q.End), "và", "đạt") {
		return ""
	}
	for k := q.Part.Word - 2; k >= max(0, q.Part.Word-7); k-- {
		for _, noun := range []string{"chỉ tiêu", "tiêu chí"} {
			if two := strings.Fields(noun); p.Follows(k, two...) && reading.Has(p.Low(k-1), "số", "các") && !strings.ContainsAny(p.Text[p.Words[k].From:q.Part.From], ",;.") {
				return noun
			}
		}
	}
	return ""
}

// count holds a count of the set against the findings.
func (d *paper) count(p *reading.Passage, q reading.Ratio, indicators bool) {
	fs := d.findingsOf(p, q.Part.From)
	if fs == nil {
		return
	}
	met, total := fs.Met(), fs.Total()
	if !indicators {
		met, total = fs.CriteriaMet(), fs.CriteriaTotal()
	}
	if unmetBehind(p, q.End+2) || unmetBefore(p, q.Part.Word) {
		met = total - met
	}
	if q.Whole.Units != int64(total) || q.Part.Units != int64(met) {
		d.better(p, q.Part.From, q.Whole.To, fmt.Sprintf("%d/%d", met, total), fs.Month)
	}
}
