package pipeline

import (
	"io/fs"

	"vanban/content"
)

// Sample gives the files of the sample workspace, to start from.
func Sample() ([]File, error) {
	var files []File
	err := fs.WalkDir(content.FS, ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := content.FS.ReadFile(name)
		files = append(files, File{name, data})
		return err
	})
	return files, err
}
