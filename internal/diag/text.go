package diag

// WD: documents from Word that come from outside.
const (
	NotText       Code = "WD-001"
	OldText       Code = "WD-002"
	EncryptedText Code = "WD-003"
	DamagedText   Code = "WD-004"
	HugeText      Code = "WD-005"
	StrangeText   Code = "WD-006"
	UnknownText   Code = "WD-007"
	BlankText     Code = "WD-008"

	TextRevisions Code = "WD-011"
	TextComments  Code = "WD-012"
	TextPictures  Code = "WD-013"
	TextEquations Code = "WD-014"
	TextEmbedded  Code = "WD-015"
	TextHidden    Code = "WD-016"
	TextBoxes     Code = "WD-017"
	TextNested    Code = "WD-018"
	TextSymbols   Code = "WD-019"

	TextKind   Code = "WD-021"
	TextSigner Code = "WD-022"
	TextPlace  Code = "WD-023"
	TextParent Code = "WD-024"
	TextEnding Code = "WD-025"
	TextTaken  Code = "WD-026"
	TextLeft   Code = "WD-027"
)

var textSentences = map[Code]entry{
	NotText: {Error,
		sentence{"đây là tệp %[1]s, không phải văn bản Word", "this is a %[1]s file, not a Word document"},
		sentence{"chọn tệp văn bản Word (.docx)", "choose the Word document (.docx)"}},
	OldText: {Error,
		sentence{"văn bản lưu ở dạng %[1]s, chưa phải .docx", "the document is saved as %[1]s, not as .docx"},
		sentence{"mở bằng Word hoặc LibreOffice, chọn Lưu thành (Save As), loại tệp Word Document (.docx)", "open it in Word or LibreOffice, choose Save As, type Word Document (.docx)"}},
	EncryptedText: {Error,
		sentence{"văn bản có mật khẩu mở tệp", "the document can be opened with a password only"},
		sentence{"mở bằng Word, vào Tệp > Thông tin > Bảo vệ tài liệu > Mã hóa bằng mật khẩu, xóa mật khẩu rồi lưu lại", "open it in Word, go to File > Info > Protect Document > Encrypt with Password, delete the password and save"}},
	DamagedText: {Error,
		sentence{"tệp bị hỏng hoặc chưa tải về hết", "the file is damaged or was not downloaded to its end"},
		sentence{"tải lại hoặc xin gửi lại tệp; nếu Word mở được thì mở rồi lưu lại", "download it again or have it sent again; if Word can open it, open and save it"}},
	HugeText: {Error,
		sentence{"văn bản quá lớn", "the document is too large"},
		sentence{"chia văn bản thành nhiều tệp, hoặc bỏ bớt hình ảnh rồi lưu lại", "part it into several files, or take out pictures, and save"}},
	StrangeText: {Error,
		sentence{"văn bản có cấu trúc bất thường, không phải do Word lưu ra", "the document is built in a way that Word never saves"},
		sentence{"không mở tệp nếu không rõ người gửi", "do not open it unless you know who sent it"}},
	UnknownText: {Error,
		sentence{"không nhận ra đây là loại tệp gì", "it is not known what kind of file this is"},
		sentence{"chọn tệp văn bản Word (.docx)", "choose a Word document (.docx)"}},
	BlankText: {Error,
		sentence{"văn bản không có chữ nào", "the document has no words"},
		sentence{"văn bản quét thành ảnh thì phải gõ lại; nếu chọn nhầm tệp thì chọn lại", "what was scanned as a picture has to be typed; if it is the wrong file, choose another"}},

	TextRevisions: {Warning,
		sentence{"văn bản còn dấu sửa (Track Changes); đã lấy bản sau khi sửa", "the document has tracked changes; it was taken as changed"},
		sentence{"trong Word vào Xem lại > Chấp nhận (Review > Accept) rồi nhận lại nếu cần", "in Word choose Review > Accept, and import it again if need be"}},
	TextComments: {Warning,
		sentence{"văn bản có nhận xét (Comments), không được đưa sang", "the document has comments, which were not taken over"},
		sentence{"xem các nhận xét trong Word và sửa vào văn bản", "look at them in Word and mend the text"}},
	TextPictures: {Warning,
		sentence{"văn bản có hình không đưa sang được: hình trong bảng, trong dòng chữ, ở phần ký, hoặc không phải PNG, JPEG", "the document has pictures that were not taken over: in a table, in a line, beside the signature, or neither PNG nor JPEG"},
		sentence{"lưu hình vào images/ rồi ghi ![chú thích](tên-hình.png) ở chỗ cần in; hình chữ ký, dấu ghi ở người ký", "save a picture to images/ and write ![caption](name.png) where it belongs; pictures of signatures and seals belong to the signer"}},
	TextEquations: {Warning,
		sentence{"văn bản có công thức toán, không được đưa sang", "the document has equations, which were not taken over"},
		sentence{"gõ lại công thức thành chữ ở chỗ này", "type the equation as text in this place"}},
	TextEmbedded: {Warning,
		sentence{"văn bản có đối tượng nhúng (bảng Excel, biểu đồ …), không được đưa sang", "the document has embedded objects (Excel tables, charts …), which were not taken over"},
		sentence{"chép số liệu thành bảng ở chỗ này", "copy the figures as a table to this place"}},
	TextHidden: {Warning,
		sentence{"văn bản có chữ ẩn, không được đưa sang", "the document has hidden text, which was not taken over"},
		sentence{"trong Word bỏ chọn Phông chữ > Ẩn (Font > Hidden) nếu chữ cần in", "in Word take the mark from Font > Hidden, if it is to be printed"}},
	TextBoxes: {Warning,
		sentence{"chữ trong khung (Text Box) được đưa thành đoạn văn trước đoạn có khung", "words in a text box became paragraphs before the one the box hangs at"},
		sentence{"xem lại chỗ đứng của các đoạn này", "see whether they stand in the right place"}},
	TextNested: {Warning,
		sentence{"bảng lồng trong bảng được đưa thành các dòng chữ trong ô", "a table inside a table became lines of text in its cell"},
		sentence{"xem lại ô này, tách thành bảng riêng nếu cần", "look at this cell, and make a table of its own if need be"}},
	TextSymbols: {Warning,
		sentence{"văn bản có ký hiệu của phông riêng (Wingdings …), không được đưa sang", "the document has signs of a font of its own (Wingdings …), which were not taken over"},
		sentence{"gõ lại ký hiệu ở chỗ này", "type the sign in this place"}},

	TextKind: {Warning,
		sentence{"không nhận ra loại văn bản: không thấy tên loại ở giữa trang, cũng không có “V/v” dưới số, ký hiệu", "the type of the document is not known: no type's name stands in the middle, nor “V/v” below the number"},
		sentence{"ghi loại vào mục kind ở đầu tệp, ví dụ kind: bao-cao", "write the type at kind in the front matter, such as kind: bao-cao"}},
	TextSigner: {Warning,
		sentence{"người ký “%[1]s” không có trong vanban.yaml", "the signer “%[1]s” is not in vanban.yaml"},
		sentence{"thêm vào mục signers của vanban.yaml: %[2]s", "add at signers in vanban.yaml: %[2]s"}},
	TextPlace: {Warning,
		sentence{"địa danh “%[1]s” khác với “%[2]s” của vanban.yaml", "the place “%[1]s” is not that of vanban.yaml, “%[2]s”"},
		sentence{"văn bản sẽ in địa danh của vanban.yaml", "the document will be printed with that of vanban.yaml"}},
	TextParent: {Warning,
		sentence{"cơ quan chủ quản “%[1]s” không có trong vanban.yaml, nên không được đưa sang", "the parent body “%[1]s” is not in vanban.yaml and was not taken over"},
		sentence{"ghi vào mục agency: parent của vanban.yaml", "write it at agency: parent in vanban.yaml"}},
	TextEnding: {Warning,
		sentence{"không tìm thấy Nơi nhận và chữ ký ở cuối văn bản", "neither Nơi nhận nor a signature was found at the document's end"},
		sentence{"ghi recipients và signer ở đầu tệp", "write recipients and signer in the front matter"}},
	TextLeft: {Warning,
		sentence{"không rõ “%[1]s” ở đầu văn bản là gì, nên không được đưa sang", "it is not known what “%[1]s” at the document's head is, and it was not taken over"},
		sentence{"nếu cần in, ghi vào mục thích hợp ở đầu tệp hoặc vào vanban.yaml", "if it is to be printed, write it in the front matter or in vanban.yaml"}},
	TextTaken: {Error,
		sentence{"đã có %[1]s với nội dung khác", "there is a %[1]s that says something else"},
		sentence{"đổi tên tệp Word, hoặc xóa văn bản cũ nếu muốn thay", "rename the Word file, or delete the old document to replace it"}},
}
