package source

import (
	"strings"

	"vanban/internal/diag"
)

// faults are what the YAML library says of a text, by how it begins, in words of
// the clerk's language.
var faults = []struct{ begins, vi string }{
	{"mapping values are not allowed", "dấu hai chấm ở chỗ không được có, hoặc dòng này thụt sai; giá trị có dấu hai chấm phải đặt trong ngoặc kép"},
	{"block sequence entries are not allowed", "gạch đầu dòng ở chỗ không được có; danh sách phải xuống dòng"},
	{"found character that cannot start any token", "giá trị bắt đầu bằng ký tự không được phép (phím Tab, @, %, `); thụt dòng bằng dấu cách, đặt giá trị trong ngoặc kép"},
	{"found a tab character", "có phím Tab; thụt dòng bằng dấu cách"},
	{"found mixed spaces and tabs", "thụt dòng lẫn dấu cách và phím Tab; chỉ dùng dấu cách"},
	{"found unexpected end of stream", "hết tệp mà ngoặc kép chưa đóng"},
	{"did not find expected ',' or ']'", "thiếu dấu phẩy hoặc dấu ]"},
	{"did not find expected ',' or '}'", "thiếu dấu phẩy hoặc dấu }"},
	{"did not find expected key", "dòng này thụt khác các dòng cùng mục"},
	{"did not find expected '-' indicator", "dòng này nằm trong danh sách mà không có gạch đầu dòng"},
	{"did not find expected node content", "thiếu giá trị"},
	{"could not find expected ':'", "thiếu dấu hai chấm sau tên mục"},
	{"unknown anchor", "giá trị bắt đầu bằng dấu *; đặt trong ngoặc kép"},
	{"did not find expected alphabetic or numeric character", "giá trị bắt đầu bằng dấu & hoặc *; đặt trong ngoặc kép"},
	{"found unknown escape character", `dấu \ trong ngoặc kép phải viết \\`},
	{"found a comment without preceding whitespace", "trước dấu # phải có dấu cách; giá trị có dấu # phải đặt trong ngoặc kép"},
}

// fault is what the library says, in both languages; what it hardly ever says
// stays as it is.
func fault(message string) diag.Term {
	for _, f := range faults {
		if strings.HasPrefix(message, f.begins) {
			return diag.Term{Vi: f.vi, En: message}
		}
	}
	return diag.Term{Vi: message, En: message}
}
