package number

import (
	"regexp"
	"strconv"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

// findingsOf are the findings that a clause speaks of: those of the month it
// names, else of the document. nil when it speaks of another subject, another
// set, or a time that is not known, or when no one typed it.
func findingsOf(d *rule.Document, p *reading.Passage, at int) *criteria.Findings {
	s := p.Sentence(at)
	low := p.Lower(s)
	own := d.Findings()
	if !typed(d, p, at) {
		return nil // an action printed it: it comes from the findings
	}
	if d.Doc.Village() || ofVillages(low) && !reading.Has(low, "các thôn") ||
		reading.Has(low, "huyện", "toàn tỉnh", "nâng cao", "kiểu mẫu", "bình quân") {
		return nil
	}
	if m := namedMonth.FindStringSubmatch(low); m != nil {
		month, _ := strconv.Atoi(m[1])
		year, _ := strconv.Atoi(m[2])
		return d.WS.Findings[viet.Month{Year: year, Month: month}]
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
func typed(d *rule.Document, p *reading.Passage, at int) bool {
	_, literal := p.Where(at)
	return literal || p.Kind == reading.Excerpt && !strings.Contains(d.Doc.Title.Text, "{{")
}

var (
	namedMonth = regexp.MustCompile(`tháng (\d{1,2})(?:/| năm )(\d{4})`)
	namedYear  = regexp.MustCompile(`(?:năm|cuối|đầu|đến) (\d{4})`)
)

// requireFindings tells whether the document has findings to be held against. When
// it has none, the rule at work is not evaluated.
func requireFindings(d *rule.Document) bool { return d.RequireFindings(d.Findings() != nil) }

// requireSet tells whether the workspace has a set. Without one the rule at work is
// not evaluated where the text speaks of its indicators.
func requireSet(d *rule.Document) bool {
	return d.WS.Set != nil || speaksOfSet(d) && d.RequireFindings(false)
}

// speaksOfSet tells a text on the new countryside that names or counts
// indicators or criteria.
func speaksOfSet(d *rule.Document) bool {
	countryside, numbered := false, false
	d.Everywhere("nông thôn mới", reading.All, func(*reading.Passage, int) { countryside = true })
	for _, noun := range []string{"chỉ tiêu", "tiêu chí"} {
		d.Each(noun, reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
			numbered = numbered || i > 0 && p.Words[i-1].Number || i+2 < len(p.Words) && p.Words[i+2].Number ||
				p.Follows(i+2, "số")
		})
	}
	return countryside && numbered
}

func criterionOf(set *criteria.Set, id string) *criteria.Criterion {
	for i := range set.Criteria {
		if set.Criteria[i].ID == id {
			return &set.Criteria[i]
		}
	}
	return nil
}
