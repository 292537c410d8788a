// Package rule is what rules are and what they work with: a rule's code, its
// sentences and examples; a document or a workspace to look at; and a place to
// report to, in the value that the words were written in.
//
// It holds no rule and runs none. A rule that lacks what it would be held against
// says which notice tells so.
package rule

import (
	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

// Rule is one thing a clerk looks for: what it asks for, where that is written,
// what a slip against it is, an example of either kind, and how it is found.
type Rule struct {
	Code       diag.Code
	Severity   diag.Severity // of a slip
	Source     string        // where it is written: `Phụ lục I, mục II.4.b`
	From       viet.Date     // the days between which it is in force
	Until      viet.Date
	InFindings bool      // the texts of findings are held against it too
	Title      diag.Term // what it asks for
	Text, Hint diag.Term // what a slip is, and the way out
	Good, Bad  Example   // passes; does not

	Document  func(*Document) // finds the slips of a document, and of each of its citations
	Citation  func(*Document, *reading.Citation)
	Workspace func(*Folder) // finds those that are of no one document
}

// Says is what problems of the rule say.
func (r *Rule) Says() *diag.Message {
	return &diag.Message{Severity: r.Severity, Text: r.Text, Hint: r.Hint}
}

// InForce reports whether the rule was in force on the day of a document; one
// without a day is held against every rule.
func (r *Rule) InForce(day viet.Date) bool {
	if day == (viet.Date{}) {
		return true
	}
	return !day.Last().Before(r.From) && (r.Until == (viet.Date{}) || !r.Until.Before(day))
}

// List is a list of rules, to which each file adds its own.
type List []Rule

// Add puts a rule into the list.
func (l *List) Add(r Rule) { *l = append(*l, r) }

// Example is a piece of a workspace that shows a rule: fields of vanban.yaml and
// of the front matter, text, and lines of the month's findings. What is empty
// is as in any good document.
type Example struct {
	Config, Matter, Text, Findings string
	Villages                       map[string]string // lines of the villages' findings, by their ids
}

// Text is an example that needs a text only.
func Text(s string) Example { return Example{Text: s} }

// Config is an example that needs fields of vanban.yaml only.
func Config(s string) Example { return Example{Config: s} }

// Matter is an example that needs fields of the front matter only.
func Matter(s string) Example { return Example{Matter: s} }

// Decree is the day from which Nghị định 30/2020/NĐ-CP is in force (Điều 37).
var Decree = viet.Date{Year: 2020, Month: 3, Day: 5}
