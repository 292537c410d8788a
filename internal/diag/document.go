package diag

// Documents: front matter and Markdown.
const (
	NoFrontMatter  Code = "VB-001"
	NoTitle        Code = "VB-002"
	UnknownKind    Code = "VB-003"
	UnknownSigner  Code = "VB-004"
	MissingGlyph   Code = "VB-005"
	EmptyDocument  Code = "VB-006"
	SkippedHeading Code = "VB-007"
	UnevenTable    Code = "VB-008"
	UnknownScope   Code = "VB-009"
	BadNumberField Code = "VB-010"
	UnclosedMatter Code = "VB-011"
	NoText         Code = "VB-012"
	DeepHeading    Code = "VB-013"
	UnknownMark    Code = "VB-014"
	NotOfThisForm  Code = "VB-015"
	TwoSigners     Code = "VB-016"
	BadMerge       Code = "VB-018"
	BadColumns     Code = "VB-019"
	MissingImage   Code = "VB-020"
	BadImage       Code = "VB-021"
	HugeImage      Code = "VB-022"
	NoteWithout    Code = "VB-023"
	NoteUncalled   Code = "VB-024"
	DuplicateNote  Code = "VB-025"
	UnknownHeading Code = "VB-026"
	SameHeadings   Code = "VB-027"
)

