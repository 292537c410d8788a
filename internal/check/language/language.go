// Package language holds the rules of the language: spelling, signs, letters.
//
// A file is a rule, with all that belongs to it, or what several rules share. A
// rule looks at a reading and reports slips; it changes nothing.
package language

import "vanban/internal/check/rule"

// Rules are the rules, in the order of their files.
var Rules rule.List
