package faulty

import (
	"context"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"vanban/internal/store"
)

// Story is a command that changes folders, told to Everywhere.
type Story struct {
	Files   map[string]string                        // what is there before
	Folders []string                                 // that the command locks, below the one it is given: "", "out"
	Run     func(folder string, use store.Use) error // the command
	Between func(t testing.TB, folder string)        // what must hold even before the next run; may be nil
}

// Everywhere runs the command with each of its steps going wrong in every way:
// after the next run of any command the folder is as it was before or as it
// should become, the latter where the command said so, and after the next run of
// the command itself the latter. It gives the number of points tried. Unless
// Long, it tries one in ten.
func Everywhere(t *testing.T, s Story) (points int) {
	t.Helper()
	before, done := s.lay(t), s.lay(t)
	var count Disk
	if err := s.Run(done, store.Use{Disk: &count}); err != nil {
		t.Fatal(err)
	}
	old, new := tree(t, before), tree(t, done)
	for _, how := range []How{Fails, Stays, Killed, PowerCut, Twice} {
		for at := 1; at <= count.Steps(); at++ {
			if (at+len(how))%10 == 0 || Long() {
				points++
				s.try(t, &Disk{How: how, At: at}, old, new)
			}
		}
	}
	s.try(t, &Disk{How: PowerCut, At: count.Steps() + 1}, old, new)
	return points + 1
}

// try runs the command on a disk that fails, then others on one that does not.
func (s Story) try(t *testing.T, d *Disk, old, new map[string]string) {
	t.Helper()
	folder := s.lay(t)
	defer os.RemoveAll(folder)
	err := s.Run(folder, store.Use{Disk: d})
	if d.How == PowerCut && !d.dead { // it goes right after success
		d.cut()
	}
	where := fmt.Sprintf("%s at step %d (%s)", d.How, d.At, d.Names[min(d.At, len(d.Names))-1])
	if s.Between != nil {
		s.Between(t, folder)
	}
	is := s.recovered(t, folder, where)
	if !maps.Equal(is, new) && (err == nil || !maps.Equal(is, old)) {
		t.Errorf("%s: the command said %v\nand left %s", where, err, differences(is, old, new))
	}
	if err := s.Run(folder, store.Use{Disk: &Disk{}}); err != nil {
		t.Errorf("%s: the next run said %v", where, err)
	}
	if is := tree(t, folder); !maps.Equal(is, new) {
		t.Errorf("%s: the next run left %s", where, differences(is, old, new))
	}
}

// Long reports whether tests try everything, which takes minutes.
func Long() bool { return os.Getenv("VANBAN_LONG") != "" }

// recovered is what is there after any other command.
func (s Story) recovered(t testing.TB, folder, where string) map[string]string {
	t.Helper()
	for _, f := range s.Folders {
		if _, err := os.Stat(filepath.Join(folder, f)); err != nil {
			continue
		}
		held, err := store.Use{Disk: &Disk{}}.Lock(context.Background(), filepath.Join(folder, f))
		if err != nil {
			t.Errorf("%s: the next command said %v", where, err)
			continue
		}
		held.Release()
	}
	return tree(t, folder)
}

// lay gives a folder with what is there before; some files are their owner's
// alone.
func (s Story) lay(t testing.TB) string {
	t.Helper()
	folder := t.TempDir()
	for name, text := range s.Files {
		name = filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// tree is all files of a folder with their rights, and the empty folders.
func tree(t testing.TB, folder string) map[string]string {
	t.Helper()
	files := map[string]string{}
	err := fs.WalkDir(os.DirFS(folder), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || name == "." {
			return err
		}
		if entry.IsDir() {
			files[name+"/"] = ""
			return nil
		}
		data, err := fs.ReadFile(os.DirFS(folder), name)
		if err != nil {
			return err
		}
		info, err := entry.Info()
		files[name] = info.Mode().String() + string(data)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return files
}

// differences tells how a tree is neither of two others.
func differences(is, old, new map[string]string) string {
	var b strings.Builder
	for _, tree := range []map[string]string{old, new} {
		fmt.Fprintf(&b, "not the %s one:", map[bool]string{true: "old", false: "new"}[b.Len() == 0])
		names := slices.Sorted(maps.Keys(tree))
		for name := range is {
			if _, ok := tree[name]; !ok {
				names = append(names, name)
			}
		}
		for _, name := range names {
			if a, ok := is[name]; !ok {
				b.WriteString(" -" + name)
			} else if c, ok := tree[name]; !ok {
				b.WriteString(" +" + name)
			} else if a != c {
				b.WriteString(" ≠" + name)
			}
		}
		b.WriteString("; ")
	}
	return b.String()
}
