package store_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"

	"vanban/internal/store"
	"vanban/internal/store/faulty"
)

// month is a change of every kind.
func month(folder string, use store.Use) error {
	f, err := use.Lock(context.Background(), folder)
	if err != nil {
		return err
	}
	defer f.Release()
	c := f.Begin()
	defer c.Discard()
	if _, err := os.Stat(filepath.Join(folder, "findings/moved.csv")); err != nil {
		return nil // done before
	}
	for _, err := range []error{
		c.Put("findings/xa.yaml", []byte("new"), store.Whatever),
		c.Put("out/a/b/new.pdf", []byte("%PDF"), store.Whatever),
		c.Replace("out/text.docx", []byte("made"), store.Whatever, "out/kept/text.docx"),
		c.Move("findings/moved.csv", "history/moved.csv", store.Whatever),
		c.Remove("findings/gone.yaml", store.Whatever),
		c.Seal("out/manifest.json", []byte("{2}"), store.Whatever),
	} {
		if err != nil {
			return err
		}
	}
	return c.Commit(context.Background())
}

func TestEveryStepMayFailOrBeTheLast(t *testing.T) {
	points := faulty.Everywhere(t, faulty.Story{
		Files: map[string]string{
			"findings/xa.yaml": "old", "findings/gone.yaml": "old", "findings/moved.csv": "moved",
			"out/text.docx": "touched", "out/manifest.json": "{1}",
		},
		Folders: []string{""},
		Run:     month,
	})
	t.Logf("%d points", points)
}
