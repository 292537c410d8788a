package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
)

// journal is the file .vanban/journal.json while a change is under way: first
// where files wait, then, once all of them are flushed, what moves where.
type journal struct {
	Format  int      `json:"format"`
	Ready   bool     `json:"ready"`   // all is written: what is not in its place is to get there
	Mark    string   `json:"mark"`    // of the names of files that wait
	Folders []string `json:"folders"` // where they do
	Made    []string `json:"made"`    // folders that were not there before, an outer one before its inner ones
	Moves   []move   `json:"moves"`
}

// move is what happens to one file. All names but those of links that lead out
// of the folder are told from it.
type move struct {
	Place string `json:"place"`          // where the file belongs
	New   string `json:"new,omitempty"`  // where what takes the place waits; empty: nothing does
	Old   string `json:"old,omitempty"`  // where what was there goes; empty: nothing was
	Keep  bool   `json:"keep,omitempty"` // it stays there
	Seal  bool   `json:"seal,omitempty"` // the file tells of the others
	Was   Was    `json:"was,omitempty"`  // what was there
	Is    Was    `json:"is,omitempty"`   // what takes the place
}

const journalFormat = 1

// unready ends the name of a journal that is being written.
const unready = ".new"

func (f *Folder) journalName() string {
	if f.use.Part == "" {
		return f.path(Private, "journal.json")
	}
	return f.path(Private, "journal-"+f.use.Part+".json")
}

// journals are those that runs left, of parts too.
func (f *Folder) journals() []string {
	if f.use.Part != "" {
		return slices.DeleteFunc([]string{f.journalName()}, func(name string) bool { return !exists(name) })
	}
	entries, _ := os.ReadDir(f.path(Private))
	var names []string
	for _, e := range entries {
		if ok, _ := filepath.Match("journal*.json", e.Name()); ok {
			names = append(names, f.path(Private, e.Name()))
		}
	}
	return names
}

// write puts the journal where the next run finds it; flushed when that has to
// outlast a power cut.
func (j *journal) write(disk Disk, name string, flushed bool) error {
	data, err := json.MarshalIndent(j, "", " ")
	if err != nil {
		return err
	}
	beside := name + unready
	if err := disk.Remove(beside); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if err := writeFile(disk, beside, append(data, '\n'), 0o666, flushed); err != nil {
		return err
	}
	if err := disk.Replace(beside, name); err != nil || !flushed {
		return err
	}
	return disk.SyncFolder(filepath.Dir(name))
}

// readJournal reads a journal. One that is not whole was never ready, and one
// of a later format is not ours to finish.
func readJournal(name string) (*journal, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	j := &journal{}
	if err := json.NewDecoder(bytes.NewReader(data)).Decode(j); err != nil {
		return &journal{}, nil
	}
	if j.Format != journalFormat {
		return nil, fmt.Errorf("%s is of format %d", name, j.Format)
	}
	return j, nil
}

// writeFile writes a new file.
func writeFile(disk Disk, name string, data []byte, rights fs.FileMode, flushed bool) error {
	f, err := disk.Create(name, rights)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	if err == nil && flushed {
		err = f.Sync()
	}
	if closing := f.Close(); err == nil {
		err = closing
	}
	return err
}
