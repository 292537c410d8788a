package store_test

import (
	"context"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"vanban/internal/store"
)

// take locks a folder, which must succeed.
func take(t testing.TB, use store.Use, folder string) *store.Folder {
	t.Helper()
	f, err := use.Lock(context.Background(), folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(f.Release)
	return f
}

func TestTheSecondRunSaysWhoHasTheFolder(t *testing.T) {
	folder := t.TempDir()
	first := take(t, store.Use{Command: "vanban build"}, folder)
	_, err := store.Use{Command: "vanban import"}.Lock(context.Background(), folder)
	var held *store.Held
	if !errors.As(err, &held) {
		t.Fatal(err)
	}
	host, _ := os.Hostname()
	if held.Folder != folder || held.By != (store.Holder{Process: os.Getpid(), Host: host, Command: "vanban build"}) {
		t.Errorf("%+v", held)
	}
	first.Release()
	take(t, store.Use{}, folder)
}

func TestTheSecondRunWaitsForTheFirst(t *testing.T) {
	folder := t.TempDir()
	first := take(t, store.Use{}, folder)
	go func() {
		time.Sleep(50 * time.Millisecond)
		first.Release()
	}()
	take(t, store.Use{Wait: time.Minute}, folder)
}

func TestWaitingEndsWithTheContext(t *testing.T) {
	folder := t.TempDir()
	take(t, store.Use{}, folder)
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if _, err := (store.Use{Wait: time.Hour}).Lock(ctx, folder); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// A lock that a killed run left is only a file: the system has let go of it.
func TestAStaleLockIsTaken(t *testing.T) {
	folder := t.TempDir()
	old, _ := json.Marshal(store.Holder{Process: 1, Host: "máy khác", Command: "vanban build"})
	if err := os.Mkdir(filepath.Join(folder, store.Private), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(folder, store.Private, "lock"), old, 0o666); err != nil {
		t.Fatal(err)
	}
	take(t, store.Use{}, folder)
}

func TestReadersShareAndAWriterWaitsForThem(t *testing.T) {
	folder := t.TempDir()
	var readers []*store.Folder
	for range 2 {
		f, err := store.Use{}.Share(context.Background(), folder)
		if err != nil {
			t.Fatal(err)
		}
		readers = append(readers, f)
	}
	for _, r := range readers {
		var held *store.Held
		if _, err := (store.Use{}).Lock(context.Background(), folder); !errors.As(err, &held) || held.By.Process != 0 {
			t.Fatal(err)
		}
		r.Release()
	}
	take(t, store.Use{}, folder)
}

func TestPartsWorkBesideEachOtherAndNotBesideTheWhole(t *testing.T) {
	folder := t.TempDir()
	one, two := take(t, store.Use{Part: "1-of-2"}, folder), take(t, store.Use{Part: "2-of-2"}, folder)
	for _, use := range []store.Use{{Part: "1-of-2"}, {}} {
		if _, err := use.Lock(context.Background(), folder); err == nil {
			t.Errorf("%q has the folder too", use.Part)
		}
	}
	one.Release()
	two.Release()
	take(t, store.Use{}, folder)
}

func TestALockLeavesNothing(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "a", "b")
	take(t, store.Use{}, folder).Release()
	if _, err := os.Stat(filepath.Dir(folder)); !errors.Is(err, fs.ErrNotExist) {
		t.Error("folders that were made for a lock are left")
	}
	folder = t.TempDir()
	shared, err := store.Use{}.Share(context.Background(), folder)
	if err != nil {
		t.Fatal(err)
	}
	shared.Release()
	if entries, _ := os.ReadDir(folder); len(entries) > 0 {
		t.Error(entries)
	}
}

func TestWhatIsNotThereIsReadWithoutALock(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "xa")
	f, err := store.Use{}.Share(context.Background(), folder)
	if err != nil {
		t.Fatal(err)
	}
	f.Release()
	if _, err := os.Stat(folder); !errors.Is(err, fs.ErrNotExist) {
		t.Error("a reader made the folder")
	}
}

// Who has the lock of a file that was taken away meanwhile has none.
func TestManyRunsHaveTheFolderOneAfterTheOther(t *testing.T) {
	folder := t.TempDir()
	busy := filepath.Join(folder, "busy")
	runs := 40
	failed := make(chan error, runs)
	for range runs {
		go func() {
			f, err := store.Use{Wait: time.Minute}.Lock(context.Background(), folder)
			if err == nil {
				err = os.Mkdir(busy, 0o777) // fails when another run is here
				os.Remove(busy)
				f.Release()
			}
			failed <- err
		}()
	}
	for range runs {
		if err := <-failed; err != nil {
			t.Error(err)
		}
	}
	if entries, _ := os.ReadDir(folder); len(entries) > 0 {
		t.Error(entries)
	}
}

func TestTheSentenceNamesTheRun(t *testing.T) {
	held := store.Held{Folder: "xa", By: store.Holder{Process: 7, Host: "may", Command: "vanban build"}}
	if s := held.Error(); !strings.Contains(s, "vanban build") || !strings.Contains(s, "process 7 on may") {
		t.Error(s)
	}
}

func TestAFolderThatALinkLeadsNowhereToIsAnError(t *testing.T) {
	link := filepath.Join(t.TempDir(), "out")
	if err := os.Symlink("nowhere", link); err != nil {
		t.Skip("NOT CHECKED: no links here")
	}
	if _, err := (store.Use{}).Lock(context.Background(), link); !errors.Is(err, fs.ErrNotExist) {
		t.Error(err)
	}
}
