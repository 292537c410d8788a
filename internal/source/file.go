package source

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strconv"
	"syscall"
	"unicode/utf8"

	"vanban/internal/diag"
)

// Most bytes of a file that is read as text, and of any other.
const (
	MostText  = 16 << 20
	MostBytes = 50 << 20
)

// FileFault is what is wrong with a file that somebody has put where one is read:
// a problem of the input, not of the machine.
type FileFault struct {
	Code diag.Code
	Args []any
}

// Error is for errors.As only; people read the problem.
func (f FileFault) Error() string { return fmt.Sprint(f.Code, f.Args) }

// Add notes the fault at a file.
func (f FileFault) Add(file string, problems *diag.List) {
	problems.Add(f.Code, diag.Place{File: file}, f.Args...)
}

// File reads a regular file of at most so many bytes. What is none, or larger, is
// a FileFault, and is not opened: a pipe would wait for ever.
func File(folder fs.FS, name string, most int64) ([]byte, error) {
	if !utf8.ValidString(name) {
		return nil, FileFault{Code: diag.NameNotUTF8, Args: []any{strconv.Quote(name)}}
	}
	info, err := fs.Stat(folder, name)
	switch {
	case errors.Is(err, syscall.ELOOP):
		return nil, FileFault{Code: diag.LinkToItself}
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, FileFault{Code: diag.FolderNotFile}
	case !info.Mode().IsRegular():
		return nil, FileFault{Code: diag.NoRegularFile}
	case info.Size() > most:
		return nil, FileFault{Code: diag.FileTooLarge, Args: []any{most >> 20}}
	}
	f, err := folder.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data := bytes.NewBuffer(make([]byte, 0, info.Size()+bytes.MinRead))
	if _, err := data.ReadFrom(io.LimitReader(f, most+1)); err != nil {
		return nil, err
	}
	if int64(data.Len()) > most {
		return nil, FileFault{Code: diag.FileTooLarge, Args: []any{most >> 20}}
	}
	return data.Bytes(), nil
}
