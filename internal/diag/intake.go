package diag

// PH: filled forms and tables of findings (phiếu).
const (
	FormVersion     Code = "PH-001"
	UnknownMonth    Code = "PH-002"
	UnknownSubject  Code = "PH-003"
	NotAskedMonth   Code = "PH-004"
	SameSubject     Code = "PH-005"
	NoIndicator     Code = "PH-006"
	DoubtfulNumber  Code = "PH-007"
	BecameDate      Code = "PH-008"
	DoubtfulPercent Code = "PH-009"
	DoubtfulMoney   Code = "PH-010"
	MergedNumber    Code = "PH-011"
	BadMark         Code = "PH-012"
	TwoMarks        Code = "PH-013"
	NothingBefore   Code = "PH-014"
	OtherThanBefore Code = "PH-015"
	BlankForm       Code = "PH-016"
	NoVillage       Code = "PH-017"
	TwoVillages     Code = "PH-018"
	NotATable       Code = "PH-019"
	EmptyFolder     Code = "PH-020"
	ProposalWaits   Code = "PH-021"
	NoVillageSet    Code = "PH-022"
	NoneOfSet       Code = "PH-024"
	MostEmptied     Code = "PH-025"
	AlikeVillages   Code = "PH-030"
	OtherCommune    Code = "PH-031"
	OtherName       Code = "PH-032"
	SwappedForm     Code = "PH-033"
	ProposalUnread  Code = "PH-034"
	OldFormat       Code = "PH-035"
	NotConverted    Code = "PH-036"
	OldFormatBeside Code = "PH-037"
)

