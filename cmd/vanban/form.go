package main

import (
	"fmt"
	"path/filepath"

	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/viet"
)

func (c *cli) formCommand() *cobra.Command {
	var month, out string
	var json bool
	cmd := &cobra.Command{
		Use: "form [WORKSPACE]", Short: "tạo phiếu của tháng để phát cho từng thôn", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return c.form(append(args, ".")[0], month, out, json) },
	}
	cmd.Flags().StringVar(&month, "month", "", "tháng phải báo cáo, ví dụ 2023-08")
	cmd.Flags().StringVarP(&out, "out", "o", "", "thư mục ghi phiếu (mặc định WORKSPACE/out)")
	cmd.Flags().BoolVar(&json, "json", false, "in kết quả dạng JSON")
	return cmd
}

// form makes the forms of a month and writes them.
func (c *cli) form(folder, typed, out string, json bool) error {
	month, err := c.monthOf(typed)
	if err != nil {
		return err
	}
	if out == "" {
		out = filepath.Join(folder, pipeline.Out)
	}
	var problems diag.List
	c.leads(out)
	asked := pipeline.Asked{Month: month, Legacy: c.legacy}
	handed, err := pipeline.Forms(c.ctx, c.use("form"), folder, out, asked, &problems)
	if err != nil {
		return err
	}
	c.problems(c.lang, &problems)
	if problems.Failed() {
		return errProblems
	}
	if json {
		return c.showJSON(formsJSON(handed))
	}
	c.handed(c.lang, out, handed)
	return nil
}

// monthOf reads a month that a flag must give.
func (c *cli) monthOf(typed string) (viet.Month, error) {
	month, ok := viet.ParseMonth(typed)
	switch {
	case typed == "":
		return month, usageError{fmt.Errorf("%s", phrase(c.lang, "noMonth"))}
	case !ok:
		return month, usageError{fmt.Errorf(phrase(c.lang, "month"), typed)}
	}
	return month, nil
}
