package sheet

import (
	"bytes"
	"cmp"
	"path"
	"strings"
	"unicode/utf16"

	"vanban/internal/diag"
)

// signatures are how files of other kinds begin.
var signatures = []struct {
	begins string
	code   diag.Code
	name   string
}{
	{"%PDF", diag.NotWorkbook, "PDF"},
	{"{\\rtf", diag.NotWorkbook, "Word (.rtf)"},
	{"\xff\xfe", diag.NotWorkbook, "TXT/CSV"},
	{"\x89PNG", diag.NotWorkbook, "PNG"},
	{"\xff\xd8\xff", diag.NotWorkbook, "JPEG"},
	{"GIF8", diag.NotWorkbook, "GIF"},
	{"Rar!", diag.NotWorkbook, "RAR"},
	{"7z\xbc\xaf", diag.NotWorkbook, "7-Zip"},
	{"\x1f\x8b", diag.NotWorkbook, "GZIP"},
	{"\x09\x08", diag.OldWorkbook, "Excel (.xls)"},
	{"\x09\x04", diag.OldWorkbook, "Excel (.xls)"},
}

// streams are names inside an old office file, and what it then is. The order
// counts: an encrypted workbook has nothing but its package.
var streams = []struct {
	name string
	code diag.Code
	kind string
}{
	{"EncryptedPackage", diag.EncryptedWorkbook, ""},
	{"WordDocument", diag.NotWorkbook, "Word (.doc)"},
	{"PowerPoint Document", diag.NotWorkbook, "PowerPoint (.ppt)"},
	{"Workbook", diag.OldWorkbook, "Excel (.xls)"},
	{"WORKBOOK", diag.OldWorkbook, "Excel (.xls)"},
	{"Book", diag.OldWorkbook, "Excel (.xls)"},
	{"BOOK", diag.OldWorkbook, "Excel (.xls)"},
}

// checkKind refuses bytes that are no zip archive, by what they are.
func checkKind(data []byte) error {
	switch {
	case len(data) == 0:
		return refuse(diag.EmptyFile)
	case len(data) > maxFile:
		return errHuge
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return nil
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return oldOffice(data)
	}
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.begins)) {
			return refuse(s.code, s.name)
		}
	}
	return markup(data)
}

// oldOffice tells by the names of its streams what an OLE file is.
func oldOffice(data []byte) error {
	for _, s := range streams {
		var name []byte
		for _, unit := range utf16.Encode([]rune(s.name)) {
			name = append(name, byte(unit), byte(unit>>8))
		}
		if bytes.Contains(data, append(name, 0, 0)) {
			return refuse(s.code, s.kind)
		}
	}
	return refuse(diag.UnknownFile)
}

// markup tells tables saved as XML or as a web page from plain text.
func markup(data []byte) error {
	begin := strings.ToLower(string(data[:min(len(data), 4096)]))
	switch {
	case strings.Contains(begin, "urn:schemas-microsoft-com:office:spreadsheet"):
		return refuse(diag.OldWorkbook, "XML 2003")
	case strings.Contains(begin, "<html") || strings.Contains(begin, "<table"):
		return refuse(diag.OldWorkbook, "HTML")
	case !strings.ContainsRune(begin, 0):
		return refuse(diag.NotWorkbook, "TXT/CSV")
	}
	return refuse(diag.UnknownFile)
}

// mainKinds are the content types of what is opened first in an archive.
var mainKinds = []struct {
	contains string
	code     diag.Code
	name     string
}{
	{"sheet.binary", diag.OldWorkbook, "Excel (.xlsb)"},
	{"macroEnabled", diag.MacroWorkbook, ""},
	{"wordprocessingml", diag.NotWorkbook, "Word (.docx)"},
	{"presentationml", diag.NotWorkbook, "PowerPoint (.pptx)"},
}

// checkContent refuses archives that hold something else than a plain Excel
// workbook; main is the part that is opened first.
func checkContent(p parts, main string) error {
	text, err := p.read("[Content_Types].xml")
	if err != nil {
		return err
	}
	if text == "" {
		return otherArchive(p)
	}
	for name := range p {
		if path.Base(name) == "vbaproject.bin" {
			return refuse(diag.MacroWorkbook)
		}
	}
	s, kind, byEnding := scan(text), "", ""
	for s.next() {
		switch {
		case s.starts("Override") && strings.EqualFold(strings.TrimPrefix(s.attr("PartName"), "/"), main):
			kind = s.attr("ContentType")
		case s.starts("Default") && strings.EqualFold("."+s.attr("Extension"), path.Ext(main)):
			byEnding = s.attr("ContentType")
		}
	}
	kind = cmp.Or(kind, byEnding)
	for _, k := range mainKinds {
		if strings.Contains(kind, k.contains) {
			return refuse(k.code, k.name)
		}
	}
	if s.err == nil && !strings.Contains(kind, "spreadsheetml") {
		return refuse(diag.UnknownFile)
	}
	return s.err
}

func otherArchive(p parts) error {
	kind, err := p.read("mimetype")
	if err != nil {
		return err
	}
	switch {
	case strings.Contains(kind, "opendocument.spreadsheet"):
		return refuse(diag.OldWorkbook, "OpenDocument (.ods)")
	case strings.Contains(kind, "opendocument.text"):
		return refuse(diag.NotWorkbook, "OpenDocument (.odt)")
	}
	return refuse(diag.NotWorkbook, "ZIP")
}