var intakeSentences = map[Code]entry{
	FormVersion: {Error,
		sentence{"phiếu theo phiên bản “%[1]s”, chương trình này chỉ đọc phiên bản %[2]s", "the form is of version “%[1]s”; this program reads version %[2]s only"},
		sentence{"phát lại phiếu bằng lệnh vanban form, hoặc dùng bản vanban mới hơn", "hand out a new form with vanban form, or use a newer vanban"}},
	UnknownMonth: {Error,
		sentence{"không rõ đây là số liệu của tháng nào", "it is not known of which month these figures are"},
		sentence{"thêm --month 2023-08 vào lệnh, hoặc ghi tháng vào tên tệp, như 01-2023-08.xlsx", "add --month 2023-08 to the command, or put the month into the file's name, as in 01-2023-08.xlsx"}},
	UnknownSubject: {Error,
		sentence{"không rõ đây là số liệu của thôn nào", "it is not known of which village these figures are"},
		sentence{"đặt tên tệp theo mã hoặc tên thôn, như 01.xlsx; số liệu của xã thì đặt tên xa.xlsx", "name the file after the village's id or name, as in 01.xlsx; figures of the commune are xa.xlsx"}},
	NotAskedMonth: {Error,
		sentence{"phiếu của tháng %[1]s, không phải tháng %[2]s", "the form is of month %[1]s, not of %[2]s"},
		sentence{"bỏ --month hoặc ghi đúng tháng; nếu phát nhầm phiếu thì phát lại phiếu đúng tháng", "drop --month or give the right one; if the wrong form was handed out, hand out the right one"}},
	SameSubject: {Error,
		sentence{"%[1]s đã có số liệu ở %[2]s", "%[1]s has figures in %[2]s already"},
		sentence{"chỉ giữ lại một nơi", "keep one of the two"}},
	NoIndicator: {Error,
		sentence{"dòng có ghi “%[1]s” nhưng không rõ của chỉ tiêu nào", "“%[1]s” stands in this row, but it is not known of which indicator"},
		sentence{"ghi số chỉ tiêu ở đầu ô này, như 6.2", "write the indicator's number at the head of this cell, as in 6.2"}},
	DoubtfulNumber: {Error,
		sentence{"ô là số %[1]s: chỉ tiêu %[2]s hay %[3]s?", "the cell is the number %[1]s: indicator %[2]s or %[3]s?"},
		sentence{"định dạng ô thành Văn bản (Text) rồi gõ lại số chỉ tiêu", "format the cell as Text and type the indicator's number again"}},
	BecameDate: {Error,
		sentence{"Excel đã đổi nội dung ô thành ngày %[1]s", "Excel has made the date %[1]s of what was typed"},
		sentence{"định dạng ô thành Văn bản (Text) rồi gõ lại", "format the cell as Text and type it again"}},
	DoubtfulPercent: {Error,
		sentence{"ô là số %[1]s không có dấu phần trăm: %[1]s phần trăm hay %[2]s phần trăm?", "the cell is the number %[1]s without a percent sign: %[1]s percent or %[2]s percent?"},
		sentence{"ghi kèm dấu %%, như %[2]s%%", "write it with the sign, as in %[2]s%%"}},
	DoubtfulMoney: {Error,
		sentence{"số tiền “%[1]s” khó tin hoặc thiếu đơn vị", "the amount “%[1]s” is hard to believe or lacks its unit"},
		sentence{"ghi cả đơn vị, như 500 triệu đồng", "write it with its unit, as in 500 triệu đồng"}},
	MergedNumber: {Error,
		sentence{"ô gộp ghi một số “%[1]s” cho nhiều chỉ tiêu, sẽ bị tính nhiều lần", "the merged cell gives the one number “%[1]s” to several indicators, and it would be counted for each"},
		sentence{"bỏ gộp ô và ghi số cho từng chỉ tiêu", "unmerge the cell and give each indicator its number"}},
	BadMark: {Error,
		sentence{"“%[1]s” không phải dấu đánh", "“%[1]s” is not a mark"},
		sentence{"ghi x hoặc để trống", "write x or leave it empty"}},
	TwoMarks: {Error,
		sentence{"chỉ tiêu được đánh dấu cả “%[1]s” và “%[2]s”", "the indicator is marked both “%[1]s” and “%[2]s”"},
		sentence{"chỉ đánh dấu một cột", "mark one column only"}},
	NothingBefore: {Error,
		sentence{"ghi “như lần trước” nhưng lần trước chỉ tiêu %[1]s chưa được đánh giá", "“as last time” is marked, but last time indicator %[1]s was not assessed"},
		sentence{"bỏ dấu x và điền đánh giá của tháng này", "take the x away and give this month's rating"}},
	OtherThanBefore: {Warning,
		sentence{"ghi “như lần trước” nhưng đánh giá “%[1]s” khác lần trước (“%[2]s”): lấy “%[1]s”",
			"“as last time” is marked, but the rating “%[1]s” is not last time's (“%[2]s”): “%[1]s” is taken"},
		sentence{"nếu không phải vậy thì xóa đánh giá", "delete the rating if that is not meant"}},
	BlankForm: {Warning,
		sentence{"phiếu chưa điền gì, được bỏ qua", "the form is not filled in and is passed over"},
		sentence{"", ""}},
	NoVillage: {Error,
		sentence{"dòng không ghi thôn", "the row names no village"},
		sentence{"ghi mã thôn hoặc tên thôn ở mỗi dòng", "give the village's id or name in every row"}},
	TwoVillages: {Error,
		sentence{"tên “%[1]s” không phải của thôn “%[2]s”", "“%[1]s” is not the name of village “%[2]s”"},
		sentence{"sửa mã thôn hoặc tên thôn", "mend the id or the name"}},
	AlikeVillages: {Error,
		sentence{"có %[2]d thôn cùng gọi là “%[1]s”: mã %[3]s", "%[2]d villages are called “%[1]s”: %[3]s"},
		sentence{"ghi mã thôn thay cho tên", "write the village's id instead of its name"}},
	OtherCommune: {Error,
		sentence{"phiếu này là của %[1]s (%[2]s), không phải của %[3]s", "the form is of %[1]s (%[2]s), not of %[3]s"},
		sentence{"gửi trả nơi lập phiếu; thôn của xã thì điền vào phiếu do xã phát",
			"send it back; a village of the commune fills in the commune's own form"}},
	OtherName: {Error,
		sentence{"phiếu này ghi là của %[1]s, nhưng mã %[2]s trong danh sách là %[3]s",
			"the form says it is of %[1]s, but %[2]s in the list is %[3]s"},
		sentence{"phát lại phiếu cho đúng thôn bằng vanban form", "hand out the right form with vanban form"}},
	SwappedForm: {Error,
		sentence{"phiếu này là của %[1]s, nhưng tên tệp ghi %[2]s",
			"the form is of %[1]s, but the file is named after %[2]s"},
		sentence{"hai thôn có thể đã dùng nhầm phiếu của nhau: hỏi lại, rồi đặt tên tệp theo thôn đã điền",
			"two villages may have used each other's forms: ask, and name the file after the one that filled it in"}},
	ProposalUnread: {Error,
		sentence{"bản đề xuất còn nguyên như khi chép từ tháng trước, chưa ai xem lại",
			"the proposal is as it was taken from an earlier month; nobody looked it over"},
		sentence{"xem lại, sửa theo số liệu tháng này; không có gì thay đổi thì nhận bằng chính tên tệp này",
			"look it over and mend it for this month; if nothing has changed, import it by its own name"}},
	OldFormat: {Error,
		sentence{"tệp %[1]s chưa đọc được nên chưa được tính", "a file of type %[1]s is not read, nothing of it is counted"},
		sentence{"mở tệp, chọn Lưu thành (Save As) kiểu %[2]s rồi dùng tệp mới; " +
			"máy có LibreOffice thì thêm --convert khi nhận",
			"open it, save it as %[2]s and use the new file; where LibreOffice is installed, import with --convert"}},
	OldFormatBeside: {Warning,
		sentence{"tệp %[1]s nằm ở đây nhưng không đọc được, không có gì trong tệp được dùng",
			"a file of type %[1]s lies here and is not read, nothing of it is used"},
		sentence{"mở tệp, chọn Lưu thành (Save As) kiểu %[2]s rồi nhận bằng vanban import, hoặc chuyển tệp đi nơi khác",
			"open it, save it as %[2]s and import it with vanban import, or move it away"}},
	NotConverted: {Error,
		sentence{"LibreOffice không chuyển được tệp này: %[1]s", "LibreOffice did not convert the file: %[1]s"},
		sentence{"mở tệp, chọn Lưu thành (Save As) kiểu %[2]s rồi dùng tệp mới",
			"open it, save it as %[2]s and use the new file"}},
	NotATable: {Error,
		sentence{"tệp %[1]s không đọc được số liệu", "no figures can be read from a file of type %[1]s"},
		sentence{"dùng tệp .xlsx, .csv hoặc .yaml; văn bản thì .docx", "use .xlsx, .csv or .yaml; .docx for a text"}},
	EmptyFolder: {Error,
		sentence{"thư mục không có tệp số liệu nào", "there is no file of figures in the folder"},
		sentence{"đặt các phiếu .xlsx vào thư mục này", "put the .xlsx forms into it"}},
	ProposalWaits: {Warning,
		sentence{"có %[1]d bản đề xuất chép từ tháng trước, chưa được tính", "%[1]d proposals taken from an earlier month wait; they are not counted"},
		sentence{"xem lại, sửa rồi nhận bằng lệnh vanban import %[2]s", "look them over, mend them and accept them with vanban import %[2]s"}},
	NoneOfSet: {Error,
		sentence{"bảng không có dòng nào là chỉ tiêu của bộ %[1]s", "no row of the table is an indicator of the set %[1]s"},
		sentence{"ghi số chỉ tiêu ở đầu mỗi dòng, như 6.2", "begin every row with the indicator's number, as in 6.2"}},
	NoVillageSet: {Error,
		sentence{"chưa chọn các chỉ tiêu mà thôn phải báo cáo", "nothing says which indicators the villages report"},
		sentence{"ghi “village_indicators: [2.2, 2.3, …]” trong vanban.yaml", "write “village_indicators: [2.2, 2.3, …]” in vanban.yaml"}},
	MostEmptied: {Error,
		sentence{"%[2]d trong %[3]d ô đã báo cáo của %[1]s sẽ bị xóa trắng",
			"%[2]d of %[3]d texts that %[1]s reported would be emptied"},
		sentence{"xem lại tệp; đúng là phải xóa thì thêm --yes", "look at the file; if that is meant, add --yes"}},
}
