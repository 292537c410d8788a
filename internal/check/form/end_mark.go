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
		Code: "DOC-45", Severity: diag.Warning, Source: "Phụ lục III, mục II (các mẫu)", From: rule.Decree,
		Title: diag.Term{Vi: "Dấu kết thúc “./.” chỉ có ở cuối văn bản",
			En: "The end mark “./.” stands at the end only"},
		Text:     diag.Term{Vi: "dấu “./.” nằm giữa văn bản", En: "the end mark “./.” stands inside the text"},
		Hint:     diag.Term{Vi: "bỏ đi; chương trình tự ghi ở cuối", En: "drop it; the program writes it at the end"},
		Good:     rule.Text("Các thôn báo cáo kết quả.\n\nỦy ban nhân dân xã thông báo để Nhân dân biết./."),
		Bad:      rule.Text("Các thôn báo cáo kết quả./.\n\nỦy ban nhân dân xã thông báo để Nhân dân biết."),
		Document: endMarkInside,
	})
}

func endMarkInside(d *rule.Document) {
	last := map[int]*reading.Passage{}
	for _, p := range d.Of(reading.Prose | reading.Heading | reading.Caption) {
		last[p.Part] = p
	}
	for _, p := range d.Of(reading.Prose | reading.Cell | reading.Heading) {
		at := strings.Index(p.Text, "./.")
		if at >= 0 && (p != last[p.Part] || at+len("./.") < len(p.Text)) {
			d.Report(p, at, at+len("./."))
		}
	}
	if p := last[0]; p != nil {
		if at := wrongEndMark.FindStringIndex(p.Text); at != nil {
			d.Report(p, at[0], at[1])
		}
	}
}

// wrongEndMark is a mark that was typed otherwise, with the one behind it that
// the program adds.
var wrongEndMark = regexp.MustCompile(`(?:\.?//|[^.\s]/|\s)\.(?:/\.|//\.)?$|\./\./\.$`)
