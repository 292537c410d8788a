package diag

// What lies where a file is to be read.
const (
	NameNotUTF8   Code = "DL-017"
	LinkToItself  Code = "DL-018"
	FolderNotFile Code = "DL-019"
	NoRegularFile Code = "DL-020"
	FileTooLarge  Code = "DL-021"
)

var fileSentences = map[Code]entry{
	NameNotUTF8: {Error,
		sentence{"tên tệp %[1]s không phải chữ Unicode", "the file's name %[1]s is no Unicode text"},
		sentence{"đổi tên tệp", "rename the file"}},
	LinkToItself: {Error,
		sentence{"lối tắt này dẫn về chính nó", "the link leads to itself"},
		sentence{"xóa lối tắt, đặt tệp thật vào chỗ này", "delete the link and put the file itself here"}},
	FolderNotFile: {Error,
		sentence{"đây là thư mục, cần một tệp", "this is a folder; a file is wanted"},
		sentence{"đổi tên thư mục hoặc chuyển đi chỗ khác", "rename the folder or move it"}},
	NoRegularFile: {Error,
		sentence{"đây không phải tệp thường (thiết bị hoặc ống dẫn)", "this is no regular file (a device or a pipe)"},
		sentence{"đặt một tệp thường vào chỗ này", "put a regular file here"}},
	FileTooLarge: {Error,
		sentence{"tệp lớn hơn %[1]d MB, không đọc", "the file is larger than %[1]d MB and is not read"},
		sentence{"xem lại có phải đúng tệp này không; tách nhỏ hoặc bỏ bớt", "is it the right file? part it, or take things out"}},
}
