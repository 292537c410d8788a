package diag

// Code names a kind of problem; it never changes its meaning.
type Code string

// DL: reading data. KG: the workspace. TC: criteria and findings. VB: documents.
// MAU: templates. KT: styles and layout.
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

	UnknownIndicator   Code = "TC-001"
	DuplicateIndicator Code = "TC-002"
	UnknownRating      Code = "TC-003"
	SetTotals          Code = "TC-004"
	OtherSet           Code = "TC-005"
	OtherMonth         Code = "TC-006"
	NotAssessed        Code = "TC-007"
	OtherVillage       Code = "TC-008"
	IncompleteSet      Code = "TC-009"
	OtherOverlay       Code = "TC-010"
	WrongPercent       Code = "TC-011"
	RatedAboveValue    Code = "TC-012"
	RatedBelowValue    Code = "TC-013"
	UnknownVillage     Code = "TC-014"

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

	BadMerge   Code = "VB-018"
	BadColumns Code = "VB-019"

	MissingImage   Code = "VB-020"
	BadImage       Code = "VB-021"
	HugeImage      Code = "VB-022"
	NoteWithout    Code = "VB-023"
	NoteUncalled   Code = "VB-024"
	DuplicateNote  Code = "VB-025"
	UnknownHeading Code = "VB-026"
	SameHeadings   Code = "VB-027"

	TemplateSyntax  Code = "MAU-001"
	UnknownName     Code = "MAU-002"
	TemplateFailed  Code = "MAU-003"
	UnknownTemplate Code = "MAU-004"
	NoValue         Code = "MAU-005"
	PartOfVillages  Code = "MAU-006"

	SizeOutOfRange  Code = "KT-001"
	UnknownStyle    Code = "KT-002"
	LayoutOutOfRule Code = "KT-003"

	UnknownCompatibility Code = "KT-004"
)

type (
	sentence = Term
	entry    = Message
)

var (
	near          = sentence{"có phải “%[1]s”?", "did you mean “%[1]s”?"}
	within        = sentence{" (mẫu %[1]s)", " (template %[1]s)"}
	ofVillage     = sentence{" (thôn %[1]s)", " (village %[1]s)"}
	accepted      = sentence{" (chấp nhận: %[1]s)", " (accepted: %[1]s)"}
	hintName      = sentence{"gợi ý", "hint"}
	severityNames = [...]sentence{
		Error:   {"lỗi", "error"},
		Warning: {"cảnh báo", "warning"},
		Advice:  {"nên xem", "advice"},
	}
)

