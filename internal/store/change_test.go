package store_test

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"vanban/internal/store"
	"vanban/internal/store/faulty"
)

// month is a change of every kind.
func month(folder string, use store.Use) error {
	f, err := use.Lock(context.Background(), folder)
	if err != nil {
		return err
	}
	defer f.Release()
	c := f.Begin()
	defer c.Discard()
	if _, err := os.Stat(filepath.Join(folder, "findings/moved.csv")); err != nil {
		return nil // done before
	}
	for _, err := range []error{
		c.Put("findings/xa.yaml", []byte("new"), store.Whatever),
		c.Put("out/a/b/new.pdf", []byte("%PDF"), store.Whatever),
		c.Replace("out/text.docx", []byte("made"), store.Whatever, "out/kept/text.docx"),
		c.Move("findings/moved.csv", "history/moved.csv", store.Whatever),
		c.Remove("findings/gone.yaml", store.Whatever),
		c.Seal("out/manifest.json", []byte("{2}"), store.Whatever),
	} {
		if err != nil {
			return err
		}
	}
	return c.Commit(context.Background())
}

func TestEveryStepMayFailOrBeTheLast(t *testing.T) {
	points := faulty.Everywhere(t, faulty.Story{
		Files: map[string]string{
			"findings/xa.yaml": "old", "findings/gone.yaml": "old", "findings/moved.csv": "moved",
			"out/text.docx": "touched", "out/manifest.json": "{1}",
		},
		Folders: []string{""},
		Run:     month,
	})
	t.Logf("%d points", points)
}

// begin begins a change of a folder with files.
func begin(t testing.TB, files map[string]string) (folder string, c *store.Change) {
	t.Helper()
	folder = t.TempDir()
	for name, text := range files {
		name = filepath.Join(folder, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	c = take(t, store.Use{}, folder).Begin()
	t.Cleanup(c.Discard)
	return folder, c
}

// reads is what a file holds, "" when it is not there.
func reads(folder, name string) string {
	data, _ := os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
	return string(data)
}

func TestRightsStayAsTheyWere(t *testing.T) {
	if runtime.GOOS == "windows" {
		t.Skip("NOT CHECKED: Windows has other rights")
	}
	folder, c := begin(t, map[string]string{"xa.yaml": "old"})
	commit(t, c, c.Put("xa.yaml", []byte("new"), store.Whatever), c.Put("b.yaml", []byte("new"), store.Nothing))
	for name, want := range map[string]os.FileMode{"xa.yaml": 0o600, "b.yaml": 0o644} {
		if info, err := os.Stat(filepath.Join(folder, name)); err != nil || info.Mode().Perm()&^0o22 != want {
			t.Errorf("%s: %v, %v", name, info.Mode(), err)
		}
	}
}

func commit(t testing.TB, c *store.Change, errs ...error) {
	t.Helper()
	if err := errors.Join(append(errs, c.Commit(context.Background()))...); err != nil {
		t.Fatal(err)
	}
}

func TestALinkIsFollowed(t *testing.T) {
	folder, c := begin(t, map[string]string{"a/xa.yaml": "old"})
	elsewhere := filepath.Join(t.TempDir(), "xa.yaml")
	if err := os.WriteFile(elsewhere, []byte("old"), 0o600); err != nil {
		t.Fatal(err)
	}
	for link, to := range map[string]string{"inside.yaml": "a/xa.yaml", "outside.yaml": elsewhere} {
		if err := os.Symlink(to, filepath.Join(folder, link)); err != nil {
			t.Skip("NOT CHECKED: no links here")
		}
	}
	old := store.SumOf([]byte("old"))
	commit(t, c, c.Put("inside.yaml", []byte("in"), old), c.Put("outside.yaml", []byte("out"), old))
	if got, _ := os.ReadFile(elsewhere); string(got) != "out" || reads(folder, "a/xa.yaml") != "in" {
		t.Errorf("%q, %q", got, reads(folder, "a/xa.yaml"))
	}
	for _, link := range []string{"inside.yaml", "outside.yaml"} {
		if info, _ := os.Lstat(filepath.Join(folder, link)); info.Mode()&fs.ModeSymlink == 0 {
			t.Errorf("%s is no link any more", link)
		}
	}
	if entries, _ := os.ReadDir(filepath.Dir(elsewhere)); len(entries) != 1 {
		t.Error(entries)
	}
}

func TestWhatIsNotWhatItWasIsNotReplaced(t *testing.T) {
	for name, was := range map[string]store.Was{"new.md": store.Nothing, "old.md": store.SumOf([]byte("old"))} {
		folder, c := begin(t, map[string]string{"old.md": "old", "other.md": "old"})
		err := errors.Join(c.Put("other.md", []byte("new"), store.Whatever), c.Put(name, []byte("new"), was))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name), []byte("somebody's"), 0o666); err != nil {
			t.Fatal(err)
		}
		var changed *store.Changed
		if err := c.Commit(context.Background()); !errors.As(err, &changed) || changed.Name != name {
			t.Error(err)
		}
		if reads(folder, name) != "somebody's" || reads(folder, "other.md") != "old" {
			t.Errorf("%s: %q, %q", name, reads(folder, name), reads(folder, "other.md"))
		}
	}
}

