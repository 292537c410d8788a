// Package workspace holds what a workspace says, as plain values with their
// places, and reads it from its folder.
//
// Load reads everything there is and notes every problem it meets; what could
// be read is there all the same, so that later stages find more problems in
// the same run.
package workspace

import (
	"io/fs"
	"path"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/templates"

	"golang.org/x/sync/errgroup"
)

// Workspace is a commune's folder.
type Workspace struct {
	Folder    string // as the user calls it: places begin with it
	Agency    Agency
	Signers   []source.Entry[Signer]
	Set       *criteria.Set // nil when it could not be read
	Styles    *style.Sheet
	Villages  []Village
	Documents []*Document
	Findings  map[viet.Month]*criteria.Findings // the commune's
	// VillageSet is what the villages report: a set of their own or a part of
	// Set; nil when they report nothing.
	VillageSet *criteria.Set
	Reports    map[viet.Month][]Report // the villages', one for each of Villages
	Templates  []Template
	Forms      []Form
	Images     map[string][]byte // files of images/ by their name
	Examples   map[string]string // short documents to start from, by kind
	Check      Checks
	Numbering  Numbering

	Texts      map[string]string // of every text file read, by its name in places
	Decomposed []diag.Place      // the first letter of each file that is not NFC
	Unread     Unread
}

// Unread is what is there or named, and could not be read, which is a problem
// already: nothing that needs it has to be one too.
type Unread struct {
	All      bool // vanban.yaml, and nothing else was looked at
	Set      bool
	Villages bool
	Months   map[viet.Month]bool // the commune's findings
}

// Agency is the issuing body (cơ quan ban hành) and where it sits.
type Agency struct {
	At       diag.Place
	Parent   []source.String `yaml:"parent"`   // lines of cơ quan chủ quản, if any
	Name     []source.String `yaml:"name"`     // lines of its name, as printed
	Symbol   source.String   `yaml:"symbol"`   // in số, ký hiệu: UBND
	OrganID  source.String   `yaml:"organ_id"` // mã định danh, for e-offices (Phụ lục VI, phần II)
	Place    source.String   `yaml:"place"`    // địa danh
	Commune  source.String   `yaml:"commune"`
	District source.String   `yaml:"district"`
	Province source.String   `yaml:"province"`
	Region   source.String   `yaml:"region"`        // BTB, ĐBSH …: picks thresholds
	Group    source.String   `yaml:"commune_group"` // 1, 2, 3 of QĐ 51/2025/QĐ-TTg: likewise
	Address  []source.String `yaml:"address"`       // lines for the foot of page 1
}

// FullName is the body's name on one line: `Ủy ban nhân dân xã Cẩm Thành`.
func (a Agency) FullName() string {
	lines := make([]string, len(a.Name))
	for i, l := range a.Name {
		lines[i] = l.Text
	}
	return strings.Join(lines, " ")
}

// Called is the commune's name, or the body's where the commune has none.
func (a Agency) Called() string {
	if a.Commune.Text != "" {
		return a.Commune.Text
	}
	return a.FullName()
}

// Locality is where thresholds are asked for.
func (a Agency) Locality() criteria.Locality {
	return criteria.Locality{Province: a.Province.Text, Region: a.Region.Text, Group: a.Group.Text}
}

// Signer is a person who signs, with the lines of authority above the name.
type Signer struct {
	At        diag.Place
	Authority []source.String `yaml:"authority"`
	Post      []source.String `yaml:"post"` // another post, above the name
	Name      source.String   `yaml:"name"`
	Seal      source.String   `yaml:"seal"`       // a picture of the seal, likewise
	SealWidth float64         `yaml:"seal_width"` // its real width in mm
	Image     source.String   `yaml:"image"`      // a picture of the signature, if the workspace wants it printed
}

// Template is a text template and the file it stands in.
type Template struct {
	File, Text string
	Embedded   bool // in the program, where nobody can look it up
}

// config is the shape of vanban.yaml.
type config struct {
	At       diag.Place
	Agency   Agency                 `yaml:"agency"`
	Signers  []source.Entry[Signer] `yaml:"signers"`
	Villages source.String          `yaml:"villages"`
	Criteria source.String          `yaml:"criteria"`
	Overlays []source.String        `yaml:"overlays"` // laid over the set, the first one first
	// What villages report: indicators of the set, or a set of their own.
	VillageIndicators []source.String   `yaml:"village_indicators"`
	VillageCriteria   source.String     `yaml:"village_criteria"`
	Style             style.Choices     `yaml:"style"`
	Word              style.WordChoices `yaml:"word"`
	Check             Checks            `yaml:"check"`
	Numbering         Numbering         `yaml:"numbering"`
}

