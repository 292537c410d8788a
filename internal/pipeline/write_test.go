package pipeline_test

import (
	"context"
	"testing"

	"vanban/internal/pipeline"
	"vanban/internal/store"
	"vanban/internal/store/faulty"
)

// quick is a disk that does not wait until the bytes last.
func quick() store.Use { return store.Use{Disk: &faulty.Disk{}} }

// write puts files into a folder, whatever is there.
func write(t testing.TB, folder string, files ...pipeline.File) {
	t.Helper()
	if err := pipeline.Write(context.Background(), quick(), folder, files, store.Whatever); err != nil {
		t.Fatal(err)
	}
}
