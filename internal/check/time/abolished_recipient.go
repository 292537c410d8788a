package time

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/law"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-85", Severity: diag.Error, Source: law.Districts.Source, From: law.Districts.Since,
		Title: diag.Term{Vi: "Văn bản từ 01/7/2025 không gửi cơ quan cấp huyện",
			En: "Documents from 01/7/2025 on do not go to district bodies"},
		Text: diag.Term{Vi: "“%[1]s”: cơ quan cấp huyện không còn từ 01/7/2025",
			En: "“%[1]s”: district bodies are no more since 01/7/2025"},
		Hint: diag.Term{Vi: "gửi thẳng cơ quan cấp tỉnh", En: "write to the province's body directly"},
		Good: rule.Example{Matter: "date: 05/8/2025\nmonth:\n" +
			"recipients: [Ủy ban nhân dân tỉnh (báo cáo), \"Lưu: VT\"]"},
		Bad: rule.Example{Matter: "date: 05/8/2025\nmonth:\n" +
			"recipients: [Ủy ban nhân dân huyện (báo cáo), \"Lưu: VT\"]"},
		Document: abolishedRecipient,
	})
}

func abolishedRecipient(d *rule.Document) {
	districts(d, reading.Addressee|reading.Recipient, func(p *reading.Passage, _, _ int) {
		text := strings.Trim(p.Text, "- .;")
		at := strings.Index(p.Text, text)
		d.Report(p, at, at+len(text))
	})
}
