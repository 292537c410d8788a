package pipeline

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// OwnFolder is the error for an output folder that the workspace needs for
// itself, or that the workspace lies in.
type OwnFolder struct{ Out, Of string }

func (o *OwnFolder) Error() string {
	return fmt.Sprintf("%s is no place for results: it is %s", o.Out, o.Of)
}

// ownFolders are those of a workspace that hold what people write, or what is
// never to be lost.
var ownFolders = []string{
	"documents", "findings", "issued", "register", "history", "criteria", "templates", "images", ".vanban",
}

// checkOutput refuses an output folder that is the workspace, holds it, or is or
// lies in one of its own folders, by whatever name.
func checkOutput(folder, out string) error {
	ws, to := real(folder), real(out)
	if contains(to, ws) {
		return &OwnFolder{out, folder}
	}
	for _, own := range ownFolders {
		if contains(real(filepath.Join(folder, own)), to) {
			return &OwnFolder{out, filepath.Join(folder, own)}
		}
	}
	return nil
}

// LeadsTo is where an output folder lies that is a link; empty when it is none.
func LeadsTo(out string) string {
	if info, err := os.Lstat(out); err != nil || info.Mode()&fs.ModeSymlink == 0 {
		return ""
	}
	return real(out)
}

// real is the whole path of a folder without links, also of one that is not
// there yet.
func real(name string) string {
	name, err := filepath.Abs(name)
	if err != nil {
		return name
	}
	rest := ""
	for at := name; ; at = filepath.Dir(at) {
		is, err := filepath.EvalSymlinks(at)
		if err == nil {
			return filepath.Join(is, rest)
		}
		if !errors.Is(err, fs.ErrNotExist) || at == filepath.Dir(at) {
			return name
		}
		rest = filepath.Join(filepath.Base(at), rest)
	}
}

// contains reports whether a folder is another one or holds it.
func contains(folder, other string) bool {
	inside, err := filepath.Rel(folder, other)
	return err == nil && inside != ".." && !strings.HasPrefix(inside, ".."+string(filepath.Separator))
}
