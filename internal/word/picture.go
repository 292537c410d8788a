package word

import (
	"bytes"
	"cmp"
	"path"

	"vanban/internal/diag"
)

// kinds are how pictures begin that are taken over.
var kinds = []string{"\x89PNG\r\n", "\xff\xd8\xff"}

// picture reads the picture that the current element shows, and gives its name;
// "" for one of another kind, or one that lies outside the file, which is lost.
func (r *reader) picture() string {
	part := r.links[cmp.Or(r.Attr(":embed"), r.Attr(":id"))].Target
	data, err := r.parts.Bytes(part)
	if err != nil && r.Err == nil {
		r.Err = err
	}
	for _, begins := range kinds {
		if bytes.HasPrefix(data, []byte(begins)) {
			r.doc.Pictures[path.Base(part)] = data
			return path.Base(part)
		}
	}
	r.lose(diag.TextPictures)
	return ""
}
