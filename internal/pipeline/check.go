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
func Check(ctx context.Context, ws *workspace.Workspace, s Selection, problems *diag.List) (check.Tally, error) {
	tally := check.Workspace(ws, problems)
	r := run{ws: ws, units: s.Shard.part(plan(ws, s, problems)), dry: true}
	r.cached = func(Job) (result, bool) { return result{}, false }
	outcomes, err := r.all(ctx, s)
	if err != nil {
		return tally, err
	}
	for i := range outcomes {
		problems.Join(outcomes[i].problems())
		for j := range outcomes[i].results {
			tally.Join(outcomes[i].results[j].tally)
		}
	}
	problems.Defer(false)
	return tally, nil
}
