package form

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/workspace"
)

// What documents of a kind must have, or must not: templates/kinds.yaml says so
// kind by kind.
func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-25", Severity: diag.Error, Source: "Điều 8, khoản 2, điểm h; Phụ lục I, mục II.9", From: rule.Decree,
		Title: diag.Term{Vi: "Văn bản có Nơi nhận", En: "A document has Nơi nhận"},
		Text:  diag.Term{Vi: "văn bản chưa có Nơi nhận", En: "the document has no Nơi nhận"},
		Hint: diag.Term{Vi: "thêm mục recipients vào phần khai báo, dòng cuối là \"Lưu: VT, …\"",
			En: "add recipients to the front matter, the last one \"Lưu: VT, …\""},
		Good:     rule.Matter("recipients: [Các thôn, \"Lưu: VT, NTM\"]"),
		Bad:      rule.Matter("recipients:"),
		Document: needs(everyKind, hasRecipients),
	})
	Rules.Add(rule.Rule{
		Code: "DOC-26", Severity: diag.Error, Source: "Phụ lục I, mục II.9.b", From: rule.Decree,
		Title: diag.Term{Vi: "Công văn, tờ trình, công điện ghi nơi gửi",
			En: "Letters, petitions and telegrams name whom they go to"},
		Text: diag.Term{Vi: "%[1]s chưa ghi gửi đến cơ quan nào", En: "the %[1]s does not say to whom it goes"},
		Hint: diag.Term{Vi: "thêm mục to vào phần khai báo: in sau “Kính gửi:”",
			En: "add to to the front matter: it is printed after “Kính gửi:”"},
		Good: rule.Matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\n" +
			"recipients: [Như trên, \"Lưu: VT\"]"),
		Bad:      rule.Matter("kind: to-trinh\nrecipients: [Như trên, \"Lưu: VT\"]"),
		Document: needs(withAddressees, hasAddressees),
	})
	Rules.Add(rule.Rule{
		Code: "DOC-27", Severity: diag.Warning, Source: "Phụ lục I, mục II.9.b và II.9.c", From: rule.Decree,
		Title: diag.Term{Vi: "“Kính gửi” chỉ dùng trong tờ trình, báo cáo gửi cấp trên và công văn",
			En: "“Kính gửi” is for petitions, reports to a superior, and letters only"},
		Text: diag.Term{Vi: "%[1]s không có phần “Kính gửi”", En: "a %[1]s has no “Kính gửi”"},
		Hint: diag.Term{Vi: "bỏ mục to, ghi nơi nhận ở mục recipients",
			En: "drop to, name the recipients under recipients"},
		Good: rule.Matter("kind: bao-cao\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
		Bad: rule.Matter("kind: ke-hoach\nto: Ủy ban nhân dân tỉnh Thanh Hóa\n" +
			"recipients: [Như trên, \"Lưu: VT\"]"),
		Document: addresseeNotAllowed,
	})
	Rules.Add(rule.Rule{
		Code: "DOC-28", Severity: diag.Warning, Source: "Phụ lục III, mẫu 1.1 và 1.2", From: rule.Decree,
		Title: diag.Term{Vi: "Quyết định, nghị quyết có căn cứ ban hành",
			En: "Decisions and resolutions name their legal bases"},
		Text: diag.Term{Vi: "%[1]s chưa có căn cứ ban hành", En: "the %[1]s has no legal basis"},
		Hint: diag.Term{Vi: "mở đầu bằng các dòng “Căn cứ …;”", En: "begin with lines “Căn cứ …;”"},
		Good: rule.Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: decisionText},
		Bad: rule.Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]",
			Text: "Điều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
		Document: needs(withBases, hasBases),
	})
	Rules.Add(rule.Rule{
		Code: "DOC-29", Severity: diag.Error, Source: "Phụ lục III, mẫu 1.2", From: rule.Decree,
		Title: diag.Term{Vi: "Quyết định có các điều", En: "A decision has articles"},
		Text:  diag.Term{Vi: "quyết định chưa có điều nào", En: "the decision has no article"},
		Hint: diag.Term{Vi: "viết nội dung thành “Điều 1. …”, “Điều 2. …” (mẫu 1.2)",
			En: "write the text as “Điều 1. …”, “Điều 2. …” (form 1.2)"},
		Good: rule.Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]", Text: decisionText},
		Bad: rule.Example{Matter: "kind: quyet-dinh\nrecipients: [Như Điều 1, \"Lưu: VT\"]",
			Text: "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\n" +
				"1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."},
		Document: needs(withArticles, hasArticles),
	})
	Rules.Add(rule.Rule{
		Code: "DOC-89", Severity: diag.Warning, Source: "Phụ lục III, mẫu 1.7 và 1.9", From: rule.Decree,
		Title: diag.Term{Vi: "Giấy mời, biên bản ghi đủ các mục của mẫu",
			En: "Invitations and minutes have the lines of their forms"},
		Text: diag.Term{Vi: "%[1]s chưa ghi %[2]s", En: "the %[1]s does not tell %[2]s"},
		Hint: diag.Term{Vi: "thêm dòng này theo mẫu 1.7 (giấy mời), 1.9 (biên bản)",
			En: "add the line as in form 1.7 (invitation), 1.9 (minutes)"},
		Good: rule.Example{Matter: "kind: giay-moi\nrecipients: [Như thành phần mời, \"Lưu: VT\"]",
			Text: "Kính mời các Trưởng thôn dự họp.\n\nThời gian: 8 giờ 00, ngày 24 tháng 7 năm 2023.\n\n" +
				"Địa điểm: Hội trường xã."},
		Bad: rule.Example{Matter: "kind: giay-moi\nrecipients: [Như thành phần mời, \"Lưu: VT\"]",
			Text: "Kính mời các Trưởng thôn dự họp.\n\nThời gian: 8 giờ 00, ngày 24 tháng 7 năm 2023."},
		Document: requiredLines,
	})
}

