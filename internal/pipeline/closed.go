package pipeline

import (
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"

	"vanban/internal/diag"
	"vanban/internal/register"
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
