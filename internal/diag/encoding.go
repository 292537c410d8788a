package diag

// BM: texts from before Unicode (bảng mã).
const (
	OldEncoding      Code = "BM-001"
	MaybeOldEncoding Code = "BM-002"
	LostCapital      Code = "BM-003"
	LostLetters      Code = "BM-004"
)

var encodingSentences = map[Code]entry{
	OldEncoding: {Advice,
		sentence{"tệp dùng bảng mã cũ %[1]s, đã chuyển sang Unicode khi đọc", "the file is in the old encoding %[1]s and was read as Unicode"},
		sentence{"xem lại chữ hoa và tên riêng, rồi lưu tệp bằng UTF-8", "look over capitals and names, and save the file as UTF-8"}},
	MaybeOldEncoding: {Warning,
		sentence{"tệp có vẻ dùng bảng mã cũ %[1]s, chưa đủ chắc để tự chuyển", "the file seems to be in the old encoding %[1]s, which is not sure enough to convert it"},
		sentence{"nếu đúng, chạy lại với --legacy %[1]s; nếu tệp vốn là Unicode thì chạy với --legacy unicode", "if so, run it with --legacy %[1]s; if it is Unicode, with --legacy unicode"}},
	LostCapital: {Warning,
		sentence{"chữ “%[1]s” có thể mất chữ hoa khi chuyển từ bảng mã %[2]s", "“%[1]s” may have lost capitals coming from the encoding %[2]s"},
		sentence{"bảng mã cũ không có chữ hoa có dấu; gõ lại chữ này", "the old encoding has no accented capitals; type it anew"}},
	LostLetters: {Error,
		sentence{"“%[1]s” không chuyển được từ bảng mã %[2]s sang Unicode", "“%[1]s” cannot be brought from the encoding %[2]s to Unicode"},
		sentence{"gõ lại chữ này bằng phông Unicode (Times New Roman)", "type it anew in a Unicode font (Times New Roman)"}},
}
