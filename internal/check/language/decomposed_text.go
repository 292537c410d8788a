package language

import (
	"vanban/internal/check/rule"
	"vanban/internal/diag"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-78", Severity: diag.Warning, Source: "TCVN 6909:2001; Phụ lục I, mục I.4", From: rule.Decree,
		Title: diag.Term{Vi: "Tệp viết bằng chữ dựng sẵn (NFC)", En: "Files are in composed letters (NFC)"},
		Text: diag.Term{Vi: "tệp có chữ ghép từ nhiều ký tự (NFD): Word, Excel tìm sẽ không thấy",
			En: "the file has letters made of several signs (NFD), which Word and Excel do not find"},
		Hint: diag.Term{Vi: "chạy vanban check --fix --write để chuyển cả tệp sang chữ dựng sẵn",
			En: "run vanban check --fix --write to compose the file's letters"},
		Good:      rule.Text("Các thôn thực hiện."),
		Bad:       rule.Text("Ca\u0301c thôn thực hiện."),
		Workspace: decomposedText,
	})
}

func decomposedText(f *rule.Folder) {
	for _, at := range f.WS.Decomposed {
		f.At(at)
	}
}
