package diag

// The signs of a text's Markdown that do not do what their writer meant.
const (
	PrintedMark     Code = "VB-028"
	UnprintedLine   Code = "VB-029"
	UnprintedRemark Code = "VB-030"
	OtherEndMark    Code = "VB-031"
)

var markupSentences = map[Code]entry{
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
