package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-88", Severity: diag.Error, Source: "Phụ lục I, mục II.3.b; Phụ lục III, mục I", From: rule.Decree,
		Title: diag.Term{Vi: "Cơ quan ban hành đúng với ký hiệu", En: "The issuer agrees with the symbol"},
		Text: diag.Term{Vi: "“%[1]s” ghi là của %[2]s, nhưng ký hiệu là của %[3]s",
			En: "“%[1]s” is said to be of %[2]s, but the symbol is of %[3]s"},
		Hint: diag.Term{Vi: "đối chiếu với văn bản gốc, sửa cơ quan ban hành hoặc ký hiệu",
			En: "look up the document itself, mend the issuer or the symbol"},
		Good:     rule.Text("Theo Nghị quyết số 25/NQ-CP ngày 05/02/2021 của Chính phủ."),
		Bad:      rule.Text("Theo Nghị quyết số 25/NQ-CP ngày 05/02/2021 của Thủ tướng Chính phủ."),
		Citation: citationIssuer,
	})
}

func citationIssuer(d *rule.Document, c *reading.Citation) {
	symbol, written := issuerOfSymbol(c.Symbol), issuerNamed(c.Issuer)
	if symbol != "" && written != "" && symbol != written {
		d.Report(c.Passage, c.From, c.To, written, symbol)
	}
}

// issuers are the bodies that symbols end in, with what their names begin with.
var issuers = []struct {
	short, name string
	begins      []string
}{
	{"TTg", "Thủ tướng Chính phủ", []string{"thủ tướng"}},
	{"CP", "Chính phủ", []string{"chính phủ"}},
	{"HĐND", "Hội đồng nhân dân",
		[]string{"hội đồng nhân dân", "thường trực hội đồng nhân dân", "chủ tịch hội đồng nhân dân"}},
	{"UBND", "Ủy ban nhân dân", []string{"ủy ban nhân dân", "chủ tịch ủy ban nhân dân"}},
	{"", "Bộ, Bộ trưởng", []string{"bộ trưởng", "bộ "}},
	{"", "Quốc hội", []string{"quốc hội"}},
}

// issuerOfSymbol is the body that a symbol of a document with a type names:
// the Government for 25/NQ-CP. Empty when it is none of those we know.
func issuerOfSymbol(symbol string) string {
	i := strings.LastIndexByte(symbol, '-')
	if i < 0 || strings.HasPrefix(symbol[i:], "-HD/") {
		return ""
	}
	for _, body := range issuers {
		if body.short != "" && symbol[i+1:] == body.short {
			return body.name
		}
	}
	return ""
}

// issuerNamed is the body that a text in small letters names.
func issuerNamed(low string) string {
	for _, body := range issuers {
		for _, begins := range body.begins {
			if strings.HasPrefix(low, begins) {
				return body.name
			}
		}
	}
	return ""
}