var documentSentences = map[Code]entry{
	NoFrontMatter: {Error,
		sentence{"văn bản không có phần khai báo ở đầu tệp", "the document has no front matter"},
		sentence{"bắt đầu tệp bằng “---”, các dòng kind, title, date …, rồi “---”", "begin the file with “---”, the lines kind, title, date …, then “---”"}},
	NoTitle: {Error,
		sentence{"văn bản chưa có trích yếu", "the document has no title"},
		sentence{"ghi thêm dòng “title: …” ở phần khai báo", "add a line “title: …” to the front matter"}},
	UnknownKind: {Error,
		sentence{"không có loại văn bản “%[1]s”", "there is no document type “%[1]s”"},
		sentence{"các loại: %[2]s", "the types are: %[2]s"}},
	UnknownSigner: {Error,
		sentence{"vanban.yaml không có người ký “%[1]s”", "vanban.yaml has no signer “%[1]s”"},
		sentence{"khai báo người ký ở mục signers; hiện có: %[2]s", "declare the signer under signers; there are: %[2]s"}},
	MissingGlyph: {Error,
		sentence{"phông chữ không có ký tự “%[1]s” (%[2]s)", "the font has no sign “%[1]s” (%[2]s)"},
		sentence{"thay bằng ký tự khác", "use another sign"}},
	EmptyDocument: {Error,
		sentence{"văn bản không có nội dung", "the document has no text"},
		sentence{"viết nội dung dưới phần khai báo", "write the text below the front matter"}},
	SkippedHeading: {Warning,
		sentence{"đề mục cấp %[1]d đứng ngay sau cấp %[2]d", "a heading of level %[1]d follows level %[2]d"},
		sentence{"bớt dấu # cho đúng cấp", "take away a # to get the right level"}},
	UnevenTable: {Error,
		sentence{"dòng của bảng có %[1]d ô, dòng tiêu đề có %[2]d ô", "the table's row has %[1]d cells, its header has %[2]d"},
		sentence{"thêm hoặc bớt dấu | cho đủ số ô", "add or take away | until the cells agree"}},
	UnknownScope: {Error,
		sentence{"phạm vi “%[1]s” không có", "there is no scope “%[1]s”"},
		sentence{"ghi commune (cả xã) hoặc village (từng thôn)", "write commune or village"}},
	BadNumberField: {Error,
		sentence{"số văn bản “%[1]s” không hợp lệ", "the document's number “%[1]s” is not valid"},
		sentence{"chỉ ghi phần số, ví dụ 05; để trống khi là bản thảo", "write the number alone, e.g. 05; leave it empty in a draft"}},
	UnclosedMatter: {Error,
		sentence{"phần khai báo không có dòng “---” kết thúc", "the front matter has no closing “---”"},
		sentence{"thêm một dòng “---” dưới dòng khai báo cuối cùng", "add a line “---” below its last line"}},
	NoText: {Error,
		sentence{"mục này để trống", "this is empty"},
		sentence{"ghi nội dung hoặc bỏ dòng này", "write something or drop the line"}},
	DeepHeading: {Error,
		sentence{"đề mục cấp %[1]d; chỉ có đến cấp %[2]d", "a heading of level %[1]d; there are only %[2]d"},
		sentence{"bớt dấu #", "take away a #"}},
	UnknownMark: {Error,
		sentence{"không có dấu chỉ “%[1]s”", "there is no mark “%[1]s”"},
		sentence{"ghi một trong: %[2]s", "write one of: %[2]s"}},
	NotOfThisForm: {Error,
		sentence{"loại văn bản này không có mục “%[1]s”", "this document type has no “%[1]s”"},
		sentence{"bỏ mục này, hoặc chọn loại văn bản khác", "drop it, or choose another type"}},
	TwoSigners: {Error,
		sentence{"biên bản cần hai người ký: thư ký và chủ tọa", "minutes need two signers: the secretary and the chair"},
		sentence{"ghi “signer: [thu-ky, chu-toa]”", "write “signer: [thu-ky, chu-toa]”"}},
	MissingImage: {Error,
		sentence{"không có hình “%[1]s” trong thư mục images", "there is no picture “%[1]s” in the folder images"},
		sentence{"đặt tệp hình vào thư mục images hoặc sửa lại tên", "put the picture into images or mend its name"}},
	BadImage: {Error,
		sentence{"không đọc được hình “%[1]s”", "the picture “%[1]s” cannot be read"},
		sentence{"dùng hình PNG hoặc JPEG; tệp hỏng thì lưu lại từ phần mềm xem ảnh", "use PNG or JPEG; save a broken file anew from a picture viewer"}},
	HugeImage: {Error,
		sentence{"hình “%[1]s” quá lớn", "the picture “%[1]s” is too large"},
		sentence{"thu nhỏ hình xuống dưới 20 MB và 50 triệu điểm ảnh", "make it smaller than 20 MB and 50 megapixels"}},
	NoteWithout: {Error,
		sentence{"chú thích “%[1]s” được gọi nhưng chưa có nội dung", "the note “%[1]s” is called but has no text"},
		sentence{"thêm đoạn “[^%[1]s]: …”", "add a paragraph “[^%[1]s]: …”"}},
	NoteUncalled: {Error,
		sentence{"chú thích “%[1]s” có nội dung nhưng không được gọi", "the note “%[1]s” has a text but is not called"},
		sentence{"ghi “[^%[1]s]” ở chỗ cần chú thích, hoặc bỏ đoạn này", "write “[^%[1]s]” where it belongs, or drop the paragraph"}},
	DuplicateNote: {Error,
		sentence{"chú thích “%[1]s” ghi hai lần (lần đầu ở dòng %[2]d)", "the note “%[1]s” stands twice (first on line %[2]d)"},
		sentence{"đặt tên khác cho một trong hai", "give one of them another name"}},
	UnknownHeading: {Error,
		sentence{"không có đề mục “%[1]s”", "there is no heading “%[1]s”"},
		sentence{"ghi đúng như đề mục trong văn bản", "write it as the heading stands in the text"}},
	SameHeadings: {Warning,
		sentence{"có %[2]d đề mục “%[1]s”; số trang là của đề mục đầu tiên", "there are %[2]d headings “%[1]s”; the page is the first one's"},
		sentence{"đặt tên đề mục khác nhau", "give the headings different names"}},
	BadMerge: {Error,
		sentence{"ô này không gộp được: các ô “^^” và “<<” không tạo thành hình chữ nhật", "the cell cannot be merged: its “^^” and “<<” make no rectangle"},
		sentence{"“^^” gộp với ô bên trên, “<<” gộp với ô bên trái; không gộp tiêu đề với nội dung", "“^^” merges with the cell above, “<<” with the cell on the left; the header does not merge with what is below"}},
	BadColumns: {Error,
		sentence{"các cột không thể chia bảng theo tỷ lệ %[1]s", "the columns cannot share the table as %[1]s"},
		sentence{"mỗi tỷ lệ lớn hơn 0%, cộng lại không quá 100% và còn chỗ cho cột không ghi tỷ lệ", "every part is more than 0%, all are 100% at most, and leave room for the columns without one"}},
}
