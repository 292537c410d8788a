package pipeline

import (
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/intake"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// arrival is what a file says of a subject.
type arrival struct {
	file  string
	of    intake.Subject
	said  string // as a findings file
	taken Taken
	text  string // the findings file that is to be written
}

// Asked is what the user says of files that are imported.
type Asked struct {
	Month  viet.Month   // of files that do not tell theirs; zero: they must
	Legacy *viet.Legacy // the encoding of old texts; nil is to find out
	Yes    bool         // also where most of what was said is emptied

	AllOrNothing bool // no file is taken when any has an error

	// Convert saves a file with an ending that is read (.xlsx), and gives the bytes;
	// nil: files that are not read are named, with what to do.
	Convert func(name, ending string) ([]byte, error)

	// Password asks for that of a protected workbook, one file at a time; "" is
	// none. Without it there is none to be had.
	Password func(file string) string
	Reopening
}

// importer reads files that come from outside.
type importer struct {
	ws     *workspace.Workspace
	folder string
	known  *intake.Directory
	Asked
	problems *diag.List
	arrivals []arrival
	writings []TakenWriting
	index    map[string]int  // of arrivals by month and village
	place    map[string]int  // of villages by their id
	chosen   map[string]bool // files that were named, and not found in a folder
	closed   closedMonths
}

func newImporter(ws *workspace.Workspace, problems *diag.List) *importer {
	im := &importer{ws: ws, known: ws.Directory(), problems: problems, index: map[string]int{}, place: map[string]int{},
		chosen: map[string]bool{}}
	for i, v := range ws.Villages {
		im.place[v.ID.Text] = i
	}
	return im
}

// readAll reads files, several at a time, and notes what they say of whom.
func (im *importer) readAll(files []string) error {
	const atOnce = 32 // so that not all of them are in memory
	for batch := range slices.Chunk(files, atOnce) {
		read := make([]opened, len(batch))
		var group errgroup.Group
		group.SetLimit(runtime.GOMAXPROCS(0))
		for i, name := range batch {
			group.Go(func() (err error) {
				read[i], err = open(name, im.Asked)
				return err
			})
		}
		if err := group.Wait(); err != nil {
			return err
		}
		for i := range read {
			im.problems.Join(&read[i].problems)
			if read[i].table != nil {
				im.take(read[i].table)
			} else if read[i].yaml != "" {
				im.takeYAML(read[i].file, read[i].yaml)
			} else if read[i].word != nil {
				im.takeWriting(read[i].word)
			}
		}
	}
	return nil
}

// take notes what a table says.
func (im *importer) take(table *intake.Table) {
	month, ok := im.monthOf(table)
	if !ok {
		return
	}
	if table.Long() && table.Origin.Kind == "" {
		im.takeLong(table, month)
		return
	}
	of, ok := im.subject(table, month)
	if !ok {
		return
	}
	var noted diag.List
	found := table.Findings(of, &noted)
	if found != nil && !noted.Failed() && table.Blank(found) {
		im.problems.Add(diag.BlankForm, diag.Place{File: table.File})
		return
	}
	im.join(&noted)
	if found != nil && !noted.Failed() {
		im.arrive(table.File, of, found, table)
	}
}

// join takes problems over, but for what a file leaves unsaid: that counts once
// it is laid over what the workspace says.
func (im *importer) join(noted *diag.List) {
	for _, p := range noted.Sorted() {
		if p.Code != diag.NotAssessed {
			im.problems.AddNear(p.Code, p.Place, p.Near, p.Args...)
		}
	}
}

// arrive notes what a file says of a subject, by a table or else all there is to
// say; a second file that says something else of it is a problem.
func (im *importer) arrive(file string, of intake.Subject, says *criteria.Findings, table *intake.Table) {
	a := arrival{file: file, of: of, said: says.YAML()}
	key := of.Month.String() + "/" + of.Village
	first, twice := im.index[key]
	if !twice {
		im.index[key] = len(im.arrivals)
		im.compare(&a, says, table)
		im.arrivals = append(im.arrivals, a)
		return
	}
	if b := im.arrivals[first]; a.said != b.said {
		im.problems.Add(diag.SameSubject, diag.Place{File: file}, im.whose(of.Village), b.file)
		im.problems.Add(diag.SameSubject, diag.Place{File: b.file}, im.whose(of.Village), file)
	}
}

func (im *importer) takeLong(table *intake.Table, month viet.Month) {
	if im.ws.VillageSet == nil {
		im.problems.Add(diag.NoVillageSet, diag.Place{File: table.File})
		return
	}
	var noted diag.List
	list := func(string) *diag.List { return &noted }
	all := table.Villages(im.ws.VillageSet, month, im.known, list, &noted)
	if im.join(&noted); noted.Failed() {
		return
	}
	for _, v := range im.ws.Villages {
		of := intake.Subject{Set: im.ws.VillageSet, Month: month, Village: v.ID.Text}
		if found := all[v.ID.Text]; found != nil && !table.Blank(found) {
			im.arrive(table.File, of, found, table)
		}
	}
}

// monthOf tells the month of a table: its own, the one asked for, or the one in
// the file's name.
func (im *importer) monthOf(table *intake.Table) (viet.Month, bool) {
	own, has := viet.ParseMonth(table.Origin.Month)
	asked := im.Month.Year > 0
	switch {
	case table.Origin.Kind != "" && !has:
		im.problems.Add(diag.BadMonth, table.Origin.At, table.Origin.Month)
		return own, false
	case !has && !asked:
		if own, has = intake.MonthIn(table.File); !has {
			im.problems.Add(diag.UnknownMonth, diag.Place{File: table.File})
		}
		return own, has
	case !has:
		return im.Month, true
	case asked && own != im.Month:
		im.problems.Add(diag.NotAskedMonth, diag.Place{File: table.File}, own, im.Month)
		return own, false
	}
	return own, true
}

// subject tells whose findings a table holds.
func (im *importer) subject(table *intake.Table, month viet.Month) (intake.Subject, bool) {
	of := intake.Subject{Set: im.ws.Set, Month: month}
	if table.Origin.Kind == "" {
		return of, im.named(&of, table.File)
	}
	of.Village = table.Origin.Village
	if id, ok := im.known.FindID(of.Village); ok {
		of.Village = id
	}
	at := diag.Place{File: table.File}
	return of, im.isOurs(table.Origin, at) && im.settle(&of, at) && im.isOf(table.Origin, of.Village, at)
}

// named takes the village from a file's name.
func (im *importer) named(of *intake.Subject, file string) (ok bool) {
	if intake.IsCommune(file) {
		return true
	}
	if of.Village, ok = im.known.VillageIn(file); !ok {
		im.problems.Add(diag.UnknownSubject, diag.Place{File: file})
		return false
	}
	return im.settle(of, diag.Place{File: file})
}

// settle picks the set of a subject and holds its village against the list.
func (im *importer) settle(of *intake.Subject, at diag.Place) bool {
	if of.Village == "" {
		return true
	}
	id, ok := im.known.Find(of.Village)
	switch {
	case !ok || id != of.Village:
		im.problems.AddNear(diag.UnknownVillage, at, im.known.Nearest(of.Village), of.Village)
		return false
	case im.ws.VillageSet == nil:
		im.problems.Add(diag.NoVillageSet, at)
		return false
	}
	of.Set = im.ws.VillageSet
	return true
}

// takeYAML notes what a findings file says. It tells its month itself, and its
// village unless its name does.
func (im *importer) takeYAML(file, text string) {
	var own struct {
		Month   source.String `yaml:"month"`
		Village source.String `yaml:"village"`
	}
	source.YAML(file, text, 0, &own, &diag.List{})
	of := intake.Subject{Set: im.ws.Set, Village: own.Village.Text}
	var ok bool
	if of.Month, ok = viet.ParseMonth(own.Month.Text); !ok {
		of.Month = im.Month
	} else if im.Month.Year > 0 && of.Month != im.Month {
		im.problems.Add(diag.NotAskedMonth, own.Month.At, of.Month, im.Month)
		return
	}
	if id, ok := im.known.FindID(of.Village); ok {
		of.Village = id
	}
	if of.Village == "" && !im.named(&of, strings.TrimSuffix(file, workspace.ProposalEnding)) || !im.settle(&of, own.Village.At) {
		return
	}
	if !im.chosen[file] && im.untouched(file, text, of) {
		im.problems.Add(diag.ProposalUnread, diag.Place{File: file})
		return
	}
	var noted diag.List
	found := criteria.ReadFindings(file, text, of.Set, of.Month, of.Village, &noted)
	im.join(&noted)
	if found != nil && !noted.Failed() {
		im.arrive(file, of, found, nil)
	}
}

// whose is what messages call a subject.
func (im *importer) whose(village string) string {
	if i, ok := im.place[village]; ok && village != "" {
		return im.ws.Villages[i].FullName() + " (" + village + ")"
	}
	return im.ws.Agency.Called()
}
