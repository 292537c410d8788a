package workspace

import (
	"fmt"
	"path"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// Document is a file of documents/: its front matter and its text.
type Document struct {
	ID   string // the file's name without its ending
	File string

	Kind       source.String   `yaml:"kind"`
	Title      source.String   `yaml:"title"`  // trích yếu
	Number     source.String   `yaml:"number"` // empty in a draft
	Agency     []source.String `yaml:"agency"` // lines of another issuing body than the workspace's
	Symbol     source.String   `yaml:"symbol"` // ký hiệu after the number, where it is not the type's
	Date       source.String   `yaml:"date"`
	Month      source.String   `yaml:"month"`    // whose findings it speaks of
	Recurs     source.String   `yaml:"recurs"`   // monthly: made again for every month
	Scope      source.String   `yaml:"scope"`    // commune, village
	Enacting   []source.String `yaml:"enacting"` // lines of thẩm quyền ban hành; the agency's name by default
	To         []source.String `yaml:"to"`       // Kính gửi
	Signer     []source.String `yaml:"signer"`   // one, or several side by side
	Recipients []source.String `yaml:"recipients"`
	Tasks      []Task          `yaml:"tasks"` // for a table of who does what by when

	// ProposedTasks were taken over from an earlier month and wait for somebody to
	// accept them: they are never printed.
	ProposedTasks []Task `yaml:"proposed_tasks"`

	Circulation source.String `yaml:"circulation"` // LƯU HÀNH NỘI BỘ, XEM XONG TRẢ LẠI
	Urgency     source.String `yaml:"urgency"`     // KHẨN, THƯỢNG KHẨN, HỎA TỐC
	Drafter     source.String `yaml:"drafter"`     // PL.(300)
	ESign       source.String `yaml:"esign"`       // what a digital signature says
	// AppendixESign is that of appendices that are files of their own (mẫu 2.2).
	AppendixESign source.String `yaml:"appendix_esign"`

	Watermark  source.String `yaml:"watermark"`  // DỰ THẢO
	Address    bool          `yaml:"address"`    // the agency's address at the foot of page 1
	Electronic bool          `yaml:"electronic"` // number and date stay open in the appendices
	Glue       bool          `yaml:"glue"`       // no line end between number and unit, Điều and 5 …
	Copy       Copy          `yaml:"copy"`
	// Accept names rules of the check whose slips may stand here, with the reason.
	Accept []source.Entry[source.String] `yaml:"accept"`

	At     diag.Place // of the front matter
	Text   string     // the whole file
	Offset int        // of the Markdown in Text, in bytes
}

// Copy says that the document is printed as a copy on paper (mẫu 3.1).
type Copy struct {
	At         diag.Place
	Form       source.String   `yaml:"form"` // SAO Y, SAO LỤC, TRÍCH SAO
	Agency     []source.String `yaml:"agency"`
	Number     source.String   `yaml:"number"`
	Symbol     source.String   `yaml:"symbol"` // after the number, where it is not the form's and the agency's
	Date       source.String   `yaml:"date"`
	Signer     []source.String `yaml:"signer"`
	Recipients []source.String `yaml:"recipients"`
}

// Task is a piece of work that a document gives out.
type Task struct {
	At       diag.Place
	Task     source.String   `yaml:"task"`     // nhiệm vụ
	Lead     source.String   `yaml:"lead"`     // chủ trì
	With     []source.String `yaml:"with"`     // phối hợp
	Deadline source.String   `yaml:"deadline"` // thời hạn
	Product  source.String   `yaml:"product"`  // sản phẩm
}

// Village reports whether the document is made once for each village.
func (d *Document) Village() bool { return d.Scope.Text == "village" }

// Draft reports whether the document has no number yet.
func (d *Document) Draft() bool { return d.Number.Text == "" }

// documents reads every document; one whose front matter cannot be read is a
// problem and left out.
func (r *reader) documents() []*Document {
	var list []*Document
	files := r.glob("documents/*.md")
	r.oldFormats("documents")
	if len(files) == 0 {
		r.problems.Add(diag.NoDocuments, diag.Place{File: r.path("documents")})
	}
	ids := map[string]string{}
	for _, file := range files {
		text, ok := r.text(file)
		if !ok {
			continue
		}
		id := norm.NFC.String(strings.TrimSuffix(path.Base(file), ".md"))
		at := diag.Place{File: r.path(file)}
		if !PlainName(id) {
			r.problems.Add(diag.UnsafeName, at, id)
		}
		if Reserved(id) {
			r.problems.Add(diag.ReservedName, at, id)
		}
		if other, taken := ids[nameKey(id)]; taken {
			r.problems.Add(diag.AlikeIDs, at, id, other)
		}
		ids[nameKey(id)] = id
		if d := readDocument(id, r.path(file), text, r.problems); d != nil {
			list = append(list, d)
		}
	}
	return list
}

// SameNumbers notes documents of one type and year that have one number.
func (ws *Workspace) SameNumbers(problems *diag.List) {
	first := map[string]*Document{}
	for _, d := range ws.Documents {
		date, ok := viet.ParseDate(d.Date.Text)
		number := strings.TrimLeft(strings.TrimSpace(d.Number.Text), "0")
		if number == "" || !ok {
			continue
		}
		key := fmt.Sprint(d.Kind.Text, d.Symbol.Text, d.Agency, date.Year, "/", number)
		if other := first[key]; other != nil {
			problems.Add(diag.SameNumber, d.Number.At, d.Number.Text, other.ID)
			continue
		}
		first[key] = d
	}
}

const fence = "---"

// readDocument parts a file into front matter and text.
func readDocument(id, file, text string, problems *diag.List) *Document {
	d := &Document{ID: id, File: file, Text: text}
	at := diag.Place{File: file, Line: 1, Col: 1}
	matter := nextLine(text, 0)
	if strings.TrimSpace(text[:matter]) != fence {
		problems.Add(diag.NoFrontMatter, at)
		return nil
	}
	for start := matter; start < len(text); start = nextLine(text, start) {
		d.Offset = nextLine(text, start)
		if strings.TrimSpace(text[start:d.Offset]) == fence {
			if !source.YAML(file, text[matter:start], 1, d, problems) {
				return nil
			}
			d.At = at
			d.check(problems)
			return d
		}
	}
	problems.Add(diag.UnclosedMatter, at)
	return nil
}

// nextLine is where the line after the one at start begins.
func nextLine(text string, start int) int {
	if i := strings.IndexByte(text[start:], '\n'); i >= 0 {
		return start + i + 1
	}
	return len(text)
}

// check notes what every document needs, whatever its type.
func (d *Document) check(problems *diag.List) {
	for _, needed := range []struct {
		value source.String
		field string
	}{{d.Kind, "kind"}, {d.Date, "date"}} {
		if strings.TrimSpace(needed.value.Text) == "" {
			problems.Add(diag.MissingField, d.Place(needed.value), needed.field)
		}
	}
	if len(d.Signer) == 0 {
		problems.Add(diag.MissingField, d.At, "signer")
	}
	if s := d.Scope.Text; s != "" && s != "commune" && s != "village" {
		problems.AddNear(diag.UnknownScope, d.Scope.At, diag.Nearest(s, []string{"commune", "village"}), s)
	}
	d.checkRecurrence(problems)
	for _, task := range slices.Concat(d.Tasks, d.ProposedTasks) {
		if task.Task.Text == "" {
			problems.Add(diag.MissingField, task.At, "task")
		}
	}
	if strings.TrimSpace(d.Text[d.Offset:]) == "" {
		problems.Add(diag.EmptyDocument, d.At)
	}
}

// checkRecurrence notes a recurrence that is none, or lacks its month, and tasks
// that wait.
func (d *Document) checkRecurrence(problems *diag.List) {
	switch d.Recurs.Text {
	case "":
	case Monthly:
		if d.Month.Text == "" {
			problems.Add(diag.MissingField, d.Recurs.At, "month")
		}
	default:
		near := diag.Nearest(d.Recurs.Text, []string{Monthly})
		problems.AddNear(diag.UnknownRecurrence, d.Recurs.At, near, d.Recurs.Text)
	}
	if n := len(d.ProposedTasks); n > 0 {
		problems.Add(diag.ProposedTasksWait, d.ProposedTasks[0].At, n)
	}
}

// Place is where a field stands, or the front matter when it does not.
func (d *Document) Place(s source.String) diag.Place {
	if s.At.Line == 0 {
		return d.At
	}
	return s.At
}
