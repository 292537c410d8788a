package pipeline

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/store"
)

// keptFolder is where files go, below the output folder, that somebody worked on
// and that are to be replaced all the same.
const keptFolder = "kept"

// place lets a file wait beside its place, unless it is there already or
// somebody worked on what is there. It gives what the manifest is to say; listed
// is false for a file of somebody's that no run wrote.
func (o *output) place(f File, e Entry) (entry Entry, listed bool, err error) {
	there, err := os.ReadFile(filepath.Join(o.folder, filepath.FromSlash(f.Name)))
	is := store.SumOf(there)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return e, true, o.change.Put(f.Name, f.Data, store.Nothing)
	case err != nil:
		return e, false, fmt.Errorf("write %s: %w", f.Name, err)
	case bytes.Equal(there, f.Data):
		e.Kept = true
		return e, true, nil
	case slices.Contains(o.wrote[f.Name], is):
		return e, true, o.change.Put(f.Name, f.Data, is)
	case o.selection.Overwrite:
		return e, true, o.change.Replace(f.Name, f.Data, is, o.keptName(f.Name))
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	o.touched = append(o.touched, f.Name)
	was, listed := o.past[f.Name]
	was.Touched = true
	return was, listed, nil
}

// keptName is a name that nothing has yet: kept/bao-cao.docx, kept/bao-cao-2.docx …
func (o *output) keptName(name string) string {
	ending := path.Ext(name)
	begin := path.Join(keptFolder, strings.TrimSuffix(name, ending))
	for n := 1; ; n++ {
		kept := begin + ending
		if n > 1 {
			kept = fmt.Sprintf("%s-%d%s", begin, n, ending)
		}
		if _, err := os.Lstat(filepath.Join(o.folder, filepath.FromSlash(kept))); errors.Is(err, fs.ErrNotExist) {
			return kept
		}
	}
}

// tell makes problems of the files that somebody worked on, and gives their
// names. They stop nothing else.
func (o *output) tell(problems *diag.List) []string {
	slices.Sort(o.touched)
	for _, name := range o.touched {
		at := diag.Place{File: path.Join(filepath.ToSlash(o.folder), name)}
		kept := []any{path.Join(keptFolder, name)}
		problems.Note(diag.Problem{Code: diag.TouchedOutput, Place: at, Args: kept, Deferred: true})
	}
	return o.touched
}
