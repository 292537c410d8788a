package xlsx

import (
	"archive/zip"
	"bytes"
	"errors"
	"hash/crc32"
	"io"
	"io/fs"
	"maps"
	"slices"

	"github.com/klauspost/compress/flate"
	"github.com/xuri/excelize/v2"
)

// archive is a zip file whose parts are in the order of their names: excelize
// writes streamed sheets in the order of a map. A part is compressed as it comes,
// so that a large sheet is not held twice.
type archive struct {
	out     *zip.Writer
	deflate *flate.Writer
	parts   map[string]*part
	open    *part
}

// part is a compressed part of the package.
type part struct {
	deflate *flate.Writer
	data    bytes.Buffer
	size    uint64
	sum     uint32
}

func newArchive(w io.Writer) excelize.ZipWriter {
	deflate, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		panic(err) // the level is a constant
	}
	return &archive{out: zip.NewWriter(w), deflate: deflate, parts: map[string]*part{}}
}

// Create takes the content of a part until the next one is created.
func (a *archive) Create(name string) (io.Writer, error) {
	if err := a.finish(); err != nil {
		return nil, err
	}
	a.open = &part{deflate: a.deflate}
	a.parts[name] = a.open
	a.deflate.Reset(&a.open.data)
	return a.open, nil
}

func (p *part) Write(content []byte) (int, error) {
	p.size += uint64(len(content))
	p.sum = crc32.Update(p.sum, crc32.IEEETable, content)
	return p.deflate.Write(content)
}

// finish ends the part that is being written.
func (a *archive) finish() error {
	if a.open == nil {
		return nil
	}
	return a.deflate.Close()
}

// AddFS is never asked for.
func (a *archive) AddFS(fs.FS) error { return errors.ErrUnsupported }

// Close writes the parts, without times.
func (a *archive) Close() error {
	if err := a.finish(); err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(a.parts)) {
		p := a.parts[name]
		w, err := a.out.CreateRaw(&zip.FileHeader{
			Name: name, Method: zip.Deflate, CRC32: p.sum,
			CompressedSize64: uint64(p.data.Len()), UncompressedSize64: p.size,
		})
		if err != nil {
			return err
		}
		if _, err := p.data.WriteTo(w); err != nil {
			return err
		}
	}
	return a.out.Close()
}
