package pipeline

import (
	"os"
	"path"
	"strings"

	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

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

// sumOf is the sum of a file's bytes; empty: there is no file.
func sumOf(data []byte) string {
	if data == nil {
		return ""
	}
	return sum(data)
}
