package pipeline

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"vanban/internal/register"
	"vanban/internal/viet"
)

// addSources adds the files of the workspace that a document was made of, and
// the sums of what it says of them.
func (is *issuer) addSources(item *issue, ofOthers bool) error {
	said := is.essences.of(item.document, item.village, ofOthers)
	for _, name := range slices.Sorted(maps.Keys(is.in.sums)) {
		if !item.madeOf(name, ofOthers) {
			continue
		}
		data, err := fs.ReadFile(is.in.FS, name)
		if err != nil {
			return fmt.Errorf("keep the sources of %s: %w", item.document.ID, err)
		}
		if sum(data) != is.in.sums[name] {
			return fmt.Errorf("keep the sources of %s: %s changed meanwhile", item.document.ID, name)
		}
		f := File{register.SourcesFolder + "/" + name, data}
		item.files = append(item.files, f)
		said.Files = append(said.Files, listed(f))
	}
	data, err := said.JSON()
	item.files = append(item.files, File{register.EssenceName, data})
	return err
}

// madeOf reports whether a file of the workspace is one that the document was
// made of: of documents its own, of findings those of its month and the one
// before, of villages' its own unless it speaks of others.
func (item *issue) madeOf(name string, ofOthers bool) bool {
	parts := strings.Split(name, "/")
	switch parts[0] {
	case "documents":
		return name == "documents/"+path.Base(item.document.File)
	case "findings":
	default:
		return true
	}
	month, _ := viet.ParseMonth(item.document.Month.Text)
	if len(parts) < 3 || parts[1] != month.String() && parts[1] != month.Previous().String() {
		return false
	}
	if item.village == nil || ofOthers || parts[2] != "thon" || len(parts) < 4 {
		return true
	}
	id, _, _ := strings.Cut(parts[3], ".")
	return id == item.village.ID.Text
}
