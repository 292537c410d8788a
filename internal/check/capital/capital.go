// Package capital holds the rules of capitals (Nghị định 30/2020/NĐ-CP, Phụ lục II).
//
// A file is a rule, with all that belongs to it, or what several rules share. A
// rule looks at a reading and reports slips; it changes nothing.
package capital

import "vanban/internal/check/rule"

// Rules are the rules, in the order of their files.
var Rules rule.List
