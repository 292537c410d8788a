package workspace

import (
	"io/fs"
	"path"
	"runtime"
	"slices"
	"strings"

	"golang.org/x/sync/errgroup"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/intake"
)

// villages reads what the villages reported: a file thon/ID.yaml, .csv or .xlsx
// for each, or one table thon.csv or thon.xlsx of them all. Nil when there is
// nothing.
func (m *monthReader) villages() []Report {
	if m.ws.VillageSet == nil {
		return nil
	}
	long := m.longTables()
	files := m.villageFiles()
	if len(long)+len(files) == 0 {
		return nil
	}
	reports := make([]Report, len(m.ws.Villages))
	index := make(map[string]*Report, len(reports))
	for i := range reports {
		reports[i].Village = &m.ws.Villages[i]
		index[m.ws.Villages[i].ID.Text] = &reports[i]
	}
	source := map[string]string{}
	for _, file := range long {
		m.long(file, index, source)
	}
	var own []ownFile
	for _, file := range files {
		if report := m.village(file, index, source); report != nil {
			own = append(own, ownFile{file, report})
		}
	}
	m.readAll(own)
	return reports
}

// ownFile is a file that tells of one village alone.
type ownFile struct {
	file   string
	report *Report
}

// readAll reads the files of single villages, several at a time: of a workspace's
// files they are most. What is noted beside the reports comes in their order.
func (m *monthReader) readAll(files []ownFile) {
	readers := make([]reader, len(files))
	var group errgroup.Group
	group.SetLimit(runtime.GOMAXPROCS(0))
	for i, f := range files {
		group.Go(func() error {
			readers[i] = m.fork()
			one := *m
			one.reader = &readers[i]
			of := intake.Subject{Set: m.ws.VillageSet, Month: m.month, Village: f.report.Village.ID.Text}
			f.report.Findings = one.findings(f.file, of, &f.report.Problems)
			return nil
		})
	}
	_ = group.Wait() // a reader keeps its failure
	for i := range readers {
		m.join(&readers[i])
	}
}

func (m *monthReader) longTables() []string {
	var files []string
	for _, ending := range findingsEndings[1:] {
		if file := path.Join(m.folder, "thon"+ending); m.exists(file) {
			files = append(files, file)
		}
	}
	return files
}

// notTables are the endings of files that people put beside the tables by
// mistake; others are theirs to keep.
var notTables = []string{".yml", ".docx", ".pdf"}

// villageFiles are the files of single villages. Those that begin with a dot or
// `~$` are what programs leave behind.
func (m *monthReader) villageFiles() []string {
	folder := path.Join(m.folder, "thon")
	if !m.exists(folder) {
		return nil
	}
	entries, err := fs.ReadDir(m.reader.folder, folder)
	m.fail(err)
	var files []string
	proposals := 0
	for _, entry := range entries {
		name, ending := entry.Name(), path.Ext(entry.Name())
		file := path.Join(folder, name)
		switch {
		case strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$"):
		case strings.HasSuffix(name, ProposalEnding):
			proposals++
		case slices.Contains(findingsEndings, ending):
			files = append(files, file)
		case NewFormat(name) != "":
			m.problems.Add(diag.OldFormat, diag.Place{File: m.path(file)}, strings.ToLower(ending), NewFormat(name))
		case slices.Contains(notTables, strings.ToLower(ending)):
			m.problems.Add(diag.NotATable, diag.Place{File: m.path(file)}, ending)
		}
	}
	if proposals > 0 {
		m.problems.Add(diag.ProposalWaits, diag.Place{File: m.path(folder)}, proposals, m.path(folder))
	}
	return files
}

// long reads a table of many villages.
func (m *monthReader) long(file string, index map[string]*Report, source map[string]string) {
	table := m.table(file, m.problems)
	if table == nil {
		return
	}
	of := func(id string) *diag.List { return &index[id].Problems }
	for id, found := range table.Villages(m.ws.VillageSet, m.month, m.known, of, m.problems) {
		if m.taken(file, id, index[id], source) {
			continue
		}
		index[id].Findings = found
		found.CrossCheck(m.ws.Agency.Locality(), of(id))
	}
}

// village finds whose file it is; nil when nothing of it is to be read.
func (m *monthReader) village(file string, index map[string]*Report, source map[string]string) *Report {
	id := norm.NFC.String(strings.TrimSuffix(path.Base(file), path.Ext(file)))
	report := index[id]
	if report == nil {
		m.problems.Add(diag.UnknownVillage, diag.Place{File: m.path(file)}, id)
		return nil
	}
	if m.taken(file, id, report, source) {
		return nil
	}
	return report
}

// taken notes a second file of the same village, and where the first one is.
func (m *monthReader) taken(file, id string, report *Report, source map[string]string) bool {
	first, twice := source[id]
	if twice {
		report.Problems.Add(diag.SameSubject, diag.Place{File: m.path(file)}, report.Village.Name.Text, m.path(first))
		return true
	}
	source[id] = file
	return false
}
