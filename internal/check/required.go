package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var noRecipients = Rule{
	Code: diag.NoRecipients, Group: Form, Source: "Điều 8, khoản 2, điểm h; Phụ lục I, mục II.9", From: decree,
	Good: matter("recipients: [Các thôn, \"Lưu: VT, NTM\"]"),
	Bad:  matter("recipients:"),
	document: func(d *paper) {
		if len(d.tree.Ending.Recipients) == 0 {
			d.at(d.doc.At)
		}
	},
}

var noAddressee = Rule{
	Code: diag.NoAddressee, Group: Form, Source: "Phụ lục I, mục II.9.b", From: decree,
	Good: matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: to-trinh\nrecipients: [Như trên, \"Lưu: VT\"]"),
	document: func(d *paper) {
		switch d.doc.Kind.Text {
		case "cong-van", "to-trinh", "cong-dien":
			if len(d.doc.To) == 0 {
				d.at(d.doc.At, d.typeName())
			}
		}
	},
}

// typeName is the document's type in small letters.
func (d *paper) typeName() string {
	if d.doc.Kind.Text == "cong-van" {
		return "công văn"
	}
	return lowerCase(d.tree.Title.TypeName.Text)
}

var addresseeNotAllowed = Rule{
	Code: diag.AddresseeNotAllowed, Group: Form, Source: "Phụ lục I, mục II.9.b và II.9.c", From: decree,
	Good: matter("kind: bao-cao\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: ke-hoach\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	document: func(d *paper) {
		switch d.doc.Kind.Text {
		case "cong-van", "to-trinh", "cong-dien", "bao-cao":
			return
		}
		if len(d.doc.To) > 0 && d.ws.Form(d.doc.Kind.Text).Addressees {
			d.at(d.doc.To[0].At, d.typeName())
		}
		for _, p := range d.of(paragraph) {
			if p.part == 0 && strings.HasPrefix(p.text, "Kính gửi:") {
				at, _, _, _ := p.where(0)
				d.at(at, d.typeName())
			}
		}
	},
}

var noBasis = Rule{
	Code: diag.NoBasis, Group: Form, Source: "Phụ lục III, mẫu 1.1 và 1.2", From: decree,
	Good: Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\nĐiều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
	Bad:  Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Điều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
	document: func(d *paper) {
		if form := d.ws.Form(d.doc.Kind.Text); form.Enacting && len(d.of(basis)) == 0 {
			d.at(d.doc.At, d.typeName())
		}
	},
}

var noArticles = Rule{
	Code: diag.NoArticles, Group: Form, Source: "Phụ lục III, mẫu 1.2", From: decree,
	Good: noBasis.Good,
	Bad:  Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\n1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
	document: func(d *paper) {
		if d.doc.Kind.Text == "quyet-dinh" && d.articles() == 0 {
			d.at(d.doc.At)
		}
	},
}

// articles is the number of the last Điều of the text.
func (d *paper) articles() int {
	n := 0
	for _, e := range d.entries() {
		if e.system == article && e.p.part == 0 {
			n = e.value
		}
	}
	return n
}

var requiredLines = Rule{
	Code: diag.RequiredLines, Group: Form, Source: "Phụ lục III, mẫu 1.7 và 1.9", From: decree,
	Good: matter("kind: giay-moi\nrecipients: [Như thành phần mời, \"Lưu: VT\"]").saying("Kính mời các Trưởng thôn dự họp.\n\nThời gian: 8 giờ 00, ngày 24 tháng 7 năm 2023.\n\nĐịa điểm: Hội trường xã."),
	Bad:  matter("kind: giay-moi\nrecipients: [Như thành phần mời, \"Lưu: VT\"]").saying("Kính mời các Trưởng thôn dự họp.\n\nThời gian: 8 giờ 00, ngày 24 tháng 7 năm 2023."),
	document: func(d *paper) {
		if linesOfKind[d.doc.Kind.Text] == nil {
			return
		}
		var text strings.Builder
		for _, p := range d.passages {
			text.WriteString(p.small(span{0, len(p.text)}) + "\n")
		}
		for _, line := range linesOfKind[d.doc.Kind.Text] {
			if !line.pattern.MatchString(text.String()) {
				d.at(d.doc.At, d.typeName(), line.name)
			}
		}
	},
}

// required is a line that a form asks for.
type required struct {
	name    diag.Term
	pattern *regexp.Regexp
}

var (
	timeLine  = required{diag.Term{Vi: "thời gian", En: "the time"}, regexp.MustCompile(`thời gian|vào hồi|\d giờ`)}
	placeLine = required{diag.Term{Vi: "địa điểm", En: "the place"}, regexp.MustCompile(`địa điểm|\btại (?:hội trường|nhà văn hóa|trụ sở|phòng)`)}

	linesOfKind = map[string][]required{
		"giay-moi": {timeLine, placeLine},
		"bien-ban": {
			timeLine, placeLine,
			{diag.Term{Vi: "thành phần tham dự", En: "who took part"}, regexp.MustCompile(`thành phần|có mặt|chúng tôi gồm|gồm có`)},
			{diag.Term{Vi: "chủ trì (chủ tọa)", En: "the chair"}, regexp.MustCompile(`chủ trì|chủ t[ọo][ạa]|đại diện`)},
			{diag.Term{Vi: "thư ký", En: "the secretary"}, regexp.MustCompile(`thư k[ýí]|người ghi biên bản|người lập biên bản|đại diện`)},
		},
	}
)
