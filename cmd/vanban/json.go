package main

import (
	"vanban/internal/criteria"
	"vanban/internal/pipeline"
)

// What --json prints is one document; the names of its fields stay.

// importedResult is what import --json prints: what was taken of whom, and who has
// not reported.
type importedResult struct {
	Taken     []takenResult     `json:"taken"`
	Documents []documentResult  `json:"documents"`
	Months    []reportingResult `json:"months"`
	Aside     []string          `json:"aside,omitempty"` // files that were not taken
}

// takenResult is what a subject's file changed.
type takenResult struct {
	File    string         `json:"file"` // below the workspace
	Whose   string         `json:"whose"`
	State   string         `json:"state"` // new, changed, unchanged
	Emptied int            `json:"emptied"`
	Changes []changeResult `json:"changes"`
}

// changeResult is a text that is another one than before; without an indicator it
// is of the findings as a whole.
type changeResult struct {
	Indicator string `json:"indicator,omitempty"`
	Field     string `json:"field"`
	Before    string `json:"before"`
	Now       string `json:"now"`
}

// documentResult is a document that a text from Word became.
type documentResult struct {
	File  string `json:"file"` // below the workspace
	From  string `json:"from"`
	State string `json:"state"` // new, unchanged
}

// reportingResult tells who has reported in a month.
type reportingResult struct {
	Month    string          `json:"month"`
	Villages int             `json:"villages"`
	Missing  []villageResult `json:"missing"`
}

type villageResult struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func importedJSON(r *pipeline.Import) importedResult {
	result := importedResult{Taken: []takenResult{}, Documents: []documentResult{}, Months: []reportingResult{}}
	result.Aside = r.Aside
	for _, t := range r.Taken {
		result.Taken = append(result.Taken, takenJSON(t))
	}
	for _, d := range r.Documents {
		result.Documents = append(result.Documents, documentResult{d.File, d.From, state(d.New, !d.New)})
	}
	for _, m := range r.Months {
		reporting := reportingResult{Month: m.Month.String(), Villages: m.Of, Missing: []villageResult{}}
		for _, v := range m.Missing {
			reporting.Missing = append(reporting.Missing, villageResult{v.ID.Text, v.Name.Text})
		}
		result.Months = append(result.Months, reporting)
	}
	return result
}

func takenJSON(t pipeline.Taken) takenResult {
	result := takenResult{t.File, t.Whose, state(t.New, t.Unchanged()), t.Emptied(), []changeResult{}}
	for _, c := range t.Changes {
		for _, f := range c.Fields {
			result.Changes = append(result.Changes, changeResult{c.Indicator, f.Title, f.Before, f.Now})
		}
	}
	return result
}

// state is the word for what became of a file.
func state(isNew, unchanged bool) string {
	switch {
	case isNew:
		return "new"
	case unchanged:
		return "unchanged"
	}
	return "changed"
}

// proposedResult is what import --from --json prints.
type proposedResult struct {
	Proposals []string `json:"proposals"` // files below the workspace
}

func proposedJSON(files []pipeline.File) proposedResult {
	result := proposedResult{[]string{}}
	for _, f := range files {
		result.Proposals = append(result.Proposals, f.Name)
	}
	return result
}

// builtResult is what build --json prints.
type builtResult struct {
	Files   []fileResult    `json:"files"`
	LeftOut []absenceResult `json:"left_out"`
	Old     []oldResult     `json:"old_files"`
	Touched []string        `json:"touched"` // files that somebody worked on, and that stay
}

// fileResult is a file of the output folder.
type fileResult struct {
	Name     string `json:"name"`
	State    string `json:"state"` // new (made), unchanged
	Document string `json:"document,omitempty"`
	Village  string `json:"village,omitempty"`
	Month    string `json:"month,omitempty"`
	Issued   string `json:"issued,omitempty"`
}

type absenceResult struct {
	Village string `json:"village"`
	Name    string `json:"name"`
	Errors  int    `json:"errors"`
}

type oldResult struct {
	Name string `json:"name"`
	Why  string `json:"why"`
}

func builtJSON(r *pipeline.Result) builtResult {
	result := builtResult{filesJSON(r.Files), []absenceResult{}, []oldResult{}, append([]string{}, r.Touched...)}
	for _, l := range r.LeftOut {
		result.LeftOut = append(result.LeftOut, absenceResult{l.Village.ID.Text, l.Village.Name.Text, len(l.Errors)})
	}
	for _, o := range r.Old {
		result.Old = append(result.Old, oldResult{o.Name, string(o.Why)})
	}
	return result
}

