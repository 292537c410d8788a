//go:build unix

package source_test

import (
	"errors"
	"os"
	"path/filepath"
	"syscall"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/source"
)

func TestOnlyRegularFilesAreRead(t *testing.T) {
	folder := t.TempDir()
	at := func(name string) string { return filepath.Join(folder, name) }
	for _, err := range []error{
		os.WriteFile(at("chu"), []byte("chữ"), 0o666),
		os.Mkdir(at("thu-muc"), 0o777),
		os.Symlink("vong", at("vong")),
		os.WriteFile(at("to"), nil, 0o666),
		os.Truncate(at("to"), 1<<40),
		syscall.Mkfifo(at("ong"), 0o666),
		os.Symlink("/dev/zero", at("khong")),
	} {
		if err != nil {
			t.Skip("NOT CHECKED: ", err)
		}
	}
	for name, want := range map[string]diag.Code{
		"chu": "", "thu-muc": diag.FolderNotFile, "vong": diag.LinkToItself, "to": diag.FileTooLarge,
		"ong": diag.NoRegularFile, "khong": diag.NoRegularFile, "la\xff": diag.NameNotUTF8,
	} {
		data, err := source.File(os.DirFS(folder), name, source.MostText)
		var fault source.FileFault
		if errors.As(err, &fault); fault.Code != want || want == "" && (err != nil || string(data) != "chữ") {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
	if _, err := source.File(os.DirFS(folder), "chu", 4); !errors.As(err, new(source.FileFault)) {
		t.Error(err)
	}
	if _, err := source.File(os.DirFS(folder), "khac", 4); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
}
