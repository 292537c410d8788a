package register

import (
	"encoding/json"
	"io/fs"
	"path"
)

// SourcesFolder holds the text and the figures that a document was made of, as
// they stood in the workspace, below the document's folder.
const SourcesFolder = "nguon"

// EssenceName is the file of what of them the document says.
const EssenceName = SourcesFolder + "/nguon.json"

// Essence is what of the workspace a document says, as sums: when one of them is
// another, the document would say something else today.
type Essence struct {
	Format   int    `json:"format"`
	Text     string `json:"text"`      // of its text, without number and day, and of the workspace's templates
	Figures  string `json:"figures"`   // of the figures that it may print; empty: it prints none
	OfOthers bool   `json:"of_others"` // a village's, that depends on what others reported
	Files    []File `json:"files"`     // the sources, by their names below the folder
}

// JSON is the file.
func (e *Essence) JSON() ([]byte, error) {
	e.Format = format
	return encode(e)
}

// readEssence reads what a document said; nil when that is not known.
func readEssence(folder fs.FS, f string) *Essence {
	data, err := fs.ReadFile(folder, path.Join(f, EssenceName))
	var e Essence
	if err != nil || json.Unmarshal(data, &e) != nil || e.Format != format {
		return nil
	}
	return &e
}
