package pipeline

import (
	"cmp"
	"context"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"time"

	"vanban/internal/diag"
	"vanban/internal/store"
	"vanban/internal/workspace"
)

// Undone is what was taken back.
type Undone struct {
	Command, When string // of the step
	Files         []UndoneFile
}

// UndoneFile is a file of the findings that is as it was before; Gone: there was none.
type UndoneFile struct {
	Name string
	Gone bool
}

// Undo takes back the last import of a workspace, or the last amending of its
// findings: every file is what it was before. What is taken back is kept, as a
// step of its own, so that the next Undo takes back the step before. It writes
// nothing, and gives nil, when any problem is an error: nothing is left to take
// back, somebody changed a file since, or the month is closed.
func Undo(ctx context.Context, use store.Use, folder string, asked Asked, problems *diag.List) (*Undone, error) {
	held, err := lock(ctx, use, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	ws, err := loadFor(folder, asked.Legacy, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	steps, err := lastSteps(folder, problems)
	if err != nil || problems.Failed() {
		return nil, err
	}
	closed, err := readClosed(folder, ws)
	if err != nil {
		return nil, err
	}
	u := undoing{w: &writing{folder: folder, Change: held.Begin()}, asked: asked, closed: closed, problems: problems}
	defer u.w.Discard()
	for _, s := range steps {
		if err := u.takeBack(s); err != nil {
			return nil, err
		}
	}
	if problems.Failed() {
		return nil, nil
	}
	u.done.Command, u.done.When = steps[0].Command.Text, steps[0].When.Text
	return &u.done, u.w.Commit(ctx)
}

// lastSteps are those of the last command, one for each month that it changed.
func lastSteps(folder string, problems *diag.List) ([]*workspace.Step, error) {
	steps, err := workspace.LastSteps(os.DirFS(folder), filepath.ToSlash(folder), problems)
	if err != nil {
		return nil, err
	}
	if len(steps) == 0 {
		problems.Add(diag.NothingToUndo, diag.Place{File: filepath.ToSlash(folder)})
		return nil, nil
	}
	when := func(s *workspace.Step) time.Time {
		t, _ := time.Parse(time.RFC3339, s.When.Text)
		return t
	}
	last := slices.MaxFunc(steps, func(a, b *workspace.Step) int {
		return cmp.Or(when(a).Compare(when(b)), a.Month.Compare(b.Month))
	})
	return slices.DeleteFunc(steps, func(s *workspace.Step) bool {
		return s.When.Text != last.When.Text || s.Command.Text != last.Command.Text
	}), nil
}

// undoing is the work of taking back.
type undoing struct {
	w        *writing
	asked    Asked
	closed   closedMonths
	problems *diag.List
	done     Undone
}

// takeBack makes the files of a step what they were before it.
func (u *undoing) takeBack(s *workspace.Step) error {
	if report, is := u.closed.by(s.Month); is && u.asked.Why == "" {
		u.problems.Add(diag.ClosedFindings, u.at(path.Join("findings", s.Month.String())), s.Month, report)
		return nil
	}
	u.w.replaced = nil
	for _, f := range s.Files {
		back, err := u.before(s, f)
		if err != nil {
			return err
		}
		if u.problems.Failed() {
			continue
		}
		if err := u.w.put(back); err != nil {
			return err
		}
		u.done.Files = append(u.done.Files, UndoneFile{back.name, back.now == nil})
	}
	return u.asked.keepMonth(u.w.folder, s.UndoVerb(), s.Month, u.w.replaced, u.w.Change)
}

// before is a file of a step with what it was before. One that is not any more
// what the step made of it is a problem.
func (u *undoing) before(s *workspace.Step, f workspace.StepFile) (back replacedFile, err error) {
	back.name = f.Name.Text
	if !fs.ValidPath(back.name) || !liesIn(back.name, "findings") {
		u.problems.Add(diag.HistoryDamaged, f.Name.At)
		return back, nil
	}
	if back.old, err = u.w.read(back.name); err != nil {
		return back, err
	}
	if sumOf(back.old) != f.After.Text {
		u.problems.Add(diag.ChangedSinceStep, u.at(back.name), path.Base(s.Folder), s.Folder)
		return back, nil
	}
	if f.Before.Text == "" {
		return back, nil
	}
	kept := path.Join(s.Folder, back.name)
	if back.now, err = u.w.read(kept); err == nil && sumOf(back.now) != f.Before.Text {
		u.problems.Add(diag.HistoryDamaged, u.at(kept))
	}
	return back, err
}

func (u *undoing) at(name string) diag.Place {
	return diag.Place{File: path.Join(filepath.ToSlash(u.w.folder), name)}
}
