package diag

// Rules of the language.
const (
	Confusion        Code = "DOC-07"
	RangeStyle       Code = "DOC-13"
	Syllable         Code = "DOC-71"
	ToneStyle        Code = "DOC-72"
	MisplacedTone    Code = "DOC-82"
	DoubleSpace      Code = "DOC-73"
	SpaceBeforeSign  Code = "DOC-74"
	NoSpaceAfterSign Code = "DOC-75"
	MixedQuotes      Code = "DOC-76"
	Unbalanced       Code = "DOC-77"
	DecomposedText   Code = "DOC-78"
	ForeignLetter    Code = "DOC-79"
	InvisibleSign    Code = "DOC-80"
	DoubledWord      Code = "DOC-81"
)

var languageSentences = map[Code]rule{
	Confusion: {
		sentence{"Không nhầm chữ (danh sách từ hay viết sai)", "No word taken for another (a list of common slips)"},
		entry{Advice,
			sentence{"“%[1]s” có thể là “%[2]s”", "“%[1]s” may be “%[2]s”"},
			sentence{"xem lại; thêm từ của xã vào mục check.confusions của vanban.yaml", "look at it; add words of your own under check.confusions in vanban.yaml"}}},
	RangeStyle: {
		sentence{"Khoảng năm, gạch nối viết một kiểu trong cả văn bản", "Ranges of years and joined words are written in one way"},
		entry{Advice,
			sentence{"“%[1]s” viết khác kiểu “%[2]s”, dùng %[3]d lần trong văn bản", "“%[1]s” is not written like “%[2]s”, which stands %[3]d times"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	Syllable: {
		sentence{"Không có chữ mà tiếng Việt không thể có", "No syllable that Vietnamese cannot have"},
		entry{Warning,
			sentence{"“%[1]s” không phải một tiếng Việt", "“%[1]s” is no Vietnamese syllable"},
			sentence{"xem lại dấu và chữ cái, hoặc chỗ viết dính", "look at tone and letters, or at a missing space"}}},
	ToneStyle: {
		sentence{"Dấu thanh đặt một kiểu trong cả văn bản (hòa hoặc hoà)", "Tones are placed in one way (hòa or hoà)"},
		entry{Advice,
			sentence{"“%[1]s” đặt dấu khác kiểu “%[2]s”: %[3]d chữ kiểu này, %[4]d chữ kiểu kia", "“%[1]s” has its tone otherwise than “%[2]s”: %[3]d words so, %[4]d otherwise"},
			sentence{"chọn một kiểu cho cả văn bản", "choose one way for the document"}}},
	MisplacedTone: {
		sentence{"Dấu thanh đặt đúng chữ cái", "Tones stand over the right letter"},
		entry{Warning,
			sentence{"“%[1]s” đặt sai chỗ dấu thanh", "“%[1]s” has its tone over the wrong letter"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	DoubleSpace: {
		sentence{"Giữa hai từ chỉ có một dấu cách", "One space between words"},
		entry{Warning,
			sentence{"thừa dấu cách sau “%[3]s”", "there are too many spaces after “%[3]s”"},
			sentence{"để một dấu cách", "leave one space"}}},
	SpaceBeforeSign: {
		sentence{"Không có dấu cách trước dấu câu và bên trong ngoặc", "No space before a sign or inside brackets"},
		entry{Warning,
			sentence{"thừa dấu cách ở “%[1]s”", "there is a space too many in “%[1]s”"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	NoSpaceAfterSign: {
		sentence{"Sau dấu câu có dấu cách", "A space behind a sign"},
		entry{Warning,
			sentence{"thiếu dấu cách ở “%[1]s”", "there is a space missing in “%[1]s”"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
	MixedQuotes: {
		sentence{"Ngoặc kép viết một kiểu trong cả văn bản", "Quotes are of one kind"},
		entry{Advice,
			sentence{"văn bản dùng lẫn ngoặc kép “…” (%[2]d lần) và %[1]s (%[3]d lần)", "the document mixes the quotes “…” (%[2]d times) and %[1]s (%[3]d times)"},
			sentence{"dùng “…” cho cả văn bản", "use “…” throughout"}}},
	Unbalanced: {
		sentence{"Ngoặc mở và ngoặc đóng đi đôi", "Brackets and quotes come in pairs"},
		entry{Warning,
			sentence{"“%[1]s” không có dấu đi đôi", "“%[1]s” has no partner"},
			sentence{"thêm hoặc bỏ một dấu", "add or drop one"}}},
	DecomposedText: {
		sentence{"Tệp viết bằng chữ dựng sẵn (NFC)", "Files are in composed letters (NFC)"},
		entry{Warning,
			sentence{"tệp có chữ ghép từ nhiều ký tự (NFD): Word, Excel tìm sẽ không thấy", "the file has letters made of several signs (NFD), which Word and Excel do not find"},
			sentence{"chạy vanban check --fix --write để chuyển cả tệp sang chữ dựng sẵn", "run vanban check --fix --write to compose the file's letters"}}},
	ForeignLetter: {
		sentence{"Không có chữ cái của hệ chữ khác trong từ tiếng Việt", "No letters of other scripts in a Vietnamese word"},
		entry{Error,
			sentence{"“%[1]s” có chữ cái của hệ chữ khác (%[3]s), nhìn giống nhưng không phải", "“%[1]s” holds a letter of another script (%[3]s) that only looks right"},
			sentence{"gõ lại “%[2]s”", "type “%[2]s” again"}}},
	InvisibleSign: {
		sentence{"Không có ký tự ẩn, dấu cách lạ", "No invisible signs and no other spaces"},
		entry{Warning,
			sentence{"có ký tự ẩn %[3]s ở “%[1]s”", "there is an invisible sign %[3]s in “%[1]s”"},
			sentence{"xóa ký tự này; nó theo vào khi dán từ phần mềm khác", "delete it; it comes in by pasting from elsewhere"}}},
	DoubledWord: {
		sentence{"Không lặp từ, không lặp dấu câu", "No word and no sign stands twice"},
		entry{Warning,
			sentence{"lặp: “%[1]s”", "“%[1]s” stands twice"},
			sentence{"ghi “%[2]s”", "write “%[2]s”"}}},
}