const configFile = "vanban.yaml"

// Load reads the workspace in a folder; name is the folder as the user calls
// it, for places. An error means that the machine failed, not the input.
func Load(folder fs.FS, name string, problems *diag.List) (*Workspace, error) {
	return LoadLegacy(folder, name, nil, problems)
}

// LoadLegacy is Load for a workspace whose texts are in the encoding given; lines
// that are Unicode stay as they are. Nil is to find out, file by file.
func LoadLegacy(folder fs.FS, name string, legacy *viet.Legacy, problems *diag.List) (*Workspace, error) {
	r := reader{folder: folder, name: name, legacy: legacy, problems: problems, texts: map[string]string{}}
	ws := &Workspace{Folder: name, Findings: map[viet.Month]*criteria.Findings{}}
	ws.Unread = Unread{All: true, Months: map[viet.Month]bool{}}
	if !r.exists(configFile) {
		problems.Add(diag.NoWorkspace, diag.Place{}, name)
		return ws, r.err
	}
	var c config
	ws.Texts = r.texts
	if text, ok := r.text(configFile); !ok || !source.YAML(r.path(configFile), text, 0, &c, problems) {
		return ws, r.err
	}
	ws.Unread.All = false
	c.Agency.check(r.path(configFile), problems)
	c.Numbering.check(problems)
	ws.Agency, ws.Signers, ws.Check, ws.Numbering = c.Agency, c.Signers, c.Check, c.Numbering
	beside := r.fork()
	var group errgroup.Group
	group.Go(func() error {
		ws.readTexts(&beside, c.Style)
		return nil
	})
	ws.Villages, ws.Unread.Villages = r.villages(c.Villages)
	ws.Set, ws.VillageSet = r.sets(c)
	ws.Unread.Set = ws.Set == nil && c.Criteria.Text != ""
	r.months(ws)
	ws.figures(problems)
	_ = group.Wait() // a reader keeps its failure
	r.join(&beside)
	ws.Styles.Word = c.Word.Rules(problems)
	ws.Decomposed = r.loose
	return ws, r.err
}

// readTexts reads what hangs neither on criteria nor on findings.
func (ws *Workspace) readTexts(r *reader, choices style.Choices) {
	ws.Styles = style.New(choices, r.problems)
	ws.Documents = r.documents()
	ws.Templates = r.templates()
	ws.Forms = r.forms()
	ws.Images = r.images()
	ws.Examples = r.examples()
}

// check notes what an issuing body cannot do without.
func (a Agency) check(file string, problems *diag.List) {
	at := a.At
	if at.Line == 0 {
		at = diag.Place{File: file}
	}
	if len(a.Name) == 0 {
		problems.Add(diag.MissingField, at, "name")
	}
	for _, field := range []struct {
		name  string
		value source.String
	}{{"symbol", a.Symbol}, {"place", a.Place}} {
		if field.value.Text == "" {
			problems.Add(diag.MissingField, at, field.name)
		}
	}
}

// Document finds a document by its id, or gives nil.
func (ws *Workspace) Document(id string) *Document {
	for _, d := range ws.Documents {
		if d.ID == id {
			return d
		}
	}
	return nil
}

// Signer finds a signer by name.
func (ws *Workspace) Signer(name string) (Signer, bool) {
	for _, s := range ws.Signers {
		if s.Key.Text == name {
			return s.Value, true
		}
	}
	return Signer{}, false
}

// SignerNames lists the signers' keys, in the order of the file.
func (ws *Workspace) SignerNames() []string {
	names := make([]string, len(ws.Signers))
	for i, s := range ws.Signers {
		names[i] = s.Key.Text
	}
	return names
}

// templates gives the text templates; the workspace's own replace embedded
// ones of the same file name.
func (r *reader) templates() []Template {
	var list []Template
	own := r.glob("templates/*.md")
	embedded, _ := fs.Glob(templates.FS, "*.md")
	for _, f := range embedded {
		if !slices.Contains(own, path.Join("templates", f)) {
			text, _ := templates.FS.ReadFile(f)
			list = append(list, Template{"templates/" + f, string(text), true})
		}
	}
	for _, f := range own {
		if text, ok := r.text(f); ok {
			list = append(list, Template{r.path(f), text, false})
		}
	}
	return list
}
