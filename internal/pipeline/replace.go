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

// writing is a change of the findings of the workspace in a folder.
type writing struct {
	folder string
	*store.Change
}

// replace puts a text into base.yaml and keeps as .bak what stands there in
// whatever format, a proposal included; kept is whether there was anything.
func (w writing) replace(base, text string) (kept bool, err error) {
	for _, ending := range []string{".csv", ".xlsx", workspace.ProposalEnding} {
		there, err := w.setAside(base + ending)
		if err != nil {
			return kept, err
		}
		kept = kept || there && ending != workspace.ProposalEnding
	}
	name := base + ".yaml"
	old, there, err := w.read(name)
	switch {
	case err != nil:
		return kept, err
	case !there:
		return kept, w.Put(name, []byte(text), store.Nothing)
	case w.free(name + ".bak"):
		return true, w.Replace(name, []byte(text), store.SumOf(old), name+".bak")
	}
	if err := w.Put(name+".bak", old, store.Whatever); err != nil {
		return true, err
	}
	return true, w.Put(name, []byte(text), store.SumOf(old))
}

// setAside makes a .bak of a file, if there is one.
func (w writing) setAside(name string) (there bool, err error) {
	old, there, err := w.read(name)
	switch {
	case err != nil || !there:
		return there, err
	case w.free(name + ".bak"):
		return true, w.Move(name, name+".bak", store.SumOf(old))
	}
	if err := w.Put(name+".bak", old, store.Whatever); err != nil {
		return true, err
	}
	return true, w.Remove(name, store.SumOf(old))
}

func (w writing) read(name string) (data []byte, there bool, err error) {
	data, err = os.ReadFile(w.path(name))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, fmt.Errorf("keep the findings: %w", err)
	}
	return data, true, nil
}

func (w writing) free(name string) bool {
	_, err := os.Lstat(w.path(name))
	return errors.Is(err, fs.ErrNotExist)
}

func (w writing) path(name string) string { return filepath.Join(w.folder, filepath.FromSlash(name)) }
