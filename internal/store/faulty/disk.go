// Package faulty gives tests a disk that fails: each step of what a command
// writes is counted, and one of them goes wrong, or is the last before the
// program is killed or the power goes. Everywhere does that for every step.
package faulty

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"

	"vanban/internal/store"
)

// How says what goes wrong.
type How string

const (
	Fails    How = "fails"       // the step, once
	Stays    How = "stays"       // the step, and from then on every one on the same file or folder
	Killed   How = "killed"      // the program, in the step
	PowerCut How = "loses power" // the machine, in the step: what was not flushed is lost
	Twice    How = "fails twice" // the step, and some steps later the program is killed
)

// errKilled is what a dead program gets to see.
var errKilled = errors.New("killed")

// Disk is the machine's disk until its step At. The zero value counts.
type Disk struct {
	How How
	At  int // from 1 on

	mu    sync.Mutex
	disk  store.Disk
	steps int
	stuck string
	dead  bool
	undo  []undo           // what is not flushed, in the order it was done
	data  map[*file]string // files whose bytes are not flushed, by their present names
	Names []string         // of the steps
}

// undo takes a step back that was not flushed.
type undo struct {
	folder string
	do     func()
}

// Steps is how many there were.
func (d *Disk) Steps() int { return d.steps }

// step counts, and is the error of a step that does not happen. Of a write half
// of the bytes happen.
func (d *Disk) step(name string, paths ...string) error {
	if d.disk == nil {
		d.disk, d.data = store.Machine(), map[*file]string{}
	}
	if d.dead {
		return errKilled
	}
	d.steps++
	d.Names = append(d.Names, name+" "+strings.Join(paths, " "))
	switch {
	case d.How == Twice && d.steps == d.At+1+d.At*7%23:
		d.dead = true
		return errKilled
	case d.steps == d.At && (d.How == Killed || d.How == PowerCut):
		d.dead = true
		if d.How == PowerCut {
			d.cut()
		}
		return errKilled
	case d.steps == d.At:
		if d.How == Stays {
			d.stuck = paths[len(paths)-1]
		}
		return &fs.PathError{Op: name, Path: paths[0], Err: syscall.EIO}
	}
	for _, p := range paths {
		if p == d.stuck {
			return &fs.PathError{Op: name, Path: p, Err: syscall.EIO}
		}
	}
	return nil
}

// cut loses what was not flushed: bytes of files, then names.
func (d *Disk) cut() {
	for _, name := range d.data {
		os.Truncate(name, 0)
	}
	for i := len(d.undo) - 1; i >= 0; i-- {
		d.undo[i].do()
	}
}

// did notes how a step is taken back while its folder is not flushed.
func (d *Disk) did(folder string, do func()) { d.undo = append(d.undo, undo{folder, do}) }

// Create implements store.Disk.
func (d *Disk) Create(name string, rights fs.FileMode) (store.File, error) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("create", name); err != nil {
		return nil, err
	}
	f, err := d.disk.Create(name, rights)
	if err != nil {
		return nil, err
	}
	d.did(filepath.Dir(name), func() { os.Remove(name) })
	made := &file{f, d, name}
	d.data[made] = name
	return made, nil
}

// Mkdir implements store.Disk.
func (d *Disk) Mkdir(name string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("mkdir", name); err != nil {
		return err
	}
	err := d.disk.Mkdir(name)
	if err == nil {
		d.did(filepath.Dir(name), func() { os.RemoveAll(name) })
	}
	return err
}

// Move implements store.Disk.
func (d *Disk) Move(from, to string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("move", from, to); err != nil {
		return err
	}
	err := d.disk.Move(from, to)
	if err == nil {
		d.renamed(from, to)
		d.did(filepath.Dir(to), func() { os.Rename(to, from) })
	}
	return err
}

// Replace implements store.Disk.
func (d *Disk) Replace(from, to string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("replace", from, to); err != nil {
		return err
	}
	was, lost := os.ReadFile(to)
	err := d.disk.Replace(from, to)
	if err == nil {
		d.renamed(from, to)
		d.did(filepath.Dir(to), func() {
			os.Rename(to, from)
			if lost == nil {
				os.WriteFile(to, was, 0o666)
			}
		})
	}
	return err
}

func (d *Disk) renamed(from, to string) {
	for f, name := range d.data {
		switch name {
		case from:
			d.data[f] = to
		case to:
			delete(d.data, f)
		}
	}
}

// Remove implements store.Disk.
func (d *Disk) Remove(name string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("remove", name); err != nil {
		return err
	}
	info, _ := os.Lstat(name)
	was, _ := os.ReadFile(name)
	err := d.disk.Remove(name)
	if err == nil {
		d.did(filepath.Dir(name), func() {
			if info.IsDir() {
				os.Mkdir(name, 0o777)
			} else {
				os.WriteFile(name, was, info.Mode().Perm())
			}
		})
	}
	return err
}

// Likewise implements store.Disk.
func (d *Disk) Likewise(name string, as fs.FileInfo) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("rights", name); err != nil {
		return err
	}
	return d.disk.Likewise(name, as)
}

// SyncFolder implements store.Disk.
func (d *Disk) SyncFolder(name string) error {
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.step("flush", name); err != nil {
		return err
	}
	var left []undo
	for _, u := range d.undo {
		if filepath.Clean(u.folder) != filepath.Clean(name) {
			left = append(left, u)
		}
	}
	d.undo = left
	return nil // really flushing would only take time
}

// file is a file of such a disk.
type file struct {
	store.File
	disk *Disk
	name string
}

func (f *file) Write(p []byte) (int, error) {
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	alive := !f.disk.dead
	err := f.disk.step("write", f.name)
	switch {
	case err == nil:
		return f.File.Write(p)
	case alive:
		f.File.Write(p[:len(p)/2])
	}
	return 0, err
}

func (f *file) Sync() error {
	f.disk.mu.Lock()
	defer f.disk.mu.Unlock()
	if err := f.disk.step("sync", f.name); err != nil {
		return err
	}
	delete(f.disk.data, f)
	return nil // really flushing would only take time
}
