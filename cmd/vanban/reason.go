package main

import (
	"errors"
	"io/fs"
	"syscall"

	"vanban/internal/diag"
)

// reasons are what the system says, in words of the clerk's language.
var reasons = []struct {
	is error
	vi string
}{
	{fs.ErrPermission, "không có quyền đọc hoặc ghi"},
	{fs.ErrNotExist, "không có tệp hoặc thư mục này"},
	{fs.ErrExist, "đã có tệp hoặc thư mục này"},
	{syscall.ENOSPC, "đĩa đã đầy"},
	{syscall.EROFS, "ổ đĩa chỉ đọc, không ghi được"},
	{syscall.EISDIR, "đây là thư mục, không phải tệp"},
	{syscall.ENOTDIR, "một phần của đường dẫn không phải thư mục"},
	{syscall.EMFILE, "mở quá nhiều tệp cùng lúc"},
	{syscall.ENAMETOOLONG, "tên tệp quá dài"},
	{syscall.EIO, "ổ đĩa bị lỗi"},
	{syscall.ENOMEM, "máy hết bộ nhớ"},
	{syscall.EPIPE, "nơi nhận kết quả đã đóng"},
	{syscall.EXDEV, "hai thư mục nằm ở hai ổ đĩa khác nhau"},
	{syscall.EINVAL, "hệ thống không nhận yêu cầu này"},
}

// reason is an error of the machine in the language of the messages: the file and
// what the system says of it. One that is not known stays as it is.
func reason(lang diag.Lang, err error) string {
	if lang == diag.English {
		return err.Error()
	}
	where := ""
	var path *fs.PathError
	if errors.As(err, &path) {
		where = path.Path + ": "
	}
	for _, r := range reasons {
		if errors.Is(err, r.is) {
			return where + r.vi
		}
	}
	return err.Error()
}
