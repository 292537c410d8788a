// Package form holds the rules of form: what Nghị định 30/2020/NĐ-CP, Phụ lục I and III, says of numbers,
// citations, symbols, signatures, recipients and appendices.
//
// A file is a rule, with all that belongs to it, or what several rules share. A
// rule looks at a reading and reports slips; it changes nothing.
package form

import "vanban/internal/check/rule"

// Rules are the rules, in the order of their files.
var Rules rule.List
