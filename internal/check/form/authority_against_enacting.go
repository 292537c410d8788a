package form

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/workspace"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-40", Severity: diag.Warning, Source: "Phụ lục III, mẫu 1.2, ghi chú 6", From: rule.Decree,
		Title: diag.Term{Vi: "Thẩm quyền ban hành và người ký khớp nhau",
			En: "The line of authority agrees with the signature"},
		Text: diag.Term{Vi: "thẩm quyền ban hành là %[2]s nhưng quyền hạn ký ghi “%[1]s”",
			En: "the decision is %[2]s's but the signature reads “%[1]s”"},
		Hint: diag.Term{Vi: "quyết định của Chủ tịch thì ký CHỦ TỊCH, không có TM.; của Ủy ban nhân dân thì ký " +
			"TM. ỦY BAN NHÂN DÂN",
			En: "a chairman's decision is signed CHỦ TỊCH without TM., the committee's TM. ỦY BAN NHÂN DÂN"},
		Good: rule.Example{
			Config: "signers: {ky: {authority: Chủ tịch, name: Nguyễn Văn An}}",
			Matter: "kind: quyet-dinh\nenacting: Chủ tịch Ủy ban nhân dân xã Cẩm Thành\n" +
				"recipients: [Như Điều 1, \"Lưu: VT\"]", Text: decisionText,
		},
		Bad: rule.Example{
			Config: "signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch], name: Nguyễn Văn An}}",
			Matter: "kind: quyet-dinh\nenacting: Chủ tịch Ủy ban nhân dân xã Cẩm Thành\n" +
				"recipients: [Như Điều 1, \"Lưu: VT\"]", Text: decisionText,
		},
		Document: authorityAgainstEnacting,
	})
}

func authorityAgainstEnacting(d *rule.Document) {
	agency := reading.BodyName(reading.Lower(reading.PlainSpaces(d.Agency())))
	enacting := agency
	if len(d.Doc.Enacting) > 0 {
		enacting = reading.BodyName(reading.Lower(d.Doc.Enacting[0].Text))
	}
	if d.WS.Form(d.Doc.Kind.Text).Enacting && otherBody(enacting, agency) {
		d.Field(d.Doc.Enacting[0], d.Agency())
	}
	if collectiveOf(agency) != "ủy ban nhân dân" {
		return
	}
	personal := strings.HasPrefix(enacting, "chủ tịch")
	for _, s := range d.Signers()[:min(1, len(d.Signers()))] {
		if len(s.Authority) == 0 || anyPrefix(s.Authority, "tl.", "tuq.") {
			continue
		}
		behalf := anyPrefix(s.Authority[:1], "tm.")
		alone := anyPrefix(s.Authority[:1], "chủ tịch", "kt. chủ tịch")
		if d.Kind.Signs == workspace.Enacting && behalf == personal || d.Kind.Signs == workspace.Collective && alone {
			d.Field(s.Authority[0], strings.ToUpper(enacting))
		}
	}
}
