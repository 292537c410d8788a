package pipeline

import (
	"context"
	"errors"
	"os"
	"path/filepath"

	"vanban/internal/diag"
	"vanban/internal/store"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Out is the output folder of a workspace where the user names no other.
const Out = "out"

// Write puts files into a folder, all of them or none; their places must hold
// what was says.
func Write(ctx context.Context, use store.Use, folder string, files []File, was store.Was) error {
	held, err := use.Lock(ctx, folder)
	if err != nil {
		return err
	}
	defer held.Release()
	return write(ctx, held, files, was)
}

func write(ctx context.Context, held *store.Folder, files []File, was store.Was) error {
	c := held.Begin()
	defer c.Discard()
	for _, f := range files {
		if err := c.Put(f.Name, f.Data, was); err != nil {
			return err
		}
	}
	return c.Commit(ctx)
}

// ErrNotEmpty is the error for a workspace that is to begin where something is.
var ErrNotEmpty = errors.New("the folder is not empty")

// Begin writes the files of a new workspace into a folder that is not there or
// empty.
func Begin(ctx context.Context, use store.Use, folder string, files []File) error {
	held, err := use.Lock(ctx, folder)
	if err != nil {
		return err
	}
	defer held.Release()
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if e.Name() != store.Private {
			return ErrNotEmpty
		}
	}
	return write(ctx, held, files, store.Nothing)
}

// Load loads the workspace in a folder while nobody changes it.
func Load(
	ctx context.Context, use store.Use, folder string, legacy *viet.Legacy, problems *diag.List,
) (*workspace.Workspace, error) {
	if err := use.Mend(ctx, filepath.Join(folder, Out)); err != nil {
		return nil, err
	}
	held, err := use.Share(ctx, folder)
	if err != nil {
		return nil, err
	}
	defer held.Release()
	ws, err := workspace.LoadLegacy(os.DirFS(folder), filepath.ToSlash(folder), legacy, problems)
	if err == nil {
		ws.SameNumbers(problems)
	}
	return ws, err
}

// lock takes a workspace for this run alone. A folder that is none is left as it
// is: loading will say so.
func lock(ctx context.Context, use store.Use, folder string) (*store.Folder, error) {
	if !isWorkspace(folder) {
		return nil, nil
	}
	if err := use.Mend(ctx, filepath.Join(folder, Out)); err != nil {
		return nil, err
	}
	return use.Lock(ctx, folder)
}

func isWorkspace(folder string) bool {
	_, err := os.Stat(filepath.Join(folder, "vanban.yaml"))
	return err == nil
}
