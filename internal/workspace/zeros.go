package workspace

import (
	"path"
	"strings"
)

// restoreIDs gives ids the zeros back that Excel took away (01 became 1), where the
// villages' files of earlier months tell them.
func (r *reader) restoreIDs(list []Village) {
	written := map[string]string{} // by the id without zeros; "" where there are two ways
	for _, file := range r.glob("findings/*/thon/*") {
		id, _, _ := strings.Cut(path.Base(file), ".")
		number := strings.TrimLeft(id, "0")
		if other, twice := written[number]; twice && other != id {
			id = ""
		}
		written[number] = id
	}
	for i := range list {
		v := &list[i]
		if id := written[v.ID.Text]; id != "" && strings.Trim(v.ID.Text, "0123456789") == "" {
			v.ID.Text = id
		}
	}
}
