package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// Mend finishes or takes back what a killed run left in a folder, unless a run is
// at work there.
func (u Use) Mend(ctx context.Context, folder string) error {
	if !isFolder(filepath.Join(folder, Private)) {
		return nil
	}
	u.Wait = 0
	f, err := u.Lock(ctx, folder)
	var held *Held
	if errors.As(err, &held) || unlockable(err) {
		return nil
	}
	f.Release()
	return err
}

// recover finishes what killed runs left ready or, where that cannot be done,
// takes it back; what was not ready goes.
func (f *Folder) recover() error {
	f.tidy()
	for _, name := range f.journals() {
		j, err := readJournal(name)
		if err != nil {
			return fmt.Errorf("go on where another run was ended: %w", err)
		}
		if err := f.resume(j, name); err != nil {
			return fmt.Errorf("go on where another run was ended: %w", err)
		}
	}
	return nil
}

func (f *Folder) resume(j *journal, name string) error {
	if !j.Ready {
		f.clear(j, name)
		return nil
	}
	err := f.forward(j)
	if err == nil {
		f.finish(j, name)
		return nil
	}
	if back := f.back(j, name); back != nil {
		return fmt.Errorf("%w; %w", err, back)
	}
	f.clear(j, name)
	return nil
}

// tidy takes away journals that were never whole, and locks of parts that nobody
// has any more.
func (f *Folder) tidy() {
	patterns := []string{filepath.Base(f.journalName()) + unready}
	if f.use.Part == "" {
		patterns = []string{"journal*.json" + unready, "lock-*"}
	}
	entries, _ := os.ReadDir(f.path(Private))
	for _, e := range entries {
		for _, p := range patterns {
			if ok, _ := filepath.Match(p, e.Name()); ok {
				f.use.Disk.Remove(f.path(Private, e.Name()))
			}
		}
	}
}

// finish lets go of what was replaced and then, when that lasts, of the journal.
// What cannot be taken away now the next run takes.
func (f *Folder) finish(j *journal, name string) {
	for _, m := range j.Moves {
		if m.Old == "" || m.Keep {
			continue
		}
		if err := f.use.Disk.Remove(f.at(m.Old)); err != nil && exists(f.at(m.Old)) {
			return
		}
	}
	if f.flush(j) == nil {
		f.drop(name)
	}
}

// clear takes away what waits for a change that does not come, and the folders
// that were made for it.
func (f *Folder) clear(j *journal, name string) {
	left := false
	for _, folder := range j.Folders {
		left = f.sweep(f.at(folder), waiting+j.Mark+".") || left
	}
	for _, made := range slices.Backward(j.Made) {
		f.use.Disk.Remove(f.at(made)) // stays when anything is in it
		entries, err := os.ReadDir(f.at(made))
		left = left || err == nil && len(entries) == 0
	}
	if !left {
		f.drop(name)
	}
}

// waiting begins the names of files that wait.
const waiting = ".vanban-"

// sweep takes away the files of a folder whose names begin so; left is whether
// any could not be.
func (f *Folder) sweep(folder, begin string) (left bool) {
	entries, _ := os.ReadDir(folder)
	for _, e := range entries {
		if strings.HasPrefix(e.Name(), begin) && f.use.Disk.Remove(filepath.Join(folder, e.Name())) != nil {
			left = true
		}
	}
	return left
}

// drop takes a journal away, for good: it must not come back after a power cut
// and be followed then.
func (f *Folder) drop(name string) {
	f.use.Disk.Remove(name + unready)
	f.use.Disk.Remove(name)
	f.use.Disk.SyncFolder(filepath.Dir(name))
}
