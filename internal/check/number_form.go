package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var numberForm = Rule{
	Code: diag.NumberForm, Group: Numbers, Source: "thông lệ: dấu phẩy cho phần thập phân, dấu chấm cho hàng nghìn",
	Good: text("Hộ nghèo 71/1.784 hộ (3,98%); diện tích 12,5 ha; kinh phí 1,5 tỷ đồng."),
	Bad:  text("Hộ nghèo 71/1 784 hộ (3.98%); diện tích 12.5 ha; kinh phí 1.5 tỷ đồng."),
	document: func(d *paper) {
		for _, p := range d.withFigures(prose | heading | cell | caption) {
			for i, w := range p.words {
				if !w.number || i == 0 {
					continue // 1.2 Tỷ lệ …
				}
				switch end := p.text[w.to:]; {
				case pointDecimal.MatchString(w.low) && afterDecimal.MatchString(end) && !labelledWords[p.low(i-1)] && p.low(i+2) != "lệ" && p.low(i+1) != "lệ":
					d.amend(p, w.from, w.to, strings.Replace(w.low, ".", ",", 1))
				case commaThousands.MatchString(w.low) && afterCount.MatchString(end):
					d.better(p, w.from, w.to, strings.ReplaceAll(w.low, ",", "."))
				case p.spacedThousands(i):
					next := p.words[i+1]
					d.better(p, w.from, next.to, w.low+"."+next.low)
				}
			}
		}
	},
}

// labelledWords stand before the number of a part of a text: chỉ tiêu 12.2.
var labelledWords = set("tiêu chí dung số mục khoản điểm phần")

var (
	pointDecimal   = regexp.MustCompile(`^\d+\.\d{1,2}$`)
	afterDecimal   = regexp.MustCompile(`^(?: ?%| ?(?:tỷ|tỉ|triệu|ha|km|km2|km²|tấn|tạ|m2|m²|m3|m³|kg|điểm)(?:[ .,;)/]|$))`)
	commaThousands = regexp.MustCompile(`^\d{1,3},\d{3}(?:,\d{3})*$`)
	afterCount     = regexp.MustCompile(`^ (?:=|(?:hộ|người|khẩu|nhân khẩu|đồng|con|em|học sinh|lượt)(?:[ .,;)/]|$))`)
)

// spacedThousands tells a number whose groups a space parts: 1 784 hộ.
func (p *passage) spacedThousands(i int) bool {
	if i+1 >= len(p.words) || p.gap(i) != " " || !p.words[i+1].number {
		return false
	}
	group, rest := p.low(i), p.low(i+1)
	alone := i == 0 || !p.words[i-1].number || p.gap(i-1) != " "
	return alone && len(group) < 4 && strings.Trim(group, "0123456789") == "" && group[0] != '0' &&
		len(rest) == 3 && strings.Trim(rest, "0123456789") == "" && afterCount.MatchString(p.text[p.words[i+1].to:])
}
