package rule

import (
	"maps"
	"slices"

	"vanban/internal/criteria"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Folder is a workspace as the rules for it read it.
type Folder struct{ slips }

// NewFolder opens a workspace for rules to look at.
func NewFolder(ws *workspace.Workspace) *Folder { return &Folder{slips{WS: ws}} }

// Months are the months whose findings are held against rules: the
// latest, and those that documents speak of.
func (f *Folder) Months() []*criteria.Findings {
	wanted := map[viet.Month]bool{}
	if latest := criteria.Latest(f.WS.Findings); latest != nil {
		wanted[latest.Month] = true
	}
	for _, d := range f.WS.Documents {
		if month, ok := viet.ParseMonth(d.Month.Text); ok {
			wanted[month] = true
		}
	}
	var list []*criteria.Findings
	for _, month := range slices.SortedFunc(maps.Keys(wanted), viet.Month.Compare) {
		if fs := f.WS.Findings[month]; fs != nil {
			list = append(list, fs)
		}
	}
	return list
}
