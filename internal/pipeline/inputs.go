package pipeline

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"
	"strings"
	"sync"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// inputs is a workspace's folder that remembers what was read of it.
type inputs struct {
	fs.FS
	mu   sync.Mutex
	sums map[string]string // SHA-256 of the files by their names
}

// ReadFile reads a file.
func (in *inputs) ReadFile(name string) ([]byte, error) {
	data, err := fs.ReadFile(in.FS, name)
	if err == nil {
		in.mu.Lock()
		defer in.mu.Unlock()
		in.sums[name] = sum(data)
	}
	return data, err
}

// Stat looks at a file without opening it: a pipe would wait.
func (in *inputs) Stat(name string) (fs.FileInfo, error) { return fs.Stat(in.FS, name) }

// Open opens a file or a folder.
func (in *inputs) Open(name string) (fs.File, error) {
	f, err := in.FS.Open(name)
	if err != nil {
		return nil, err
	}
	if info, err := f.Stat(); err != nil || info.IsDir() {
		return f, err
	}
	return &watched{f, in, name, sha256.New()}, nil
}

// watched is a file that is being read bit by bit.
type watched struct {
	fs.File
	in   *inputs
	name string
	hash hash.Hash
}

func (w *watched) Read(p []byte) (int, error) {
	n, err := w.File.Read(p)
	w.hash.Write(p[:n])
	w.in.mu.Lock()
	defer w.in.mu.Unlock()
	w.in.sums[w.name] = hex.EncodeToString(w.hash.Sum(nil))
	return n, err
}

func sum(data []byte) string {
	s := sha256.Sum256(data)
	return hex.EncodeToString(s[:])
}

// program is the sum of the running program: code, faces, templates and all. It
// is empty when the program cannot read itself.
var program = sync.OnceValue(func() string {
	name, err := os.Executable()
	if err != nil {
		return ""
	}
	f, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return ""
	}
	return hex.EncodeToString(h.Sum(nil))
})

// origins tells what jobs are made of.
type origins struct {
	ws       *workspace.Workspace
	folder   string // as the user calls it
	all      string // the program and every file that all jobs may depend on
	villages string // the files of what the villages reported
	past     *archive
}

// origins sums up what was read. What the villages reported comes as files for
// the commune's jobs, as values for a village's: another village's report
// changes nothing there. A document's file goes by its text.
func (in *inputs) origins(ws *workspace.Workspace, folder string, legacy *viet.Legacy, past *archive) *origins {
	var all, villages bytes.Buffer
	fmt.Fprintln(&all, program())
	if legacy != nil {
		fmt.Fprintln(&all, legacy)
	}
	for _, name := range slices.Sorted(maps.Keys(in.sums)) {
		into := &all
		if folder := path.Dir(name); folder == "documents" {
			continue
		} else if ofVillages(name) {
			into = &villages
		}
		fmt.Fprintf(into, "%q %s\n", name, in.sums[name])
	}
	return &origins{ws, folder, sum(all.Bytes()), sum(villages.Bytes()), past}
}

// ofVillages reports whether a file holds findings of villages.
func ofVillages(name string) bool {
	parts := strings.Split(name, "/")
	return len(parts) >= 3 && parts[0] == "findings" && strings.HasPrefix(parts[2], "thon")
}

// of sums up what a job is made of, with what other villages reported or
// without; it is empty when that is not known.
func (o *origins) of(job Job, ofOthers bool) string {
	if l := o.past.of(job); l != nil {
		return o.past.sum(l)
	}
	if program() == "" {
		return ""
	}
	h := sha256.New()
	fmt.Fprintf(h, "%s\n%s %s\n", o.all, job.Month, job.Comments)
	if d := job.Document; d != nil {
		fmt.Fprintf(h, "%q %q %q %d\n", d.ID, d.Month.Text, d.Text, job.Faces)
	}
	if r := job.review; r != nil {
		for _, d := range r.documents {
			fmt.Fprintf(h, "%q %q %q\n", d.ID, d.Month.Text, d.Text)
		}
	}
	if job.Village == nil || ofOthers {
		fmt.Fprintln(h, o.villages)
	}
	if job.Village != nil {
		fmt.Fprintf(h, "%q\n", job.Village.ID.Text)
		for _, month := range slices.SortedFunc(maps.Keys(o.ws.Reports), viet.Month.Compare) {
			o.writeReport(h, month, o.ws.Report(month, job.Village))
		}
	}
	return hex.EncodeToString(h.Sum(nil))
}

// writeReport writes all that a report says, with the places.
func (o *origins) writeReport(w io.Writer, month viet.Month, r *workspace.Report) {
	fmt.Fprintf(w, "%s %t\n", month, r.Findings != nil)
	for _, p := range r.Problems.Sorted() {
		fmt.Fprintf(w, "%+v\n", noteOf(p, "", o.folder))
	}
	place := func(at diag.Place) string {
		at.File = within(o.folder, at.File)
		return at.String()
	}
	if r.Findings == nil {
		return
	}
	fmt.Fprintf(w, "%t\n", r.Findings.Illustrative)
	for _, ind := range r.Findings.Set.Indicators() {
		f := r.Findings.Of(ind)
		fmt.Fprintf(w, "%q %s\n", ind.ID, place(f.At))
		for _, field := range criteria.Fields {
			if s := field.Of(f); s.Text != "" {
				fmt.Fprintf(w, "%s %q %s\n", field.Key, s.Text, place(s.At))
			}
		}
	}
}
