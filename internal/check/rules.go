package check

import (
	"cmp"
	"slices"

	"vanban/internal/check/capital"
	"vanban/internal/check/complete"
	"vanban/internal/check/form"
	"vanban/internal/check/language"
	"vanban/internal/check/number"
	"vanban/internal/check/rule"
	"vanban/internal/check/time"
	"vanban/internal/diag"
)

// Area is a subject that rules are about.
type Area struct {
	Name  string
	Rules rule.List // by their codes
}

// Areas are all of them, in the order of docs/quy-tac.md.
var Areas = []Area{
	{"Thể thức", byCode(form.Rules)},
	{"Viết hoa", byCode(capital.Rules)},
	{"Số liệu", byCode(number.Rules)},
	{"Đầy đủ", byCode(complete.Rules)},
	{"Ngôn ngữ", byCode(language.Rules)},
	{"Thời điểm", byCode(time.Rules)},
}

// Rules are all rules, area by area.
var Rules = func() (all rule.List) {
	for _, a := range Areas {
		all = append(all, a.Rules...)
	}
	return all
}()

func byCode(rules rule.List) rule.List {
	return slices.SortedFunc(slices.Values(rules), func(a, b rule.Rule) int { return cmp.Compare(a.Code, b.Code) })
}

// Find gives the rule with a code, or what the check says of itself under it; nil
// when there is neither.
func Find(code diag.Code) *rule.Rule {
	for i := range Rules {
		if Rules[i].Code == code {
			return &Rules[i]
		}
	}
	for _, n := range rule.Notices {
		if n.Code == code {
			return n
		}
	}
	return nil
}

// SourceOf says where the rule with a code is written; empty for a code that is
// no rule's.
func SourceOf(code diag.Code) string {
	if r := Find(code); r != nil {
		return r.Source
	}
	return ""
}
