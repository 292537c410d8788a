package xlsx

import (
	"archive/zip"
	"bytes"
	"hash/crc32"
	"maps"
	"slices"
	"sync"

	"github.com/klauspost/compress/flate"
)

// archive is the zip file of a workbook. Its parts are written one after the
// other, and compressed as they come, so that a large sheet is never held whole.
type archive struct {
	deflate *flate.Writer
	parts   map[string]*part
	open    *part
	err     error
}

// part is a compressed part of the package.
type part struct {
	data bytes.Buffer
	size uint64
	sum  uint32
}

// deflaters are large, and as good for one workbook as for another.
var deflaters = sync.Pool{New: func() any {
	w, err := flate.NewWriter(nil, flate.BestSpeed)
	if err != nil {
		panic(err) // the level is one that there is
	}
	return w
}}

func newArchive() *archive {
	return &archive{deflate: deflaters.Get().(*flate.Writer), parts: map[string]*part{}}
}

// create begins a part; the one before it is ended.
func (a *archive) create(name string) {
	a.finish()
	a.open = &part{}
	a.parts[name] = a.open
	a.deflate.Reset(&a.open.data)
}

// add makes a part of its content.
func (a *archive) add(name string, content []byte) {
	a.create(name)
	a.write(content)
}

// write appends to the part that was begun last.
func (a *archive) write(content []byte) {
	a.open.size += uint64(len(content))
	a.open.sum = crc32.Update(a.open.sum, crc32.IEEETable, content)
	_, err := a.deflate.Write(content)
	a.try(err)
}

func (a *archive) finish() {
	if a.open != nil {
		a.try(a.deflate.Close())
	}
}

func (a *archive) try(err error) {
	if a.err == nil {
		a.err = err
	}
}

// bytes gives the file: the parts in the order of their names, without times.
// Nothing can be written afterwards.
func (a *archive) bytes() ([]byte, error) {
	a.finish()
	deflaters.Put(a.deflate)
	var out bytes.Buffer
	z := zip.NewWriter(&out)
	for _, name := range slices.Sorted(maps.Keys(a.parts)) {
		p := a.parts[name]
		w, err := z.CreateRaw(&zip.FileHeader{
			Name: name, Method: zip.Deflate, CRC32: p.sum,
			CompressedSize64: uint64(p.data.Len()), UncompressedSize64: p.size,
		})
		a.try(err)
		if err == nil {
			_, err = p.data.WriteTo(w)
			a.try(err)
		}
	}
	a.try(z.Close())
	return out.Bytes(), a.err
}
