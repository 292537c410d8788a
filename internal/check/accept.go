package check

import (
	"slices"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/source"
)

// reasonFor is why slips against a rule may stand, empty when they may not.
func reasonFor(code diag.Code, accepted [][]source.Entry[source.String]) string {
	for _, list := range accepted {
		for _, a := range list {
			if a.Key.Text == string(code) {
				return a.Value.Text
			}
		}
	}
	return ""
}

// checkAccepted notes acceptances of rules that do not exist, or without a
// reason.
func checkAccepted(accepted []source.Entry[source.String], problems *diag.List) {
	var known []string
	for _, r := range Rules {
		known = append(known, string(r.Code))
	}
	note := func(r *rule.Rule, a source.Entry[source.String], near string) {
		problems.Note(diag.Problem{Code: r.Code, Says: r.Says(), Place: a.Key.At, Args: []any{a.Key.Text}, Near: near})
	}
	for _, a := range accepted {
		switch {
		case !slices.Contains(known, a.Key.Text):
			note(&rule.UnknownRule, a, diag.Nearest(a.Key.Text, known))
		case strings.TrimSpace(a.Value.Text) == "":
			note(&rule.AcceptedWithoutReason, a, "")
		}
	}
}

// noteUnevaluated says for each reason which rules could not be evaluated.
func noteUnevaluated(works []*rule.Work, at diag.Place, problems *diag.List) {
	for _, reason := range rule.Notices {
		var codes []string
		for _, w := range works {
			if w.Missing == reason && len(w.Found) == 0 {
				codes = append(codes, string(w.Rule.Code))
			}
		}
		if slices.Sort(codes); len(codes) > 0 {
			list := []any{strings.Join(codes, ", ")}
			problems.Note(diag.Problem{Code: reason.Code, Says: reason.Says(), Place: at, Args: list})
		}
	}
}
