package number

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-51", Severity: diag.Warning, Source: "số liệu trong văn bản phải khớp nhau", InFindings: true,
		Title: diag.Term{Vi: "Tỷ lệ ghi sau hai số là thương của chúng",
			En: "A share told after two numbers is their quotient"},
		Text: diag.Term{Vi: "“%[1]s”: tính từ hai số này là %[2]s",
			En: "“%[1]s”: from these two numbers it is %[2]s"},
		Hint: diag.Term{Vi: "tính lại, hoặc viết rõ tỷ lệ này của việc khác",
			En: "compute it again, or say that the share is of something else"},
		Good:     rule.Text("Đã cấp 417/910 chứng chỉ, đạt 45,8%; có 149/1.807 hộ (8,25%)."),
		Bad:      rule.Text("Đã cấp 417/910 chứng chỉ, đạt 48,5%; có 149/1.807 hộ (8,52%)."),
		Document: shareWrong,
	})
}

func shareWrong(d *rule.Document) {
	for _, p := range d.WithNumerals(reading.Prose | reading.Cell | reading.Caption | reading.Heading) {
		if !strings.Contains(p.Text, "%") {
			continue
		}
		for i := range p.Words {
			if q, ok := p.RatioAt(i); ok {
				share(d, p, q)
			}
		}
		changes(d, p)
	}
	for _, t := range d.Tables {
		shareColumns(d, t)
	}
}

// share holds the percent told behind or before a ratio against it.
func share(d *rule.Document, p *reading.Passage, q reading.Ratio) {
	if q.Part.Units == 1 && p.Low(q.Part.Word-1) == "lệ" {
		return // a scale: tỷ lệ 1/2.000
	}
	k, ok := shareAfter(p, q)
	if !ok {
		k, ok = shareBefore(p, q)
	}
	if !ok {
		return
	}
	told, _ := p.NumeralAt(k)
	if value := q.Percent(); !rounds(value, told.Decimal) {
		from, to := min(q.Part.From, told.From), max(q.Whole.To, told.To)
		d.Suggest(p, from, to, comma(value.FloatString(told.Places))+"%")
	}
}

// shareBefore finds the share before a ratio in brackets: 3,98% (71/1.784 hộ).
func shareBefore(p *reading.Passage, q reading.Ratio) (int, bool) {
	k := q.Part.Word - 1
	f, ok := p.NumeralAt(k)
	if !ok || !f.Percent || strings.TrimSpace(p.Text[f.To:q.Part.From]) != "(" {
		return 0, false
	}
	end := strings.IndexByte(p.Ahead(q.Whole.To), ')')
	return k, end >= 0 && len(strings.Fields(p.Text[q.Whole.To:q.Whole.To+end])) < 5
}

// shareAfter finds the word that is the share of a ratio: behind at most eight
// words for what is counted, a bracket or a word such as đạt. What is said of a plan or of
// another year is another share.
func shareAfter(p *reading.Passage, q reading.Ratio) (int, bool) {
	k, ok := behindCounted(p, q)
	if !ok {
		return 0, false
	}
	sign := strings.TrimSpace(p.Separator(k - 1))
	if reading.IsYear(p.Low(q.Whole.Word)) && sign != "(" {
		sign = "" // the number of a year: 15/2023
	}
	told := k < len(p.Words) && (sign == "(" || sign == ":" || (sign == "-" || sign == "–") && p.Separator(k-1) != sign)
	for k < len(p.Words) && tells(p, k) {
		told = true
		k++
	}
	f, ok := p.NumeralAt(k)
	if !ok || !told || !f.Percent || ofOther[p.Low(k+1)] && strings.TrimSpace(p.Separator(k)) == "%" {
		return 0, false
	}
	return k, p.Clause(q.Part.From) == p.Clause(f.From)
}

// behindCounted is the word behind what a ratio counts, at most eight words.
func behindCounted(p *reading.Passage, q reading.Ratio) (k int, ok bool) {
	comma := false
	for k = q.End; k < len(p.Words) && k < q.End+8 && !p.Words[k].Number && !tells(p, k); k++ {
		gap := p.Separator(k - 1)
		if gap != " " && gap != ", " {
			return 0, false
		}
		comma = comma || gap == ", "
	}
	// Behind a comma another thing is spoken of: 45/57 chỉ tiêu, hộ nghèo còn 2%.
	return k, !comma || p.Separator(k-1) == ", "
}

// tells tells a word that a share may follow; bằng is also a noun (bằng cấp).
func tells(p *reading.Passage, k int) bool {
	number := k+1 < len(p.Words) && p.Words[k+1].Number
	return telling[p.Low(k)] && (p.Low(k) != "bằng" || number)
}

var (
	telling = reading.Set("đạt chiếm bằng tương ứng đương tỷ lệ tỉ là")
	ofOther = reading.Set("kế so mục dự cùng năm chỉ nghị trở yêu")
)