func TestAnInterruptedChangeLeavesNothing(t *testing.T) {
	folder, c := begin(t, map[string]string{"old.md": "old"})
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if err := c.Put("a/b/new.md", []byte("new"), store.Nothing); err != nil {
		t.Fatal(err)
	}
	if err := c.Commit(ctx); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	c.Discard()
	if entries, _ := os.ReadDir(folder); len(entries) != 2 { // old.md and the lock's
		t.Error(entries)
	}
}

// pair is a change of two files, told by a manifest.
func pair(folder string, use store.Use) error {
	f, err := use.Lock(context.Background(), folder)
	if err != nil {
		return err
	}
	defer f.Release()
	c := f.Begin()
	defer c.Discard()
	for _, name := range []string{"a.pdf", "b.pdf"} {
		was, _ := os.ReadFile(filepath.Join(folder, name))
		err = errors.Join(err, c.Put(name, []byte("2"), store.SumOf(was)))
	}
	return errors.Join(err, c.Seal("manifest.json", []byte("2"), store.Whatever), c.Commit(context.Background()))
}

var pairFiles = map[string]string{"a.pdf": "1", "b.pdf": "1", "manifest.json": "1"}

func TestTheManifestIsAwayWhileTheOthersMove(t *testing.T) {
	away := 0
	story := faulty.Story{Files: pairFiles, Folders: []string{""}, Run: pair}
	story.Between = func(t testing.TB, folder string) {
		all := reads(folder, "a.pdf") + reads(folder, "b.pdf")
		if m := reads(folder, "manifest.json"); m == "" {
			away++
		} else if all != m+m {
			t.Errorf("the manifest says %s, the files are %s", m, all)
		}
	}
	if faulty.Everywhere(t, story); away == 0 && faulty.Long() {
		t.Error("no run was ended among the moves")
	}
}

// killedAt runs pair in a new folder, killed at the nth step that moves a file.
func killedAt(t *testing.T, nth int) (folder string) {
	t.Helper()
	for at := 1; ; at++ {
		folder := t.TempDir()
		for name, text := range pairFiles {
			if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		d := &faulty.Disk{How: faulty.Killed, At: at}
		if pair(folder, store.Use{Disk: d}) == nil {
			t.Fatal("there are not so many moves")
		}
		moves := 0
		for _, step := range d.Names {
			if strings.HasPrefix(step, "move ") {
				moves++
			}
		}
		if moves == nth {
			return folder
		}
	}
}

// What somebody saves after a run was killed stays, and so the run is taken back:
// both before its file was replaced and after.
func TestWhatIsSavedBetweenTwoRunsStays(t *testing.T) {
	for nth, edits := range map[int][]string{2: {"a.pdf"}, 4: {"b.pdf"}, 5: {"a.pdf", "b.pdf"}} {
		folder := killedAt(t, nth)
		want := map[string]string{"a.pdf": "1", "b.pdf": "1", "manifest.json": "1"}
		for _, name := range edits {
			want[name] = "somebody's"
			if err := os.WriteFile(filepath.Join(folder, name), []byte("somebody's"), 0o666); err != nil {
				t.Fatal(err)
			}
		}
		take(t, store.Use{}, folder).Release()
		for name, text := range want {
			if got := reads(folder, name); got != text {
				t.Errorf("killed at move %d: %s is %q, want %q", nth, name, got, text)
			}
		}
		if entries, _ := os.ReadDir(folder); len(entries) != len(want) {
			t.Error(entries)
		}
	}
}

func TestWhatAKilledRunLeftGoesAtTheNext(t *testing.T) {
	folder, c := begin(t, map[string]string{
		"a/.vanban-0.7.new": "half", "a/.vanban-1-b.pdf": "of an old program", "a/b.pdf": "old",
	})
	commit(t, c, c.Put("a/b.pdf", []byte("new"), store.Whatever))
	if entries, _ := os.ReadDir(filepath.Join(folder, "a")); len(entries) != 1 {
		t.Error(entries)
	}
}

// A real failure among the moves: the second of two files cannot be moved.
func TestAFileThatCannotBeMovedTakesTheOthersBack(t *testing.T) {
	folder, c := begin(t, pairFiles)
	fixed := filepath.Join(folder, "b.pdf")
	if err := exec.Command("chattr", "+i", fixed).Run(); err != nil {
		t.Skip("NOT CHECKED: no file can be made immutable here")
	}
	defer exec.Command("chattr", "-i", fixed).Run()
	err := errors.Join(c.Put("a.pdf", []byte("2"), store.Whatever), c.Put("b.pdf", []byte("2"), store.Whatever),
		c.Seal("manifest.json", []byte("2"), store.Whatever))
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Commit(context.Background()); err == nil || !strings.Contains(err.Error(), "write b.pdf") {
		t.Error(err)
	}
	c.Discard()
	for name, text := range pairFiles {
		if got := reads(folder, name); got != text {
			t.Errorf("%s is %q", name, got)
		}
	}
	if entries, _ := os.ReadDir(folder); len(entries) != len(pairFiles)+1 { // and the lock's folder
		t.Error(entries)
	}
}
