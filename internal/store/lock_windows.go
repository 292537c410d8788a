package store

import (
	"errors"
	"math"
	"os"

	"golang.org/x/sys/windows"
)

// lockFile asks the system for the lock: of one byte far behind the words, which
// others must be able to read.
func lockFile(f *os.File, shared bool) error {
	how := uint32(windows.LOCKFILE_FAIL_IMMEDIATELY)
	if !shared {
		how |= windows.LOCKFILE_EXCLUSIVE_LOCK
	}
	at := &windows.Overlapped{Offset: math.MaxInt32}
	err := windows.LockFileEx(windows.Handle(f.Fd()), how, 0, 1, 0, at)
	if errors.Is(err, windows.ERROR_LOCK_VIOLATION) || errors.Is(err, windows.ERROR_IO_PENDING) {
		return errBusy
	}
	return err
}

// unlock unlocks the file and then takes it away: Windows does not while anybody
// has it open.
func (l *lock) unlock(name string) {
	l.file.Close()
	os.Remove(name)
}
