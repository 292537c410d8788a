//go:build unix

package store

import (
	"errors"
	"os"

	"golang.org/x/sys/unix"
)

// lockFile asks the system for the lock. Where the drive knows no locks,
// everybody has it.
func lockFile(f *os.File, shared bool) error {
	how := unix.LOCK_EX | unix.LOCK_NB
	if shared {
		how = unix.LOCK_SH | unix.LOCK_NB
	}
	for {
		switch err := unix.Flock(int(f.Fd()), how); {
		case err == nil, errors.Is(err, unix.ENOSYS), errors.Is(err, unix.ENOTSUP), errors.Is(err, unix.ENOLCK):
			return nil
		case errors.Is(err, unix.EWOULDBLOCK):
			return errBusy
		case !errors.Is(err, unix.EINTR):
			return err
		}
	}
}

// unlock takes the file away and then unlocks it: who gets the lock of a file
// that is gone sees that it is. Other readers keep theirs.
func (l *lock) unlock(name string) {
	if l.hold == alone || lockFile(l.file, false) == nil {
		os.Remove(name)
	}
	l.file.Close()
}
