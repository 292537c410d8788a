package pipeline

import (
	"bytes"
	"errors"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/manuscript"
	"vanban/internal/viet"
	"vanban/internal/word"
	"vanban/internal/workspace"
)

// TakenWriting is a document that a text from Word became.
type TakenWriting struct {
	File string // where it is written, below the workspace
	From string
	New  bool // the workspace did not have it yet
	text string

	pictures map[string][]byte // by their names in images/
}

// takeWriting makes a document of a text from Word, called like its file. One of
// that name that says something else stays, and is a problem.
func (im *importer) takeWriting(d *word.Document) {
	if d.Blank() {
		im.problems.Add(diag.BlankText, diag.Place{File: d.File})
		return
	}
	id := documentID(d.File)
	for _, there := range im.ws.Documents {
		if workspace.Alike(there.ID, id) {
			id = there.ID
		}
	}
	file := path.Join("documents", id+".md")
	t := TakenWriting{File: file, From: d.File, New: true}
	t.text, t.pictures = manuscript.Document(d, im.ws, id, im.problems)
	had, known := im.document(file)
	switch {
	case !known:
	case had == t.text:
		t.New = false
	default:
		im.problems.Add(diag.TextTaken, diag.Place{File: d.File}, file)
		return
	}
	for name, data := range t.pictures {
		if there, known := im.ws.Images[name]; known && !bytes.Equal(there, data) {
			im.problems.Add(diag.TextTaken, diag.Place{File: d.File}, "images/"+name)
		}
	}
	im.writings = append(im.writings, t)
}

// files are what is written of a document: itself, and its pictures that are not
// there yet.
func (im *importer) files(t TakenWriting) []File {
	if !t.New {
		return nil
	}
	files := []File{{t.File, []byte(t.text)}}
	for _, name := range slices.Sorted(maps.Keys(t.pictures)) {
		if _, known := im.ws.Images[name]; !known {
			files = append(files, File{"images/" + name, t.pictures[name]})
		}
	}
	return files
}

// document is the text of a document that is there, or that another file of this
// import becomes.
func (im *importer) document(file string) (text string, known bool) {
	for _, t := range im.writings {
		if t.File == file {
			return t.text, true
		}
	}
	data, err := os.ReadFile(filepath.Join(im.folder, filepath.FromSlash(file)))
	return string(data), !errors.Is(err, fs.ErrNotExist)
}

// documentID makes the name of a document of a file's: `Kế hoạch NTM (bản
// 2).docx` becomes ke-hoach-ntm-ban-2.
func documentID(file string) string {
	name := path.Base(file)
	id := viet.Slug(strings.TrimSuffix(name, path.Ext(name)))
	if len(id) > maxID {
		id = strings.TrimRight(id[:maxID], "-")
	}
	if workspace.Reserved(id) {
		id = "van-ban-" + id
	}
	if !workspace.PlainName(id) {
		return "van-ban"
	}
	return id
}

// maxID keeps names of documents, and of what is made of them, short enough for
// every machine.
const maxID = 80
