// Package number holds the rules of numbers that must agree: with each other, with the findings, with
// the calendar.
//
// A file is a rule, with all that belongs to it, or what several rules share. A
// rule looks at a reading and reports slips; it changes nothing.
package number

import "vanban/internal/check/rule"

// Rules are the rules, in the order of their files.
var Rules rule.List
