package pdf

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"sync"
	"unicode/utf16"

	"github.com/klauspost/compress/zlib"
)

// file is a PDF that is being written, object after object.
type file struct {
	bytes.Buffer
	offsets []int // of object n at n-1
	pages   []int // object number of each page
}

func newFile() *file {
	f := &file{}
	f.WriteString("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\n")
	return f
}

// add appends an object and gives its number.
func (f *file) add(body string) int {
	n := f.reserve()
	f.put(n, body)
	return n
}

// reserve gives a number to an object that is put later.
func (f *file) reserve() int {
	f.offsets = append(f.offsets, 0)
	return len(f.offsets)
}

// put appends the object of a number.
func (f *file) put(n int, body string) {
	f.offsets[n-1] = f.Len()
	fmt.Fprintf(f, "%d 0 obj\n%s\nendobj\n\n", n, body)
}

// next is the number that the next object gets.
func (f *file) next() int { return len(f.offsets) + 1 }

// stream appends a stream, deflated, with some entries of its dictionary.
func (f *file) stream(entries string, content []byte) (int, error) {
	deflated, err := deflate(content)
	if err != nil {
		return 0, err
	}
	return f.data(entries+" /Filter /FlateDecode", deflated), nil
}

// data appends a stream as it is.
func (f *file) data(entries string, content []byte) int {
	n := f.reserve()
	f.offsets[n-1] = f.Len()
	fmt.Fprintf(f, "%d 0 obj\n<< %s /Length %d >>\nstream\n", n, entries, len(content))
	f.Write(content)
	f.WriteString("\nendstream\nendobj\n\n")
	return n
}

// deflaters are kept: each is a megabyte.
var deflaters = sync.Pool{New: func() any { return zlib.NewWriter(nil) }}

func deflate(content []byte) ([]byte, error) {
	var b bytes.Buffer
	w := deflaters.Get().(*zlib.Writer)
	defer deflaters.Put(w)
	w.Reset(&b)
	if _, err := w.Write(content); err != nil {
		return nil, err
	}
	err := w.Close()
	return b.Bytes(), err
}

// finish writes the table of places and the trailer. The file's identifier is
// made of its content, so that the same content has the same one.
func (f *file) finish(root, info int) []byte {
	id := sha256.Sum256(f.Bytes())
	at := f.Len()
	fmt.Fprintf(f, "xref\n0 %d\n0000000000 65535 f \n", len(f.offsets)+1)
	for _, offset := range f.offsets {
		fmt.Fprintf(f, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(f, "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /ID [<%x> <%x>] >>\nstartxref\n%d\n%%%%EOF\n",
		len(f.offsets)+1, root, info, id[:16], id[:16], at)
	return f.Bytes()
}

// hexText is a text string in UTF-16BE.
func hexText(s string) string {
	b := []byte("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		b = fmt.Appendf(b, "%04X", u)
	}
	return string(append(b, '>'))
}
