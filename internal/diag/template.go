package diag

// What the actions of a text may not do.
const (
	Unprintable  Code = "MAU-008"
	BadFormat    Code = "MAU-009"
	TooManySteps Code = "MAU-010"
	TooMuchText  Code = "MAU-011"
	TooDeep      Code = "MAU-012"
)

var templateSentences = map[Code]entry{
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
