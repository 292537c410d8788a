// Package time holds the rules of times: what is no more on the day of a document, or not yet.
//
// A file is a rule, with all that belongs to it, or what several rules share. A
// rule looks at a reading and reports slips; it changes nothing.
package time

import "vanban/internal/check/rule"

// Rules are the rules, in the order of their files.
var Rules rule.List
