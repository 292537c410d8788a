package pdf

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"fmt"
	"regexp"
	"strconv"
	"sync"
	"unicode/utf16"

	"github.com/klauspost/compress/zlib"

	"vanban/internal/layout"
)

// file is a PDF whose tail is written anew: further objects, the table of
// their places and the trailer.
type file struct {
	bytes.Buffer
	offsets []int // of object n at n-1
	pages   []int // object number of each page
}

// finish replaces the tail that gopdf wrote: the catalogue gets the language,
// the outline and the wish to show the title; the information becomes an
// object of its own, as ISO 32000-1, 7.5.5 asks.
func finish(data []byte, pages *layout.Pages, info Info) ([]byte, error) {
	f, err := open(data)
	if err != nil {
		return nil, err
	}
	outlines := f.outline(pages)
	catalog := f.add(fmt.Sprintf("<< /Type /Catalog /Pages 2 0 R /Lang (%s)%s"+
		" /ViewerPreferences << /DisplayDocTitle true >> >>", info.Language, outlines))
	about := f.add(fmt.Sprintf("<< /Title %s /Author %s /Subject %s /Creator (vanban) /Producer (vanban) >>",
		hexText(info.Title), hexText(info.Author), hexText(info.Subject)))
	f.tail(catalog, about)
	return f.Bytes(), nil
}

var (
	startXref = regexp.MustCompile(`startxref\n(\d+)\n%%EOF\n$`)
	kids      = regexp.MustCompile(`/Kids \[([ \dR]*)\]`)
	reference = regexp.MustCompile(`(\d+) 0 R`)
)

var errShape = errors.New("the PDF is not of the shape that gopdf writes")

// open takes over everything before the table of places, and deflates what
// gopdf left plain.
func open(data []byte) (*file, error) {
	start := startXref.FindSubmatch(data)
	list := kids.FindSubmatch(data)
	if start == nil || list == nil {
		return nil, errShape
	}
	table, _ := strconv.Atoi(string(start[1]))
	offsets := places(data[table:])
	if len(offsets) == 0 {
		return nil, errShape
	}
	f := &file{}
	f.Grow(len(data))
	f.Write(data[:offsets[0]])
	for i, offset := range offsets {
		end := table
		if i+1 < len(offsets) {
			end = offsets[i+1]
		}
		if err := f.copy(data[offset:end]); err != nil {
			return nil, err
		}
	}
	for _, ref := range reference.FindAllSubmatch(list[1], -1) {
		n, _ := strconv.Atoi(string(ref[1]))
		f.pages = append(f.pages, n)
	}
	return f, nil
}

// places reads the table of places: the offset of each object.
func places(table []byte) []int {
	var offsets []int
	for _, row := range bytes.Split(table, []byte("\n"))[3:] {
		if !bytes.HasSuffix(row, []byte(" n ")) {
			break
		}
		offset, _ := strconv.Atoi(string(row[:10]))
		offsets = append(offsets, offset)
	}
	return offsets
}

// plainStream is the dictionary of a stream without a filter.
var plainStream = regexp.MustCompile(`^\d+ 0 obj\n<<\n/Length (\d+)\n>>\nstream\n`)

// copy takes over an object; a plain stream is deflated.
func (f *file) copy(object []byte) error {
	found := plainStream.FindSubmatch(object[:min(len(object), 80)])
	if found == nil {
		f.offsets = append(f.offsets, f.Len())
		f.Write(object)
		return nil
	}
	length, _ := strconv.Atoi(string(found[1]))
	content := object[len(found[0]):][:length]
	deflated, err := deflate(content)
	if err != nil {
		return err
	}
	f.add(fmt.Sprintf("<< /Filter /FlateDecode /Length %d >>\nstream\n%s\nendstream", len(deflated), deflated))
	return nil
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

// add appends an object and gives its number.
func (f *file) add(body string) int {
	f.offsets = append(f.offsets, f.Len())
	fmt.Fprintf(f, "%d 0 obj\n%s\nendobj\n\n", len(f.offsets), body)
	return len(f.offsets)
}

// next is the number that the next object gets.
func (f *file) next() int { return len(f.offsets) + 1 }

// tail writes the table of places and the trailer. The file's identifier is
// made of its content, so that the same content has the same one.
func (f *file) tail(root, info int) {
	id := sha256.Sum256(f.Bytes())
	at := f.Len()
	fmt.Fprintf(f, "xref\n0 %d\n0000000000 65535 f \n", len(f.offsets)+1)
	for _, offset := range f.offsets {
		fmt.Fprintf(f, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(f, "trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R /ID [<%x> <%x>] >>\nstartxref\n%d\n%%%%EOF\n",
		len(f.offsets)+1, root, info, id[:16], id[:16], at)
}

// hexText is a text string in UTF-16BE.
func hexText(s string) string {
	var b bytes.Buffer
	b.WriteString("<FEFF")
	for _, u := range utf16.Encode([]rune(s)) {
		fmt.Fprintf(&b, "%04X", u)
	}
	b.WriteString(">")
	return b.String()
}
