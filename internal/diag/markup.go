package diag

// What a text's Markdown and its front matter say that their writer hardly meant.
const (
	PrintedMark     Code = "VB-028"
	UnprintedLine   Code = "VB-029"
	UnprintedRemark Code = "VB-030"
	OtherEndMark    Code = "VB-031"

	NumberWithoutDay Code = "VB-032"
	SameNumber       Code = "VB-033"
	DateWithoutYear  Code = "VB-034"
)

var markupSentences = map[Code]entry{
	NumberWithoutDay: {Error,
		sentence{"văn bản có số %[1]s mà chưa có ngày", "the document has the number %[1]s but no day"},
		sentence{"ghi đủ ngày ở mục date, như 05/7/2023; còn là bản thảo thì để trống number",
			"give the whole date, as 05/7/2023; leave number empty in a draft"}},
	SameNumber: {Error,
		sentence{"số %[1]s đã dùng cho văn bản “%[2]s” cùng loại, cùng năm",
			"the document “%[2]s” of this type and year has the number %[1]s already"},
		sentence{"cho mỗi văn bản một số riêng", "give each document its own number"}},
	DateWithoutYear: {Error,
		sentence{"ngày “%[1]s” thiếu năm", "the date “%[1]s” lacks its year"},
		sentence{"ghi cả năm, như 05/7/2023", "write the year too, as 05/7/2023"}},
	PrintedMark: {Warning,
		sentence{"dấu “%[1]s” không thành cặp hoặc không có nghĩa ở đây, in nguyên như đã gõ",
			"the sign “%[1]s” has no partner or no meaning here and is printed as typed"},
		sentence{"ghi đủ cặp hoặc bỏ dấu; muốn in đúng như vậy thì ghi “\\” trước dấu",
			"complete the pair or take the sign out; to print it, put “\\” before it"}},
	UnprintedLine: {Warning,
		sentence{"dòng “%[1]s” không in ra", "the line “%[1]s” is not printed"},
		sentence{"xóa dòng này; văn bản hành chính không có đường kẻ ngang, khung chữ như vậy",
			"delete it; official documents have no such rules and boxes"}},
	UnprintedRemark: {Warning,
		sentence{"%[1]d ghi chú trong <!-- --> không in ra", "%[1]d remarks in <!-- --> are not printed"},
		sentence{"xóa ghi chú trước khi ban hành", "delete the remarks before the document is issued"}},
	OtherEndMark: {Warning,
		sentence{"dấu kết thúc văn bản gõ là “%[1]s”, in là “./.”",
			"the end mark was typed as “%[1]s” and is printed as “./.”"},
		sentence{"ghi “./.” hoặc bỏ dấu: chương trình tự thêm", "write “./.”, or nothing: the program adds it"}},
}
