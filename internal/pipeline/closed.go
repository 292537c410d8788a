package pipeline

import (
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"vanban/internal/diag"
	"vanban/internal/register"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Reopening lets months be changed whose report was issued. Without a reason
// they stay as they are.
type Reopening struct {
	Why     string
	Command string    // the words of the command line
	When    time.Time // now
}

// closedMonths are the months of a workspace whose report was issued, and those
// that it was compared with.
type closedMonths map[viet.Month]register.Reference

// readClosed reads them. What is wrong with the register is told elsewhere.
func readClosed(folder string, ws *workspace.Workspace) (closedMonths, error) {
	book, err := register.Load(os.DirFS(folder), filepath.ToSlash(folder), ws, &diag.List{})
	if err != nil {
		return nil, err
	}
	return book.Closed(), nil
}

// by is the report that closes a month: its own, or the next month's, which
// prints what it was before.
func (c closedMonths) by(month viet.Month) (report register.Reference, closed bool) {
	if report, closed = c[month]; !closed {
		report, closed = c[month.Next()]
	}
	return report, closed
}

// refuseClosed notes what arrived of months that are closed, and are not to be
// opened (a form of last month, sent again).
func (im *importer) refuseClosed() (err error) {
	if im.closed, err = readClosed(im.folder, im.ws); err != nil || im.Why != "" {
		return err
	}
	for _, a := range im.arrivals {
		if report, closed := im.closed.by(a.of.Month); closed {
			im.problems.Add(diag.ClosedMonth, diag.Place{File: a.file}, im.whose(a.of.Village), a.of.Month, report.Term())
		}
	}
	return nil
}

// keepReopened keeps what is replaced of closed months in their history.
func (im *importer) keepReopened(w writing) error {
	var replaced []replacedFile
	for _, a := range im.arrivals {
		if _, closed := im.closed.by(a.of.Month); !closed || a.taken.Unchanged() {
			continue
		}
		base := strings.TrimSuffix(a.taken.File, ".yaml")
		for _, ending := range []string{".yaml", ".csv", ".xlsx", workspace.ProposalEnding} {
			old, there, err := w.read(base + ending)
			r := replacedFile{name: base + ending, old: old}
			if ending == ".yaml" {
				r.now, there = []byte(a.text), true
			}
			if err != nil {
				return err
			}
			if there {
				replaced = append(replaced, r)
			}
		}
	}
	return im.keep(w.folder, "import", replaced, w.Change)
}

// replacedFile is a file of a month, its bytes and those that take their place;
// nil: there is none.
type replacedFile struct {
	name     string // findings/2023-07/xa.yaml
	old, now []byte
}

// keep writes a step into the history of each month of which a file is replaced.
func (r Reopening) keep(folder, verb string, files []replacedFile, c *store.Change) error {
	byMonth := map[viet.Month][]replacedFile{}
	var order []viet.Month
	for _, f := range files {
		month, ok := viet.ParseMonth(strings.Split(f.name, "/")[1])
		if !ok {
			continue
		}
		if byMonth[month] == nil {
			order = append(order, month)
		}
		byMonth[month] = append(byMonth[month], f)
	}
	for _, month := range order {
		if err := r.keepMonth(folder, verb, month, byMonth[month], c); err != nil {
			return err
		}
	}
	return nil
}

func (r Reopening) keepMonth(folder, verb string, month viet.Month, files []replacedFile, c *store.Change) error {
	at, err := workspace.NextStep(os.DirFS(folder), month, verb)
	if err != nil {
		return err
	}
	step := workspace.NewStep(r.When, r.Command, r.Why)
	sumOf := func(data []byte) string {
		if data == nil {
			return ""
		}
		return sum(data)
	}
	for _, f := range files {
		step.Add(f.name, sumOf(f.old), sumOf(f.now))
		if f.old == nil {
			continue
		}
		if err := c.Put(path.Join(at, f.name), f.old, store.Nothing); err != nil {
			return err
		}
	}
	return c.Put(workspace.StepFileName(at), []byte(step.YAML()), store.Nothing)
}

// Amendable leaves out changes of months that are closed, and notes them; with a
// reason to open these it leaves out none.
func Amendable(
	folder string, ws *workspace.Workspace, changes []Change, r Reopening, problems *diag.List,
) ([]Change, error) {
	closed, err := readClosed(folder, ws)
	if err != nil || r.Why != "" {
		return changes, err
	}
	var open []Change
	for _, c := range changes {
		if month, report, isClosed := closed.file(c.Name); isClosed {
			at := diag.Place{File: path.Join(filepath.ToSlash(folder), c.Name)}
			problems.Add(diag.ClosedFindings, at, month, report.Term())
		} else {
			open = append(open, c)
		}
	}
	return open, nil
}

// file tells the closed month that a file of the workspace belongs to.
func (c closedMonths) file(name string) (month viet.Month, report register.Reference, closed bool) {
	parts := strings.Split(name, "/")
	if len(parts) < 3 || parts[0] != "findings" {
		return month, report, false
	}
	month, _ = viet.ParseMonth(parts[1])
	report, closed = c.by(month)
	return month, report, closed
}
