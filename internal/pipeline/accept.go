package pipeline

import (
	"context"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Import is what came of reading files into a workspace.
type Import struct {
	Taken     []Taken        // in the order of the files
	Documents []TakenWriting // likewise
	Months    []Status       // of the months that were reported, the first one first
	Aside     []string       // files that were not taken, because of errors in them
}

// Taken is what one subject's file changed.
type Taken struct {
	File    string // where it is written, below the workspace
	Whose   string
	New     bool // there was nothing before
	Changes []IndicatorChange
}

// Emptied tells how many texts there were before of which there are none now.
func (t Taken) Emptied() int {
	n := 0
	for _, c := range t.Changes {
		for _, f := range c.Fields {
			if f.Before != "" && f.Now == "" {
				n++
			}
		}
	}
	return n
}

// Unchanged reports whether the workspace says it all already.
func (t Taken) Unchanged() bool { return !t.New && len(t.Changes) == 0 }

// IndicatorChange is an indicator of which something else is said than before;
// without a number it is of the findings as a whole.
type IndicatorChange struct {
	Indicator string
	Fields    []FieldChange
}

// FieldChange is a text that is another one than before.
type FieldChange struct{ Title, Before, Now string }

// Status tells which villages have reported in a month.
type Status struct {
	Month   viet.Month
	Of      int // villages
	Missing []*workspace.Village
}

// ImportFiles reads filled tables, named as files or folders, into the findings
// of the workspace in a folder, and texts from Word, named as files, into its
// documents. Files with errors are set aside and the others taken; with AllOrNothing
// nothing is then, and the import is nil, as it is when the workspace is faulty. What
// it replaces of the findings is kept in history/, documents are never replaced;
// what is said already is not written again.
func ImportFiles(
	ctx context.Context, use store.Use, folder string, names []string, asked Asked, problems *diag.List,
) (*Import, error) {
	held, err := lock(ctx, use, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	ws, err := loadFor(folder, asked.Legacy, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	files, err := gather(names, problems)
	if err != nil {
		return nil, err
	}
	if slices.ContainsFunc(files, isTable) && !hasSet(ws, folder, problems) {
		return nil, nil
	}
	im := newImporter(ws, problems)
	im.Asked, im.folder = asked, folder
	for _, name := range names {
		im.chosen[filepath.ToSlash(name)] = true
	}
	if err := im.readAll(files); err != nil {
		return nil, err
	}
	if err := im.refuseClosed(); err != nil {
		return nil, err
	}
	if asked.AllOrNothing && problems.Failed() {
		return nil, nil
	}
	aside := im.setAside(files)
	w := &writing{folder: folder, Change: held.Begin()}
	defer w.Discard()
	result, err := im.write(w)
	if err != nil {
		return nil, err
	}
	result.Aside = aside
	return result, w.Commit(ctx)
}

// write lets wait what came of the files.
func (im *importer) write(w *writing) (*Import, error) {
	result := &Import{Months: im.status()}
	for i := range im.arrivals {
		if err := im.accept(&im.arrivals[i], w); err != nil {
			return nil, err
		}
		result.Taken = append(result.Taken, im.arrivals[i].taken)
	}
	if err := im.keep(w.folder, "import", w.replaced, w.Change); err != nil {
		return nil, err
	}
	for _, t := range im.writings {
		result.Documents = append(result.Documents, t)
		for _, f := range im.files(t) {
			if err := w.Put(f.Name, f.Data, store.Nothing); err != nil {
				return nil, err
			}
		}
	}
	return result, nil
}

// loadFor loads a workspace that findings are read into. Only what is wrong
// with its own settings is a problem: findings may be what is being mended.
func loadFor(folder string, legacy *viet.Legacy, problems *diag.List) (*workspace.Workspace, error) {
	var all diag.List
	ws, err := workspace.LoadLegacy(os.DirFS(folder), filepath.ToSlash(folder), legacy, &all)
	if err != nil {
		return nil, err
	}
	name := filepath.ToSlash(folder)
	for _, p := range all.Sorted() {
		if !liesIn(p.Place.File, path.Join(name, "findings")) && !liesIn(p.Place.File, path.Join(name, "documents")) {
			problems.AddNear(p.Code, p.Place, p.Near, p.Args...)
		}
	}
	return ws, nil
}

// loadWithSet is loadFor of a workspace that must have criteria.
func loadWithSet(folder string, legacy *viet.Legacy, problems *diag.List) (*workspace.Workspace, error) {
	ws, err := loadFor(folder, legacy, problems)
	if err == nil && !problems.Failed() {
		hasSet(ws, folder, problems)
	}
	return ws, err
}

// hasSet notes that a workspace has no criteria that findings could be of.
func hasSet(ws *workspace.Workspace, folder string, problems *diag.List) bool {
	if ws.Set == nil {
		problems.Add(diag.MissingField, diag.Place{File: path.Join(filepath.ToSlash(folder), "vanban.yaml")}, "criteria")
	}
	return ws.Set != nil
}

func liesIn(file, folder string) bool {
	return file == folder || len(file) > len(folder) && file[:len(folder)+1] == folder+"/"
}

// compare holds what arrived against what the workspace says.
func (im *importer) compare(a *arrival, says *criteria.Findings, table *intake.Table) {
	old := im.said(a.of.Month, a.of.Village)
	now := says
	if table != nil {
		now = table.Over(old, says)
	}
	now.Close(diag.Place{File: a.file}, im.problems)
	now.CrossCheck(im.ws.Agency.Locality(), im.problems)
	im.checkFigures(a, now)
	base := path.Join("findings", a.of.Month.String(), "xa")
	if a.of.Village != "" {
		base = path.Join("findings", a.of.Month.String(), "thon", a.of.Village)
	}
	a.taken = Taken{File: base + ".yaml", Whose: im.whose(a.of.Village), New: old == nil, Changes: changes(old, now)}
	a.text = now.YAML()
	if at, there := inTable(im.report(a.of.Month, a.of.Village)); there && !a.taken.Unchanged() {
		im.problems.Add(diag.SameSubject, diag.Place{File: a.file}, a.taken.Whose, at)
	}
	if had, emptied := textsOf(old), a.taken.Emptied(); !im.Yes && 2*emptied > had {
		im.problems.Add(diag.MostEmptied, diag.Place{File: a.file}, a.taken.Whose, emptied, had)
	}
}

// textsOf counts the fields that something is said in.
func textsOf(fs *criteria.Findings) int {
	n := 0
	if fs == nil {
		return n
	}
	for _, ind := range fs.Set.Indicators() {
		for _, field := range criteria.Fields {
			if field.Of(fs.Of(ind)).Text != "" {
				n++
			}
		}
	}
	return n
}

// checkFigures holds figures against the units of the month's and the month before.
func (im *importer) checkFigures(a *arrival, now *criteria.Findings) {
	if i, ok := im.place[a.of.Village]; ok {
		im.ws.CheckFigures(now, &im.ws.Villages[i], im.ws.Units(a.of.Month), im.problems)
		return
	}
	now.CheckJumps(im.ws.Findings[a.of.Month.Previous()], im.ws.Agency.Called(), im.problems)
}

// accept notes what has to be written of an arrival.
func (im *importer) accept(a *arrival, w *writing) error {
	if a.taken.Unchanged() {
		return nil
	}
	_, err := w.replace(strings.TrimSuffix(a.taken.File, ".yaml"), a.text)
	return err
}

// said is what the workspace says of a subject; nil for nothing that is sound.
func (im *importer) said(month viet.Month, village string) *criteria.Findings {
	if village == "" {
		return im.ws.Findings[month]
	}
	if r := im.report(month, village); r != nil && r.Usable() {
		return r.Findings
	}
	return nil
}

// report is what a village reported in a month, nil when no village did.
func (im *importer) report(month viet.Month, village string) *workspace.Report {
	reports := im.ws.Reports[month]
	if i, ok := im.place[village]; ok && i < len(reports) {
		return &reports[i]
	}
	return nil
}

// placeOf is where the first finding stands.
func placeOf(fs *criteria.Findings) diag.Place {
	for _, ind := range fs.Set.Indicators() {
		if f := fs.Of(ind); !f.Empty() {
			return f.At
		}
	}
	return diag.Place{}
}

// changes lists what is said otherwise than before.
func changes(old, now *criteria.Findings) []IndicatorChange {
	if old == nil {
		return nil
	}
	var list []IndicatorChange
	if old.Illustrative != now.Illustrative {
		said := map[bool]string{true: "có"}
		illustrative := FieldChange{"Số liệu minh họa", said[old.Illustrative], said[now.Illustrative]}
		list = append(list, IndicatorChange{Fields: []FieldChange{illustrative}})
	}
	for _, ind := range now.Set.Indicators() {
		c := IndicatorChange{Indicator: ind.ID}
		for _, field := range criteria.Fields {
			was, is := field.Of(old.Of(ind)).Text, field.Of(now.Of(ind)).Text
			if was != is {
				c.Fields = append(c.Fields, FieldChange{field.Title, was, is})
			}
		}
		if len(c.Fields) > 0 {
			list = append(list, c)
		}
	}
	return list
}

// status tells of every month that was reported who has not.
func (im *importer) status() []Status {
	arrived := map[viet.Month]map[string]bool{}
	for _, a := range im.arrivals {
		if arrived[a.of.Month] == nil {
			arrived[a.of.Month] = map[string]bool{}
		}
		arrived[a.of.Month][a.of.Village] = true
	}
	var list []Status
	for month := range arrived {
		s := Status{Month: month, Of: len(im.ws.Villages)}
		for i := range im.ws.Villages {
			v := &im.ws.Villages[i]
			if !arrived[month][v.ID.Text] && im.said(month, v.ID.Text) == nil {
				s.Missing = append(s.Missing, v)
			}
		}
		if im.ws.VillageSet != nil {
			list = append(list, s)
		}
	}
	slices.SortFunc(list, func(a, b Status) int { return a.Month.Compare(b.Month) })
	return list
}
