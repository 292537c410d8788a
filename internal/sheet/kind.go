package sheet

import (
	"vanban/internal/diag"
	"vanban/internal/ooxml"
)

// openArchive opens the archive of a workbook; any other file is refused by
// what it is. Main is the part that is read first.
func openArchive(data []byte) (p ooxml.Parts, main string, err error) {
	if len(data) == 0 {
		return nil, "", refuse(diag.EmptyFile)
	}
	if f, archive := ooxml.Sniff(data); !archive {
		return nil, "", otherFile(f)
	}
	if p, err = ooxml.Open(data); err != nil {
		return nil, "", err
	}
	links, err := p.Relations("")
	if err != nil {
		return nil, "", err
	}
	main = ooxml.Target(links, "officeDocument")
	f, err := p.Format(main)
	if err == nil && (f.App != ooxml.Excel || !f.Current || f.Macros) {
		err = otherFile(f)
	}
	return p, main, err
}

// otherFile says why a file is not taken.
func otherFile(f ooxml.Format) error {
	switch {
	case f.Encrypted:
		return refuse(diag.EncryptedWorkbook)
	case f.Macros && f.App == ooxml.Excel:
		return refuse(diag.MacroWorkbook)
	case f.App == ooxml.Excel || f.App == ooxml.Web:
		return refuse(diag.OldWorkbook, f.Name)
	case f.Name != "":
		return refuse(diag.NotWorkbook, f.Name)
	}
	return refuse(diag.UnknownFile)
}
