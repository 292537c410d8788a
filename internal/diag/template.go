package diag

// Actions of templates, and what they may not do.
const (
	TemplateSyntax  Code = "MAU-001"
	UnknownName     Code = "MAU-002"
	TemplateFailed  Code = "MAU-003"
	UnknownTemplate Code = "MAU-004"
	NoValue         Code = "MAU-005"
	PartOfVillages  Code = "MAU-006"
	Unprintable     Code = "MAU-008"
	BadFormat       Code = "MAU-009"
	TooManySteps    Code = "MAU-010"
	TooMuchText     Code = "MAU-011"
	TooDeep         Code = "MAU-012"
)

var templateSentences = map[Code]entry{
	TemplateSyntax: {Error,
		sentence{"câu lệnh mẫu viết sai: %[1]s", "the template action is wrong: %[1]s"},
		sentence{"mỗi câu lệnh mở bằng {{ và đóng bằng }}", "an action opens with {{ and closes with }}"}},
	UnknownName: {Error,
		sentence{"không có tên “%[1]s”", "there is no name “%[1]s”"},
		sentence{"các tên dùng được: %[2]s", "the names are: %[2]s"}},
	TemplateFailed: {Error,
		sentence{"câu lệnh mẫu không tính được: %[1]s", "the template action fails: %[1]s"},
		sentence{"", ""}},
	UnknownTemplate: {Error,
		sentence{"không có mẫu “%[1]s”", "there is no template “%[1]s”"},
		sentence{"các mẫu: %[2]s", "the templates are: %[2]s"}},
	NoValue: {Error,
		sentence{"“%[1]s” không có số liệu ở đây", "“%[1]s” has no value here"},
		sentence{"kiểm tra mục month, scope của văn bản, mục village_indicators của vanban.yaml và kết quả rà soát của tháng", "look at the document's month and scope, at village_indicators in vanban.yaml and at the month's findings"}},
	PartOfVillages: {Warning,
		sentence{"tổng của chỉ tiêu %[1]s mới cộng số liệu %[2]d/%[3]d thôn, chưa có của: %[4]s",
			"the sum of indicator %[1]s has the figures of %[2]d of %[3]d villages, not those of %[4]s"},
		sentence{"chờ đủ báo cáo của các thôn, hoặc ghi rõ trong văn bản là số của bao nhiêu thôn", "wait for all villages, or say in the text how many they are"}},
	Unprintable: {Error,
		sentence{"giá trị này không in thành chữ được", "this value cannot be printed as text"},
		sentence{"chọn một mục bên trong, ví dụ .Name hoặc .Value; danh sách thì dùng {{range}}",
			"name a field of it, e.g. .Name or .Value; for a list use {{range}}"}},
	BadFormat: {Error,
		sentence{"khuôn “%[1]s” của printf không dùng được với giá trị này",
			"the format “%[1]s” of printf does not fit"},
		sentence{"sau dấu phần trăm ghi s cho chữ, d cho số; mỗi dấu phần trăm một giá trị",
			"behind a percent sign s is text, d a number; each takes a value"}},
	TooManySteps: {Error,
		sentence{"câu lệnh lặp quá nhiều: hơn %[1]d bước", "the action repeats too often: more than %[1]d steps"},
		sentence{"xem lại số lần lặp sau “range”", "look at what “range” goes over"}},
	TooMuchText: {Error,
		sentence{"câu lệnh tạo ra quá nhiều chữ: hơn %[1]d MB", "the action makes too much text: more than %[1]d MB"},
		sentence{"xem lại các vòng lặp và chữ được nối thêm", "look at the loops, and at texts that grow"}},
	TooDeep: {Error,
		sentence{"mẫu gọi nhau quá %[1]d lần, không dứt", "templates call one another more than %[1]d deep"},
		sentence{"một mẫu không được gọi lại chính nó mãi", "a template must not call itself without end"}},
}
