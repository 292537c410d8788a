package build

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"vanban/internal/diag"
)

// tables are the endings of files that are imported.
var tables = []string{".xlsx", ".csv", ".yaml"}

// mostBytes is the largest file that is imported.
const mostBytes = 32 << 20

// gather lists the files that are named, and of folders all that can be
// imported, in the order of their names. Hidden files and what office programs
// leave behind (`~$…`) are passed over in folders.
func gather(names []string, problems *diag.List) ([]string, error) {
	var files []string
	for _, name := range names {
		info, err := os.Stat(name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
			problems.Add(diag.MissingFile, diag.Place{}, name)
		case err != nil:
			return nil, fmt.Errorf("look for %s: %w", name, err)
		case info.IsDir():
			found, err := inFolder(name)
			if err != nil {
				return nil, fmt.Errorf("list %s: %w", name, err)
			}
			if len(found) == 0 {
				problems.Add(diag.EmptyFolder, diag.Place{File: filepath.ToSlash(name)})
			}
			files = append(files, found...)
		default:
			files = append(files, name)
		}
	}
	return files, nil
}

func inFolder(folder string) ([]string, error) {
	var files []string
	err := filepath.WalkDir(folder, func(name string, entry fs.DirEntry, err error) error {
		hidden := name != folder && (strings.HasPrefix(entry.Name(), ".") || strings.HasPrefix(entry.Name(), "~$"))
		switch {
		case err != nil:
			return err
		case hidden && entry.IsDir():
			return fs.SkipDir
		case !hidden && !entry.IsDir() && slices.Contains(tables, ending(name)):
			files = append(files, name)
		}
		return nil
	})
	return files, err
}

func ending(name string) string { return strings.ToLower(filepath.Ext(name)) }

// load reads a file that is to be imported. One that is too large or of another
// kind is a problem.
func load(name string, problems *diag.List) (data []byte, ok bool, err error) {
	at := diag.Place{File: filepath.ToSlash(name)}
	if !slices.Contains(tables, ending(name)) {
		problems.Add(diag.NotATable, at, ending(name))
		return nil, false, nil
	}
	info, err := os.Stat(name)
	if err == nil && info.Size() > mostBytes {
		problems.Add(diag.HugeFile, at, mostBytes>>20)
		return nil, false, nil
	}
	if err == nil {
		data, err = os.ReadFile(name)
	}
	if err != nil {
		return nil, false, fmt.Errorf("read %s: %w", name, err)
	}
	return data, true, nil
}
