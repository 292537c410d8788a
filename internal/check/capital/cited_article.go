package capital

import (
	"strconv"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-15", Severity: diag.Error, Source: "Phụ lục II, mục V.7", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Viện dẫn điều, chương, phần của văn bản cụ thể thì viết hoa",
			En: "Điều, Chương, Phần of a certain document are capitalised"},
		Text:     diag.Term{Vi: "viện dẫn “%[1]s” phải viết hoa", En: "the reference “%[1]s” needs a capital"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Theo khoản 2 Điều 103 Luật Đất đai."),
		Bad:      rule.Text("Theo khoản 2 điều 103 Luật Đất đai."),
		Document: citedArticle,
	})
}

func citedArticle(d *rule.Document) {
	d.Each("điều", running, func(p *reading.Passage, i int) { article(d, p, i) })
	d.Each("mục", running, func(p *reading.Passage, i int) {
		numbered := i+1 < len(p.Words) && p.Words[i+1].Number && p.Separator(i) == " " && p.Separator(i+1) == " "
		if p.Uncapitalized(i) && numbered && p.Low(i+2) == "chương" {
			raise(d, p, i, i+1)
		}
	})
	d.Each("phụ lục", running, func(p *reading.Passage, i int) {
		if p.Uncapitalized(i) && viet.RomanValue(p.Raw(i+2)) > 0 && p.Separator(i+1) == " " {
			raise(d, p, i, i+2)
		}
	})
	for _, unit := range []string{"chương", "phần"} {
		d.Each(unit, running, func(p *reading.Passage, i int) {
			numeral := p.Uncapitalized(i) && viet.RomanValue(p.Raw(i+1)) > 0
			if numeral && p.Separator(i) == " " && p.Separator(i+1) == " " && citedText[p.Low(i+2)] {
				raise(d, p, i, i+1)
			}
		})
	}
}

// article notes điều, word i, before the number of an article that is cited.
func article(d *rule.Document, p *reading.Passage, i int) {
	number := p.Low(i + 1)
	n, err := strconv.Atoi(number)
	if err != nil || n == 0 || n > 700 || number[0] == '0' || p.Separator(i) != " " || !cites(p, i) {
		return
	}
	switch {
	case p.Uncapitalized(i):
		raise(d, p, i, i+1)
	case p.Raw(i) == "ĐIỀU":
		d.Fix(p, p.Words[i].From, p.Words[i].To, "Điều")
	}
}

// citedText are the words behind the number of an article, chapter or part.
var citedText = reading.Set("luật nghị quy quyết pháp thông của này bộ chương mục phần hiến nêu trên")

// cites tells a reference to an article from an order to send things (điều 2
// xe) and from a count.
func cites(p *reading.Passage, i int) bool {
	before := p.Low(i - 1)
	if i > 0 && p.Words[i-1].Number && p.Separator(i-1) == " " && p.Low(i-2) != "khoản" {
		return false
	}
	after := p.Separator(i + 1)
	return reading.Has(before, "tại", "theo", "khoản") || p.Low(i-2) == "khoản" ||
		!strings.HasPrefix(after, " ") || citedText[p.Low(i+2)]
}
