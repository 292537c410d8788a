package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"sync"
	"time"
)

// Write puts the files into a folder: all of them, or a failure leaves the
// folder as it was.
func Write(folder string, files []File) error {
	s := newStage(folder)
	defer s.discard()
	for _, f := range files {
		if err := s.put(f); err != nil {
			return err
		}
	}
	return s.commit()
}

// stage is a folder and the files that wait in it, each beside its place under
// a name of its own, until all are written. It may be used by several workers.
type stage struct {
	folder string

	mu      sync.Mutex
	waiting []waiting
	folders map[string]bool // that are there
	made    []string        // folders that were not there before, an outer one before its inner ones
}

// waiting is a written file and the place it is to take.
type waiting struct{ name, temporary, target string }

func newStage(folder string) *stage { return &stage{folder: folder, folders: map[string]bool{}} }

// put writes a file beside its place.
func (s *stage) put(f File) error {
	target := filepath.Join(s.folder, filepath.FromSlash(f.Name))
	if err := s.need(filepath.Dir(target)); err != nil {
		return fmt.Errorf("write %s: %w", f.Name, err)
	}
	temporary, err := writeBeside(target, f.Data)
	if err != nil {
		return fmt.Errorf("write %s: %w", f.Name, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiting = append(s.waiting, waiting{f.Name, temporary, target})
	return nil
}

// need makes a folder and those it lies in.
func (s *stage) need(folder string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	var missing []string
	for at := folder; !s.folders[at] && !isFolder(at) && at != filepath.Dir(at); at = filepath.Dir(at) {
		missing = append(missing, at)
	}
	for i := len(missing) - 1; i >= 0; i-- {
		err := os.Mkdir(missing[i], 0o777)
		if err == nil {
			s.made = append(s.made, missing[i])
		} else if !isFolder(missing[i]) { // another program may have made it meanwhile
			return err
		}
	}
	s.folders[folder] = true
	return nil
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

// writeBeside writes a new file in the folder of name and gives its name.
func writeBeside(name string, data []byte) (string, error) {
	f, err := newBeside(name)
	if err != nil {
		return "", err
	}
	_, err = f.Write(data)
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err != nil {
		os.Remove(f.Name())
		return "", err
	}
	return f.Name(), nil
}

// newBeside makes a file that nobody else has, with the rights that a new file
// gets: os.CreateTemp's are the owner's alone. One that a killed run left there
// long ago goes.
func newBeside(name string) (*os.File, error) {
	for n := 1; ; n++ {
		beside := filepath.Join(filepath.Dir(name), fmt.Sprintf(".vanban-%d-%s", n, filepath.Base(name)))
		if info, err := os.Lstat(beside); err == nil && time.Since(info.ModTime()) > abandoned {
			os.Remove(beside)
		}
		f, err := os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
		if !errors.Is(err, fs.ErrExist) {
			return f, err
		}
	}
}

// abandoned is how old a file is that no run waits with any more.
const abandoned = 24 * time.Hour

// commit gives every waiting file its place, in the order they were put; none
// when one of the places cannot be taken.
func (s *stage) commit() error {
	for _, w := range s.waiting {
		if err := replaceable(w.target); err != nil {
			return fmt.Errorf("write %s: %w", w.name, err)
		}
	}
	for len(s.waiting) > 0 {
		w := s.waiting[0]
		if err := os.Rename(w.temporary, w.target); err != nil {
			return fmt.Errorf("write %s: %w", w.name, err)
		}
		s.waiting = s.waiting[1:]
	}
	s.made = nil
	return nil
}

var errFolder = errors.New("a folder has this name")

// replaceable reports whether another file can take the place of one. Windows
// keeps a file that a program has open.
func replaceable(name string) error {
	info, err := os.Lstat(name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err != nil:
		return err
	case info.IsDir():
		return errFolder
	case runtime.GOOS == "windows":
		f, err := os.OpenFile(name, os.O_RDWR, 0)
		if err != nil {
			return err
		}
		return f.Close()
	}
	return nil
}

// discard takes away the files that have not got their places and the folders
// that were made for them.
func (s *stage) discard() {
	for _, w := range s.waiting {
		os.Remove(w.temporary)
	}
	for i := len(s.made) - 1; i >= 0; i-- {
		os.Remove(s.made[i])
	}
	s.waiting, s.made = nil, nil
}
