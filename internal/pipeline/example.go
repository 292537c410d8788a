package pipeline

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Example gives a short document of a kind to start from, as documents/ID.md:
// the workspace's own templates/examples/KIND.md before the embedded one. Its
// names, superior, villages and signers are the workspace's; its month is that of
// the latest findings, or today's.
func Example(ws *workspace.Workspace, kind, id string, today viet.Month, problems *diag.List) File {
	if latest := criteria.Latest(ws.Findings); latest != nil {
		today = latest.Month
	}
	text := ""
	if _, ok := ws.Examples[kind]; ok {
		text = ws.Example(kind, today, problems)
	} else {
		known := exampleKinds(ws)
		problems.AddNear(diag.UnknownKind, diag.Place{}, diag.Nearest(kind, known), kind, strings.Join(known, ", "))
	}
	if !workspace.PlainName(id) {
		problems.Add(diag.UnsafeName, diag.Place{}, id)
	}
	if workspace.Reserved(id) {
		problems.Add(diag.ReservedName, diag.Place{}, id)
	}
	free(ws, id, problems)
	return File{path.Join("documents", id+".md"), []byte(withSigners(text, ws))}
}

func exampleKinds(ws *workspace.Workspace) []string {
	var kinds []string
	for kind := range ws.Examples {
		kinds = append(kinds, kind)
	}
	slices.Sort(kinds)
	return kinds
}

var signerField = regexp.MustCompile(`(?m)^(\s*signer: *)(.*)$`)

// withSigners puts signers the workspace has in the place of others.
func withSigners(text string, ws *workspace.Workspace) string {
	known := ws.SignerNames()
	if len(known) == 0 {
		return text
	}
	return signerField.ReplaceAllStringFunc(text, func(field string) string {
		m := signerField.FindStringSubmatch(field)
		names := strings.Split(strings.Trim(m[2], "[] "), ",")
		for i, name := range names {
			if names[i] = ws.SignerFor(strings.TrimSpace(name)); names[i] == "" {
				names[i] = known[i%len(known)]
			}
		}
		if len(names) == 1 {
			return m[1] + names[0]
		}
		return fmt.Sprintf("%s[%s]", m[1], strings.Join(names, ", "))
	})
}
