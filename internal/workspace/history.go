package workspace

import (
	"fmt"
	"io/fs"
	"path"
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
