package main

import (
	"errors"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
)

func (c *cli) issueCommand() *cobra.Command {
	var asked pipeline.Issue
	var json bool
	cmd := &cobra.Command{
		Use:   "issue [WORKSPACE] DOC…",
		Short: "ban hành: cấp số, ngày cho văn bản, cất bản đã gửi và ghi sổ đăng ký văn bản đi",
		RunE:  func(_ *cobra.Command, args []string) error { return c.issue(args, asked, json) },
	}
	f := cmd.Flags()
	f.StringVar(&asked.Number, "number", "", "số của văn bản; văn bản của từng thôn: số của thôn đầu tiên")
	f.StringVar(&asked.Numbers, "numbers", "", "bảng số của từng văn bản (cột Số, Thôn, Văn bản): .csv hoặc .xlsx")
	f.StringVar(&asked.Date, "date", "", "ngày của văn bản, ví dụ 31/7/2023")
	f.StringSliceVar(&asked.Villages, "village", nil, "chỉ thôn này (mã trong danh sách thôn)")
	f.StringVar(&asked.Replaces, "replaces", "", "thay thế văn bản sai nội dung, ví dụ 112/BC-UBND (Điều 18.3)")
	f.StringVar(&asked.Corrects, "corrects", "", "đính chính văn bản sai thể thức bằng công văn này")
	f.StringVar(&asked.Withdraws, "withdraw", "", "thu hồi văn bản này")
	f.StringVar(&asked.Signed, "signed", "", "tệp đã ký số, hoặc bản quét có chữ ký, cất cùng văn bản")
	f.BoolVar(&asked.DryRun, "dry-run", false, "chỉ cho xem số và thư mục, không ghi gì")
	f.BoolVar(&json, "json", false, "in kết quả dạng JSON")
	return cmd
}

// issue gives documents their numbers.
func (c *cli) issue(args []string, asked pipeline.Issue, json bool) error {
	folder, args := workspaceIn(args)
	for _, id := range args {
		asked.Documents = append(asked.Documents, strings.TrimSuffix(norm.NFC.String(id), ".md"))
	}
	needsDocument := asked.Replaces+asked.Corrects+asked.Signed+asked.Number+asked.Numbers != ""
	if len(args) == 0 && (asked.Withdraws == "" || needsDocument) {
		return usageError{errors.New(phrase(c.lang, "noDocument"))}
	}
	if asked.Number != "" && asked.Numbers != "" {
		return usageError{errors.New(phrase(c.lang, "numberTwice"))}
	}
	for i, id := range asked.Villages {
		asked.Villages[i] = norm.NFC.String(id)
	}
	asked.Legacy = c.legacy
	var problems diag.List
	issued, err := pipeline.IssueDocuments(c.ctx, c.use("issue"), folder, asked, &problems)
	if err != nil {
		return err
	}
	c.problems(c.lang, &problems)
	if issued == nil {
		return errProblems
	}
	if json {
		return c.showJSON(struct {
			DryRun bool                      `json:"dry_run"`
			Issued []pipeline.IssuedDocument `json:"issued"`
		}{asked.DryRun, issued})
	}
	c.issued(c.lang, folder, issued, asked)
	return nil
}
