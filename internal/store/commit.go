package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"golang.org/x/sync/errgroup"
)

// Commit gives every file its place: all of them or, with an error, none. When
// it succeeds, what it did outlasts a power cut. The context counts until the
// first file moves.
func (c *Change) Commit(ctx context.Context) error {
	if err := cmp.Or(c.writing.Wait(), c.broken); err != nil {
		return err
	}
	if len(c.journal.Moves) == 0 {
		return ctx.Err()
	}
	if err := c.settle(ctx); err != nil {
		return err
	}
	f, j := c.folder, &c.journal
	err := f.ready(j)
	if err == nil {
		err = f.forward(j)
	}
	if err == nil {
		f.finish(j, f.journalName())
		c.journal = journal{}
		return nil
	}
	if back := f.back(j, f.journalName()); back != nil {
		c.journal = journal{} // stands on the disk: the next run will see to it
		return errors.Join(err, back)
	}
	return err
}

// settle looks whether all places hold what they must, and flushes the names of
// what waits; before, the journal that tells them.
func (c *Change) settle(ctx context.Context) error {
	for i := range c.journal.Moves {
		m := &c.journal.Moves[i]
		there := exists(c.folder.at(m.Place))
		if there && m.Was == Nothing || !there && m.Was != Nothing && m.Was != Whatever {
			return fmt.Errorf("write %s: %w", m.Place, &Changed{m.Place})
		}
		if m.Keep && exists(c.folder.at(m.Old)) {
			return fmt.Errorf("write %s: %w", m.Old, &Changed{m.Old})
		}
		if !there {
			m.Old, m.Keep = "", false
		}
	}
	if err := c.journal.write(c.disk, c.folder.journalName(), true); err != nil {
		return err
	}
	if err := c.disk.SyncFolder(c.folder.root); err != nil { // which the journal's lies in
		return fmt.Errorf("flush %s: %w", c.folder.root, err)
	}
	if err := c.folder.flush(&c.journal); err != nil {
		return err
	}
	return ctx.Err()
}

// ready notes durably that all is written. From here on the change is followed
// even if this run ends.
func (f *Folder) ready(j *journal) error {
	j.Ready = true
	return j.write(f.use.Disk, f.journalName(), true)
}

// forward moves what has not moved: the seals away, every other file, and the
// seals in; then all of it lasts.
func (f *Folder) forward(j *journal) error {
	if err := f.each(j, true, f.away); err != nil {
		return err
	}
	if err := f.each(j, false, f.away, f.place); err != nil {
		return err
	}
	if err := f.each(j, true, f.place); err != nil {
		return err
	}
	return f.flush(j)
}

// each takes the steps with every seal, or with every other file.
func (f *Folder) each(j *journal, seals bool, steps ...func(move) error) error {
	for _, m := range j.Moves {
		for _, step := range steps {
			if m.Seal != seals {
				continue
			}
			if err := step(m); err != nil {
				return fmt.Errorf("write %s: %w", m.Place, err)
			}
		}
	}
	return nil
}

// away moves what was in a place, unless that is done.
func (f *Folder) away(m move) error {
	place, old := f.at(m.Place), f.at(m.Old)
	if m.Old == "" || m.New != "" && !exists(f.at(m.New)) || exists(old) || !exists(place) {
		return nil
	}
	if err := f.use.Disk.Move(place, old); err != nil {
		return err
	}
	return m.Was.check(old, m.Place)
}

// place moves what waits, unless that is done.
func (f *Folder) place(m move) error {
	if m.New == "" || !exists(f.at(m.New)) {
		return nil
	}
	err := f.use.Disk.Move(f.at(m.New), f.at(m.Place))
	if errors.Is(err, fs.ErrExist) {
		return &Changed{m.Place}
	}
	return err
}

// check reports whether a file is what it must be.
func (w Was) check(file, name string) error {
	if w == Whatever {
		return nil
	}
	in, err := os.Open(file)
	if err != nil {
		return err
	}
	defer in.Close()
	h := sha256.New()
	if _, err := io.Copy(h, in); err != nil {
		return err
	}
	if Was(hex.EncodeToString(h.Sum(nil))) != w {
		return &Changed{name}
	}
	return nil
}

// back takes all moves back, the seals' as carefully as they were done. After an
// error the journal stands, and the next run goes on.
func (f *Folder) back(j *journal, name string) error {
	if err := f.each(j, true, f.displace); err != nil {
		return fmt.Errorf("take back: %w", err)
	}
	if err := f.each(j, false, f.displace, f.restore); err != nil {
		return fmt.Errorf("take back: %w", err)
	}
	if err := f.each(j, true, f.restore); err != nil {
		return fmt.Errorf("take back: %w", err)
	}
	if err := f.flush(j); err != nil {
		return err
	}
	j.Ready = false
	return j.write(f.use.Disk, name, true)
}

// displace undoes place. What somebody saved in the place since is newer than
// either version, and stays.
func (f *Folder) displace(m move) error {
	if m.New == "" || exists(f.at(m.New)) || !exists(f.at(m.Place)) {
		return nil
	}
	var changed *Changed
	if err := m.Is.check(f.at(m.Place), m.Place); errors.As(err, &changed) {
		return nil
	} else if err != nil {
		return err
	}
	return f.use.Disk.Move(f.at(m.Place), f.at(m.New))
}

// restore undoes away.
func (f *Folder) restore(m move) error {
	if m.Old == "" || !exists(f.at(m.Old)) || exists(f.at(m.Place)) {
		return nil
	}
	return f.use.Disk.Move(f.at(m.Old), f.at(m.Place))
}

// flush makes the names in all folders of a change last, and the folders.
func (f *Folder) flush(j *journal) error {
	var folders []string
	for _, folder := range j.Folders {
		folders = append(folders, f.at(folder))
	}
	for _, made := range j.Made {
		folders = append(folders, filepath.Dir(f.at(made)))
	}
	for _, l := range f.locks {
		for _, made := range l.made {
			folders = append(folders, filepath.Dir(made))
		}
	}
	slices.Sort(folders)
	var group errgroup.Group
	group.SetLimit(atOnce)
	for _, folder := range slices.Compact(folders) {
		group.Go(func() error {
			if err := f.use.Disk.SyncFolder(folder); err != nil {
				return fmt.Errorf("flush %s: %w", folder, err)
			}
			return nil
		})
	}
	return group.Wait()
}
