package sheet

import (
	"archive/zip"
	"bytes"
	"io"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"vanban/internal/diag"
)

// What a workbook may be at most. Everything is far above what an office
// program makes of a commune's tables, and keeps a hostile file from taking
// the machine.
const (
	maxFile   = 32 << 20 // bytes of the file
	maxPart   = 48 << 20 // bytes of one part, unpacked
	maxAll    = 96 << 20 // … of all parts
	maxParts  = 2000
	maxSheets = 1000
	maxNames  = 100_000 // defined names
	maxStyles = 100_000
	maxRows   = 200_000 // rows of a sheet
	maxCols   = 1000    // columns of a sheet
	maxCells  = 500_000 // filled cells of a workbook
	maxTexts  = 500_000 // shared strings
	maxMerged = 500_000 // rows that all merged areas of a sheet cover
)

// parts are the files in a workbook's zip archive, by their lower-case names.
type parts map[string]*zip.File

// openParts reads the archive's directory, and refuses it before anything is
// unpacked when it holds more than a workbook can.
func openParts(data []byte) (parts, error) {
	if bytes.Count(data, []byte("PK\x01\x02")) > maxParts {
		return nil, errHuge // a directory of a million names is not even read
	}
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil && archive == nil {
		return nil, errDamaged
	}
	p, total := parts{}, uint64(0)
	for _, f := range archive.File {
		name := strings.ToLower(strings.ReplaceAll(f.Name, `\`, "/"))
		if strings.HasPrefix(name, "/") || slices.Contains(strings.Split(name, "/"), "..") {
			return nil, errStrange
		}
		if _, twice := p[name]; twice {
			return nil, errStrange
		}
		if f.UncompressedSize64 > maxPart {
			return nil, errHuge
		}
		if total += f.UncompressedSize64; total > maxAll {
			return nil, errHuge
		}
		if f.Flags&1 != 0 {
			return nil, refuse(diag.EncryptedWorkbook)
		}
		p[name] = f
	}
	return p, nil
}

// read unpacks a part, "" when there is none. It stops where the part grows
// beyond the size that the directory tells.
func (p parts) read(name string) (string, error) {
	f := p[strings.ToLower(name)]
	if f == nil {
		return "", nil
	}
	r, err := f.Open()
	if err != nil {
		return "", errDamaged
	}
	defer r.Close()
	var b strings.Builder
	b.Grow(int(min(f.UncompressedSize64, f.CompressedSize64*1032))) // more than 1032 times, deflate cannot
	n, err := io.Copy(&b, io.LimitReader(r, int64(f.UncompressedSize64)+1))
	if err != nil || uint64(n) > f.UncompressedSize64 || !utf8.ValidString(b.String()) {
		return "", errDamaged
	}
	return b.String(), nil
}

// relation is a link of a part to another one.
type relation struct {
	kind   string // the last word of its type: worksheet, styles …
	target string // the part's name
}

// relations reads the links of a part by their ids; the part "" is the archive.
func (p parts) relations(part string) (map[string]relation, error) {
	folder, file := path.Split(part)
	text, err := p.read(path.Join(folder, "_rels", file+".rels"))
	if err != nil || text == "" {
		return nil, err
	}
	links := map[string]relation{}
	s := scan(text)
	for s.next() {
		if !s.starts("Relationship") || s.attr("TargetMode") == "External" {
			continue
		}
		if len(links) == maxParts {
			return nil, errHuge
		}
		target := strings.ReplaceAll(s.attr("Target"), `\`, "/")
		if !strings.HasPrefix(target, "/") {
			target = folder + target
		}
		links[s.attr("Id")] = relation{path.Base(s.attr("Type")), strings.TrimPrefix(path.Clean(target), "/")}
	}
	return links, s.err
}

// target is the part that a link of the kind leads to, or "".
func target(links map[string]relation, kind string) string {
	found := ""
	for _, l := range links {
		if l.kind == kind && (found == "" || l.target < found) {
			found = l.target
		}
	}
	return found
}
