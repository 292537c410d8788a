package diag

// SO: the register of outgoing documents and what was issued (sổ đăng ký văn bản đi).
const (
	RegisterColumns   Code = "SO-001"
	NoRegisterYear    Code = "SO-002"
	BadRegisterNumber Code = "SO-003"
	BadRegisterDay    Code = "SO-004"
	OtherRegisterYear Code = "SO-005"
	UnknownState      Code = "SO-006"
	NumberTwice       Code = "SO-007"
	NumberGap         Code = "SO-008"
	LineWithoutFolder Code = "SO-009"
	FolderWithoutLine Code = "SO-010"
	LineAgainstFolder Code = "SO-011"
	BadRecord         Code = "SO-012"
	IssuedFileChanged Code = "SO-013"
	UnknownNumbering  Code = "SO-014"
	UnknownSeriesKind Code = "SO-015"
	TwoSeries         Code = "SO-016"
	NoRegister        Code = "SO-017"
)

var registerSentences = map[Code]entry{
	RegisterColumns: {Warning,
		sentence{"sổ đăng ký thiếu các cột %[1]s", "the register lacks the columns %[1]s"},
		sentence{
			"cột bị đổi tên thì trả lại tên cũ; cột bị xóa thì chương trình thêm lại khi ghi số mới",
			"give a renamed column its old name; a deleted one comes back with the next number",
		}},
	NoRegisterYear: {Error,
		sentence{"tên tệp sổ đăng ký phải là năm", "a register file is named after its year"},
		sentence{
			"đổi tên thành 2023.csv; bản sao thì chuyển ra khỏi thư mục register",
			"rename it to 2023.csv; move a copy out of the folder register",
		}},
	BadRegisterNumber: {Error,
		sentence{"“%[1]s” không phải số và ký hiệu văn bản", "“%[1]s” is no number and symbol of a document"},
		sentence{"ghi như 112/BC-UBND", "write it as 112/BC-UBND"}},
	BadRegisterDay: {Error,
		sentence{"“%[1]s” không phải ngày của văn bản %[2]s", "“%[1]s” is not the day of document %[2]s"},
		sentence{
			"ghi đủ ngày, tháng, năm như 31/7/2023; nếu phần mềm bảng tính đã đổi thành tháng/ngày thì xem lại mọi " +
				"ngày trong sổ",
			"write day, month and year as 31/7/2023; where a spreadsheet turned them into month and day, look at " +
				"every day of the register",
		}},
	OtherRegisterYear: {Error,
		sentence{"ngày %[1]s không thuộc năm %[2]d của sổ", "the day %[1]s is not in the register's year, %[2]d"},
		sentence{
			"sửa lại ngày, hoặc chuyển dòng này sang sổ của năm đó",
			"mend the day, or move the line to the register of that year",
		}},
	UnknownState: {Error,
		sentence{"không có trạng thái “%[1]s”", "there is no state “%[1]s”"},
		sentence{"các trạng thái: %[2]s", "the states are: %[2]s"}},
	NumberTwice: {Error,
		sentence{"số %[1]s trùng với số %[3]s ở %[2]s", "number %[1]s is the same as %[3]s at %[2]s"},
		sentence{
			"mỗi số chỉ dùng một lần trong năm; sửa lại dòng ghi nhầm",
			"a number is used once a year; mend the line that is wrong",
		}},
	NumberGap: {Warning,
		sentence{"dãy số thiếu số %[1]s trước %[2]s", "the series lacks number %[1]s before %[2]s"},
		sentence{
			"ghi văn bản còn thiếu bằng vanban register --add; số bỏ thì ghi rõ ở cột Ghi chú của dòng ấy",
			"enter what is missing with vanban register --add; for a number given up say so in the line's column " +
				"Ghi chú",
		}},
	LineWithoutFolder: {Error,
		sentence{"văn bản %[1]s không còn thư mục %[2]s", "document %[1]s has lost its folder %[2]s"},
		sentence{
			"lấy lại thư mục từ bản sao lưu; nếu văn bản làm ở nơi khác thì xóa ô Thư mục",
			"bring the folder back from a copy; for a document made elsewhere empty the cell Thư mục",
		}},
	FolderWithoutLine: {Error,
		sentence{
			"văn bản %[1]s đã ban hành nhưng không có dòng nào trong sổ đăng ký",
			"document %[1]s was issued and has no line in the register",
		},
		sentence{
			"lấy lại dòng của %[1]s trong %[2]s từ bản sao lưu, hoặc ghi lại dòng ấy",
			"bring the line of %[1]s back into %[2]s from a copy, or write it again",
		}},
	LineAgainstFolder: {Error,
		sentence{
			"sổ ghi %[1]s, nhưng %[2]s là văn bản số %[3]s",
			"the register says %[1]s, but %[2]s is document %[3]s",
		},
		sentence{"sửa lại dòng trong sổ theo văn bản đã ban hành", "mend the line after the document that was issued"}},
	BadRecord: {Error,
		sentence{"không đọc được thông tin của văn bản đã ban hành", "the record of an issued document cannot be read"},
		sentence{
			"lấy lại tệp này từ bản sao lưu; thư mục issued không chứa thứ gì khác ngoài văn bản đã ban hành",
			"bring the file back from a copy; the folder issued holds nothing but issued documents",
		}},
	IssuedFileChanged: {Error,
		sentence{
			"tệp của văn bản đã ban hành số %[1]s bị mất hoặc đã bị sửa",
			"a file of issued document %[1]s is gone or was changed",
		},
		sentence{
			"lấy lại tệp từ bản sao lưu; văn bản đã ban hành chỉ được thay thế hoặc đính chính bằng văn bản khác",
			"bring it back from a copy; what was issued is replaced or corrected by another document only",
		}},
	UnknownNumbering: {Error,
		sentence{"không có cách lấy số “%[1]s”", "there is no way of numbering “%[1]s”"},
		sentence{
			"ghi given (số lấy ở hệ thống quản lý văn bản hoặc sổ giấy) hoặc own (chương trình cấp số)",
			"write given (by the e-office or the paper book) or own (by the register)",
		}},
	UnknownSeriesKind: {Error,
		sentence{"không có loại văn bản “%[1]s”", "there is no document type “%[1]s”"},
		sentence{
			"ghi tên loại viết liền không dấu, như bao-cao; * là mọi loại còn lại",
			"write the type as in bao-cao; * is all the rest",
		}},
	TwoSeries: {Error,
		sentence{"loại %[1]s có trong hai dãy số: %[2]s và %[3]s", "the type %[1]s is in two series: %[2]s and %[3]s"},
		sentence{"mỗi loại văn bản chỉ thuộc một dãy số", "keep it in one of them"}},
	NoRegister: {Error,
		sentence{"chưa có sổ đăng ký văn bản đi%[1]s", "there is no register%[1]s"},
		sentence{
			"sổ có từ văn bản đầu tiên: vanban issue, hoặc vanban register --add cho văn bản làm ở nơi khác",
			"it begins with the first document: vanban issue, or vanban register --add for one made elsewhere",
		}},
}
