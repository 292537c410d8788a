// Package complete holds the rules of completeness: what a document or a finding lacks.
//
// A file is a rule, with all that belongs to it, or what several rules share. A
// rule looks at a reading and reports slips; it changes nothing.
package complete

import "vanban/internal/check/rule"

// Rules are the rules, in the order of their files.
var Rules rule.List
