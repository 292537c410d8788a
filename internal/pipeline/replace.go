package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"vanban/internal/store"
	"vanban/internal/workspace"
)

// writing is a change of the findings of the workspace in a folder, and what it
// replaces.
type writing struct {
	folder string
	*store.Change
	replaced []replacedFile
}

// findingsEndings are those of the files that a subject's findings may stand in, a
// proposal last.
var findingsEndings = []string{".yaml", ".csv", ".xlsx", workspace.ProposalEnding}

// replace puts a text into base.yaml and takes away what stands there in another
// format, a proposal included; had is whether there was anything but a proposal.
func (w *writing) replace(base, text string) (had bool, err error) {
	for _, ending := range findingsEndings {
		f := replacedFile{name: base + ending}
		if f.old, err = w.read(f.name); err != nil {
			return had, err
		}
		if ending == ".yaml" {
			f.now = []byte(text)
		}
		had = had || f.old != nil && ending != workspace.ProposalEnding
		if err := w.put(f); err != nil {
			return had, err
		}
	}
	return had, nil
}

// put changes a file, or takes it away, and remembers what it was.
func (w *writing) put(f replacedFile) error {
	was := store.Nothing
	switch {
	case f.old == nil && f.now == nil:
		return nil
	case f.old != nil:
		was = store.SumOf(f.old)
	}
	w.replaced = append(w.replaced, f)
	if f.now == nil {
		return w.Remove(f.name, was)
	}
	return w.Put(f.name, f.now, was)
}

// read gives the bytes of a file of the workspace; nil: there is none.
func (w *writing) read(name string) ([]byte, error) {
	data, err := os.ReadFile(filepath.Join(w.folder, filepath.FromSlash(name)))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("keep the findings: %w", err)
	}
	return data, nil
}
