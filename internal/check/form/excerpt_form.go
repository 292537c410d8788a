package form

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-44", Severity: diag.Warning, Source: "Phụ lục I, mục II.5", From: rule.Decree,
		Title: diag.Term{Vi: "Trích yếu là một cụm từ, không có dấu chấm cuối, không lặp “V/v”",
			En: "The title is a phrase without a full stop, and “V/v” stands once"},
		Text: diag.Term{Vi: "trích yếu “%[1]s” viết chưa đúng, nên là “%[2]s”",
			En: "the title reads “%[1]s”; it should be “%[2]s”"},
		Hint: diag.Term{Vi: "công văn: chương trình tự ghi “V/v”; văn bản khác: viết đủ “Về việc”, chữ đầu viết hoa",
			En: "in a letter the program writes “V/v”; elsewhere write “Về việc” in full, with a capital"},
		Good:     rule.Matter("title: Về việc rà soát tiêu chí"),
		Bad:      rule.Matter("title: V/v rà soát tiêu chí."),
		Document: excerptForm,
	})
}

func excerptForm(d *rule.Document) {
	title := d.Doc.Title
	if title.Text == "" || strings.Contains(title.Text, "{{") {
		return
	}
	if right := rightExcerpt(title.Text, d.WS.Form(d.Doc.Kind.Text).Heading == "subject",
		d.TypeName()); right != title.Text {
		d.Field(title, right)
	}
}

// rightExcerpt is a title as it should be written, of a letter or of a document
// of a type.
func rightExcerpt(title string, letter bool, kind string) string {
	right := strings.TrimRight(title, ".;:, ")
	if strings.HasSuffix(title, "…") || strings.HasSuffix(title, "...") {
		right = title
	}
	if inner, ok := strings.CutPrefix(right, "“"); ok && strings.HasSuffix(inner, "”") &&
		strings.Count(inner, "”") == 1 {
		right = strings.TrimSuffix(inner, "”")
	}
	if reading.InCapitals(right) {
		right = reading.Capitalize(reading.Lower(right))
	}
	about := aboutWords.FindString(right)
	rest := right[len(about):]
	switch {
	case letter:
		if low := strings.Fields(reading.Lower(rest)); len(low) > 1 && startsVerb(low[0]+" "+low[1]) {
			return reading.Uncapitalize(rest)
		}
		return rest
	case about != "" && !strings.HasPrefix(about, "Về"):
		return "Về việc " + rest
	}
	if named, ok := strings.CutPrefix(reading.Lower(right), kind+" "); ok && kind != "" &&
		!strings.HasPrefix(named, "hóa ") && len(reading.Lower(right)) == len(right) {
		return reading.Capitalize(right[len(kind)+1:])
	}
	first, size := utf8.DecodeRuneInString(right)
	return string(unicode.ToUpper(first)) + right[size:]
}

var aboutWords = regexp.MustCompile(`^(?i:(?:v/v|vv)[:.]? |về việc )`)

// startsVerb tells two words in small letters that begin what a letter is about
// as a verb.
func startsVerb(low string) bool {
	return reading.AboutVerbs[low] || reading.TitleVerbs[low] || letterVerbs[low]
}

var letterVerbs = reading.Phrases(`rà soát, đề nghị, báo cáo, cung cấp, xin ý, cho ý, tham gia, góp ý, trả lời, đôn
 đốc, chấn chỉnh, tập trung, chuẩn bị, giải quyết,
 đăng ký, cử cán, phối hợp, kiểm tra, xử lý, xác minh, lập hồ, nộp báo, gửi báo, tuyên truyền, chủ động, nghiêm túc`)
