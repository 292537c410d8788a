package pipeline

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"path"
	"slices"
	"strings"

	"vanban/internal/check"
	"vanban/internal/diag"
)

// Entry is a file of the output as the manifest lists it.
type Entry struct {
	Name     string `json:"name"`
	Source   string `json:"source"`             // the workspace's file or folder that it is made of
	Document string `json:"document,omitempty"` // its id; empty: a workbook
	Village  string `json:"village,omitempty"`  // its id; empty: the commune's
	Month    string `json:"month,omitempty"`    // of the findings
	Size     int64  `json:"size"`
	SHA256   string `json:"sha256"`
	Input    string `json:"input"`               // the sum of all that it is made of
	OfOthers bool   `json:"of_others,omitempty"` // a village's, that depends on what others reported
	Form     bool   `json:"form,omitempty"`      // to be filled in
	Touched  bool   `json:"touched,omitempty"`   // somebody worked on it since: size and sum are what was written
	Issued   string `json:"issued,omitempty"`    // the number of an issued document, whose file this is
	Register bool   `json:"register,omitempty"`  // a printed register
	Kept     bool   `json:"-"`                   // was right as it was
}

// Old is a file that an earlier run made and this workspace does not make any
// more. Nothing deletes it.
type Old struct {
	Entry
	Why Reason `json:"why"`
}

// Reason says why a file is old.
type Reason string

const (
	NoSuchDocument Reason = "no such document"
	NoSuchVillage  Reason = "no such village"
	NoSuchMonth    Reason = "no such month"
	VillageLeftOut Reason = "village left out"
)

// manifest is what is made of what: the file manifest.json of an output folder.
type manifest struct {
	Format   int       `json:"format"`
	Shard    string    `json:"shard,omitempty"`
	Files    []Entry   `json:"files"`
	LeftOut  []absence `json:"left_out"`
	Old      []Old     `json:"old_files"`
	Problems []note    `json:"problems"`
}

// absence is a village that is left out.
type absence struct {
	Village string `json:"village"`
	Name    string `json:"name"`
	Errors  int    `json:"errors"`
}

// note is a problem, and the job that met it.
type note struct {
	Of       string    `json:"of,omitempty"`
	Severity string    `json:"severity"`
	Code     diag.Code `json:"code"`
	File     string    `json:"file,omitempty"`
	Line     int       `json:"line,omitempty"`
	Col      int       `json:"col,omitempty"`
	Cell     string    `json:"cell,omitempty"`
	Text     string    `json:"text"`
	Hint     string    `json:"hint,omitempty"`
	Args     []any     `json:"args,omitempty"`
	Near     string    `json:"near,omitempty"`
	Excerpt  string    `json:"excerpt,omitempty"`
	Fix      string    `json:"fix,omitempty"`
	Accepted string    `json:"accepted,omitempty"`
	Deferred bool      `json:"deferred,omitempty"`
}

// manifestName is the name of the manifest; each shard has one of its own.
func (s Shard) manifestName() string {
	if s.Of == 0 {
		return "manifest.json"
	}
	return "manifest-" + s.name() + ".json"
}

// name is the shard's in names of files; empty: the whole.
func (s Shard) name() string {
	if s.Of == 0 {
		return ""
	}
	return fmt.Sprintf("%d-of-%d", s.Part, s.Of)
}

// fill lists what came of a run, and what was not asked for as an earlier run
// left it; problems of jobs come after those that are listed already. A shard
// lists only its own files.
func (m *manifest) fill(s Shard, r *Result, units []unit, outcomes []outcome, o *output) {
	m.Format = manifestFormat
	m.Files, m.Old, m.LeftOut = append([]Entry{}, r.Files...), append([]Old{}, r.Old...), []absence{}
	for _, l := range r.LeftOut {
		m.LeftOut = append(m.LeftOut, absence{l.Village.ID.Text, l.Village.Name.Text, len(l.Errors)})
	}
	done := map[string]bool{"": true}
	for i, u := range units {
		m.Problems = append(m.Problems, notesOf(&outcomes[i].reported, "", o.workspace)...)
		for j := range outcomes[i].results {
			name := u.jobs[j].name()
			done[name] = true
			m.Problems = append(m.Problems, notesOf(&outcomes[i].results[j].problems, name, o.workspace)...)
		}
	}
	if s.Of > 0 {
		m.Shard = fmt.Sprintf("%d/%d", s.Part, s.Of)
		r.others = slices.DeleteFunc(r.others, func(e Entry) bool { return !e.Touched })
	}
	for _, e := range r.others {
		m.Files = append(m.Files, e)
		if job := strings.TrimSuffix(e.Name, path.Ext(e.Name)); !done[job] {
			done[job] = true
			m.Problems = append(m.Problems, o.told[job]...)
		}
	}
}

