package workspace

import (
	"vanban/internal/diag"
	"vanban/internal/source"
)

// Checks is what a workspace asks of the check.
type Checks struct {
	At         diag.Place
	Evidence   bool                          `yaml:"evidence"`   // every Đạt names its evidence
	Confusions []source.Entry[source.String] `yaml:"confusions"` // slips of this commune, with what is right
	Accept     []source.Entry[source.String] `yaml:"accept"`     // rules whose slips may stand, with the reason
}
