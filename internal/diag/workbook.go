package diag

// BT: workbooks from outside (bảng tính).
const (
	NotWorkbook       Code = "BT-001"
	OldWorkbook       Code = "BT-002"
	EncryptedWorkbook Code = "BT-003"
	MacroWorkbook     Code = "BT-004"
	DamagedWorkbook   Code = "BT-005"
	HugeWorkbook      Code = "BT-006"
	StrangeWorkbook   Code = "BT-007"
	UnknownFile       Code = "BT-008"
	EmptyFile         Code = "BT-009"
	ErrorCell         Code = "BT-010"
	NoValueStored     Code = "BT-011"
	OutsideValue      Code = "BT-012"
	NoTable           Code = "BT-013"
	SeveralTables     Code = "BT-014"
	DuplicateColumn   Code = "BT-015"
	FarCell           Code = "BT-016"
	PasswordMissing   Code = "BT-017"
	WrongPassword     Code = "BT-018"
)

var workbookSentences = map[Code]entry{
	NotWorkbook: {Error,
		sentence{"đây là tệp %[1]s, không phải bảng tính Excel", "this is a %[1]s file, not an Excel workbook"},
		sentence{"chọn tệp bảng tính (.xlsx); số liệu trong tệp khác phải chép vào biểu Excel", "choose the workbook (.xlsx); figures in another file have to be copied into the Excel form"}},
	OldWorkbook: {Error,
		sentence{"bảng tính lưu ở dạng %[1]s, chưa phải .xlsx", "the workbook is saved as %[1]s, not as .xlsx"},
		sentence{"mở bằng Excel hoặc LibreOffice, chọn Lưu thành (Save As), loại tệp Excel Workbook (.xlsx)", "open it in Excel or LibreOffice, choose Save As, type Excel Workbook (.xlsx)"}},
	EncryptedWorkbook: {Error,
		sentence{"bảng tính có mật khẩu mở tệp", "the workbook can be opened with a password only"},
		sentence{"mở bằng Excel, vào Tệp > Thông tin > Bảo vệ sổ làm việc > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại", "open it in Excel, go to File > Info > Protect Workbook > Encrypt with Password, delete the password and save"}},
	PasswordMissing: {Error,
		sentence{"bảng tính có mật khẩu mở tệp, chưa có mật khẩu", "the workbook opens with a password only, and none was given"},
		sentence{"chạy lệnh trong cửa sổ dòng lệnh để gõ mật khẩu, hoặc đặt mật khẩu vào biến môi trường VANBAN_PASSWORD",
			"run the command in a terminal to type the password, or put it into the environment variable VANBAN_PASSWORD"}},
	WrongPassword: {Error,
		sentence{"mật khẩu không mở được bảng tính", "the password does not open the workbook"},
		sentence{"gõ lại, phân biệt chữ hoa, chữ thường và có dấu; hỏi người gửi, hoặc nhờ họ bỏ mật khẩu trong Excel",
			"type it again, with its capitals and accents; ask the sender, or have the password removed in Excel"}},
	MacroWorkbook: {Error,
		sentence{"bảng tính có macro nên không được nhận", "the workbook holds macros and is not taken"},
		sentence{"lưu lại với loại tệp Excel Workbook (.xlsx), không có macro", "save it as Excel Workbook (.xlsx), without macros"}},
	DamagedWorkbook: {Error,
		sentence{"tệp bị hỏng hoặc chưa tải về hết", "the file is damaged or was not downloaded to its end"},
		sentence{"tải lại hoặc xin gửi lại tệp; nếu Excel mở được thì mở rồi lưu lại", "download it again or have it sent again; if Excel can open it, open and save it"}},
	HugeWorkbook: {Error,
		sentence{"bảng tính quá lớn: chỉ nhận đến %[1]d dòng một trang, %[2]d ô có dữ liệu và %[3]d MB", "the workbook is too large: up to %[1]d rows a sheet, %[2]d filled cells and %[3]d MB are taken"},
		sentence{"xóa các trang thừa, các dòng và cột trống có định dạng ở cuối trang (Ctrl+End chỉ ô cuối cùng), hình ảnh, rồi lưu lại", "delete needless sheets, empty rows and columns with formats at a sheet's end (Ctrl+End shows the last cell), and pictures, and save"}},
	StrangeWorkbook: {Error,
		sentence{"bảng tính có cấu trúc bất thường, không phải do Excel lưu ra", "the workbook is built in a way that Excel never saves"},
		sentence{"không mở tệp nếu không rõ người gửi; nhập số liệu vào biểu mẫu được phát", "do not open it unless you know who sent it; fill in the form that was handed out"}},
	FarCell: {Error,
		sentence{"ô có dữ liệu nằm quá xa: chỉ nhận đến dòng %[1]d và cột %[2]s", "a filled cell lies too far away: rows up to %[1]d and columns up to %[2]s are taken"},
		sentence{"xóa dữ liệu của ô này; thường là gõ nhầm ở cuối trang (Ctrl+End)", "delete what is in this cell; it is usually a slip at the end of the sheet (Ctrl+End)"}},
	UnknownFile: {Error,
		sentence{"không nhận ra đây là loại tệp gì", "it is not known what kind of file this is"},
		sentence{"chọn tệp bảng tính Excel (.xlsx)", "choose an Excel workbook (.xlsx)"}},
	EmptyFile: {Error,
		sentence{"tệp rỗng", "the file is empty"},
		sentence{"tải lại hoặc xin gửi lại tệp", "download it again or have it sent again"}},

	ErrorCell: {Error,
		sentence{"ô báo lỗi “%[1]s”", "the cell shows the error “%[1]s”"},
		sentence{"sửa công thức hoặc ghi giá trị vào ô", "mend the formula or type the value"}},
	NoValueStored: {Error,
		sentence{"ô có công thức nhưng trong tệp chưa có kết quả tính", "the cell has a formula, but the file does not hold its result"},
		sentence{"mở tệp bằng Excel rồi lưu lại, hoặc ghi giá trị thay cho công thức", "open the file in Excel and save it, or type the value instead"}},
	OutsideValue: {Error,
		sentence{"công thức trong ô lấy số liệu từ một tệp khác, không kiểm tra được", "the cell's formula takes its value from another file, which cannot be checked"},
		sentence{"chép ô rồi Dán đặc biệt > Giá trị (Paste Special > Values)", "copy the cell and use Paste Special > Values"}},

	NoTable: {Error,
		sentence{"không tìm thấy bảng có các cột %[1]s", "no table with the columns %[1]s was found"},
		sentence{"giữ nguyên tên các cột như trong biểu mẫu", "keep the columns' names as they are in the form"}},
	SeveralTables: {Error,
		sentence{"có nhiều trang cùng chứa bảng này: %[1]s", "several sheets hold this table: %[1]s"},
		sentence{"chỉ giữ lại một trang, hoặc ẩn các trang không dùng", "keep one of them, or hide the others"}},
	DuplicateColumn: {Error,
		sentence{"cột “%[1]s” có hai lần (lần đầu ở %[2]s)", "the column “%[1]s” stands twice (first at %[2]s)"},
		sentence{"giữ lại một cột hoặc đổi tên một cột", "keep one of them or rename one"}},
}
