package law

import (
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/templates"
)

// Change is a change of bodies, with the first day of the new state and the act
// that made it.
type Change struct {
	Since  viet.Date
	Source string
	Merged []Merger
}

// Merger is the field of ministries and departments that went into another's.
type Merger struct{ Field, Into string }

// Districts is the end of the districts, Ministries the merging of ministries
// and of the departments below them.
var Districts, Ministries = func() (districts, ministries Change) {
	var file struct {
		Districts struct {
			Ended  string `yaml:"ended"`
			Source string `yaml:"source"`
		} `yaml:"districts"`
		Merged struct {
			Since  string                 `yaml:"since"`
			Source string                 `yaml:"source"`
			Names  []source.Entry[string] `yaml:"names"`
		} `yaml:"merged"`
	}
	source.Embedded(templates.FS, "law/bodies.yaml", &file)
	districts = Change{Since: day(file.Districts.Ended), Source: file.Districts.Source}
	ministries = Change{Since: day(file.Merged.Since), Source: file.Merged.Source}
	for _, n := range file.Merged.Names {
		ministries.Merged = append(ministries.Merged, Merger{n.Key.Text, n.Value})
	}
	return districts, ministries
}()
