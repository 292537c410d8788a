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
	s = strings.TrimSpace(lowerCase(s))
	if short := authorityWords[strings.ReplaceAll(s, "uỷ", "ủy")]; short != "" {
		return short
	}
	return strings.ToUpper(strings.NewReplacer(".", "", "/", "", ":", "", " ", "").Replace(s))
}

var authorityWords = map[string]string{"thay mặt": "TM", "ký thay": "KT", "thừa lệnh": "TL", "thừa ủy quyền": "TUQ"}

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
			collective := n == 1 || strings.HasPrefix(first, "tm. ủy ban nhân dân") || strings.HasPrefix(first, "tm. ubnd") || strings.HasPrefix(first, "tm. ban")
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
				last := i+1 == len(s.Authority)
				needsPost := acting || strings.HasPrefix(low, "tl. ") || strings.HasPrefix(low, "tuq. ") || strings.HasPrefix(low, "tm. ")
				switch {
				case needsPost && last:
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
			if behalf && otherBody(bodyName(body), bodyName(agency)) {
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

// collectives are bodies on whose behalf somebody signs, by what their names
// contain.
var collectives = []string{
	"hội đồng nhân dân", "ủy ban nhân dân", "ủy ban mặt trận", "ban chỉ đạo", "ban chỉ huy", "đảng ủy", "ban thường vụ", "ban chấp hành", "hội nông dân", "đoàn thanh niên",
}

// collectiveOf is the sort of body that a name in small letters is of; empty
// when it is another.
func collectiveOf(name string) string {
	for _, c := range collectives {
		if strings.HasPrefix(name, c) || strings.HasPrefix(name, "thường trực "+c) {
			return c
		}
	}
	return ""
}

// otherBody tells a collective that is not the issuing body: of another sort or
// of another level.
func otherBody(body, agency string) bool {
	signs, issues := collectiveOf(body), collectiveOf(agency)
	if signs != "" && issues != "" && signs != issues {
		return true
	}
	for _, level := range []string{"tỉnh", "huyện", "xã"} {
		if signs != "" && has(body, level) && !has(agency, level) && has(agency, "tỉnh", "huyện", "xã", "phường") {
			return true
		}
	}
	return false
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
		agency := bodyName(lowerCase(plain(d.agency())))
		enacting := agency
		if len(d.doc.Enacting) > 0 {
			enacting = bodyName(lowerCase(d.doc.Enacting[0].Text))
		}
		if d.ws.Form(d.doc.Kind.Text).Enacting && otherBody(enacting, agency) {
			d.field(d.doc.Enacting[0], d.agency())
		}
		if collectiveOf(agency) != "ủy ban nhân dân" {
			return
		}
		personal := strings.HasPrefix(enacting, "chủ tịch")
		for _, s := range d.signers()[:min(1, len(d.signers()))] {
			if len(s.Authority) == 0 || anyPrefix(s.Authority, "tl.", "tuq.") {
				continue
			}
			behalf := anyPrefix(s.Authority[:1], "tm.")
			alone := anyPrefix(s.Authority[:1], "chủ tịch", "kt. chủ tịch")
			if d.doc.Kind.Text == "quyet-dinh" && behalf == personal || byCollective[d.doc.Kind.Text] && alone {
				d.field(s.Authority[0], strings.ToUpper(enacting))
			}
		}
	},
}

// byCollective are types that a committee issues as a body (Điều 13.2).
var byCollective = set("ke-hoach chuong-trinh phuong-an de-an bao-cao to-trinh")
