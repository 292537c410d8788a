package build

import (
	"fmt"
	"os"
	"path/filepath"
)

// Write puts the files into a folder. Each is written beside its place and
// then renamed, all of them before the first is renamed: a failure leaves the
// folder's files as they were.
func Write(folder string, files []File) (err error) {
	var waiting []string
	defer func() {
		for _, name := range waiting {
			os.Remove(name)
		}
	}()
	for _, f := range files {
		name, err := writeBeside(filepath.Join(folder, filepath.FromSlash(f.Name)), f.Data)
		if err != nil {
			return fmt.Errorf("write %s: %w", f.Name, err)
		}
		waiting = append(waiting, name)
	}
	for _, f := range files {
		if err := os.Rename(waiting[0], filepath.Join(folder, filepath.FromSlash(f.Name))); err != nil {
			return fmt.Errorf("write %s: %w", f.Name, err)
		}
		waiting = waiting[1:]
	}
	return nil
}

// writeBeside writes a new file in the folder of name and gives its name.
func writeBeside(name string, data []byte) (string, error) {
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return "", err
	}
	f, err := os.CreateTemp(filepath.Dir(name), ".vanban-*")
	if err != nil {
		return "", err
	}
	_, err = f.Write(data)
	if closing := f.Close(); err == nil {
		err = closing
	}
	if err == nil {
		err = os.Chmod(f.Name(), 0o644)
	}
	if err != nil {
		os.Remove(f.Name())
		return "", err
	}
	return f.Name(), nil
}
