package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/workspace"
)

// signers are those of the document and of its copy.
func (d *paper) signers() []workspace.Signer {
	var list []workspace.Signer
	for _, ids := range [][]source.String{d.doc.Signer, d.doc.Copy.Signer} {
		for _, id := range ids {
			if s, ok := d.ws.Signer(id.Text); ok {
				list = append(list, s)
			}
		}
	}
	return list
}

var authorityForm = Rule{
	Code: diag.AuthorityForm, Group: Form, Source: "Phụ lục I, mục II.7.b và II.7.đ", From: decree,
	Good: config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
	Bad:  config("signers: {ky: {authority: [T/M Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
	document: func(d *paper) {
		for _, s := range d.signers() {
			for _, line := range s.Authority {
				found := prefixes.FindString(line.Text)
				if right := shortAuthority(found) + ". "; found != "" && found != right {
					d.field(line, right+strings.TrimSpace(line.Text[len(found):]))
				}
			}
		}
	},
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