// needs notes a document of a kind that needs something and lacks it.
func needs(needed func(workspace.Kind) bool, has func(*rule.Document) bool) func(*rule.Document) {
	return func(d *rule.Document) {
		if needed(d.Kind) && !has(d) {
			d.At(d.Doc.At, d.TypeName())
		}
	}
}

func everyKind(workspace.Kind) bool        { return true }
func withBases(k workspace.Kind) bool      { return k.Bases }
func withArticles(k workspace.Kind) bool   { return k.Articles }
func withAddressees(k workspace.Kind) bool { return k.Addressees == workspace.Required }

func hasRecipients(d *rule.Document) bool { return len(d.Tree.Ending.Recipients) > 0 }
func hasAddressees(d *rule.Document) bool { return len(d.Doc.To) > 0 }
func hasBases(d *rule.Document) bool      { return len(d.Of(reading.Basis)) > 0 }
func hasArticles(d *rule.Document) bool   { return articles(d) > 0 }

// articles is the number of the last Điều of the text.
func articles(d *rule.Document) int {
	n := 0
	for _, e := range d.Entries() {
		if e.System == doc.Article && e.Passage.Part == 0 {
			n = e.Values[0]
		}
	}
	return n
}

func addresseeNotAllowed(d *rule.Document) {
	if d.Kind.Addressees != "" {
		return
	}
	if len(d.Doc.To) > 0 && d.WS.Form(d.Doc.Kind.Text).Addressees {
		d.At(d.Doc.To[0].At, d.TypeName())
	}
	for _, p := range d.Of(reading.Paragraph) {
		if p.Part == 0 && strings.HasPrefix(p.Text, "Kính gửi:") {
			at, _ := p.Where(0)
			d.At(at, d.TypeName())
		}
	}
}

// requiredLines notes what a document of the kind must tell and does not.
func requiredLines(d *rule.Document) {
	if len(d.Kind.Lines) == 0 {
		return
	}
	var text strings.Builder
	for _, p := range d.Passages {
		text.WriteString(p.LowerText() + "\n")
	}
	for _, name := range d.Kind.Lines {
		if line := lines[name]; !line.pattern.MatchString(text.String()) {
			d.At(d.Doc.At, d.TypeName(), line.name)
		}
	}
}

// lines are what kinds may have to tell, and how that is known in small letters.
var lines = map[string]struct {
	name    diag.Term
	pattern *regexp.Regexp
}{
	"time": {diag.Term{Vi: "thời gian", En: "the time"}, regexp.MustCompile(`thời gian|vào hồi|\d giờ`)},
	"place": {diag.Term{Vi: "địa điểm", En: "the place"},
		regexp.MustCompile(`địa điểm|\btại (?:hội trường|nhà văn hóa|trụ sở|phòng)`)},
	"present": {diag.Term{Vi: "thành phần tham dự", En: "who took part"},
		regexp.MustCompile(`thành phần|có mặt|chúng tôi gồm|gồm có`)},
	"chair": {diag.Term{Vi: "chủ trì (chủ tọa)", En: "the chair"},
		regexp.MustCompile(`chủ trì|chủ t[ọo][ạa]|đại diện`)},
	"secretary": {diag.Term{Vi: "thư ký", En: "the secretary"},
		regexp.MustCompile(`thư k[ýí]|người ghi biên bản|người lập biên bản|đại diện`)},
}

// decisionText is a decision for examples.
const decisionText = "Căn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\n" +
	"Điều 1. Thành lập Tổ công tác; các thành viên chịu trách nhiệm thi hành Quyết định này."
