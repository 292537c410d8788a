package main

import (
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/viet"
)

// heap are files of a folder of which the same is said.
type heap struct {
	key, folder, first string
	n                  int
}

// heaps puts files of folders together, each file of the output folder itself
// stays alone.
type heaps []heap

func (h *heaps) add(key, name string) {
	folder := path.Dir(name)
	for i := range *h {
		if other := &(*h)[i]; folder != "." && other.folder == folder && other.key == key {
			other.n++
			return
		}
	}
	*h = append(*h, heap{key, folder, name, 1})
}

// made is the word for what became of a file.
func made(e pipeline.Entry) string {
	if e.Kept {
		return "kept"
	}
	return "made"
}

// heaps tells of files one by one, or of a folder how many.
func (t terminal) heaps(lang diag.Lang, out string, all heaps) {
	for _, h := range all {
		if h.folder == "." {
			t.say(lang, h.key, local(out, h.first))
		} else {
			t.say(lang, h.key+"In", local(out, h.folder), h.n)
		}
	}
}

// built tells what a build made, what it left out, and what earlier runs left
// behind: file by file, or of a folder how many.
func (t terminal) built(lang diag.Lang, out string, r *pipeline.Result) {
	var files, old heaps
	for _, e := range r.Files {
		files.add(made(e), e.Name)
	}
	t.heaps(lang, out, files)
	for _, o := range r.Old {
		old.add(string(o.Why), o.Name)
	}
	for _, h := range old {
		if h.n == 1 {
			t.complain(lang, "old", local(out, h.first), phrase(lang, h.key))
		} else {
			t.complain(lang, "oldIn", local(out, h.folder), phrase(lang, h.key), h.n)
		}
	}
	for _, l := range r.LeftOut {
		t.complain(lang, "leftOut", l.Village.ID.Text, l.Village.Name.Text, len(l.Errors), l.Errors[0].Place)
	}
}

func local(folder, name string) string { return filepath.Join(folder, filepath.FromSlash(name)) }

// handed tells which forms were made and which are somebody's by now.
func (t terminal) handed(lang diag.Lang, out string, h *pipeline.Handed) {
	var all heaps
	folder, commune := "", ""
	for _, e := range h.Forms {
		if e.Touched {
			continue
		}
		if all.add(made(e), e.Name); path.Dir(e.Name) != "." {
			folder = path.Dir(e.Name)
		} else {
			commune = e.Name
		}
	}
	if len(all) == 2 && all[0].key == all[1].key && len(h.Filled) == 0 {
		key := map[string]string{"made": "forms", "kept": "formsKept"}[all[0].key]
		t.say(lang, key, len(h.Forms)-1, local(out, folder), local(out, commune))
		return
	}
	t.heaps(lang, out, all)
	var filled heaps
	for _, name := range h.Filled {
		filled.add("filled", name)
	}
	t.heaps(lang, out, filled)
}

func (t terminal) made(lang diag.Lang, folder string, files []pipeline.File) {
	for _, f := range files {
		t.say(lang, "made", local(folder, f.Name))
	}
}

// setAside lists files that were not taken.
func (t terminal) setAside(lang diag.Lang, files []string) {
	for _, name := range files {
		t.say(lang, "aside", name)
	}
}

// imported tells what changed and who has not reported. Of many files that are
// new or say nothing new it tells how many there are.
func (t terminal) imported(lang diag.Lang, folder string, result *pipeline.Import) {
	var many heaps
	for _, taken := range result.Taken {
		key := "taken"
		switch {
		case taken.Unchanged():
			key = "unchanged"
		case !taken.New:
			t.say(lang, "changed", local(folder, taken.File), taken.Whose, len(taken.Changes), taken.Emptied())
			for _, change := range taken.Changes {
				t.change(change)
			}
			continue
		}
		if len(result.Taken) > alike {
			many.add(key, taken.File)
		} else {
			t.say(lang, key, local(folder, taken.File), taken.Whose)
		}
	}
	for _, h := range many {
		t.say(lang, h.key+"In", local(folder, h.folder), h.n)
	}
	for _, d := range result.Documents {
		key := "unchanged"
		if d.New {
			key = "document"
		}
		t.say(lang, key, local(folder, d.File), d.From)
	}
	for _, m := range result.Months {
		if len(m.Missing) == 0 {
			t.say(lang, "allReported", m.Month, m.Of)
			continue
		}
		t.say(lang, "missing", m.Month, len(m.Missing), m.Of)
		for _, v := range m.Missing {
			fmt.Fprintf(t.out, "  %s %s\n", v.ID, v.Name)
		}
	}
}

// change prints an indicator's texts as lines that were taken away and put in.
func (t terminal) change(change pipeline.IndicatorChange) {
	if change.Indicator != "" {
		fmt.Fprintf(t.out, "  %s\n", change.Indicator)
	}
	for _, f := range change.Fields {
		for _, side := range []struct{ sign, text string }{{"-", f.Before}, {"+", f.Now}} {
			if side.text != "" {
				fmt.Fprintf(t.out, "    %s %s: %s\n", side.sign, f.Title, short(side.text))
			}
		}
	}
}

