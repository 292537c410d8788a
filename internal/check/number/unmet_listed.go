package number

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-56", Severity: diag.Warning, Source: "kết quả rà soát của tháng (findings)",
		Title: diag.Term{Vi: "Danh sách chỉ tiêu chưa đạt đủ và đúng theo kết quả rà soát",
			En: "The list of unmet indicators is that of the findings"},
		Text: diag.Term{Vi: "danh sách “%[1]s” khác kết quả rà soát: thiếu %[2]s; thừa %[3]s",
			En: "the list “%[1]s” differs from the findings: missing %[2]s; too many %[3]s"},
		Hint: diag.Term{Vi: "dùng mẫu {{template \"chi-tieu-chua-dat\" .}} hoặc sửa danh sách",
			En: "use {{template \"chi-tieu-chua-dat\" .}} or mend the list"},
		Good:     rule.Example{Findings: allMetBut("5", "6.2"), Text: "Các chỉ tiêu chưa đạt: 5, 6.2."},
		Bad:      rule.Example{Findings: allMetBut("5", "6.2"), Text: "Các chỉ tiêu chưa đạt: 5, 6.3."},
		Document: unmetListed,
	})
}

func unmetListed(d *rule.Document) {
	if !requireSet(d) {
		return
	}
	for _, noun := range []string{"chỉ tiêu chưa đạt", "tiêu chí chưa đạt"} {
		indicators := noun == "chỉ tiêu chưa đạt"
		d.Each(noun, reading.Prose|reading.Cell, func(p *reading.Passage, i int) {
			end, ids := listOfNumbers(p, i+4, known(d, indicators))
			if (len(ids) > 1 || len(ids) == 1 && ends(p, end)) && requireFindings(d) {
				listed(d, p, i, end, ids, indicators)
			}
		})
	}
}

// known gives the set's own number of an indicator, or of a criterion; empty for
// one that it does not have.
func known(d *rule.Document, indicators bool) func(string) string {
	if !indicators {
		return func(id string) string {
			if criterionOf(d.WS.Set, id) == nil {
				return ""
			}
			return id
		}
	}
	return func(id string) string {
		if i := d.WS.Set.Indicator(id); i != nil {
			return i.ID
		}
		return ""
	}
}

// ends tells whether nothing but signs stands from word i on, or a new sentence.
func ends(p *reading.Passage, i int) bool {
	return i >= len(p.Words) || strings.ContainsAny(p.Separator(i-1), ".)")
}

// listOfNumbers reads known numbers, parted by commas, that a colon or a bracket
// leads to from word i on: chưa đạt gồm: 5, 6.2; chưa đạt (5 và 6.2).
func listOfNumbers(p *reading.Passage, i int, known func(string) string) (end int, ids []string) {
	for reading.Has(p.Low(i), "gồm", "là", "bao", "như", "sau", "cụ", "thể") {
		i++
	}
	if i >= len(p.Words) || !strings.ContainsAny(p.Separator(i-1), ":(") {
		return i, nil
	}
	for i < len(p.Words) {
		if p.Low(i) == "và" || p.Low(i) == "số" {
			i++
			continue
		}
		id := known(p.Low(i))
		if id == "" {
			break
		}
		ids = append(ids, id)
		i++
		if gap := strings.TrimSpace(p.Separator(i - 1)); gap != "," && gap != ";" && p.Low(i) != "và" {
			break
		}
	}
	return i, ids
}

// listed holds numbers that are said to be those of all that is not met against
// the findings.
func listed(d *rule.Document, p *reading.Passage, from, end int, ids []string, indicators bool) {
	fs := findingsOf(d, p, p.Words[from].From)
	if fs == nil {
		return
	}
	var order []string
	for _, u := range fs.Unmet() {
		if !indicators {
			order = append(order, u.ID)
			continue
		}
		for _, f := range u.Findings {
			order = append(order, f.Indicator.ID)
		}
	}
	wanted := reading.Set(strings.Join(order, " "))
	var missing, extra []string
	for _, id := range ids {
		if !wanted[id] {
			extra = append(extra, id)
		}
		delete(wanted, id)
	}
	for _, id := range order {
		if wanted[id] {
			missing = append(missing, id)
		}
	}
	if len(missing)+len(extra) > 0 {
		d.Report(p, p.Words[from].From, p.Words[end-1].To, some(missing), some(extra))
	}
}

// some lists the first names, “không” without any.
func some(names []string) any {
	if len(names) == 0 {
		return diag.Term{Vi: "không", En: "none"}
	}
	return criteria.FirstTen(names)
}
