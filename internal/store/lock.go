package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

// Holder is a run that has a folder.
type Holder struct {
	Process int    `json:"process"`
	Host    string `json:"host"`
	Command string `json:"command"`
}

// Held is the error when another run has a folder. By is empty when that run
// only reads, or does not say who it is.
type Held struct {
	Folder string
	By     Holder
}

func (h *Held) Error() string {
	if h.By.Process == 0 {
		return fmt.Sprintf("%s is in use by another run", h.Folder)
	}
	return fmt.Sprintf("%s is in use by %s (process %d on %s)", h.Folder, h.By.Command, h.By.Process, h.By.Host)
}

// lock is a file that the system keeps locked for us; it says who we are, for
// the sentence of those who wait.
type lock struct {
	file *os.File
	hold hold
	made []string // folders that were not there before
}

// hold is how a lock is held.
type hold int

const (
	alone  hold = iota
	shared      // with other parts of a build
	reads       // with other readers; no folder is made for them but the lock's own
)

// between tries passes a little time.
const between = 20 * time.Millisecond

var errBusy = errors.New("locked by another run")

// take locks a file, which is made where it is not there, as soon as those that
// have it are done.
func take(ctx context.Context, name string, how hold, use Use) (*lock, error) {
	for waited := time.Duration(0); ; waited += between {
		l, err := try(name, how, use.Disk)
		switch {
		case err == nil:
			l.sign(use.Command)
			return l, nil
		case !errors.Is(err, errBusy):
			return nil, fmt.Errorf("lock %s: %w", filepath.Dir(filepath.Dir(name)), err)
		case waited >= use.Wait:
			return nil, &Held{filepath.Dir(filepath.Dir(name)), signed(name)}
		}
		select {
		case <-ctx.Done():
			return nil, ctx.Err()
		case <-time.After(between):
		}
	}
}

// try locks a file once. One that was removed meanwhile locks nothing: whoever
// had it took it away, and it is tried again.
func try(name string, how hold, disk Disk) (*lock, error) {
	var made []string
	for again := 100; ; again-- {
		more, err := needAll(filepath.Dir(name), how == reads, disk)
		made = append(made, more...)
		if err != nil {
			return nil, err
		}
		file, err := os.OpenFile(name, os.O_RDWR|os.O_CREATE, 0o666)
		if errors.Is(err, fs.ErrNotExist) && again > 0 {
			continue
		}
		if err != nil {
			return nil, err
		}
		if err := lockFile(file, how != alone); err != nil {
			file.Close()
			return nil, err
		}
		if isAt(file, name) {
			return &lock{file, how, made}, nil
		}
		file.Close()
	}
}

// isAt reports whether an open file is still the one of its name.
func isAt(file *os.File, name string) bool {
	a, err := file.Stat()
	b, err2 := os.Stat(name)
	return err == nil && err2 == nil && os.SameFile(a, b)
}

// needAll makes a folder and those it lies in; a reader makes the innermost
// alone.
func needAll(folder string, innermost bool, disk Disk) (made []string, err error) {
	var missing []string
	for at := folder; !isFolder(at) && at != filepath.Dir(at); at = filepath.Dir(at) {
		missing = append(missing, at)
	}
	if innermost && len(missing) > 1 {
		return nil, fs.ErrPermission
	}
	for i := len(missing) - 1; i >= 0; i-- {
		err := disk.Mkdir(missing[i])
		if err == nil {
			made = append(made, missing[i])
		} else if !errors.Is(err, fs.ErrExist) && !errors.Is(err, fs.ErrNotExist) {
			return made, err
		}
	}
	return made, nil
}

// unlockable reports whether a folder can only be read.
func unlockable(err error) bool {
	return errors.Is(err, fs.ErrPermission) || errors.Is(err, syscall.EROFS)
}

// sign writes down who we are. The lock holds without it.
func (l *lock) sign(command string) {
	if l.hold != alone {
		return
	}
	host, _ := os.Hostname()
	data, _ := json.Marshal(Holder{os.Getpid(), host, command})
	l.file.Truncate(0)
	l.file.WriteAt(append(data, '\n'), 0)
}

// signed is who wrote down that the lock is theirs.
func signed(name string) (by Holder) {
	f, err := os.Open(name)
	if err != nil {
		return by
	}
	defer f.Close()
	data, _ := io.ReadAll(io.LimitReader(f, 4096))
	json.Unmarshal(data, &by)
	return by
}

// release unlocks the file, and takes it away when nobody else has it, with the
// folders that were made for it and are empty.
func (l *lock) release() {
	name := l.file.Name()
	l.unlock(name)
	os.Remove(filepath.Dir(name)) // stays while anything is in it
	for i := len(l.made) - 1; i >= 0; i-- {
		os.Remove(l.made[i])
	}
}
