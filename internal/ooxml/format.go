package ooxml

import (
	"bytes"
	"cmp"
	"path"
	"strings"
	"unicode/utf16"
)

// App is the program that a kind of file belongs to.
type App int

const (
	Other App = iota
	Excel
	Word
	Web // a page or a table in HTML, which Excel and Word open
)

// Format is what a file is: as people call it, and whose.
type Format struct {
	Name      string // `Excel (.xls)`; empty for what nobody knows
	App       App
	Current   bool // .xlsx, .docx: without macros, as they are read here
	Encrypted bool
	Macros    bool
}

// signatures are how files begin that are no archives.
var signatures = []struct {
	begins string
	Format
}{
	{"%PDF", Format{Name: "PDF"}},
	{"{\\rtf", Format{Name: "Word (.rtf)", App: Word}},
	{"\xff\xfe", Format{Name: "TXT/CSV"}},
	{"\x89PNG", Format{Name: "PNG"}},
	{"\xff\xd8\xff", Format{Name: "JPEG"}},
	{"GIF8", Format{Name: "GIF"}},
	{"Rar!", Format{Name: "RAR"}},
	{"7z\xbc\xaf", Format{Name: "7-Zip"}},
	{"\x1f\x8b", Format{Name: "GZIP"}},
	{"\x09\x08", Format{Name: "Excel (.xls)", App: Excel}},
	{"\x09\x04", Format{Name: "Excel (.xls)", App: Excel}},
}

// streams are names inside an old office file, and what it then is. The order
// counts: an encrypted file has nothing but its package.
var streams = []struct {
	stream string
	Format
}{
	{"EncryptedPackage", Format{Encrypted: true}},
	{"WordDocument", Format{Name: "Word (.doc)", App: Word}},
	{"PowerPoint Document", Format{Name: "PowerPoint (.ppt)"}},
	{"Workbook", Format{Name: "Excel (.xls)", App: Excel}},
	{"WORKBOOK", Format{Name: "Excel (.xls)", App: Excel}},
	{"Book", Format{Name: "Excel (.xls)", App: Excel}},
	{"BOOK", Format{Name: "Excel (.xls)", App: Excel}},
}

// contents are the content types of the part that is opened first.
var contents = []struct {
	contains string
	Format
}{
	{"sheet.binary", Format{Name: "Excel (.xlsb)", App: Excel}},
	{"sheet.macroEnabled", Format{Name: "Excel (.xlsm)", App: Excel, Macros: true}},
	{"template.macroEnabled", Format{Name: "Excel (.xltm)", App: Excel, Macros: true}},
	{"spreadsheetml", Format{Name: "Excel (.xlsx)", App: Excel, Current: true}},
	{"word.document.macroEnabled", Format{Name: "Word (.docm)", App: Word, Macros: true}},
	{"word.template.macroEnabled", Format{Name: "Word (.dotm)", App: Word, Macros: true}},
	{"wordprocessingml", Format{Name: "Word (.docx)", App: Word, Current: true}},
	{"presentationml", Format{Name: "PowerPoint (.pptx)"}},
}

// Sniff tells what bytes are: archive when they are a zip, of which Format
// knows more.
func Sniff(data []byte) (f Format, archive bool) {
	switch {
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return Format{}, true
	case bytes.HasPrefix(data, []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")):
		return oldOffice(data), false
	}
	for _, s := range signatures {
		if bytes.HasPrefix(data, []byte(s.begins)) {
			return s.Format, false
		}
	}
	return markup(data), false
}

// oldOffice tells by the names of its streams what an OLE file is.
func oldOffice(data []byte) Format {
	for _, s := range streams {
		var name []byte
		for _, unit := range utf16.Encode([]rune(s.stream)) {
			name = append(name, byte(unit), byte(unit>>8))
		}
		if bytes.Contains(data, append(name, 0, 0)) {
			return s.Format
		}
	}
	return Format{}
}

// markup tells what was saved as XML or as a web page from plain text.
func markup(data []byte) Format {
	begin := strings.ToLower(string(data[:min(len(data), 4096)]))
	switch {
	case strings.Contains(begin, "urn:schemas-microsoft-com:office:spreadsheet"):
		return Format{Name: "XML 2003", App: Excel}
	case strings.Contains(begin, "schemas.microsoft.com/office/word/2003"):
		return Format{Name: "XML 2003", App: Word}
	case strings.Contains(begin, "<html") || strings.Contains(begin, "<table"):
		return Format{Name: "HTML", App: Web}
	case !strings.ContainsRune(begin, 0):
		return Format{Name: "TXT/CSV"}
	}
	return Format{}
}

// Format tells what an archive is by its content types; main is the part that
// is opened first.
func (p Parts) Format(main string) (Format, error) {
	text, err := p.Read("[Content_Types].xml")
	if err != nil {
		return Format{}, err
	}
	if text == "" {
		return p.openDocument()
	}
	kind, err := contentType(text, main)
	if err != nil {
		return Format{}, err
	}
	for _, c := range contents {
		if strings.Contains(kind, c.contains) {
			f := c.Format
			f.Macros = f.Macros || p.hasMacros()
			return f, nil
		}
	}
	return Format{}, nil
}

func (p Parts) hasMacros() bool {
	for name := range p {
		if path.Base(name) == "vbaproject.bin" {
			return true
		}
	}
	return false
}

func contentType(text, part string) (string, error) {
	s, kind, byEnding := Scan(text), "", ""
	for s.Next() {
		switch {
		case s.Starts("Override") && strings.EqualFold(strings.TrimPrefix(s.Attr("PartName"), "/"), part):
			kind = s.Attr("ContentType")
		case s.Starts("Default") && strings.EqualFold("."+s.Attr("Extension"), path.Ext(part)):
			byEnding = s.Attr("ContentType")
		}
	}
	return cmp.Or(kind, byEnding), s.Err
}

// openDocument tells an archive of LibreOffice's own from any other.
func (p Parts) openDocument() (Format, error) {
	kind, err := p.Read("mimetype")
	switch {
	case err != nil:
		return Format{}, err
	case strings.Contains(kind, "opendocument.spreadsheet"):
		return Format{Name: "OpenDocument (.ods)", App: Excel}, nil
	case strings.Contains(kind, "opendocument.text"):
		return Format{Name: "OpenDocument (.odt)", App: Word}, nil
	}
	return Format{Name: "ZIP"}, nil
}
