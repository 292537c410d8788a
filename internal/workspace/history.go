package workspace

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strconv"
	"strings"
	"time"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// Step is a change of a month that is kept: history/<month>/0003-import/ holds
// the files that it replaced, whole, by their names below the workspace, and
// buoc.yaml, which is this.
type Step struct {
	At      diag.Place
	When    source.String `yaml:"when"`    // RFC 3339
	Command source.String `yaml:"command"` // the words of the command line
	Why     source.String `yaml:"why"`     // the reason that a closed month was opened for; else empty
	Files   []StepFile    `yaml:"files"`

	Month  viet.Month
	Folder string // below the workspace
	Number int    // in its month
	Undoes int    // the number of the step that it took back; else 0
}

// StepFile is a file of a step: its name below the workspace and its SHA-256
// before and after; empty: there was none, there is none.
type StepFile struct {
	Name   source.String `yaml:"name"`
	Before source.String `yaml:"before"`
	After  source.String `yaml:"after"`
}

const (
	historyFolder = "history"
	stepName      = "buoc.yaml"
)

// NewStep is a step of a moment.
func NewStep(when time.Time, command, why string) *Step {
	text := func(s string) source.String { return source.String{Text: s} }
	return &Step{When: text(when.Format(time.RFC3339)), Command: text(command), Why: text(why)}
}

// Add notes a file of the step.
func (s *Step) Add(name, before, after string) {
	text := func(s string) source.String { return source.String{Text: s} }
	s.Files = append(s.Files, StepFile{text(name), text(before), text(after)})
}

// NextStep is the folder of a month's next step, below the workspace: that after
// the last one there is.
func NextStep(folder fs.FS, month viet.Month, verb string) (string, error) {
	of := path.Join(historyFolder, month.String())
	entries, err := fs.Glob(folder, of+"/*")
	if err != nil {
		return "", fmt.Errorf("read the history: %w", err)
	}
	last := 0
	for _, e := range entries {
		number, _, _ := strings.Cut(path.Base(e), "-")
		if n, err := strconv.Atoi(number); err == nil {
			last = max(last, n)
		}
	}
	return fmt.Sprintf("%s/%04d-%s", of, last+1, verb), nil
}

// UndoVerb names the folder of a step that takes another one back: 0004-undo-0003.
func (s *Step) UndoVerb() string { return fmt.Sprintf("%s%04d", undoVerb, s.Number) }

const undoVerb = "undo-"

// LastSteps are of each month the last step that is neither a taking back nor
// taken back. A step that cannot be read is a problem; name is the workspace's
// folder as the user calls it, for places.
func LastSteps(folder fs.FS, name string, problems *diag.List) ([]*Step, error) {
	found, err := fs.Glob(folder, historyFolder+"/*/*/"+stepName)
	if err != nil {
		return nil, fmt.Errorf("read the history: %w", err)
	}
	last := map[viet.Month]*Step{}
	undone := map[viet.Month]map[int]bool{}
	var order []viet.Month
	for _, file := range slices.Backward(found) { // the last of a month first
		s, err := readStepOf(folder, name, file, problems)
		switch {
		case err != nil:
			return nil, err
		case s == nil:
		case s.Undoes > 0:
			if undone[s.Month] == nil {
				undone[s.Month] = map[int]bool{}
			}
			undone[s.Month][s.Undoes] = true
		case last[s.Month] == nil && !undone[s.Month][s.Number]:
			last[s.Month] = s
			order = append(order, s.Month)
		}
	}
	steps := make([]*Step, len(order))
	for i, month := range order {
		steps[i] = last[month]
	}
	return steps, nil
}

// readStepOf reads a step of the history; nil for what is in no month's.
func readStepOf(folder fs.FS, name, file string, problems *diag.List) (*Step, error) {
	at := path.Dir(file)
	number, verb, _ := strings.Cut(path.Base(at), "-")
	month, ok := viet.ParseMonth(path.Base(path.Dir(at)))
	n, err := strconv.Atoi(number)
	if !ok || err != nil {
		return nil, nil
	}
	data, err := fs.ReadFile(folder, file)
	if err != nil {
		return nil, fmt.Errorf("read the history: %w", err)
	}
	s, _ := ReadStep(path.Join(name, file), string(data), problems)
	s.Month, s.Folder, s.Number = month, at, n
	if of, undoes := strings.CutPrefix(verb, undoVerb); undoes {
		s.Undoes, _ = strconv.Atoi(of)
	}
	return s, nil
}

// StepFileName is buoc.yaml in a step's folder.
func StepFileName(folder string) string { return path.Join(folder, stepName) }

// YAML writes the step.
func (s *Step) YAML() string {
	var b strings.Builder
	fmt.Fprintf(&b, "when: %s\ncommand: %s\nwhy: %s\nfiles:\n",
		source.Quote(s.When.Text), source.Quote(s.Command.Text), source.Quote(s.Why.Text))
	for _, f := range s.Files {
		fmt.Fprintf(&b, "  - name: %s\n    before: %s\n    after: %s\n",
			source.Quote(f.Name.Text), source.Quote(f.Before.Text), source.Quote(f.After.Text))
	}
	return b.String()
}

// ReadStep reads a step; ok is false for what is none.
func ReadStep(file, text string, problems *diag.List) (s *Step, ok bool) {
	s = &Step{}
	return s, source.YAML(file, text, 0, s, problems)
}
