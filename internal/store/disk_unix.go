//go:build unix

package store

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// own gives a file the owner of another, where this user may.
func own(name string, as fs.FileInfo) {
	if s, ok := as.Sys().(*syscall.Stat_t); ok && os.Geteuid() == 0 {
		os.Lchown(name, int(s.Uid), int(s.Gid)) // the file is right without
	}
}

// syncFolder flushes a folder. Some network drives know no such thing.
func syncFolder(name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	if err = f.Sync(); errors.Is(err, syscall.EINVAL) || errors.Is(err, syscall.ENOTSUP) {
		return nil
	}
	return err
}
