package number

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-55", Severity: diag.Warning, Source: "kết quả rà soát của tháng (findings)",
		Title: diag.Term{Vi: "Chỉ tiêu, tiêu chí nêu là đạt, chưa đạt đúng với kết quả rà soát",
			En: "What is said to be met or not agrees with the findings"},
		Text: diag.Term{Vi: "“%[1]s”: kết quả rà soát tháng %[4]s ghi %[2]s là “%[3]s”",
			En: "“%[1]s”: by the findings of %[4]s %[2]s is %[3]s"},
		Hint:     diag.Term{Vi: "kiểm tra lại văn bản hoặc kết quả rà soát", En: "look at the text or at the findings"},
		Good:     rule.Example{Findings: "  6.2: Chưa đạt\n", Text: "Chỉ tiêu 6.2 chưa đạt vì thiếu bể bơi."},
		Bad:      rule.Example{Findings: "  6.2: Đạt\n", Text: "Chỉ tiêu 6.2 chưa đạt vì thiếu bể bơi."},
		Document: verdictMentioned,
	})
}

func verdictMentioned(d *rule.Document) {
	if !requireSet(d) {
		return
	}
	for _, noun := range []string{"chỉ tiêu", "nội dung", "tiêu chí"} {
		d.Each(noun, reading.Prose|reading.Cell|reading.Heading,
			func(p *reading.Passage, i int) { verdicts(d, p, i, noun == "tiêu chí") })
	}
	for _, t := range d.Tables {
		verdictTable(d, t)
	}
}

// verdicts holds what is said of the indicators or criteria that are named from
// word i on against the findings: chỉ tiêu 6.2 (điểm vui chơi) chưa đạt.
func verdicts(d *rule.Document, p *reading.Passage, i int, criterion bool) {
	end, ids := numbersFrom(p, i+2)
	end = behindBracket(p, end)
	says, last, told := verdictAt(p, end)
	if len(ids) == 0 || !told {
		return
	}
	for _, id := range ids {
		verdict, fs := verdictOf(d, p, p.Words[i].From, id, criterion)
		if fs != nil && verdict != says {
			d.Report(p, p.Words[i].From, p.Words[last].To, id, verdictTerm(verdict), fs.Month)
			return
		}
	}
}

// numbersFrom reads numbers parted by commas or và from word i on; số may stand
// before them.
func numbersFrom(p *reading.Passage, i int) (end int, ids []string) {
	if p.Low(i) == "số" {
		i++
	}
	for i < len(p.Words) && p.Words[i].Number && !strings.Contains(p.Low(i), ",") {
		ids = append(ids, p.Low(i))
		i++
		switch gap := p.Separator(i - 1); {
		case gap == ", " && i < len(p.Words) && p.Words[i].Number:
		case gap == " " && p.Low(i) == "và" && i+1 < len(p.Words) && p.Words[i+1].Number:
			i++
		default:
			return i, ids
		}
	}
	return i, ids
}

// behindBracket is the word behind a bracket that opens before word i; i itself
// when none does.
func behindBracket(p *reading.Passage, i int) int {
	if i >= len(p.Words) || strings.TrimSpace(p.Separator(i-1)) != "(" {
		return i
	}
	if end := strings.IndexByte(p.Ahead(p.Words[i].From), ')'); end >= 0 {
		return p.WordAt(p.Words[i].From + end)
	}
	return i
}

// verdictAt reads what is said from word i on: chưa đạt, không đạt, đã đạt. What is
// said of a value (đã đạt 92,5%), of a time to come or with a hedge is none.
func verdictAt(p *reading.Passage, i int) (met bool, last int, ok bool) {
	for reading.Has(p.Low(i), "hiện", "vẫn", "còn", "nay", "đều", "được", "đánh", "giá", "là") &&
		p.Separator(i) == " " {
		i++
	}
	switch {
	case p.Follows(i, "chưa", "đạt"), p.Follows(i, "không", "đạt"):
		return false, i + 1, true
	case p.Follows(i, "đã", "đạt") && !(i+2 < len(p.Words) && p.Words[i+2].Number) &&
		!reading.Has(p.Low(i+2), "được", "trên", "từ", "gần", "tỷ"):
		return true, i + 1, true
	}
	return false, 0, false
}

// verdictOf tells whether an indicator or criterion is met by the findings that
// a clause speaks of; no findings when that is not known.
func verdictOf(d *rule.Document, p *reading.Passage, at int, id string, criterion bool) (met bool,
	fs *criteria.Findings) {
	indicator, of := d.WS.Set.Indicator(id), criterionOf(d.WS.Set, id)
	if criterion && of == nil || !criterion && indicator == nil || !requireFindings(d) {
		return false, nil
	}
	fs = findingsOf(d, p, at)
	if fs == nil {
		return false, nil
	}
	list := []criteria.Indicator{}
	if criterion {
		list = of.Indicators
	} else {
		list = append(list, *indicator)
	}
	met = true
	for k := range list {
		switch fs.Of(&list[k]).Verdict {
		case criteria.Met:
		case criteria.NotAssessed:
			return false, nil
		default:
			met = false
		}
	}
	return met, fs
}

func verdictTerm(met bool) diag.Term {
	if met {
		return diag.Term{Vi: "Đạt", En: "met"}
	}
	return diag.Term{Vi: "chưa đạt", En: "not met"}
}

// verdictTable holds a table of indicators with a column of ratings against the
// findings.
func verdictTable(d *rule.Document, t reading.Table) {
	rating := t.ColumnOf("đánh giá", "kết quả")
	number := t.ColumnOf("chỉ tiêu", "tt", "số")
	if rating < 0 || number < 0 || number == rating {
		return
	}
	for _, row := range t.Rows {
		id, said := strings.TrimRight(reading.CellText(row, number), "."), viet.Fold(reading.CellText(row, rating))
		indicator := d.WS.Set.Indicator(id)
		if indicator == nil || said != "dat" && said != "chua dat" && said != "khong dat" ||
			!strings.Contains(id, ".") || !requireFindings(d) {
			continue
		}
		p := row[rating]
		if met, fs := verdictOf(d, p, 0, id, false); fs != nil && met != (said == "dat") {
			d.Report(p, 0, len(p.Text), id, verdictTerm(met), fs.Month)
		}
	}
}
