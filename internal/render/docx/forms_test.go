package docx_test

import (
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/sample"
)

// forms are the trees of the embedded examples, one of every form of the
// decree, by their names.
func forms(t testing.TB) map[string]*doc.Document {
	t.Helper()
	trees := map[string]*doc.Document{}
	for name, text := range sample.Examples(t) {
		trees[name] = composed(t, text)
	}
	return trees
}

// composed is the tree of a text in the sample workspace.
func composed(t testing.TB, text string) *doc.Document {
	t.Helper()
	ws := sample.With(t, text)
	return compose.Document(ws, ws.Documents[0], nil, &diag.List{})
}
