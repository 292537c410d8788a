package source

import (
	"io/fs"

	"vanban/internal/diag"
)

// Embedded reads a YAML file of the program's own into a pointer to a struct.
// One that has a problem is a mistake of ours.
func Embedded(fsys fs.FS, name string, into any) {
	text, err := fs.ReadFile(fsys, name)
	if err != nil {
		panic(err)
	}
	var problems diag.List
	YAML(name, string(text), 0, into, &problems)
	for _, bad := range problems.Sorted() {
		panic(bad.Lines(diag.English))
	}
}
