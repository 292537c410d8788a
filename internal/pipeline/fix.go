package pipeline

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/aymanbagabas/go-udiff"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/store"
	"vanban/internal/workspace"
)

// Change is a file of the workspace with what is sure to be right put in.
type Change struct {
	Name          string // below the workspace's folder
	Before, After string
	Places        int // how many were fixed
}

// Fix mends the files of a workspace's folder where problems say what is
// right, and composes the letters of files that are not NFC. It writes nothing.
// Line ends and the byte order mark stay as they are.
func Fix(folder string, ws *workspace.Workspace, problems *diag.List) ([]Change, error) {
	var names []string
	for _, p := range problems.Sorted() {
		if p.Fix != "" && p.Accepted == "" {
			names = append(names, p.Place.File)
		}
	}
	for _, at := range ws.Decomposed {
		names = append(names, at.File)
	}
	slices.Sort(names)
	var changes []Change
	for _, name := range slices.Compact(names) {
		inside := within(filepath.ToSlash(folder), name)
		data, err := os.ReadFile(filepath.Join(folder, filepath.FromSlash(inside)))
		if os.IsNotExist(err) {
			continue // a template of the program's own
		}
		if err != nil {
			return nil, fmt.Errorf("read %s: %w", name, err)
		}
		if !isText(data, ws.Texts[name]) {
			continue // of another encoding
		}
		after, n := check.Fix(name, ws.Texts[name], problems.Sorted())
		c := Change{Name: inside, Before: string(data), After: written(data, after), Places: n}
		if c.After != c.Before {
			changes = append(changes, c)
		}
	}
	return changes, nil
}

// Amend writes amended files, all of them or none; each must be what it was. What
// findings were is kept in their months' history.
func Amend(ctx context.Context, use store.Use, folder string, changes []Change, r Reopening) error {
	held, err := lock(ctx, use, folder)
	if err != nil {
		return err
	}
	defer held.Release()
	w := held.Begin()
	defer w.Discard()
	var findings []replacedFile
	for _, c := range changes {
		if err := w.Put(c.Name, []byte(c.After), store.SumOf([]byte(c.Before))); err != nil {
			return err
		}
		if liesIn(c.Name, "findings") {
			findings = append(findings, replacedFile{c.Name, []byte(c.Before), []byte(c.After)})
		}
	}
	if err := r.keep(folder, "check", findings, w); err != nil {
		return err
	}
	return w.Commit(ctx)
}

// isText tells whether a file's bytes are a text as it was read, but for line
// ends, the mark and letters made of several signs.
func isText(data []byte, text string) bool {
	plain := strings.TrimPrefix(norm.NFC.String(string(data)), "\ufeff")
	return strings.ReplaceAll(plain, "\r\n", "\n") == text
}

// written is a text with the line ends and the mark of a file's bytes.
func written(data []byte, text string) string {
	if bytes.Contains(data, []byte("\r\n")) {
		text = strings.ReplaceAll(text, "\n", "\r\n")
	}
	if bytes.HasPrefix(data, []byte("\ufeff")) {
		text = "\ufeff" + text
	}
	return text
}

// Diff shows the change line by line, as diff -u does.
func (c Change) Diff() string {
	const around = 3
	diff, err := udiff.ToUnifiedDiff(c.Name, c.Name, c.Before, udiff.Lines(c.Before, c.After), around)
	if err != nil {
		panic(err) // edits of the library's own that do not fit its text
	}
	// The library loses count of the lines between changes that share a hunk.
	added := 0
	for _, h := range diff.Hunks {
		h.ToLine = h.FromLine + added
		for _, l := range h.Lines {
			switch l.Kind {
			case udiff.Insert:
				added++
			case udiff.Delete:
				added--
			}
		}
	}
	return diff.String()
}
