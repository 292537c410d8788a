package workspace

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"syscall"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// reader reads files of a workspace's folder. It keeps the first failure of
// the machine.
type reader struct {
	folder   fs.FS
	name     string
	legacy   *viet.Legacy // the encoding of all text; nil is to find out
	problems *diag.List
	err      error
	texts    map[string]string
	loose    []diag.Place
}

// fork is a reader of the same folder that notes for itself, so that it can work
// beside others.
func (r *reader) fork() reader {
	return reader{folder: r.folder, name: r.name, legacy: r.legacy, problems: &diag.List{}, texts: map[string]string{}}
}

// join takes over what another reader noted.
func (r *reader) join(other *reader) {
	r.problems.Join(other.problems)
	maps.Copy(r.texts, other.texts)
	r.loose = append(r.loose, other.loose...)
	if r.err == nil {
		r.err = other.err
	}
}

// path is a file's name as the user would call it.
func (r *reader) path(file string) string { return path.Join(r.name, file) }

func (r *reader) fail(err error) {
	if err != nil && r.err == nil {
		r.err = fmt.Errorf("read the workspace: %w", err)
	}
}

func (r *reader) exists(file string) bool {
	_, err := fs.Stat(r.folder, file)
	if errors.Is(err, syscall.ELOOP) {
		return true // reading it tells what is wrong
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		r.fail(err)
	}
	return err == nil
}

// text reads a file as NFC text. A file that is no text is a problem.
func (r *reader) text(file string) (string, bool) { return r.textInto(file, r.problems) }

// textInto is text with a list of its own for problems.
func (r *reader) textInto(file string, problems *diag.List) (string, bool) {
	data, ok := r.bytesInto(file, source.MostText, problems)
	if !ok {
		return "", false
	}
	text, ok := source.Text(r.path(file), data, r.legacy, problems)
	if at, loose := source.Decomposed(r.path(file), data); ok && loose {
		r.loose = append(r.loose, at)
	}
	r.texts[r.path(file)] = text
	return text, ok
}

// bytes reads a file that is no text.
func (r *reader) bytes(file string) ([]byte, bool) {
	return r.bytesInto(file, source.MostBytes, r.problems)
}

func (r *reader) bytesInto(file string, most int64, problems *diag.List) ([]byte, bool) {
	data, err := source.File(r.folder, file, most)
	var fault source.FileFault
	if errors.As(err, &fault) {
		fault.Add(r.path(file), problems)
		return nil, false
	}
	r.fail(err)
	return data, err == nil
}

func (r *reader) glob(pattern string) []string {
	files, err := fs.Glob(r.folder, pattern)
	r.fail(err)
	return files
}
