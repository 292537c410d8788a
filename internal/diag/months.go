package diag

// TH: months and what is kept of them (tháng).
const (
	NothingToUndo      Code = "TH-001"
	ChangedSinceStep   Code = "TH-002"
	HistoryDamaged     Code = "TH-003"
	UnknownRecurrence  Code = "TH-004"
	NothingRecurs      Code = "TH-005"
	OtherDocumentMonth Code = "TH-006"
	NoDocumentsOfMonth Code = "TH-007"
	FiguresOfNoMonth   Code = "TH-008"
	ProposedTasksWait  Code = "TH-009"
	OldMonthInText     Code = "TH-010"
	WaitsForFigures    Code = "TH-011"
)

var monthSentences = map[Code]entry{
	NothingToUndo: {Error,
		sentence{"không còn lần nhận số liệu nào để lấy lại", "no import is left to be taken back"},
		sentence{"các bản cũ của số liệu nằm trong history", "older versions of the findings lie in history"}},
	ChangedSinceStep: {Error,
		sentence{"tệp này đã có người sửa sau lần nhận số liệu %[1]s",
			"somebody changed this file after the import %[1]s"},
		sentence{"bản trước lần ấy nằm trong %[2]s; chép tay phần cần lấy lại",
			"what it was before lies in %[2]s; copy from there by hand"}},
	HistoryDamaged: {Error,
		sentence{"bản đã giữ không còn nguyên vẹn", "what was kept is not what it was"},
		sentence{"tìm bản này trong bản sao lưu", "look for it in a backup"}},
	UnknownRecurrence: {Error,
		sentence{"không có cách lập lại “%[1]s”", "there is no way to recur “%[1]s”"},
		sentence{"ghi recurs: monthly, hoặc bỏ dòng này", "write recurs: monthly, or leave the line out"}},
	NothingRecurs: {Warning,
		sentence{"chưa có văn bản nào lập lại hằng tháng trước tháng %[1]s",
			"no document recurs every month before %[1]s"},
		sentence{"thêm dòng recurs: monthly vào phần khai báo của văn bản phải lập hằng tháng",
			"add recurs: monthly to the front matter of documents that recur"}},
	OtherDocumentMonth: {Error,
		sentence{"văn bản %[1]s là của tháng %[2]s, không phải tháng %[3]s",
			"document %[1]s is of month %[2]s, not of %[3]s"},
		sentence{"bỏ --month; văn bản của tháng %[3]s thì lập bằng vanban month %[3]s",
			"leave --month out; make the document of %[3]s with vanban month %[3]s"}},
	NoDocumentsOfMonth: {Warning,
		sentence{"chưa có văn bản nào của tháng %[1]s", "there is no document of month %[1]s"},
		sentence{"chạy vanban month %[1]s để lập văn bản của tháng",
			"make the month's documents with vanban month %[1]s"}},
	FiguresOfNoMonth: {Error,
		sentence{"văn bản in số liệu nhưng không ghi tháng", "the document prints figures and names no month"},
		sentence{"thêm dòng month vào phần khai báo, như month: 2023-07",
			"add month to the front matter, as month: 2023-07"}},
	ProposedTasksWait: {Warning,
		sentence{"có %[1]d nhiệm vụ chép từ tháng trước, chưa được in",
			"%[1]d tasks taken from the month before wait; they are not printed"},
		sentence{"xóa nhiệm vụ đã xong, sửa thời hạn, rồi đổi proposed_tasks thành tasks",
			"delete what is done, mend the deadlines, then call proposed_tasks tasks"}},
	OldMonthInText: {Warning,
		sentence{"phần nội dung còn ghi “%[1]s”", "the text still says “%[1]s”"},
		sentence{"sửa lại nếu phải nói đến %[2]s", "mend it where %[2]s is meant"}},
	WaitsForFigures: {Warning,
		sentence{"văn bản chờ số liệu tháng %[1]s, lần này được bỏ qua",
			"the document waits for the figures of %[1]s and is passed over"},
		sentence{"nhận số liệu của tháng bằng vanban import", "take the month's figures in with vanban import"}},
}