// widest is how many letters of a text are shown.
const widest = 100

// short is a text on one line.
func short(text string) string {
	letters := []rune(strings.Join(strings.Fields(text), " "))
	if len(letters) > widest {
		return string(letters[:widest]) + "…"
	}
	return string(letters)
}

// issued tells which documents got which numbers, and where they lie.
func (t terminal) issued(lang diag.Lang, folder string, list []pipeline.IssuedDocument, asked pipeline.Issue) {
	issued, marked := "issued", "marked"
	if asked.DryRun {
		issued, marked = "wouldIssue", "wouldMark"
	}
	for _, d := range list {
		name := d.Document
		if d.Village != "" {
			name += "/" + d.Village
		}
		t.say(lang, issued, name, d.Number, d.Date, local(folder, d.Folder))
	}
	for _, number := range []string{asked.Replaces, asked.Corrects, asked.Withdraws} {
		if number != "" {
			t.say(lang, marked, number)
		}
	}
	if !asked.DryRun && len(list) > 0 {
		t.say(lang, "afterIssue", folder)
	}
}

// undone tells what is as it was before the last import.
func (t terminal) undone(lang diag.Lang, folder string, u *pipeline.Undone) {
	t.say(lang, "undone", u.Command, u.When)
	var all heaps
	for _, f := range u.Files {
		key := "asBefore"
		if f.Gone {
			key = "gone"
		}
		if len(u.Files) > alike {
			all.add(key, f.Name)
		} else {
			t.say(lang, key, local(folder, f.Name))
		}
	}
	t.heaps(lang, folder, all)
}

// begun tells what was made for a month, and what comes next.
func (t terminal) begun(lang diag.Lang, folder, out string, month viet.Month, b *pipeline.Begun) {
	for _, d := range b.Documents {
		if d.From == "" {
			t.say(lang, "kept", local(folder, d.File))
		} else {
			t.say(lang, "begun", local(folder, d.File), d.From)
		}
	}
	if b.Forms != nil {
		t.handed(lang, out, b.Forms)
	}
	t.say(lang, "next")
	for _, d := range b.Documents {
		if d.Tasks > 0 {
			t.say(lang, "nextTasks", d.Tasks, local(folder, d.File))
		}
	}
	if b.Forms != nil {
		t.say(lang, "nextForms", local(out, "phieu-"+month.String()))
	}
	t.say(lang, "nextImport", folder)
	t.say(lang, "nextBuild", folder, month)
}

// standing tells how the work stands.
func (t terminal) standing(lang diag.Lang, s *pipeline.Standing) {
	switch {
	case s.Month.Year == 0:
		t.say(lang, "noMonthYet")
	case s.Closed != "":
		t.say(lang, "monthClosed", s.Month, s.Closed)
	default:
		t.say(lang, "monthNow", s.Month)
	}
	if f := s.Findings; f != nil {
		line := fmt.Sprintf(phrase(lang, "met"), f.Met(), f.Total(), f.CriteriaMet(), f.CriteriaTotal())
		if open := openIndicators(f); len(open) > 0 {
			line += fmt.Sprintf(phrase(lang, "unmet"), strings.Join(open, ", "))
		}
		fmt.Fprintln(t.out, line)
	} else if s.Month.Year > 0 {
		t.say(lang, "noFigures")
	}
	t.reporting(lang, s)
	if len(s.Proposals) > 0 {
		t.say(lang, "waiting", len(s.Proposals))
	}
	t.say(lang, "documents")
	for _, d := range s.Documents {
		if d.State != pipeline.IssuedNow || d.Month == s.Month.String() || d.Month == "" {
			fmt.Fprintf(t.out, "  %s: %s\n", d.ID, stateOf(lang, d))
		}
	}
}

// reporting tells who has reported and who has not.
func (t terminal) reporting(lang diag.Lang, s *pipeline.Standing) {
	of := s.Reporting.Of
	if of == 0 {
		return
	}
	t.say(lang, "reported", of-len(s.Reporting.Missing)-len(s.Faulty), of)
	for _, v := range s.Reporting.Missing {
		t.say(lang, "notReported", v.ID, v.Name)
	}
	for _, id := range s.Faulty {
		t.say(lang, "faulty", id)
	}
}

// stateOf says how a document stands.
func stateOf(lang diag.Lang, d pipeline.DocumentStanding) string {
	words := phrase(lang, "is."+string(d.State))
	switch d.State {
	case pipeline.Waiting:
		return fmt.Sprintf(words, d.Month)
	case pipeline.WithErrors:
		words = fmt.Sprintf(words, d.Errors)
	case pipeline.IssuedNow:
		return fmt.Sprintf(words, several(d.Numbers))
	case pipeline.Outdated:
		return fmt.Sprintf(words, several(d.Changed))
	}
	if d.Issued > 0 {
		words = fmt.Sprintf(phrase(lang, "is.partly"), d.Issued, d.Villages) + "; " + words
	}
	return words
}

// several are numbers: all of a few, the first and the last of many.
func several(numbers []string) string {
	if len(numbers) > 3 {
		return numbers[0] + " … " + numbers[len(numbers)-1]
	}
	return strings.Join(numbers, ", ")
}
