package diag

// Reading data from outside.
const (
	NotUTF8          Code = "DL-001"
	ControlCharacter Code = "DL-002"
	BadYAML          Code = "DL-003"
	UnknownField     Code = "DL-004"
	DuplicateField   Code = "DL-005"
	WrongShape       Code = "DL-006"
	MissingField     Code = "DL-007"
	BadDate          Code = "DL-008"
	BadNumber        Code = "DL-009"
	BadCSV           Code = "DL-010"
	UnevenRow        Code = "DL-011"
	DuplicateID      Code = "DL-012"
	MissingColumn    Code = "DL-013"
	EmptyID          Code = "DL-014"
	BadMoney         Code = "DL-015"
	AlikeIDs         Code = "DL-016"
)

var dataSentences = map[Code]entry{
	NotUTF8: {Error,
		sentence{"tệp không phải văn bản Unicode (UTF-8)", "the file is not Unicode text (UTF-8)"},
		sentence{"mở tệp và lưu lại với bảng mã UTF-8; tệp gõ bằng phông cũ thì thêm --legacy tcvn3 (hoặc vni, vps)", "open the file and save it as UTF-8; for a file typed in old fonts add --legacy tcvn3 (or vni, vps)"}},
	ControlCharacter: {Error,
		sentence{"có ký tự điều khiển %[1]s không in được", "there is a control character %[1]s that cannot be printed"},
		sentence{"xóa ký tự này; nó thường theo vào khi dán từ phần mềm khác", "delete it; it usually comes in by pasting from another program"}},
	BadYAML: {Error,
		sentence{"không đọc được cấu trúc YAML: %[1]s", "the YAML cannot be read: %[1]s"},
		sentence{"xem lại thụt dòng, dấu hai chấm và dấu ngoặc kép ở dòng này và dòng trên", "look at the indent, the colons and the quotes of this line and the one above"}},
	UnknownField: {Error,
		sentence{"không có mục “%[1]s”", "there is no field “%[1]s”"},
		sentence{"các mục dùng được: %[2]s", "the fields are: %[2]s"}},
	DuplicateField: {Error,
		sentence{"mục “%[1]s” ghi hai lần (lần đầu ở dòng %[2]d)", "the field “%[1]s” stands twice (first on line %[2]d)"},
		sentence{"giữ lại một mục", "keep one of them"}},
	WrongShape: {Error,
		sentence{"cần %[1]s ở đây", "%[2]s is wanted here"},
		sentence{"", ""}},
	MissingField: {Error,
		sentence{"thiếu mục “%[1]s”", "the field “%[1]s” is missing"},
		sentence{"ghi thêm một dòng “%[1]s: …”", "add a line “%[1]s: …”"}},
	BadDate: {Error,
		sentence{"“%[1]s” không phải ngày tháng", "“%[1]s” is not a date"},
		sentence{"ghi như 05/7/2023, hoặc “tháng 7 năm 2023” khi chưa có ngày", "write it as 05/7/2023, or “tháng 7 năm 2023” while the day is open"}},
	BadNumber: {Error,
		sentence{"“%[1]s” không phải số", "“%[1]s” is not a number"},
		sentence{"ghi như 1.784 hoặc 12,21%", "write it as 1.784 or 12,21%"}},
	BadCSV: {Error,
		sentence{"không đọc được bảng CSV: %[1]s", "the CSV table cannot be read: %[1]s"},
		sentence{"xem lại dấu ngoặc kép và dấu phẩy của dòng này", "look at the quotes and commas of this line"}},
	UnevenRow: {Error,
		sentence{"dòng có %[1]d ô, dòng tiêu đề có %[2]d ô", "the row has %[1]d cells, the header has %[2]d"},
		sentence{"ô có dấu phẩy phải đặt trong ngoặc kép", "a cell with a comma goes in quotes"}},
	DuplicateID: {Error,
		sentence{"mã “%[1]s” dùng hai lần (lần đầu ở %[2]v)", "the id “%[1]s” is used twice (first at %[2]v)"},
		sentence{"mỗi thôn một mã riêng", "give each village its own id"}},
	MissingColumn: {Error,
		sentence{"bảng thiếu cột “%[1]s”", "the table has no column “%[1]s”"},
		sentence{"dòng đầu của bảng là tên các cột", "the first row holds the columns' names"}},
	EmptyID: {Error,
		sentence{"ô “%[1]s” để trống", "the cell “%[1]s” is empty"},
		sentence{"ghi mã và tên cho mỗi thôn", "give every village an id and a name"}},
	BadMoney: {Error,
		sentence{"“%[1]s” không phải số tiền", "“%[1]s” is not an amount of money"},
		sentence{"ghi như 7 tỷ đồng, 500 triệu đồng hoặc 1.234.567", "write it as 7 tỷ đồng, 500 triệu đồng or 1.234.567"}},
	AlikeIDs: {Error,
		sentence{"mã “%[1]s” chỉ khác mã “%[2]s” ở chữ hoa, chữ thường hoặc ở chỗ đặt dấu thanh", "the id “%[1]s” differs from “%[2]s” only in case or in the place of the tone mark"},
		sentence{"đổi một trong hai mã, vì hai tệp có tên như vậy có thể ghi đè lên nhau", "change one of them: files of such names may take each other's place"}},
}