var general = map[Code]entry{
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

	UnknownIndicator: {Error,
		sentence{"bộ tiêu chí %[2]s không có chỉ tiêu “%[1]s”", "the set %[2]s has no indicator “%[1]s”"},
		sentence{"ghi số chỉ tiêu như trong bộ tiêu chí, ví dụ 6.2", "write the indicator's number as the set has it, e.g. 6.2"}},
	DuplicateIndicator: {Error,
		sentence{"chỉ tiêu %[1]s ghi hai lần (lần đầu ở %[2]v)", "the indicator %[1]s stands twice (first at %[2]v)"},
		sentence{"giữ lại một mục", "keep one of them"}},
	UnknownRating: {Error,
		sentence{"“%[1]s” không phải kết quả đánh giá", "“%[1]s” is not a rating"},
		sentence{"ghi Đạt, Cơ bản đạt hoặc Chưa đạt", "write Đạt, Cơ bản đạt or Chưa đạt"}},
	SetTotals: {Error,
		sentence{"bộ tiêu chí ghi %[1]d tiêu chí, %[2]d chỉ tiêu nhưng liệt kê %[3]d tiêu chí, %[4]d chỉ tiêu", "the set says %[1]d criteria, %[2]d indicators but lists %[3]d criteria, %[4]d indicators"},
		sentence{"sửa mục totals hoặc bổ sung danh sách", "mend totals or complete the list"}},
	OtherSet: {Error,
		sentence{"kết quả theo bộ %[1]s, không gian làm việc dùng bộ %[2]s", "the findings are of the set %[1]s, the workspace uses %[2]s"},
		sentence{"ghi cùng một bộ tiêu chí ở hai nơi", "name the same set in both places"}},
	OtherMonth: {Error,
		sentence{"tệp ghi tháng %[1]s nhưng nằm trong thư mục %[2]s", "the file says month %[1]s but lies in the folder %[2]s"},
		sentence{"sửa mục month hoặc chuyển tệp", "mend month or move the file"}},
	NotAssessed: {Warning,
		sentence{"%[2]d chỉ tiêu chưa được đánh giá: %[1]s", "%[2]d indicators are not assessed: %[1]s"},
		sentence{"chỉ tiêu chưa đánh giá không được tính là đạt", "an indicator that nobody assessed never counts as met"}},

	OtherVillage: {Error,
		sentence{"tệp ghi thôn “%[1]s” nhưng nằm ở chỗ của thôn “%[2]s”", "the file says village “%[1]s” but lies where village “%[2]s” belongs"},
		sentence{"sửa mục village hoặc đổi tên tệp", "mend village or rename the file"}},
	IncompleteSet: {Error,
		sentence{"bộ tiêu chí %[1]s mới có %[2]d/%[3]d chỉ tiêu, chưa đếm được", "the criteria set %[1]s has %[2]d of %[3]d indicators; nothing can be counted yet"},
		sentence{"ghi các chỉ tiêu còn thiếu vào một tệp criteria/….yaml và nêu tệp đó ở mục overlays của vanban.yaml", "write the missing indicators into a file criteria/….yaml and name it under overlays in vanban.yaml"}},
	OtherOverlay: {Error,
		sentence{"tệp này sửa bộ tiêu chí “%[1]s”, không phải %[2]s", "this overlay is of the criteria set “%[1]s”, not of %[2]s"},
		sentence{"sửa mục overlay_of, hoặc bỏ tệp khỏi mục overlays của vanban.yaml", "mend overlay_of, or take the file out of overlays in vanban.yaml"}},
	WrongPercent: {Error,
		sentence{"“%[1]s” tính sai: đúng ra là %[2]s", "“%[1]s” is miscalculated: it is %[2]s"},
		sentence{"sửa tỷ lệ, hoặc chỉ ghi tử số/mẫu số và để chương trình tính", "mend the percent, or give the operands alone and let it be computed"}},
	RatedAboveValue: {Warning,
		sentence{"chỉ tiêu %[1]s ghi “Đạt” nhưng kết quả %[2]s chưa tới mức %[3]s", "indicator %[1]s is rated “Đạt” although %[2]s misses the level %[3]s"},
		sentence{"xem lại đánh giá hoặc số liệu; đánh giá đã ghi vẫn được tính", "look at the rating or the value again; the rating still counts"}},
	RatedBelowValue: {Warning,
		sentence{"chỉ tiêu %[1]s ghi “Chưa đạt” nhưng kết quả %[2]s đã tới mức %[3]s và không nêu nguyên nhân", "indicator %[1]s is rated “Chưa đạt” although %[2]s meets the level %[3]s, and no cause is given"},
		sentence{"xem lại đánh giá, hoặc ghi nguyên nhân", "look at the rating again, or give the cause"}},
	UnknownVillage: {Error,
		sentence{"không có thôn “%[1]s” trong danh sách thôn", "there is no village “%[1]s” in the list of villages"},
		sentence{"sửa mã thôn, hoặc thêm thôn vào danh sách", "mend the id, or add the village to the list"}},

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

	TemplateSyntax: {Error,
		sentence{"câu lệnh mẫu viết sai: %[1]s", "the template action is wrong: %[1]s"},
		sentence{"mỗi câu lệnh mở bằng {{ và đóng bằng }}", "an action opens with {{ and closes with }}"}},
	UnknownName: {Error,
		sentence{"không có tên “%[1]s”", "there is no name “%[1]s”"},
		sentence{"các tên dùng được: %[2]s", "the names are: %[2]s"}},
	TemplateFailed: {Error,
		sentence{"câu lệnh mẫu không tính được: %[1]s", "the template action fails: %[1]s"},
		sentence{"", ""}},
	UnknownTemplate: {Error,
		sentence{"không có mẫu “%[1]s”", "there is no template “%[1]s”"},
		sentence{"các mẫu: %[2]s", "the templates are: %[2]s"}},
	NoValue: {Error,
		sentence{"“%[1]s” không có số liệu ở đây", "“%[1]s” has no value here"},
		sentence{"kiểm tra mục month, scope của văn bản, mục village_indicators của vanban.yaml và kết quả rà soát của tháng", "look at the document's month and scope, at village_indicators in vanban.yaml and at the month's findings"}},
	PartOfVillages: {Warning,
		sentence{"tổng của chỉ tiêu %[1]s mới cộng số liệu %[2]d/%[3]d thôn, chưa có của: %[4]s",
			"the sum of indicator %[1]s has the figures of %[2]d of %[3]d villages, not those of %[4]s"},
		sentence{"chờ đủ báo cáo của các thôn, hoặc ghi rõ trong văn bản là số của bao nhiêu thôn", "wait for all villages, or say in the text how many they are"}},

	SizeOutOfRange: {Error,
		sentence{"cỡ chữ %[1]s của “%[2]s” ngoài khoảng %[3]s–%[4]s", "the size %[1]s of “%[2]s” is outside %[3]s–%[4]s"},
		sentence{"chọn cỡ chữ trong khoảng của Nghị định 30/2020/NĐ-CP, Phụ lục I", "choose a size within Nghị định 30/2020/NĐ-CP, Phụ lục I"}},
	UnknownStyle: {Error,
		sentence{"không có thành phần “%[1]s”", "there is no component “%[1]s”"},
		sentence{"các thành phần: %[2]s", "the components are: %[2]s"}},
	LayoutOutOfRule: {Error,
		sentence{"%[2]s %[1]s ngoài khoảng %[3]s–%[4]s", "%[2]s %[1]s is outside %[3]s–%[4]s"},
		sentence{"chọn giá trị trong khoảng của Nghị định 30/2020/NĐ-CP, Phụ lục I", "choose a value within Nghị định 30/2020/NĐ-CP, Phụ lục I"}},
	UnknownCompatibility: {Error,
		sentence{"tệp Word không có chế độ tương thích %[1]s", "there is no compatibility mode %[1]s of the Word file"},
		sentence{
			"ghi 14 (dòng ngắt như bản PDF) hoặc 15 (Word không báo “Compatibility Mode”)",
			"write 14 (lines end as in the PDF) or 15 (Word does not say “Compatibility Mode”)",
		}},
}
