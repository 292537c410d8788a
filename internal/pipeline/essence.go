package pipeline

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"vanban/internal/criteria"
	"vanban/internal/register"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// essences sum up what of a workspace documents say.
type essences struct {
	ws *workspace.Workspace

	mu    sync.Mutex
	found map[*criteria.Findings]string // sums of findings
}

func newEssences(ws *workspace.Workspace) *essences {
	return &essences{ws: ws, found: map[*criteria.Findings]string{}}
}

// of sums up what a document says, for a village or nil, with what other
// villages reported or without.
func (es *essences) of(d *workspace.Document, v *workspace.Village, ofOthers bool) register.Essence {
	e := register.Essence{OfOthers: ofOthers}
	h := sha256.New()
	fmt.Fprintf(h, "%q\n%q\n", withoutNumber(d.Text[:d.Offset]), d.Text[d.Offset:])
	acts, columns := strings.Contains(d.Text, "{{"), strings.Contains(d.Text, ".Columns")
	for _, t := range es.ws.Templates {
		if _, own := es.ws.Texts[t.File]; acts && own {
			fmt.Fprintf(h, "%q %q\n", within(es.ws.Folder, t.File), t.Text)
			columns = columns || strings.Contains(t.Text, ".Columns")
		}
	}
	e.Text = hex.EncodeToString(h.Sum(nil))
	month, ok := viet.ParseMonth(d.Month.Text)
	if acts && (ok || columns) {
		h = sha256.New()
		es.figures(h, month, v, ofOthers, columns)
		e.Figures = hex.EncodeToString(h.Sum(nil))
	}
	return e
}

// issuedFields are the lines of a front matter that issuing settles: they may be
// filled in afterwards.
var issuedFields = regexp.MustCompile(`(?m)^(number|date|accept):.*\n`)

func withoutNumber(matter string) string { return issuedFields.ReplaceAllString(matter, "") }

// figures writes what was found in a month and in the one before: the commune's
// findings, and what the villages reported, or one of them; with their columns
// of the list, where these are asked for.
func (es *essences) figures(h hash.Hash, month viet.Month, v *workspace.Village, ofOthers, columns bool) {
	months := []viet.Month{month.Previous(), month}
	for _, m := range months {
		fmt.Fprintln(h, es.sum(es.ws.Findings[m]))
	}
	for i := range es.ws.Villages {
		other := &es.ws.Villages[i]
		if v != nil && !ofOthers && other.ID.Text != v.ID.Text {
			continue
		}
		for _, name := range slices.Sorted(maps.Keys(other.Columns)) {
			if columns {
				fmt.Fprintf(h, "%q %q %q\n", other.ID.Text, name, other.Columns[name])
			}
		}
		for _, m := range months {
			if r := es.ws.Report(m, other); r != nil && r.Usable() {
				fmt.Fprintf(h, "%q %q %s\n", other.ID.Text, other.Name.Text, es.sum(r.Findings))
			}
		}
	}
}

// sum is that of all that findings say; empty for none.
func (es *essences) sum(fs *criteria.Findings) string {
	if fs == nil {
		return ""
	}
	es.mu.Lock()
	defer es.mu.Unlock()
	if s, known := es.found[fs]; known {
		return s
	}
	h := sha256.New()
	for _, ind := range fs.Set.Indicators() {
		f := fs.Of(ind)
		for _, field := range criteria.Fields {
			if text := field.Of(f).Text; text != "" {
				fmt.Fprintf(h, "%q %s %q\n", ind.ID, field.Key, text)
			}
		}
	}
	es.found[fs] = hex.EncodeToString(h.Sum(nil))
	return es.found[fs]
}
