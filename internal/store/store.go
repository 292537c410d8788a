// Package store changes files on the disk, all of them or none. A folder is
// locked; what is new waits beside its place, flushed; a journal says what is
// to move where; then the files take their places, and are taken back when one
// of them cannot. What a killed run left is finished or taken back by the next
// one that locks the folder. It knows no format of what it writes and prints
// nothing.
package store

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"time"
)

// Use says how folders are used. The zero value is the machine's disk, and no
// waiting.
type Use struct {
	Disk    Disk          // nil: the machine's; tests make its steps fail
	Command string        // for the sentence that says who holds a folder
	Wait    time.Duration // how long another run may take to end
	Part    string        // of a build on several machines: parts work beside each other
}

// Folder is a folder that is locked.
type Folder struct {
	root  string
	use   Use
	locks []*lock
}

// Private is the folder below a locked one that holds lock and journal.
const Private = ".vanban"

// Lock takes a folder for this run alone, making it where it is not there. What
// a killed run left is finished or taken back before. The error is a *Held when
// another run has the folder, and goes on having it.
func (u Use) Lock(ctx context.Context, folder string) (*Folder, error) {
	f := u.folder(folder)
	if err := f.acquire(ctx); err != nil {
		f.Release()
		return nil, err
	}
	if err := f.recover(); err != nil {
		f.Release()
		return nil, err
	}
	return f, nil
}

// Share takes a folder for reading, beside other readers. A folder that is not
// there, or that nothing can be written to, is read without a lock.
func (u Use) Share(ctx context.Context, folder string) (*Folder, error) {
	for mended := false; ; mended = true {
		f := u.folder(folder)
		l, err := take(ctx, f.path(Private, "lock"), reads, f.use)
		if unlockable(err) && len(f.journals()) == 0 {
			return f, nil
		}
		if err != nil {
			return nil, err
		}
		f.locks = []*lock{l}
		if len(f.journals()) == 0 || mended { // what cannot be tidied up does no harm
			return f, nil
		}
		f.Release()
		if f, err = u.Lock(ctx, folder); err != nil {
			return nil, err
		}
		f.Release()
	}
}

func (u Use) folder(name string) *Folder {
	if u.Disk == nil {
		u.Disk = machine{}
	}
	return &Folder{root: name, use: u}
}

// acquire takes the locks. A part shares the folder with other parts and has a
// lock of its own.
func (f *Folder) acquire(ctx context.Context) error {
	how := alone
	if f.use.Part != "" {
		how = shared
	}
	whole, err := take(ctx, f.path(Private, "lock"), how, f.use)
	if err != nil {
		return err
	}
	f.locks = append(f.locks, whole)
	if f.use.Part == "" {
		return nil
	}
	part, err := take(ctx, f.path(Private, "lock-"+f.use.Part), alone, f.use)
	if err == nil {
		f.locks = append(f.locks, part)
	}
	return err
}

// Release gives the folder free; nil is none. What was made for the lock alone goes.
func (f *Folder) Release() {
	for f != nil && len(f.locks) > 0 {
		last := len(f.locks) - 1
		f.locks[last].release()
		f.locks = f.locks[:last]
	}
}

func (f *Folder) path(parts ...string) string {
	return filepath.Join(append([]string{f.root}, parts...)...)
}

// at is where a file lies that is named from the folder, or by a whole path.
func (f *Folder) at(name string) string {
	name = filepath.FromSlash(name)
	if filepath.IsAbs(name) {
		return name
	}
	return filepath.Join(f.root, name)
}

// named tells a folder from the locked one, when it lies there.
func (f *Folder) named(folder string) string {
	if inside, err := filepath.Rel(f.root, folder); err == nil && filepath.IsLocal(inside) {
		return filepath.ToSlash(inside)
	}
	return filepath.ToSlash(folder)
}

func exists(name string) bool {
	_, err := os.Lstat(name)
	return !errors.Is(err, os.ErrNotExist)
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}
