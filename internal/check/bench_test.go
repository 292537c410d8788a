package check_test

import (
	"testing"

	"vanban/internal/check"
	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/sample"
	"vanban/internal/workspace"
)

func BenchmarkSamplePlan(b *testing.B) {
	var problems diag.List
	ws, err := workspace.Load(sample.Folder(b, nil), "", &problems)
	if err != nil {
		b.Fatal(err)
	}
	tree := compose.Document(ws, ws.Documents[0], nil, &problems)
	b.ReportAllocs()
	for b.Loop() {
		var found diag.List
		check.Document(ws, ws.Documents[0], tree, &found)
	}
}
