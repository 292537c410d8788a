package complete

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-70", Severity: diag.Warning, Source: "văn bản trình ký phải điền đủ", InFindings: true,
		Title:    diag.Term{Vi: "Không còn chỗ để trống chờ điền", En: "No placeholder is left"},
		Text:     diag.Term{Vi: "còn chỗ chờ điền: “%[1]s”", En: "a placeholder is left: “%[1]s”"},
		Hint:     diag.Term{Vi: "điền nội dung, hoặc bỏ đi", En: "fill it in, or drop it"},
		Good:     rule.Text("Các thôn gửi báo cáo trước ngày 25/7/2023, gồm số liệu, hình ảnh,..."),
		Bad:      rule.Text("Các thôn gửi báo cáo trước ngày ... tháng 7 năm 2023, gồm xx hộ nghèo."),
		Document: placeholder,
	})
}

func placeholder(d *rule.Document) {
	for _, p := range d.Of(reading.All) {
		blanks(d, p)
	}
	for _, s := range d.Signers() {
		p := reading.NewPassage(reading.Note, []doc.Span{{Text: s.Name.Text, At: s.Name.At}})
		if name := strings.TrimSpace(s.Name.Text); name != "" && blank(name) || formName.MatchString(name) {
			d.Field(s.Name)
		} else {
			blanks(d, p)
		}
	}
}

// blanks notes what is left to be filled in in a passage; one is enough to look
// at the whole.
func blanks(d *rule.Document, p *reading.Passage) {
	if p.Kind == reading.Cell && p.Part == 0 && len(p.Words) == 0 && strings.Trim(p.Text, ".… ") == "" &&
		len(strings.TrimSpace(p.Text)) > 1 {
		d.Report(p, 0, len(p.Text))
		return
	}
	if p.Kind&(reading.Recipient|reading.Addressee|reading.Excerpt) != 0 {
		if at := dotRow.FindStringIndex(p.Text); at != nil {
			d.Report(p, at[0], at[1])
			return
		}
	}
	if !mayBeBlank(p.Text) {
		return
	}
	for _, m := range leftOpen.FindAllStringSubmatchIndex(p.Text, -1) {
		if from, to := m[2], m[3]; !formText(d, p, p.Text[from:to], from) {
			d.Report(p, from, to)
			return
		}
	}
}

// leftOpen is what writers leave to be filled in: rows of dots, a dot row where a
// number belongs, xx, TODO, ___, ???, promises, and names of nobody.
var leftOpen = regexp.MustCompile(`(?:^|[\s(/“:.-])(` +
	`(?:[Nn]gày|[Tt]háng|THÁNG|[Nn]ăm|[Ss]ố|[Đ]iều|[Kk]hoản|[Qq]uý) ?(?:…+|\.{3,})` +
	`|…{2,}|[.…]{5,}|_{3,}|\?{2,}|(?:…+|\.{3,}) ?(?:%|triệu|tỷ|nghìn|đồng|hộ|người|ha|km|thôn|m2|m²)` +
	`|x{2,}|XXXX+|XX+ (?:hộ|người|thôn|triệu|tỷ|đồng|chỉ tiêu)|XX+/\d+|(?i:todo|fixme|lorem ipsum)|\[(?:[Đđ]iền` +
	`|[Gg]hi|[Tt]ên|[Ss]ố|[Nn]gày)[^\]]*\]|<(?:[Tt]ên|[Ss]ố|[Nn]gày|[Đđ]iền)[^>]*>` +
	`|\((?:đang cập nhật|chưa có số liệu|bổ sung sau|cập nhật sau)\)|(?:bổ sung|cập nhật|điền) sau[.;)]` +
	`|\p{Lu}\p{Ll}+ (?:Văn|Thị) [ABCDXYZ]` +
	`)(?:$|[\s)/”.,;:%-])`)

// dotRow is a row of dots.
var dotRow = regexp.MustCompile(`…+|\.{3,}`)

// formName is what a form has in the place of a name.
var formName = regexp.MustCompile(`(?i)^\(?(?:họ và tên|họ tên|chữ ký|ký tên)`)

// mayBeBlank tells a text that is worth a closer look.
func mayBeBlank(s string) bool {
	return reading.ContainsAny(s, "…", "...", "[", "<", "__", "??", "xx", "XX", "TODO", "todo", "FIXME", "orem") ||
		reading.ContainsAny(s, "sau.", "sau)", "sau;", "(đang cập", "(chưa có") ||
		reading.ContainsAny(s, "Văn ", "Thị ") && nobody.MatchString(s)
}

// nobody is a name as it stands in examples: Nguyễn Văn A.
var nobody = regexp.MustCompile(`(?:Văn|Thị) [ABCDXYZ]\b`)

// formText tells a blank that shows a form to others: between quotes, in
// brackets that tell what an appendix belongs to, rows of dots in an appendix,
// which may be a form to fill in by hand, or the end of a list of things.
func formText(d *rule.Document, p *reading.Passage, blank string, at int) bool {
	before := p.Behind(at)
	open := strings.LastIndexByte(before, '(')
	dots := p.Part > 0 && strings.ContainsAny(blank, ".…_")
	listed := strings.HasPrefix(blank, "…") || strings.HasPrefix(blank, "...")
	goesOn := listed && strings.HasSuffix(strings.TrimRight(p.Text[:at], " "), ",")
	return p.Quoted(at) || dots || goesOn || open >= 0 && strings.HasPrefix(before[open:], "(Kèm theo")
}
