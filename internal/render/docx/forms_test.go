package docx_test

import (
	"io/fs"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/content"
	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/workspace"
	"vanban/templates"
)

// forms are the trees of the embedded examples, one of every form of the
// decree, by their names.
func forms(t testing.TB) map[string]*doc.Document {
	t.Helper()
	files, err := fs.Glob(templates.FS, "examples/*.md")
	if err != nil {
		t.Fatal(err)
	}
	trees := map[string]*doc.Document{}
	for _, file := range files {
		text, err := templates.FS.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		trees[strings.TrimSuffix(path.Base(file), ".md")] = composed(t, string(text))
	}
	return trees
}

// composed is the tree of a text in the sample workspace.
func composed(t testing.TB, text string) *doc.Document {
	t.Helper()
	folder := fstest.MapFS{"documents/d.md": {Data: []byte(text)}}
	err := fs.WalkDir(content.FS, ".", func(file string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || strings.HasPrefix(file, "documents/") {
			return err
		}
		data, err := content.FS.ReadFile(file)
		folder[file] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	var problems diag.List
	ws, err := workspace.Load(folder, "", &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, problems.Sorted())
	}
	return compose.Document(ws, ws.Documents[0], nil, &problems)
}
