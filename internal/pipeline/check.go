package pipeline

import (
	"context"

	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/workspace"
)

// Check composes what is selected and holds it and the workspace against the
// rules, several documents at a time. It makes no file; here nothing is let
// pass because a document is a draft.
func Check(ctx context.Context, ws *workspace.Workspace, s Selection, problems *diag.List) (check.Summary, error) {
	summary := check.Workspace(ws, problems)
	r := run{ws: ws, units: s.Shard.part(plan(ws, s, problems)), dry: true}
	r.cached = func(Job) (result, bool) { return result{}, false }
	outcomes, err := r.all(ctx, s)
	if err != nil {
		return summary, err
	}
	for i := range outcomes {
		problems.Join(outcomes[i].problems())
		for j := range outcomes[i].results {
			summary.Join(outcomes[i].results[j].summary)
		}
	}
	problems.Defer(false)
	return summary, nil
}
