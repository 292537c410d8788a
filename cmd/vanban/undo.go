package main

import (
	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
)

func (c *cli) undoCommand() *cobra.Command {
	var reopen string
	cmd := &cobra.Command{
		Use:   "undo [WORKSPACE]",
		Short: "lấy lại lần nhận số liệu cuối cùng; chạy lần nữa thì lấy lại lần trước đó",
		Args:  cobra.MaximumNArgs(1),
		RunE:  func(_ *cobra.Command, args []string) error { return c.undo(append(args, ".")[0], reopen) },
	}
	cmd.Flags().StringVar(&reopen, "reopen", "", reopenUsage)
	return cmd
}

// undo takes back the last import.
func (c *cli) undo(folder, reopen string) error {
	var problems diag.List
	asked := pipeline.Asked{Legacy: c.legacy, Reopening: c.reopening(reopen)}
	undone, err := pipeline.Undo(c.ctx, c.use("undo"), folder, asked, &problems)
	if err != nil {
		return err
	}
	c.problems(c.lang, &problems)
	if undone == nil {
		return errProblems
	}
	c.undone(c.lang, folder, undone)
	return nil
}
