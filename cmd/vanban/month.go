package main

import (
	"path/filepath"

	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
)

func (c *cli) monthCommand() *cobra.Command {
	var out string
	var json bool
	cmd := &cobra.Command{
		Use:   "month MONTH [WORKSPACE]",
		Short: "bắt đầu một tháng: lập lại các văn bản hằng tháng, tạo phiếu",
		Args:  cobra.RangeArgs(1, 2),
		RunE: func(_ *cobra.Command, args []string) error {
			return c.beginMonth(args[0], append(args[1:], ".")[0], out, json)
		},
	}
	cmd.Flags().StringVarP(&out, "out", "o", "", "thư mục ghi phiếu (mặc định WORKSPACE/out)")
	cmd.Flags().BoolVar(&json, "json", false, "in kết quả dạng JSON")
	return cmd
}

// beginMonth makes the documents and forms of a month and says what comes next.
func (c *cli) beginMonth(typed, folder, out string, json bool) error {
	month, err := c.monthOf(typed)
	if err != nil {
		return err
	}
	if out == "" {
		out = filepath.Join(folder, "out")
	}
	c.leads(out)
	var problems diag.List
	asked := pipeline.Asked{Month: month, Legacy: c.legacy}
	begun, err := pipeline.BeginMonth(c.ctx, c.use("month"), folder, out, asked, &problems)
	if err != nil {
		return err
	}
	c.problems(c.lang, &problems)
	if begun == nil {
		return errProblems
	}
	if json {
		return c.showJSON(begunJSON(begun))
	}
	c.begun(c.lang, folder, out, month, begun)
	return nil
}
