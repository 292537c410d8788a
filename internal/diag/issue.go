package diag

// BH: issuing documents (ban hành), and months that are closed by it.
const (
	NumberTaken        Code = "BH-001"
	NumberSkips        Code = "BH-002"
	DayAgainstNumber   Code = "BH-003"
	NoIssueNumber      Code = "BH-004"
	NoIssueDay         Code = "BH-005"
	OtherIssueNumber   Code = "BH-006"
	OtherIssueDay      Code = "BH-007"
	NoIssueSigner      Code = "BH-008"
	NoMonthFigures     Code = "BH-009"
	AlreadyIssued      Code = "BH-010"
	BadReference       Code = "BH-011"
	UnknownReference   Code = "BH-012"
	OtherKindReplaced  Code = "BH-013"
	NotALetter         Code = "BH-014"
	NotInForce         Code = "BH-015"
	NotMentioned       Code = "BH-016"
	MarkedAsDraft      Code = "BH-017"
	RecordTooLong      Code = "BH-018"
	ChangedSinceIssued Code = "BH-019"
	ClosedMonth        Code = "BH-020"
	ClosedFindings     Code = "BH-021"
	OneNumberMany      Code = "BH-022"
	NumberLacking      Code = "BH-023"
	NumberForNobody    Code = "BH-024"
	OneAtATime         Code = "BH-025"
	SecondDay          Code = "BH-026"
	NotOfVillages      Code = "BH-027"
)

