package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
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
				if found := prefixes.FindStringSubmatch(line.Text); found != nil && found[1] != shortAuthority(found[1])+". " {
					right := shortAuthority(found[1]) + ". "
					d.field(line, right+strings.TrimSpace(line.Text[len(found[1]):]))
				}
			}
		}
	},
}

var prefixes = regexp.MustCompile(`^((?i:T/?M|K/?T|T/?L|T/?U/?Q|Q)(?:\.\s*|\s+|/))\p{L}`)

// shortAuthority is the abbreviation without stops, slashes and spaces.
func shortAuthority(s string) string {
	return strings.ToUpper(strings.NewReplacer(".", "", "/", "", " ", "").Replace(s))
}

var deputyWithoutKT = Rule{
	Code: diag.DeputyWithoutKT, Group: Form, Source: "Phụ lục I, mục II.7.b", From: decree,
	Good: config("signers: {ky: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch, Phó Chủ tịch], name: Nguyễn Văn An}}"),
	Bad:  config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Phó Chủ tịch], name: Nguyễn Văn An}}"),
	document: func(d *paper) {
		for _, s := range d.signers() {
			n := len(s.Authority)
			if n == 0 {
				continue
			}
			last, first := s.Authority[n-1], lowerCase(s.Authority[0].Text)
			post, deputy := strings.CutPrefix(lowerCase(last.Text), "phó ")
			collective := n == 1 || strings.HasPrefix(first, "tm. ủy ban nhân dân") || strings.HasPrefix(first, "tm. ban")
			if deputy && collective && !anyPrefix(s.Authority, "kt.", "tl.", "tuq.", "q.") {
				d.field(last, strings.ToUpper(post))
			}
		}
	},
}

// anyPrefix tells whether one of the lines begins with one of the words.
func anyPrefix(lines []source.String, words ...string) bool {
	for _, l := range lines {
		for _, w := range words {
			if strings.HasPrefix(lowerCase(l.Text), w) {
				return true
			}
		}
	}
	return false
}

var authorityWithoutPost = Rule{
	Code: diag.AuthorityWithoutPost, Group: Form, Source: "Phụ lục I, mục II.7.b", From: decree,
	Good: deputyWithoutKT.Good,
	Bad:  config("signers: {ky: {authority: [TM. Ủy ban nhân dân, KT. Chủ tịch], name: Nguyễn Văn An}}"),
	document: func(d *paper) {
		for _, s := range d.signers() {
			for i, line := range s.Authority {
				low := lowerCase(line.Text)
				post, acting := strings.CutPrefix(low, "kt. ")
				ordered := strings.HasPrefix(low, "tl. ") || strings.HasPrefix(low, "tuq. ")
				switch {
				case (acting || ordered) && i+1 == len(s.Authority):
					d.field(line, "")
				case acting && !deputyOf(lowerCase(s.Authority[i+1].Text), post):
					d.field(line, ": PHÓ "+strings.ToUpper(post))
				}
			}
		}
	},
}

// deputyOf tells whether one post is the deputy of another.
func deputyOf(deputy, post string) bool {
	return strings.HasPrefix(deputy, "phó ") || post == "bộ trưởng" && deputy == "thứ trưởng" || strings.HasPrefix(deputy, "ủy viên")
}

var authorityBody = Rule{
	Code: diag.AuthorityBody, Group: Form, Source: "Phụ lục I, mục II.7.b", From: decree,
	Good: deputyWithoutKT.Good,
	Bad:  config("signers: {ky: {authority: [TM. Hội đồng nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
	document: func(d *paper) {
		agency := lowerCase(strings.ReplaceAll(d.agency(), noBreakSpace, " "))
		for _, s := range d.signers() {
			if len(s.Authority) == 0 {
				continue
			}
			first := s.Authority[0]
			body, behalf := strings.CutPrefix(lowerCase(first.Text), "tm. ")
			if behalf && otherBody(body, agency) {
				d.field(source.String{Text: strings.TrimSpace(first.Text[len("TM."):]), At: first.At}, d.agency())
			}
		}
	},
}

// agency is the issuing body on one line, as it is printed.
func (d *paper) agency() string {
	var lines []string
	for _, l := range d.tree.Header.Agency {
		lines = append(lines, l.Text)
	}
	return strings.Join(lines, " ")
}

// otherBody tells a collective that is not the issuing body: council and
// committee are taken for each other.
func otherBody(body, agency string) bool {
	council, committee := "hội đồng nhân dân", "ủy ban nhân dân"
	return strings.Contains(body, council) && strings.HasPrefix(agency, committee) ||
		strings.Contains(body, committee) && strings.HasPrefix(agency, council)
}

var authorityAgainstEnacting = Rule{
	Code: diag.AuthorityAgainstEnacting, Group: Form, Source: "Phụ lục III, mẫu 1.2, ghi chú 6", From: decree,
	Good: Example{
		Config: "signers: {ky: {authority: Chủ tịch, name: Nguyễn Văn An}}",
		Matter: "kind: quyet-dinh\nenacting: Chủ tịch Ủy ban nhân dân xã Cẩm Thành\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: noBasis.Good.Text,
	},
	Bad: Example{
		Config: "signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}",
		Matter: "kind: quyet-dinh\nenacting: Chủ tịch Ủy ban nhân dân xã Cẩm Thành\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: noBasis.Good.Text,
	},
	document: func(d *paper) {
		if d.doc.Kind.Text != "quyet-dinh" || !strings.Contains(lowerCase(d.agency()), "ủy ban nhân dân") {
			return
		}
		enacting := d.agency()
		if len(d.doc.Enacting) > 0 {
			enacting = strings.ToUpper(d.doc.Enacting[0].Text)
		}
		personal := strings.HasPrefix(enacting, "CHỦ TỊCH")
		for _, s := range d.signers()[:min(1, len(d.signers()))] {
			if len(s.Authority) > 0 && anyPrefix(s.Authority[:1], "tm.") == personal && !anyPrefix(s.Authority, "tl.", "tuq.") {
				d.field(s.Authority[0], enacting)
			}
		}
	},
}
