// Package ooxml reads and writes office files (.xlsx, .docx): the parts of their
// archive, the links between these, and, when reading, their XML tag by tag.
//
// It tells what a file is before it opens it, unpacks nothing before it has
// looked at the archive's directory, and counts every limit while it reads: a
// hostile file is refused before it costs anything. What it writes has the order
// that is given and one time. What the parts mean is for others to know.
package ooxml

import (
	"archive/zip"
	"bytes"
	"cmp"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf8"
)

// MaxPart is the largest part that is unpacked, in bytes.
const MaxPart = 48 << 20

// What a file may be at most. Everything is far above what an office program
// makes of a commune's tables and texts, and keeps a hostile file from taking
// the machine.
const (
	maxFile  = 32 << 20 // bytes of the file
	maxAll   = 96 << 20 // … of all parts, unpacked
	MaxParts = 2000
)

// What is wrong with a file or a part.
var (
	ErrDamaged   = errors.New("the file is damaged")
	ErrHuge      = errors.New("the file holds more than any office program writes")
	ErrStrange   = errors.New("the file is built in a way no office program builds it")
	ErrEncrypted = errors.New("the file is encrypted")
)

// Parts are the files in the zip archive that an office file is, by their lower-case names.
type Parts map[string]*zip.File

// Open reads the archive's directory, and refuses it before anything is
// unpacked when it holds more than an office file can.
func Open(data []byte) (Parts, error) {
	if len(data) > maxFile {
		return nil, ErrHuge
	}
	if bytes.Count(data, []byte("PK\x01\x02")) > MaxParts {
		return nil, ErrHuge // a directory of a million names is not even read
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && archive == nil {
		return nil, ErrDamaged
	}
	p, total := Parts{}, uint64(0)
	for _, f := range archive.File {
		name := strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/"))
		if strings.HasPrefix(name, "/") || slices.Contains(strings.Split(name, "/"), "..") {
			return nil, ErrStrange
		}
		if _, twice := p[name]; twice {
			return nil, ErrStrange
		}
		if f.UncompressedSize64 > MaxPart {
			return nil, ErrHuge
		}
		if total += f.UncompressedSize64; total > maxAll {
			return nil, ErrHuge
		}
		if f.Flags&1 != 0 {
			return nil, ErrEncrypted
		}
		p[name] = f
	}
	return p, nil
}

// Read unpacks a part that is text, "" when there is none.
func (p Parts) Read(name string) (string, error) {
	var b strings.Builder
	if err := p.unpack(name, &b); err != nil || !utf8.ValidString(b.String()) {
		return "", cmp.Or(err, ErrDamaged)
	}
	return b.String(), nil
}

// Bytes unpacks a part, none when there is none.
func (p Parts) Bytes(name string) ([]byte, error) {
	var b bytes.Buffer
	err := p.unpack(name, &b)
	return b.Bytes(), err
}

// unpack stops where a part grows beyond the size that the directory tells.
func (p Parts) unpack(name string, into interface {
	io.Writer
	Grow(int)
}) error {
	f := p[strings.ToLower(name)]
	if f == nil {
		return nil
	}
	r, err := f.Open()
	if err != nil {
		return ErrDamaged
	}
	defer r.Close()
	into.Grow(int(min(f.UncompressedSize64, f.CompressedSize64*1032))) // more than 1032 times, deflate cannot
	n, err := io.Copy(into, io.LimitReader(r, int64(f.UncompressedSize64)+1))
	if err != nil || uint64(n) > f.UncompressedSize64 {
		return ErrDamaged
	}
	return nil
}

// Relation is a link of a part to another one.
type Relation struct {
	Kind   string // the last word of its type: worksheet, styles …
	Target string // the part's name
}

// Relations reads the links of a part by their ids; the part "" is the archive.
func (p Parts) Relations(part string) (map[string]Relation, error) {
	folder, file := path.Split(part)
	text, err := p.Read(path.Join(folder, "_rels", file+".rels"))
	if err != nil || text == "" {
		return nil, err
	}
	links := map[string]Relation{}
	s := Scan(text)
	for s.Next() {
		if !s.Starts("Relationship") || s.Attr("TargetMode") == "External" {
			continue
		}
		if len(links) == MaxParts {
			return nil, ErrHuge
		}
		target := strings.ReplaceAll(s.Attr("Target"), `\`, "/")
		if !strings.HasPrefix(target, "/") {
			target = folder + target
		}
		links[s.Attr("Id")] = Relation{path.Base(s.Attr("Type")), strings.TrimPrefix(path.Clean(target), "/")}
	}
	return links, s.Err
}

// Target is the part that a link of the kind leads to, or "".
func Target(links map[string]Relation, kind string) string {
	found := ""
	for _, l := range links {
		if l.Kind == kind && (found == "" || l.Target < found) {
			found = l.Target
		}
	}
	return found
}
