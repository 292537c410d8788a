package pipeline

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/workspace"
)

// Example gives a short document of a kind to start from, as documents/ID.md:
// the workspace's own templates/examples/KIND.md before the embedded one. Its
// signers are ones that the workspace has.
func Example(ws *workspace.Workspace, kind, id string, problems *diag.List) File {
	text, ok := ws.Examples[kind]
	if !ok {
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
	return File{path.Join("documents", id+".md"), []byte(withSigners(text, ws.SignerNames()))}
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
func withSigners(text string, known []string) string {
	if len(known) == 0 {
		return text
	}
	return signerField.ReplaceAllStringFunc(text, func(field string) string {
		m := signerField.FindStringSubmatch(field)
		names := strings.Split(strings.Trim(m[2], "[] "), ",")
		for i, name := range names {
			if names[i] = strings.TrimSpace(name); !slices.Contains(known, names[i]) {
				names[i] = known[i%len(known)]
			}
		}
		if len(names) == 1 {
			return m[1] + names[0]
		}
		return fmt.Sprintf("%s[%s]", m[1], strings.Join(names, ", "))
	})
}
