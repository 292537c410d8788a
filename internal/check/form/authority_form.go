package form

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-36", Severity: diag.Error, Source: "Phụ lục I, mục II.7.b và II.7.đ", From: rule.Decree,
		Title: diag.Term{Vi: "Quyền hạn viết tắt là TM., KT., TL., TUQ., Q.",
			En: "Authority is abbreviated TM., KT., TL., TUQ., Q."},
		Text: diag.Term{Vi: "quyền hạn ký ghi “%[1]s”, phải là “%[2]s”",
			En: "the authority reads “%[1]s”; it must be “%[2]s”"},
		Hint: diag.Term{Vi: "chữ viết tắt có dấu chấm và một dấu cách, không có gạch chéo",
			En: "the abbreviation has a full stop and a space, no slash"},
		Good:     rule.Config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
		Bad:      rule.Config("signers: {ky: {authority: [T/M Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
		Document: authorityForm,
	})
}

func authorityForm(d *rule.Document) {
	for _, s := range d.Signers() {
		for _, line := range s.Authority {
			found := prefixes.FindString(line.Text)
			if right := shortAuthority(found) + ". "; found != "" && found != right {
				d.Field(line, right+strings.TrimSpace(line.Text[len(found):]))
			}
		}
	}
}

// prefixes are the abbreviations of authority as they are typed, and the words
// themselves.
var prefixes = regexp.MustCompile(`^(?i:(?:T[/.]?M|K[/.]?T|T[/.]?L|T[/.]?U[/.]?Q|Q)(?:[.:]\s*|\s+|/)` +
	`|thay mặt\s+|ký thay\s+|thừa lệnh\s+|thừa ủy quyền\s+|thừa uỷ quyền\s+)`)

// shortAuthority is the abbreviation without signs and spaces.
func shortAuthority(s string) string {
	s = strings.TrimSpace(reading.Lower(s))
	if short := authorityWords[strings.ReplaceAll(s, "uỷ", "ủy")]; short != "" {
		return short
	}
	return strings.ToUpper(strings.NewReplacer(".", "", "/", "", ":", "", " ", "").Replace(s))
}

var authorityWords = map[string]string{"thay mặt": "TM", "ký thay": "KT", "thừa lệnh": "TL", "thừa ủy quyền": "TUQ"}
