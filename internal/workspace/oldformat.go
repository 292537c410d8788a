package workspace

import (
	"path"
	"strings"

	"vanban/internal/diag"
)

// newFormats are the endings of files that are not read, with the one that they
// are to be saved as.
var newFormats = map[string]string{
	".xls": ".xlsx", ".xlsm": ".xlsx", ".xlsb": ".xlsx", ".xlt": ".xlsx", ".ods": ".xlsx", ".et": ".xlsx",
	".doc": ".docx", ".odt": ".docx", ".rtf": ".docx", ".wps": ".docx",
}

// NewFormat is the ending that a file is to be saved as to be read; "" when it has
// none of the endings that people send and that are not read.
func NewFormat(file string) string {
	at := strings.LastIndexByte(file, '.')
	if at < 0 {
		return ""
	}
	return newFormats[strings.ToLower(file[at:])]
}

// oldFormats names the files of a folder that are not read.
func (r *reader) oldFormats(folder string) {
	for _, file := range r.glob(folder + "/*") {
		if now := NewFormat(file); now != "" && !strings.HasPrefix(path.Base(file), "~$") {
			r.problems.Add(diag.OldFormatBeside, diag.Place{File: r.path(file)}, strings.ToLower(path.Ext(file)), now)
		}
	}
}
