package pdf

import (
	"crypto/sha256"
	"fmt"
	"strings"

	"vanban/internal/layout"
)

// resources are what the pages draw with: subsets of the faces, nil where one
// is not used, and the pictures, each once.
type resources struct {
	faces    [len(faces)]*subset
	pictures []*picture
	index    map[[sha256.Size]byte]int // of the pictures by their bytes
}

// gather finds all that the pages use.
func gather(pages *layout.Pages) (*resources, error) {
	r := &resources{index: map[[sha256.Size]byte]int{}}
	if m := pages.Watermark; m != nil {
		if err := r.text(m.Face, m.Text); err != nil {
			return nil, err
		}
	}
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			for _, run := range l.Runs {
				if err := r.text(run.Face, run.Text); err != nil {
					return nil, err
				}
			}
		}
		for _, i := range p.Images {
			if err := r.picture(i.Image.Type, i.Image.Data); err != nil {
				return nil, err
			}
		}
	}
	for _, s := range r.faces {
		if s != nil {
			s.close()
		}
	}
	return r, nil
}

// text notes the signs of a text in a face.
func (r *resources) text(face layout.Face, text string) error {
	if r.faces[face] == nil {
		f, err := faces[face]()
		if err != nil {
			return err
		}
		r.faces[face] = newSubset(f)
	}
	return r.faces[face].take(text)
}

// put writes the dictionary of the resources under the number n, and what it
// names.
func (r *resources) put(f *file, n int) error {
	var fonts, pictures strings.Builder
	for i, s := range r.faces {
		if s == nil {
			continue
		}
		font, err := f.embed(s)
		if err != nil {
			return err
		}
		fmt.Fprintf(&fonts, " /F%d %d 0 R", i, font)
	}
	for i, p := range r.pictures {
		fmt.Fprintf(&pictures, " /I%d %d 0 R", i, p.put(f))
	}
	f.put(n, fmt.Sprintf("<< /Font <<%s >> /XObject <<%s >> >>", &fonts, &pictures))
	return nil
}
