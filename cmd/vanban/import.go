package main

import (
	"errors"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/viet"
)

// importFlags are flags of import, as typed.
type importFlags struct {
	reopen       string // why closed months are changed
	yes, json    bool
	allOrNothing bool
	convert      bool // old formats, by LibreOffice
}

func (c *cli) importCommand() *cobra.Command {
	var month, from string
	var flags importFlags
	cmd := &cobra.Command{
		Use:   "import [WORKSPACE] FILE…",
		Short: "nhận các phiếu đã điền (.xlsx, .csv, .yaml hoặc thư mục) vào findings/, văn bản Word (.docx) vào documents/",
		Args:  cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error {
			if from != "" {
				return c.propose(args, from, month, flags)
			}
			return c.importFiles(args, month, flags)
		},
	}
	cmd.Flags().StringVar(&month, "month", "", "tháng của số liệu, khi tệp không tự ghi, ví dụ 2023-08")
	cmd.Flags().StringVar(&flags.reopen, "reopen", "", reopenUsage)
	cmd.Flags().BoolVar(&flags.yes, "yes", false, "nhận cả khi hơn nửa số ô đã báo cáo của một thôn bị xóa trắng")
	cmd.Flags().BoolVar(&flags.json, "json", false, "in kết quả dạng JSON")
	cmd.Flags().BoolVar(&flags.allOrNothing, "all-or-nothing", false, "còn một tệp có lỗi thì không nhận tệp nào")
	cmd.Flags().BoolVar(&flags.convert, "convert", false, "chuyển tệp .xls, .ods, .doc bằng LibreOffice của máy rồi nhận")
	cmd.Flags().StringVar(&from, "from", "", "chép số liệu của tháng này làm bản đề xuất cho tháng của --month")
	return cmd
}

// reopenUsage says what --reopen is.
const reopenUsage = "sửa cả số liệu của tháng đã chốt (báo cáo đã ban hành); ghi lý do, được lưu lại"

// reopening is what opens closed months: a reason, which is kept with the command and its time.
func (c *cli) reopening(why string) pipeline.Reopening {
	return pipeline.Reopening{Why: strings.TrimSpace(why), Command: c.command, When: c.now()}
}

// workspaceIn takes the workspace off the words of the command line: the first
// one when it is a workspace, else the folder we stand in.
func workspaceIn(args []string) (folder string, rest []string) {
	if len(args) > 0 {
		if _, err := os.Stat(filepath.Join(args[0], "vanban.yaml")); err == nil {
			return args[0], args[1:]
		}
	}
	return ".", args
}

// importFiles reads filled tables and texts from Word into the workspace.
func (c *cli) importFiles(args []string, typed string, flags importFlags) error {
	folder, files := workspaceIn(args)
	if len(files) == 0 {
		return usageError{errors.New(phrase(c.lang, "noFiles"))}
	}
	var month viet.Month
	var err error
	if typed != "" {
		if month, err = c.monthOf(typed); err != nil {
			return err
		}
	}
	var problems diag.List
	asked := pipeline.Asked{
		Month: month, Legacy: c.legacy, Password: c.password(), Yes: flags.yes, Reopening: c.reopening(flags.reopen),
		AllOrNothing: flags.allOrNothing,
	}
	if flags.convert {
		program := office()
		if program == "" {
			return usageError{errors.New(phrase(c.lang, "noOffice"))}
		}
		asked.Convert = converter(c.ctx, program)
	}
	result, err := pipeline.ImportFiles(c.ctx, c.use("import"), folder, files, asked, &problems)
	if err != nil {
		return err
	}
	if result == nil {
		c.problems(c.lang, &problems)
		return errProblems
	}
	if len(result.Taken)+len(result.Documents) == 0 {
		c.problems(c.lang, &problems) // which says that nothing was written
	} else {
		c.list(c.lang, &problems)
	}
	if flags.json {
		err = c.showJSON(importedJSON(result))
	} else {
		c.imported(c.lang, folder, result)
		c.setAside(c.lang, result.Aside)
	}
	if err == nil && problems.Failed() {
		return errProblems
	}
	return err
}

// propose takes a month over as proposals for another one.
func (c *cli) propose(args []string, from, to string, flags importFlags) error {
	folder, files := workspaceIn(args)
	if len(files) > 0 {
		return usageError{errors.New(phrase(c.lang, "fromFiles"))}
	}
	first, err := c.monthOf(from)
	if err != nil {
		return err
	}
	month, err := c.monthOf(to)
	if err != nil {
		return err
	}
	var problems diag.List
	asked := pipeline.Asked{Month: month, Legacy: c.legacy, Reopening: c.reopening(flags.reopen)}
	made, err := pipeline.Propose(c.ctx, c.use("import"), folder, first, asked, &problems)
	if err != nil {
		return err
	}
	c.problems(c.lang, &problems)
	if problems.Failed() {
		return errProblems
	}
	if flags.json {
		return c.showJSON(proposedJSON(made))
	}
	c.say(c.lang, "proposed", len(made), local(folder, "findings/"+month.String()))
	return nil
}