// with is the manifest with other files, and what it says of all the rest.
func (m *manifest) with(files []Entry) *manifest {
	names := map[string]bool{}
	for _, e := range files {
		names[e.Name] = true
	}
	n := *m
	n.Format = manifestFormat
	n.Files = slices.DeleteFunc(slices.Clone(m.Files), func(e Entry) bool { return names[e.Name] })
	n.Files = append(n.Files, files...)
	n.LeftOut, n.Old = append([]absence{}, m.LeftOut...), append([]Old{}, m.Old...)
	n.Problems = append([]note{}, m.Problems...)
	return &n
}

// notesOf takes down problems.
func notesOf(problems *diag.List, of, folder string) []note {
	list := []note{}
	for _, p := range problems.Sorted() {
		list = append(list, noteOf(p, of, folder))
	}
	return list
}

// bytes is the manifest in one order, whatever order it was made in.
func (m *manifest) bytes() ([]byte, error) {
	slices.SortFunc(m.Files, func(a, b Entry) int { return cmp.Compare(a.Name, b.Name) })
	slices.SortFunc(m.Old, func(a, b Old) int { return cmp.Compare(a.Name, b.Name) })
	var out bytes.Buffer
	e := json.NewEncoder(&out)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(m)
	return out.Bytes(), err
}

// manifestFormat is what this program writes. It reads that and what was before,
// which had no number.
const manifestFormat = 1

// entries are all files that the manifest lists, those of today last.
func (m *manifest) entries() []Entry {
	var list []Entry
	for _, old := range m.Old {
		list = append(list, old.Entry)
	}
	return append(list, m.Files...)
}

// readManifest reads a manifest; ok is false for what no run of this program or
// of one before it wrote.
func readManifest(data []byte) (m *manifest, ok bool) {
	m = &manifest{}
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if d.Decode(m) != nil || m.Files == nil || m.Format > manifestFormat {
		return &manifest{}, false
	}
	return m, true
}

// noteOf takes down a problem.
func noteOf(p diag.Problem, of, folder string) note {
	p.Args = argsWithin(folder, p.Args)
	return note{
		Of: of, Severity: p.Severity().Name(diag.English), Code: p.Code,
		File: within(folder, p.Place.File), Line: p.Place.Line, Col: p.Place.Col, Cell: p.Place.Cell,
		Text: p.Text(diag.Vietnamese), Hint: p.Hint(diag.Vietnamese), Args: p.Args, Near: p.Near,
		Excerpt: p.Excerpt, Fix: p.Fix, Accepted: p.Accepted, Deferred: p.Deferred,
	}
}

// argsWithin are what a problem is about, places in it told from the
// workspace's folder, so that what is written does not depend on where that is.
func argsWithin(folder string, args []any) []any {
	folder = path.Clean(folder) + "/"
	told := make([]any, len(args))
	for i, a := range args {
		switch a := a.(type) {
		case int, diag.Term:
			told[i] = a
		default:
			if told[i] = fmt.Sprint(a); folder != "./" {
				told[i] = strings.ReplaceAll(fmt.Sprint(a), folder, "")
			}
		}
	}
	return told
}

// within is a file's name as seen from a folder.
func within(folder, file string) string {
	if inside, ok := strings.CutPrefix(file, path.Clean(folder)+"/"); ok {
		return inside
	}
	return file
}

// retell adds the problem that a note took down; ok is false when its words
// are not the same any more.
func (n note) retell(folder string, problems *diag.List) (ok bool) {
	args := slices.Clone(n.Args)
	for i, a := range args {
		switch a := a.(type) {
		case json.Number:
			whole, _ := a.Int64()
			args[i] = int(whole)
		case map[string]any:
			vi, _ := a["vi"].(string)
			en, _ := a["en"].(string)
			args[i] = diag.Term{Vi: vi, En: en}
		}
	}
	at := diag.Place{Line: n.Line, Col: n.Col, Cell: n.Cell}
	if n.File != "" {
		at.File = path.Join(folder, n.File)
	}
	p := diag.Problem{
		Code: n.Code, Says: saysOf(n.Code), Place: at, Args: args, Near: n.Near,
		Excerpt: n.Excerpt, Fix: n.Fix, Accepted: n.Accepted, Deferred: n.Deferred,
	}
	if n.Text == "" || n.Text != p.Text(diag.Vietnamese) || n.Hint != p.Hint(diag.Vietnamese) || strings.Contains(p.Lines(diag.English), "%!") {
		return false
	}
	problems.Note(p)
	return true
}

// saysOf is what problems of a rule say; nil for a code of the catalogue.
func saysOf(code diag.Code) *diag.Message {
	if r := check.Find(code); r != nil {
		return r.Says()
	}
	return nil
}
