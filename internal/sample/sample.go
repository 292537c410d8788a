// Package sample gives tests the embedded workspace with documents of their own,
// and the embedded examples.
package sample

import (
	"io/fs"
	"path"
	"strings"
	"testing"
	"testing/fstest"

	"vanban/content"
	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Folder is the sample's folder with other documents, by their file names; nil
// leaves its own.
func Folder(t testing.TB, documents map[string]string) fstest.MapFS {
	t.Helper()
	folder := fstest.MapFS{}
	err := fs.WalkDir(content.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() || documents != nil && strings.HasPrefix(name, "documents/") {
			return err
		}
		data, err := content.FS.ReadFile(name)
		folder[name] = &fstest.MapFile{Data: data}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range documents {
		if workspace.Reserved(strings.TrimSuffix(name, ".md")) { // as the examples of some kinds are
			name = "van-ban-" + name
		}
		folder["documents/"+name] = &fstest.MapFile{Data: []byte(text)}
	}
	return folder
}

// With is the sample with one document, which must be as a document has to be.
func With(t testing.TB, text string) *workspace.Workspace {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(Folder(t, map[string]string{"d.md": text}), "", &problems)
	if err != nil {
		t.Fatal(err)
	}
	if problems.Failed() {
		for _, p := range problems.Sorted() {
			t.Error(p.Lines(diag.Vietnamese))
		}
		t.Fatal(text)
	}
	return ws
}

// Examples are the embedded examples as the sample workspace has them in July
// 2023, one of every form of the decree, by their names.
func Examples(t testing.TB) map[string]string {
	t.Helper()
	var problems, found diag.List
	ws, err := workspace.Load(Folder(t, nil), "", &found)
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]string{}
	for kind := range ws.Examples {
		list[kind] = ws.Example(kind, viet.Month{Year: 2023, Month: 7}, &problems)
	}
	if len(list) == 0 || problems.Failed() {
		t.Fatal(len(list), problems.Sorted())
	}
	return list
}

// Documents are those of the sample itself.
func Documents(t testing.TB) map[string]string {
	t.Helper()
	folder, pattern := content.FS, "documents/*.md"
	files, err := fs.Glob(folder, pattern)
	if err != nil || len(files) == 0 {
		t.Fatal(len(files), err)
	}
	list := map[string]string{}
	for _, file := range files {
		text, err := fs.ReadFile(folder, file)
		if err != nil {
			t.Fatal(err)
		}
		list[strings.TrimSuffix(path.Base(file), ".md")] = string(text)
	}
	return list
}