var issueSentences = map[Code]entry{
	NumberTaken: {Error,
		sentence{"số %[1]s năm %[2]d đã dùng cho văn bản %[3]s", "number %[1]s of %[2]d is that of document %[3]s"},
		sentence{
			"xem %[4]s; văn bản có sai sót thì ban hành văn bản thay thế hoặc đính chính với số khác",
			"see %[4]s; what has a slip is replaced or corrected by a document with another number",
		}},
	NumberSkips: {Error,
		sentence{
			"số tiếp theo của dãy là %[2]s, không phải %[1]s",
			"the next number of the series is %[2]s, not %[1]s",
		},
		sentence{
			"bỏ --number để lấy số tiếp theo; văn bản làm ở nơi khác thì ghi trước bằng vanban register --add",
			"leave --number out to get the next; enter what was made elsewhere first, with vanban register --add",
		}},
	DayAgainstNumber: {Error,
		sentence{
			"số %[1]s ngày %[2]s trái với thứ tự của %[3]s",
			"number %[1]s of %[2]s is against the order of %[3]s",
		},
		sentence{
			"số lớn hơn không thể có ngày sớm hơn; xem %[4]s và sửa số hoặc ngày",
			"a higher number cannot have an earlier day; see %[4]s and mend number or day",
		}},
	NoIssueNumber: {Error,
		sentence{"chưa có số của văn bản", "the document's number is not given"},
		sentence{
			"thêm --number với số của hệ thống quản lý văn bản hoặc sổ giấy; hoặc ghi numbering: {source: own} " +
				"trong vanban.yaml để chương trình cấp số",
			"add --number with the number of the e-office or the paper book; or write numbering: {source: own} in " +
				"vanban.yaml",
		}},
	NoIssueDay: {Error,
		sentence{"chưa có ngày của văn bản", "the document's day is not given"},
		sentence{
			"thêm --date 31/7/2023, hoặc ghi đủ ngày ở dòng date",
			"add --date 31/7/2023, or write the whole day at date",
		}},
	OtherIssueNumber: {Error,
		sentence{"văn bản ghi số %[1]s, lệnh ghi số %[2]s", "the document says number %[1]s, the command %[2]s"},
		sentence{"số nào đúng thì giữ; dòng number có thể để trống", "keep the right one; number may stay empty"}},
	OtherIssueDay: {Error,
		sentence{"văn bản ghi ngày %[1]s, lệnh ghi ngày %[2]s", "the document says %[1]s, the command %[2]s"},
		sentence{
			"ngày nào đúng thì giữ; dòng date có thể chỉ ghi tháng",
			"keep the right one; date may name the month only",
		}},
	NoIssueSigner: {Error,
		sentence{"văn bản chưa có người ký, chưa ban hành được", "the document has no signer and cannot be issued"},
		sentence{
			"ghi dòng signer với tên một người ký có họ tên trong vanban.yaml",
			"write signer with one of vanban.yaml's signers that has a name",
		}},
	NoMonthFigures: {Error,
		sentence{
			"chưa có số liệu tháng %[1]s, chưa ban hành được",
			"the figures of %[1]s are missing, so it cannot be issued",
		},
		sentence{"nhận số liệu của tháng ấy bằng vanban import", "take the month's figures in with vanban import"}},
	AlreadyIssued: {Error,
		sentence{"văn bản này đã ban hành: %[1]s", "the document was issued already: %[1]s"},
		sentence{
			"sai sót về nội dung thì thêm --replaces %[2]s (Điều 18.3)",
			"for an error in what it says add --replaces %[2]s (Điều 18.3)",
		}},
	BadReference: {Error,
		sentence{"“%[1]s” không phải số và ký hiệu văn bản", "“%[1]s” is no number and symbol of a document"},
		sentence{
			"ghi như 112/BC-UBND; năm trước thì ghi thêm ngày, như “112/BC-UBND ngày 31/7/2023”",
			"write it as 112/BC-UBND; for another year with the day, as “112/BC-UBND ngày 31/7/2023”",
		}},
	UnknownReference: {Error,
		sentence{"trong sổ đăng ký không có văn bản %[1]s", "the register has no document %[1]s"},
		sentence{
			"xem lại số và ký hiệu; văn bản làm ở nơi khác thì ghi vào sổ trước: vanban register --add",
			"look at number and symbol; enter a document made elsewhere first: vanban register --add",
		}},
	OtherKindReplaced: {Error,
		sentence{
			"văn bản thay thế %[1]s phải cùng loại, không phải %[2]s (Điều 18.3)",
			"what replaces %[1]s must be of the same type, not %[2]s (Điều 18.3)",
		},
		sentence{
			"soạn văn bản thay thế cùng loại; chỉ sai thể thức thì đính chính bằng công văn: --corrects",
			"write one of the same type; a slip of form is corrected by a công văn: --corrects",
		}},
	NotALetter: {Error,
		sentence{"chỉ công văn mới đính chính được %[1]s (Điều 18.3)", "only a công văn corrects %[1]s (Điều 18.3)"},
		sentence{
			"soạn công văn đính chính; sai nội dung thì ban hành văn bản thay thế: --replaces",
			"write a công văn; an error in what it says needs a document that replaces it: --replaces",
		}},
	NotInForce: {Error,
		sentence{"văn bản %[1]s không còn hiệu lực: %[2]s", "document %[1]s does not stand any more: %[2]s"},
		sentence{"ghi số của văn bản đang có hiệu lực", "name the document that stands"}},
	NotMentioned: {Warning,
		sentence{
			"văn bản không nhắc đến văn bản %[1]s mà nó thay thế, đính chính hoặc thu hồi",
			"the document does not name %[1]s, which it replaces, corrects or withdraws",
		},
		sentence{
			"thêm một câu vào văn bản, như “Văn bản này thay thế … số %[1]s”",
			"add a sentence, such as “Văn bản này thay thế … số %[1]s”",
		}},
	MarkedAsDraft: {Error,
		sentence{
			"văn bản còn in chữ “%[1]s”, chưa ban hành được",
			"the document still prints “%[1]s” and cannot be issued",
		},
		sentence{"xóa dòng watermark", "delete the line watermark"}},
	RecordTooLong: {Error,
		sentence{
			"%[1]s dài %[2]d, hệ thống quản lý văn bản chỉ nhận đến %[3]d (Phụ lục VI)",
			"%[1]s has %[2]d, an e-office takes %[3]d at most (Phụ lục VI)",
		},
		sentence{"rút ngắn phần này", "shorten it"}},
	ChangedSinceIssued: {Warning,
		sentence{"%[2]s đã thay đổi sau khi ban hành %[1]s", "%[2]s changed after %[1]s was issued"},
		sentence{
			"bản đã ban hành giữ nguyên; nếu văn bản sai thì ban hành văn bản thay thế: vanban issue … --replaces " +
				"%[3]s",
			"what was issued stays; if it is wrong, replace it: vanban issue … --replaces %[3]s",
		}},
	ClosedMonth: {Error,
		sentence{
			"đây là số liệu tháng %[2]s của %[1]s, nhưng tháng này đã chốt: báo cáo %[3]s đã ban hành",
			"these are figures of %[1]s of %[2]s, but that month is closed: report %[3]s was issued",
		},
		sentence{
			"phiếu gửi lại tháng cũ thì xin phiếu của tháng này; phải sửa số liệu đã báo cáo thì thêm --reopen \"lý " +
				"do\", rồi ban hành báo cáo thay thế",
			"for last month's form sent again ask for this month's; to mend what was reported add --reopen " +
				"\"reason\", then replace the report",
		}},
	ClosedFindings: {Error,
		sentence{
			"số liệu tháng %[1]s đã chốt: báo cáo %[2]s đã ban hành",
			"the figures of %[1]s are closed: report %[2]s was issued",
		},
		sentence{"thêm --reopen \"lý do\" nếu phải sửa", "add --reopen \"reason\" if it has to be mended"}},
	OneNumberMany: {Error,
		sentence{
			"--number chỉ dùng cho một văn bản, lệnh này có %[1]d",
			"--number is for one document, here are %[1]d",
		},
		sentence{
			"ban hành từng văn bản, hoặc ghi số của từng văn bản vào một bảng: --numbers so.csv",
			"issue them one by one, or write each one's number into a table: --numbers so.csv",
		}},
	NumberLacking: {Error,
		sentence{"bảng số không có số cho %[1]s", "the table of numbers has none for %[1]s"},
		sentence{
			"thêm một dòng vào bảng; các văn bản được ban hành cùng lúc hoặc không văn bản nào",
			"add a row; all are issued or none",
		}},
	NumberForNobody: {Error,
		sentence{
			"bảng số có số cho %[1]s, nhưng văn bản ấy không được ban hành lần này",
			"the table has a number for %[1]s, which is not being issued",
		},
		sentence{"xem lại mã thôn, mã văn bản ở dòng này", "look at the ids in this row"}},
	OneAtATime: {Error,
		sentence{"%[1]s chỉ dùng khi ban hành một văn bản", "%[1]s is for one document at a time"},
		sentence{"chọn một thôn bằng --village", "choose one village with --village"}},
	SecondDay: {Error,
		sentence{"“%[1]s” không phải ngày đầy đủ", "“%[1]s” is not a whole day"},
		sentence{"ghi như 31/7/2023", "write it as 31/7/2023"}},
	NotOfVillages: {Error,
		sentence{
			"văn bản %[1]s là của xã, không phải của từng thôn",
			"document %[1]s is the commune's, not the villages'",
		},
		sentence{"bỏ --village", "leave --village out"}},
}
