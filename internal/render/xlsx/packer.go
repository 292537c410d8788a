package xlsx

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"slices"
	"strings"

	"vanban/internal/ooxml"
)

// packer takes the parts of a package from excelize, which ranges over maps, and
// writes them in the order of their names.
type packer struct{ files []file }

type file struct {
	name string
	data *bytes.Buffer
}

// Create begins a part.
func (p *packer) Create(name string) (io.Writer, error) {
	f := file{name, &bytes.Buffer{}}
	p.files = append(p.files, f)
	return f.data, nil
}

// part gives a part that was written.
func (p *packer) part(name string) []byte {
	i := slices.IndexFunc(p.files, func(f file) bool { return f.name == name })
	return p.files[i].data.Bytes()
}

// AddFS and Close are what excelize asks of an archive besides.
func (p *packer) AddFS(fs.FS) error { return errors.ErrUnsupported }
func (p *packer) Close() error      { return nil }

// bytes gives the file.
func (p *packer) bytes() ([]byte, error) {
	slices.SortFunc(p.files, func(a, b file) int { return strings.Compare(a.name, b.name) })
	parts := make([]ooxml.Part, len(p.files))
	for i, f := range p.files {
		parts[i] = ooxml.Part{Name: f.name, Data: reveal(f.data.Bytes())}
	}
	return ooxml.Write(parts, ooxml.Fast)
}
