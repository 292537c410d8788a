package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/ooxml"
	"vanban/internal/source"
	"vanban/internal/word"
	"vanban/internal/workspace"
)

// tables are the endings of files that findings are read from.
var tables = []string{".xlsx", ".csv", ".yaml"}

// writingEnding is that of texts from Word. They are imported only where they are named, for
// folders of forms may hold them too.
const writingEnding = ".docx"

func isTable(name string) bool { return slices.Contains(tables, ending(name)) }

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
		case errors.Is(err, syscall.ELOOP): // reading it tells
			files = append(files, name)
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
		case !hidden && !entry.IsDir() && (isTable(name) || workspace.NewFormat(name) != ""):
			files = append(files, name)
		}
		return nil
	})
	return files, err
}

func ending(name string) string { return strings.ToLower(filepath.Ext(name)) }

// opened is a file that was read, before it is known whose it is.
type opened struct {
	file     string
	table    *intake.Table
	yaml     string // the text of a findings file
	word     *word.Document
	problems diag.List
}

// open reads a file that is to be imported.
func open(name string, asked Asked) (opened, error) {
	o := opened{file: filepath.ToSlash(name)}
	data, as, err := o.load(name, asked.Convert)
	if err != nil || data == nil {
		return o, err
	}
	switch as {
	case ".xlsx":
		if data = o.unlocked(data, asked.Password); data != nil {
			o.table = intake.Workbook(o.file, data, &o.problems)
		}
		return o, nil
	case writingEnding:
		o.word = word.Open(o.file, data, asked.Legacy, &o.problems)
		return o, nil
	}
	text, ok := source.Text(o.file, data, asked.Legacy, &o.problems)
	switch {
	case !ok:
	case as == ".yaml":
		o.yaml = text
	default:
		o.table = intake.CSV(o.file, text, &o.problems)
	}
	return o, nil
}

// load gives the bytes of a file and the ending they are of; nil for one that is too
// large or of another kind, which is a problem.
func (o *opened) load(name string, convert func(name, ending string) ([]byte, error)) ([]byte, string, error) {
	at, now := diag.Place{File: o.file}, workspace.NewFormat(name)
	switch {
	case now != "" && convert == nil:
		o.problems.Add(diag.OldFormat, at, ending(name), now)
		return nil, "", nil
	case now == "" && !isTable(name) && ending(name) != writingEnding:
		o.problems.Add(diag.NotATable, at, ending(name))
		return nil, "", nil
	}
	data, err := source.File(os.DirFS(filepath.Dir(name)), filepath.Base(name), mostBytes)
	var fault source.FileFault
	if errors.As(err, &fault) {
		fault.Add(o.file, &o.problems)
		return nil, "", nil
	}
	if err == nil && now != "" {
		if data, err = convert(name, now); err != nil {
			o.problems.Add(diag.NotConverted, at, err, now)
		}
		return data, now, nil
	}
	if err != nil {
		return nil, "", fmt.Errorf("read %s: %w", name, err)
	}
	return data, ending(name), nil
}

// unlocked gives the bytes of a workbook, decrypted where it has a password; nil
// when there is none that opens it, which is a problem.
func (o *opened) unlocked(data []byte, password func(file string) string) []byte {
	if f, _ := ooxml.Sniff(data); !f.Encrypted {
		return data
	}
	at, word := diag.Place{File: o.file}, ""
	if password != nil {
		word = password(o.file)
	}
	if word == "" {
		o.problems.Add(diag.PasswordMissing, at)
		return nil
	}
	archive, err := ooxml.Decrypt(data, word)
	switch {
	case errors.Is(err, ooxml.ErrPassword):
		o.problems.Add(diag.WrongPassword, at)
	case errors.Is(err, ooxml.ErrEncrypted):
		o.problems.Add(diag.EncryptedWorkbook, at)
	case err != nil:
		o.problems.Add(diag.DamagedWorkbook, at)
	}
	return archive
}
