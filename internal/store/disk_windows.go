package store

import (
	"errors"
	"io/fs"
	"time"

	"golang.org/x/sys/windows"
)

// moveNew waits a second for programs that look into every new file, as those
// against viruses do.
func moveNew(from, to string) error {
	for again := 20; ; again-- {
		err := moveChecked(from, to)
		busy := errors.Is(err, windows.ERROR_SHARING_VIOLATION) || errors.Is(err, windows.ERROR_ACCESS_DENIED)
		if !busy || again == 0 {
			return err
		}
		time.Sleep(50 * time.Millisecond)
	}
}

func own(string, fs.FileInfo) {}

// syncFolder has nothing to do: NTFS keeps its own journal of names.
func syncFolder(string) error { return nil }
