package store

import (
	"io"
	"io/fs"
	"os"
)

// Disk is what changes a disk; the machine's is the one that is used, tests make
// each step of another one fail.
type Disk interface {
	Create(name string, rights fs.FileMode) (File, error) // a new file; an error when there is one
	Mkdir(name string) error
	Move(from, to string) error    // an error when there is something at to
	Replace(from, to string) error // whatever is at to goes
	Remove(name string) error
	Likewise(name string, as fs.FileInfo) error // gives a file the rights and the owner of another
	SyncFolder(name string) error               // its names last when the power goes
}

// File is a file that is being written.
type File interface {
	io.WriteCloser
	Sync() error
}

// machine is the disk of the machine.
type machine struct{}

func (machine) Create(name string, rights fs.FileMode) (File, error) {
	return os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, rights)
}

func (machine) Mkdir(name string) error       { return os.Mkdir(name, 0o777) }
func (machine) Replace(from, to string) error { return os.Rename(from, to) }
func (machine) Remove(name string) error      { return os.Remove(name) }
func (machine) Move(from, to string) error    { return moveNew(from, to) }

func (machine) Likewise(name string, as fs.FileInfo) error {
	own(name, as)
	if info, err := os.Stat(name); err == nil && info.Mode().Perm() == as.Mode().Perm() {
		return nil // some drives refuse even this
	}
	return os.Chmod(name, as.Mode().Perm())
}

func (machine) SyncFolder(name string) error { return syncFolder(name) }

// moveChecked is a move for systems that know none which replaces nothing.
func moveChecked(from, to string) error {
	if exists(to) {
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: fs.ErrExist}
	}
	return os.Rename(from, to)
}

// Machine is the disk of the machine.
func Machine() Disk { return machine{} }
