package store

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sync"

	"golang.org/x/sync/errgroup"
)

// Was is what must be in a place for something else to be put there: a file of
// this SHA-256, or one of the constants.
type Was string

const (
	Nothing  Was = ""  // no file
	Whatever Was = "*" // a file or none
)

// SumOf is a file of these bytes.
func SumOf(data []byte) Was {
	sum := sha256.Sum256(data)
	return Was(hex.EncodeToString(sum[:]))
}

// Changed is the error when a place does not hold what it must: somebody was
// there meanwhile. Nothing is changed then.
type Changed struct{ Name string }

func (c *Changed) Error() string { return c.Name + " is not what it was" }

// Change is what is to become of files of a folder. Until Commit nothing does.
// Several goroutines may use it.
type Change struct {
	folder *Folder
	disk   Disk

	mu      sync.Mutex
	journal journal
	known   map[string]bool // folders that files wait in
	index   map[string]int  // moves by their places
	writing *errgroup.Group
	failed  context.Context // its cause is the first failure of writing
	broken  error           // the first failure of anything else: nothing can come of the change
}

// Begin begins a change.
func (f *Folder) Begin() *Change {
	c := &Change{folder: f, disk: f.use.Disk, known: map[string]bool{}, index: map[string]int{}}
	c.journal = journal{Format: journalFormat, Mark: f.use.mark()}
	c.writing, c.failed = errgroup.WithContext(context.Background())
	c.writing.SetLimit(atOnce)
	return c
}

// atOnce is how many files are flushed at the same time.
const atOnce = 32

// mark tells files that wait for a part from those of other parts.
func (u Use) mark() string {
	if u.Part == "" {
		return "0"
	}
	return u.Part
}

// Put lets a file wait beside its place, which must hold what it is said to.
func (c *Change) Put(name string, data []byte, was Was) error {
	return c.arrive(move{Place: name, Was: was}, data)
}

// Seal is Put of the file that tells of the others: it goes before the first of
// them moves, and comes back after the last.
func (c *Change) Seal(name string, data []byte, was Was) error {
	return c.arrive(move{Place: name, Was: was, Seal: true}, data)
}

// SealKeeping is Seal; what was there goes to another name, which must be free.
func (c *Change) SealKeeping(name string, data []byte, was Was, keep string) error {
	return c.arrive(move{Place: name, Was: was, Seal: true, Old: keep, Keep: true}, data)
}

// Replace is Put; what was there goes to another name, which must be free.
func (c *Change) Replace(name string, data []byte, was Was, keep string) error {
	return c.arrive(move{Place: name, Was: was, Old: keep, Keep: true}, data)
}

// Move gives a file another name, which must be free.
func (c *Change) Move(from, to string, was Was) error {
	return c.leave(move{Place: from, Was: was, Old: to, Keep: true})
}

// Remove takes a file away.
func (c *Change) Remove(name string, was Was) error {
	return c.leave(move{Place: name, Was: was})
}

// leave notes a move after which nothing is in the place.
func (c *Change) leave(m move) error {
	if err := c.begin(&m, false); err != nil {
		return fmt.Errorf("take away %s: %w", m.Place, err)
	}
	return nil
}

// arrive notes a move, and writes what takes the place.
func (c *Change) arrive(m move, data []byte) error {
	m.Is = SumOf(data)
	if err := cmp.Or(context.Cause(c.failed), c.begin(&m, true)); err != nil {
		return fmt.Errorf("write %s: %w", m.Place, err)
	}
	c.writing.Go(func() error {
		if err := c.write(m, data); err != nil {
			return fmt.Errorf("write %s: %w", m.Place, err)
		}
		return nil
	})
	return nil
}

// begin gives a move its names and makes the folders that it needs.
func (c *Change) begin(m *move, arrives bool) (err error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.broken != nil {
		return c.broken
	}
	defer func() { c.broken = err }()
	place, err := c.follow(m.Place)
	if err != nil {
		return err
	}
	if _, twice := c.index[place]; twice {
		return errors.New("two files of one name")
	}
	m.Place = place
	n := len(c.journal.Moves)
	c.index[place] = n
	beside := path.Join(path.Dir(place), fmt.Sprintf("%s%s.%d", waiting, c.journal.Mark, n))
	if arrives {
		m.New = beside + ".new"
	}
	if m.Old == "" {
		m.Old = beside + ".old"
	} else if err := c.need(m.Old); err != nil {
		return err
	}
	if err := c.need(place); err != nil {
		return err
	}
	c.journal.Moves = append(c.journal.Moves, *m)
	return nil
}

// follow gives the place that a name stands for: a link's is the file that it
// leads to.
func (c *Change) follow(name string) (string, error) {
	info, err := os.Lstat(c.folder.at(name))
	if err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return name, nil
	}
	to, err := filepath.EvalSymlinks(c.folder.at(name))
	if err != nil {
		return "", err
	}
	to, err = filepath.Abs(to)
	return filepath.ToSlash(to), err
}

// need makes the folder of a file, and those it lies in. The journal names them
// before they are there.
func (c *Change) need(name string) error {
	folder := filepath.Dir(c.folder.at(name))
	if c.known[folder] {
		return nil
	}
	c.known[folder] = true
	c.folder.sweep(folder, c.stale())
	var missing []string
	for at := folder; !isFolder(at) && at != filepath.Dir(at); at = filepath.Dir(at) {
		missing = append([]string{at}, missing...)
	}
	c.journal.Folders = append(c.journal.Folders, c.folder.named(folder))
	for _, m := range missing {
		c.journal.Made = append(c.journal.Made, c.folder.named(m))
	}
	if err := c.journal.write(c.disk, c.folder.journalName(), false); err != nil {
		return err
	}
	for _, m := range missing {
		if err := c.disk.Mkdir(m); err != nil && !isFolder(m) { // another program may have made it meanwhile
			return err
		}
	}
	return nil
}

// stale begins the names of files that a killed run let wait, should its journal
// be lost. What is of parts only a whole run takes, for then no part is running.
func (c *Change) stale() string {
	if c.folder.use.Part == "" {
		return waiting
	}
	return waiting + c.journal.Mark + "."
}

// write writes what takes a place, with the rights of what is there.
func (c *Change) write(m move, data []byte) error {
	name := c.folder.at(m.New)
	info, err := os.Lstat(c.folder.at(m.Place))
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return writeFile(c.disk, name, data, 0o666, true)
	case err != nil:
		return err
	case !info.Mode().IsRegular():
		return errNoFile
	}
	if err := writeFile(c.disk, name, data, info.Mode().Perm(), true); err != nil {
		return err
	}
	return c.disk.Likewise(name, info)
}

var errNoFile = errors.New("a folder or something else that is no file has this name")

// Discard takes away what waits. It does nothing after Commit.
func (c *Change) Discard() {
	c.writing.Wait()
	if c.journal.Moves == nil && c.journal.Folders == nil {
		return
	}
	c.folder.clear(&c.journal, c.folder.journalName())
	c.journal = journal{}
}
