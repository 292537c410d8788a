package register

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"

	"vanban/internal/diag"
)

// issuedFolder is where what was issued lies, below the workspace.
const issuedFolder = "issued"

// FolderOf is the folder of a document of a year, below the workspace.
func FolderOf(n Number, year int) string {
	return path.Join(issuedFolder, strconv.Itoa(year), n.Folder())
}

// readRecords reads the record of every issued document, and looks whether its
// files are there.
func (b *Book) readRecords(folder fs.FS, problems *diag.List) error {
	b.Records = map[string]*Record{}
	folders, err := fs.Glob(folder, issuedFolder+"/*/*")
	if err != nil {
		return fmt.Errorf("read the issued documents: %w", err)
	}
	for _, f := range folders {
		if info, err := fs.Stat(folder, f); err != nil || !info.IsDir() || strings.HasPrefix(path.Base(f), ".") {
			continue
		}
		file := path.Join(f, RecordName)
		at := diag.Place{File: path.Join(b.name, file)}
		data, err := fs.ReadFile(folder, file)
		if err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("read the issued documents: %w", err)
		}
		r, ok := readRecord(data)
		if !ok {
			problems.Add(diag.BadRecord, at)
			continue
		}
		r.Essence = readEssence(folder, f)
		b.Records[f] = r
		b.checkFiles(folder, f, r, problems)
	}
	return nil
}

// checkFiles notes files of an issued document that are gone or of another size.
func (b *Book) checkFiles(folder fs.FS, f string, r *Record, problems *diag.List) {
	files := r.Files
	if r.Essence == nil {
		files = append(slices.Clone(files), File{Name: EssenceName, Size: -1})
	} else {
		files = slices.Concat(files, r.Essence.Files)
	}
	for _, file := range files {
		name := path.Join(f, file.Name)
		if info, err := fs.Stat(folder, name); !fs.ValidPath(name) || err != nil || info.Size() != file.Size {
			problems.Add(diag.IssuedFileChanged, diag.Place{File: path.Join(b.name, name)}, r.Number())
		}
	}
}

// checkFolders puts lines and folders together, and notes those that have none
// of the other, or say something else.
func (b *Book) checkFolders(problems *diag.List) {
	told := map[string]bool{}
	for _, y := range b.Years {
		for _, l := range y.Lines {
			f := l.Texts[Folder]
			if f == "" {
				continue
			}
			f = path.Clean(strings.ReplaceAll(f, `\`, "/"))
			told[f] = true
			switch r := b.Records[f]; {
			case r == nil:
				problems.Add(diag.LineWithoutFolder, l.places[Folder], l.Number, f)
			case !r.Number().same(l.Number) || r.Day() != l.Day:
				problems.Add(diag.LineAgainstFolder, l.At, l.Reference().Term(), f, Reference{r.Number(), r.Day()}.Term())
			default:
				l.Record = r
			}
		}
	}
	for _, f := range slices.Sorted(maps.Keys(b.Records)) {
		if r := b.Records[f]; !told[f] {
			at := diag.Place{File: path.Join(b.name, f, RecordName)}
			problems.Add(diag.FolderWithoutLine, at, r.Number(), fmt.Sprintf("register/%d.csv", r.Day().Year))
		}
	}
}
