package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

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
		agency := reading.BodyName(reading.Lower(reading.PlainSpaces(d.agency())))
		enacting := agency
		if len(d.doc.Enacting) > 0 {
			enacting = reading.BodyName(reading.Lower(d.doc.Enacting[0].Text))
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
var byCollective = reading.Set("ke-hoach chuong-trinh phuong-an de-an bao-cao to-trinh")
