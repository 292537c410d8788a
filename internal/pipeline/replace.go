package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"vanban/internal/workspace"
)

// writing gathers files to write and files that they replace.
type writing struct {
	folder  string
	files   []File
	removed []string
}

// replace puts a text into base.yaml and keeps as .bak what stands there in
// whatever format, a proposal included; kept is whether there was anything.
func (w *writing) replace(base, text string) (kept bool, err error) {
	for _, ending := range []string{".yaml", ".csv", ".xlsx", workspace.ProposalEnding} {
		old, err := os.ReadFile(filepath.Join(w.folder, filepath.FromSlash(base+ending)))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return kept, fmt.Errorf("keep the findings: %w", err)
		}
		w.files = append(w.files, File{base + ending + ".bak", old})
		if ending != ".yaml" {
			w.removed = append(w.removed, base+ending)
		}
		kept = kept || ending != workspace.ProposalEnding
	}
	w.files = append(w.files, File{base + ".yaml", []byte(text)})
	return kept, nil
}

// commit writes the files, then takes away what they replace.
func (w *writing) commit() error {
	if err := Write(w.folder, w.files); err != nil {
		return err
	}
	for _, name := range w.removed {
		if err := os.Remove(filepath.Join(w.folder, filepath.FromSlash(name))); err != nil {
			return fmt.Errorf("take away what was replaced: %w", err)
		}
	}
	return nil
}