func filesJSON(entries []pipeline.Entry) []fileResult {
	files := []fileResult{}
	for _, e := range entries {
		if e.Touched {
			continue
		}
		files = append(files, fileResult{e.Name, state(!e.Kept, e.Kept), e.Document, e.Village, e.Month, e.Issued})
	}
	return files
}

// formsResult is what form --json prints.
type formsResult struct {
	Forms  []fileResult `json:"forms"`
	Filled []string     `json:"filled"` // forms that somebody filled in, and that stay
}

func formsJSON(h *pipeline.Handed) formsResult {
	return formsResult{filesJSON(h.Forms), append([]string{}, h.Filled...)}
}

// begunResult is what month --json prints.
type begunResult struct {
	Documents []begunDocument `json:"documents"`
	Forms     *formsResult    `json:"forms,omitempty"`
}

// begunDocument is a document of the month that recurs.
type begunDocument struct {
	Document string `json:"document"`
	File     string `json:"file"`           // below the workspace
	State    string `json:"state"`          // new, unchanged
	From     string `json:"from,omitempty"` // the document that it was made of
	Tasks    int    `json:"proposed_tasks"`
}

func begunJSON(b *pipeline.Begun) begunResult {
	result := begunResult{Documents: []begunDocument{}}
	for _, d := range b.Documents {
		made := begunDocument{d.ID, d.File, state(d.From != "", d.From == ""), d.From, d.Tasks}
		result.Documents = append(result.Documents, made)
	}
	if b.Forms != nil {
		forms := formsJSON(b.Forms)
		result.Forms = &forms
	}
	return result
}

// statusResult is what status --json prints.
type statusResult struct {
	Month     string             `json:"month,omitempty"`  // empty: nothing speaks of any
	Closed    string             `json:"closed,omitempty"` // the report that was issued of it
	Reporting *reportingStatus   `json:"reporting,omitempty"`
	Proposals []string           `json:"proposals"` // files that wait to be accepted, below the workspace
	Findings  *findingsStatus    `json:"findings,omitempty"`
	Errors    int                `json:"errors"` // that are of no document
	Documents []documentStanding `json:"documents"`
	Next      nextStatus         `json:"next"`
}

// reportingStatus tells which villages have reported.
type reportingStatus struct {
	Villages int             `json:"villages"`
	Missing  []villageResult `json:"missing"`
	Faulty   []string        `json:"faulty"` // ids of villages whose reports have errors
}

// findingsStatus is what the commune found.
type findingsStatus struct {
	Met           int      `json:"met"`
	Total         int      `json:"total"`
	CriteriaMet   int      `json:"criteria_met"`
	CriteriaTotal int      `json:"criteria_total"`
	Unmet         []string `json:"unmet"` // indicators
}

// documentStanding is how a document stands.
type documentStanding struct {
	Document string   `json:"document"`
	Month    string   `json:"month,omitempty"`
	State    string   `json:"state"` // waiting, draft, with errors, ready, issued, changed since it was issued
	Errors   int      `json:"errors"`
	Villages int      `json:"villages,omitempty"` // that it is made for
	Issued   []string `json:"issued"`             // numbers
	Changed  []string `json:"changed"`            // numbers of what would say something else today
}

// nextStatus is what is to be done first.
type nextStatus struct {
	Step string `json:"step"` // mend, begin, accept, collect, commune, correct, finish, replace, issue
	Text string `json:"text"`
}

func statusJSON(s *pipeline.Standing, next string) statusResult {
	result := statusResult{
		Closed: s.Closed, Proposals: append([]string{}, s.Proposals...), Errors: s.Errors,
		Documents: []documentStanding{}, Next: nextStatus{string(s.Next), next},
	}
	if s.Month.Year > 0 {
		result.Month = s.Month.String()
	}
	if s.Reporting.Of > 0 {
		result.Reporting = &reportingStatus{s.Reporting.Of, []villageResult{}, append([]string{}, s.Faulty...)}
		for _, v := range s.Reporting.Missing {
			result.Reporting.Missing = append(result.Reporting.Missing, villageResult{v.ID.Text, v.Name.Text})
		}
	}
	if f := s.Findings; f != nil {
		result.Findings = &findingsStatus{f.Met(), f.Total(), f.CriteriaMet(), f.CriteriaTotal(), openIndicators(f)}
	}
	for _, d := range s.Documents {
		result.Documents = append(result.Documents, documentStanding{
			d.ID, d.Month, string(d.State), d.Errors, d.Villages,
			append([]string{}, d.Numbers...), append([]string{}, d.Changed...),
		})
	}
	return result
}

// openIndicators are those that are not met.
func openIndicators(f *criteria.Findings) []string {
	ids := []string{}
	for _, c := range f.Unmet() {
		for _, open := range c.Findings {
			ids = append(ids, open.Indicator.ID)
		}
	}
	return ids
}
