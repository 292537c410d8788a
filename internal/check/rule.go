package check

import (
	"vanban/internal/diag"
	"vanban/internal/viet"
)

// Rule is one thing a clerk looks for. Its title, severity and sentences stand
// in the catalogue under its code.
type Rule struct {
	Code   diag.Code
	Group  Group
	Source string    // where it is written: `Phụ lục I, mục II.4.b`
	From   viet.Date // the days between which it is in force
	Until  viet.Date
	Good   Example // passes
	Bad    Example // does not

	document  func(*paper)
	workspace func(*folder)
}

// Group is an area of rules.
type Group int

// The areas, in the order of docs/quy-tac.md.
const (
	Form Group = iota
	Capitals
	Numbers
	Completeness
	Language
	Times
)

// Groups are the names of the areas.
var Groups = [...]string{
	Form:         "Thể thức",
	Capitals:     "Viết hoa",
	Numbers:      "Số liệu",
	Completeness: "Đầy đủ",
	Language:     "Ngôn ngữ",
	Times:        "Thời điểm",
}

// Example is a piece of a workspace that shows a rule: fields of vanban.yaml and
// of the front matter, text, and lines of the month's findings. What is empty
// is as in any good document.
type Example struct {
	Config, Matter, Text, Findings string
	Villages                       map[string]string // lines of the villages' findings, by their ids
}

// text is an example that needs a text only.
func text(s string) Example { return Example{Text: s} }

// config is an example that needs fields of vanban.yaml only.
func config(s string) Example { return Example{Config: s} }

// matter is an example that needs fields of the front matter only.
func matter(s string) Example { return Example{Matter: s} }

// saying is an example with a text besides.
func (e Example) saying(text string) Example {
	e.Text = text
	return e
}

// decree is the day from which Nghị định 30/2020/NĐ-CP is in force (Điều 37).
var decree = viet.Date{Year: 2020, Month: 3, Day: 5}

// SourceOf says where the rule with a code is written; empty for a code that is
// no rule's.
func SourceOf(code diag.Code) string {
	for i := range Rules {
		if Rules[i].Code == code {
			return Rules[i].Source
		}
	}
	return ""
}
