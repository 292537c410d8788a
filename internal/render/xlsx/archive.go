package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"slices"

	"github.com/xuri/excelize/v2"
)

// archive is a zip file whose parts are in the order of their names: excelize
// writes streamed sheets in the order of a map.
type archive struct {
	out   *zip.Writer
	parts map[string]*bytes.Buffer
}

func newArchive(w io.Writer) excelize.ZipWriter {
	return &archive{zip.NewWriter(w), map[string]*bytes.Buffer{}}
}

// Create takes the content of a part.
func (a *archive) Create(name string) (io.Writer, error) {
	a.parts[name] = &bytes.Buffer{}
	return a.parts[name], nil
}

// AddFS is never asked for.
func (a *archive) AddFS(fs.FS) error { return errors.ErrUnsupported }

// Close writes the parts, without times.
func (a *archive) Close() error {
	for _, name := range slices.Sorted(maps.Keys(a.parts)) {
		w, err := a.out.Create(name)
		if err != nil {
			return err
		}
		if _, err := w.Write(a.parts[name].Bytes()); err != nil {
			return err
		}
	}
	return a.out.Close()
}
