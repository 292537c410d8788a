package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/store"
	"vanban/internal/viet"
)

func (c *cli) newCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "new DIR", Short: "tạo không gian làm việc mẫu", Args: cobra.ExactArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return c.newWorkspace(args[0]) },
	}
	cmd.Flags().IntVar(&c.invented, "villages", 0, "số thôn bịa ra, để thử (mặc định: các thôn của xã mẫu)")
	cmd.Flags().Uint64Var(&c.seed, "seed", 1, "số chọn các thôn bịa ra: cùng số thì cùng kết quả")
	cmd.AddCommand(&cobra.Command{
		Use: "document KIND ID", Short: "tạo một văn bản theo mẫu trong không gian làm việc này", Args: cobra.ExactArgs(2),
		RunE: func(_ *cobra.Command, args []string) error { return c.newDocument(args[0], args[1]) },
	})
	return cmd
}

// newWorkspace writes the sample into a folder that is not there or empty.
func (c *cli) newWorkspace(folder string) error {
	if c.invented < 0 || c.invented > pipeline.MostVillages {
		return usageError{fmt.Errorf(phrase(c.lang, "villages"), c.invented, pipeline.MostVillages)}
	}
	files, err := pipeline.Sample()
	if c.invented > 0 {
		files, err = pipeline.Invented(c.invented, c.seed)
	}
	if err != nil {
		return err
	}
	err = pipeline.Begin(c.ctx, c.use("new"), folder, files)
	if errors.Is(err, pipeline.ErrNotEmpty) {
		return usageError{fmt.Errorf(phrase(c.lang, "exists"), folder)}
	}
	if err != nil {
		return err
	}
	c.say(c.lang, "workspace", folder)
	return nil
}

// newDocument writes the example of a kind into the workspace we stand in.
func (c *cli) newDocument(kind, id string) error {
	var found, problems diag.List
	ws, err := pipeline.Load(c.ctx, c.use("new document"), ".", nil, &found)
	if err != nil {
		return err
	}
	if ws.Styles == nil {
		problems = found
	} else {
		file := pipeline.Example(ws, kind, id, viet.Month{Year: c.now().Year(), Month: int(c.now().Month())}, &problems)
		if !problems.Failed() {
			files := []pipeline.File{file}
			err := pipeline.Write(c.ctx, c.use("new document"), ".", files, store.Nothing)
			if err == nil {
				c.made(c.lang, ".", files)
			}
			return err
		}
	}
	c.problems(c.lang, &problems)
	return errProblems
}
