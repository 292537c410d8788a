package number

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-18", Severity: diag.Warning,
		Source: "thông lệ: dấu phẩy cho phần thập phân, dấu chấm cho hàng nghìn", InFindings: true,
		Title: diag.Term{Vi: "Số viết theo cách Việt Nam: 12,5 và 1.784",
			En: "Numbers are written the Vietnamese way: 12,5 and 1.784"},
		Text:     diag.Term{Vi: "số “%[1]s” viết chưa đúng", En: "the number “%[1]s” is not written rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Hộ nghèo 71/1.784 hộ (3,98%); diện tích 12,5 ha; kinh phí 1,5 tỷ đồng."),
		Bad:      rule.Text("Hộ nghèo 71/1 784 hộ (3.98%); diện tích 12.5 ha; kinh phí 1.5 tỷ đồng."),
		Document: numberForm,
	})
}

func numberForm(d *rule.Document) {
	for _, p := range d.WithNumerals(reading.Prose | reading.Heading | reading.Cell | reading.Caption) {
		for i, w := range p.Words {
			if !w.Number || i == 0 {
				continue // 1.2 Tỷ lệ …
			}
			switch end := p.Text[w.To:]; {
			case pointDecimal.MatchString(w.Low) && afterDecimal.MatchString(end) &&
				!labelledWords[p.Low(i-1)] && p.Low(i+2) != "lệ" && p.Low(i+1) != "lệ":
				d.Fix(p, w.From, w.To, strings.Replace(w.Low, ".", ",", 1))
			case commaThousands.MatchString(w.Low) && afterCount.MatchString(end):
				d.Suggest(p, w.From, w.To, strings.ReplaceAll(w.Low, ",", "."))
			case spacedThousands(p, i):
				next := p.Words[i+1]
				d.Suggest(p, w.From, next.To, w.Low+"."+next.Low)
			}
		}
	}
}

// labelledWords stand before the number of a part of a text: chỉ tiêu 12.2.
var labelledWords = reading.Set("tiêu chí dung số mục khoản điểm phần")

var (
	pointDecimal = regexp.MustCompile(`^\d+\.\d{1,2}$`)
	afterDecimal = regexp.MustCompile(`^(?: ?%| ?(?:tỷ|tỉ|triệu|ha|km|km2|km²|tấn|tạ|m2|m²|m3|m³|kg` +
		`|điểm)(?:[ .,;)/]|$))`)
	commaThousands = regexp.MustCompile(`^\d{1,3},\d{3}(?:,\d{3})*$`)
	afterCount     = regexp.MustCompile(`^ (?:=|(?:hộ|người|khẩu|nhân khẩu|đồng|con|em|học sinh|lượt)(?:[ .,;)/]|$))`)
)

// spacedThousands tells a number whose groups a space parts: 1 784 hộ.
func spacedThousands(p *reading.Passage, i int) bool {
	if i+1 >= len(p.Words) || p.Separator(i) != " " || !p.Words[i+1].Number {
		return false
	}
	group, rest := p.Low(i), p.Low(i+1)
	alone := i == 0 || !p.Words[i-1].Number || p.Separator(i-1) != " "
	return alone && len(group) < 4 && strings.Trim(group, "0123456789") == "" && group[0] != '0' &&
		len(rest) == 3 && strings.Trim(rest, "0123456789") == "" && afterCount.MatchString(p.Text[p.Words[i+1].To:])
}
