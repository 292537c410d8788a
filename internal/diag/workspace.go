package diag

// The workspace and its files.
const (
	NoWorkspace     Code = "KG-001"
	MissingFile     Code = "KG-002"
	NoDocuments     Code = "KG-003"
	UnknownDocument Code = "KG-004"
	UnknownSet      Code = "KG-005"
	NoFindings      Code = "KG-006"
	BadMonth        Code = "KG-007"
	UnsafeName      Code = "KG-008"
	NoVillages      Code = "KG-009"
	DocumentExists  Code = "KG-010"
	BadFormHeading  Code = "KG-011"
	NotReviewed     Code = "KG-012"
	UnreadFindings  Code = "KG-013"
	ReservedName    Code = "KG-014"
	TouchedOutput   Code = "KG-015"
)

var workspaceSentences = map[Code]entry{
	NoWorkspace: {Error,
		sentence{"không có tệp vanban.yaml trong “%[1]s”", "there is no vanban.yaml in “%[1]s”"},
		sentence{"chỉ đúng thư mục làm việc, hoặc tạo mới: vanban new %[1]s", "name the right folder, or make one: vanban new %[1]s"}},
	MissingFile: {Error,
		sentence{"không có tệp “%[1]s”", "there is no file “%[1]s”"},
		sentence{"đặt tệp vào thư mục làm việc hoặc sửa lại tên", "put the file into the workspace or mend its name"}},
	NoDocuments: {Error,
		sentence{"chưa có văn bản nào trong thư mục documents", "there is no document in the folder documents"},
		sentence{"đặt tệp .md vào thư mục documents", "put an .md file into documents"}},
	UnknownDocument: {Error,
		sentence{"không có văn bản “%[1]s”", "there is no document “%[1]s”"},
		sentence{"các văn bản hiện có: %[2]s", "the documents are: %[2]s"}},
	UnknownSet: {Error,
		sentence{"không có bộ tiêu chí “%[1]s”", "there is no criteria set “%[1]s”"},
		sentence{"các bộ hiện có: %[2]s", "the sets are: %[2]s"}},
	NoFindings: {Error,
		sentence{"tháng %[1]s chưa có kết quả rà soát", "the month %[1]s has no findings"},
		sentence{"thêm tệp findings/%[1]s/xa.yaml", "add the file findings/%[1]s/xa.yaml"}},
	BadMonth: {Error,
		sentence{"“%[1]s” không phải tháng", "“%[1]s” is not a month"},
		sentence{"ghi năm-tháng như 2023-07", "write year-month, as in 2023-07"}},
	UnsafeName: {Error,
		sentence{"tên “%[1]s” không dùng làm tên tệp được", "“%[1]s” cannot be a file name"},
		sentence{"chỉ dùng chữ, số, dấu gạch nối và gạch dưới", "use letters, digits, hyphens and underscores only"}},
	NoVillages: {Error,
		sentence{"văn bản lập cho từng thôn nhưng chưa có danh sách thôn", "the document is made for each village but there is no list of villages"},
		sentence{"ghi “villages: villages.csv” trong vanban.yaml", "write “villages: villages.csv” in vanban.yaml"}},
	DocumentExists: {Error,
		sentence{"đã có văn bản “%[1]s”", "there is a document “%[1]s” already"},
		sentence{"chọn mã khác", "choose another id"}},
	BadFormHeading: {Error,
		sentence{"mẫu %[2]s có heading “%[1]s”", "the form %[2]s has the heading “%[1]s”"},
		sentence{"ghi title (tên loại, trích yếu) hoặc subject (V/v dưới số)", "write title or subject"}},
	UnreadFindings: {Error,
		sentence{"văn bản cần kết quả rà soát tháng %[1]s, chưa đọc được vì lỗi nêu ở chỗ khác", "the document needs the findings of %[1]s, which could not be read for an error told elsewhere"},
		sentence{"sửa các lỗi của vanban.yaml và thư mục findings trước", "mend the errors of vanban.yaml and of findings first"}},
	ReservedName: {Error,
		sentence{"tên “%[1]s” dành cho tệp do chương trình tạo ra",
			"the name “%[1]s” is kept for files that the program makes"},
		sentence{"đổi tên tệp; không dùng kept, manifest, phieu-…, tieu-chi-…",
			"rename the file; kept, manifest, phieu-… and tieu-chi-… are not to be had"}},
	TouchedOutput: {Error,
		sentence{"tệp này có người đã sửa, không phải bản vanban ghi lần trước; giữ nguyên",
			"somebody worked on this file since vanban wrote it; it stays as it is"},
		sentence{"đưa chỗ sửa vào nguồn bằng vanban import hoặc sửa trong documents/; " +
			"muốn thay bằng bản mới thì thêm --overwrite, bản này được chuyển vào %[1]s",
			"take the change back by vanban import or in documents/; " +
				"to have the new one instead add --overwrite, which first moves this one to %[1]s"}},
	NotReviewed: {Warning,
		sentence{"văn bản có lỗi nên chưa soát được; nhận xét trong bảng Excel chưa có những gì nêu từ văn bản này", "the document has errors and was not checked; the comments in the workbooks lack what would be found in it"},
		sentence{"chạy vanban check để xem lỗi", "vanban check shows the errors"}},
}
