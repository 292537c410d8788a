package main

import (
	"fmt"
	"path/filepath"
	"slices"

	"github.com/spf13/cobra"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/render/html"
	"vanban/internal/viet"
)

// buildFlags are the flags of build, as typed.
type buildFlags struct {
	folder    string // of the output
	formats   []string
	documents []string
	villages  []string
	month     string
	shard     string
	workers   int
	force     bool
	overwrite bool
	noEmbed   bool
	comments  bool
	asJSON    bool
}

func (c *cli) buildCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "build [WORKSPACE]", Short: "tạo các văn bản và bảng tiêu chí của xã và của từng thôn", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return c.build(append(args, ".")[0]) },
	}
	f := cmd.Flags()
	f.StringVarP(&c.folder, "out", "o", "", "thư mục ghi kết quả (mặc định WORKSPACE/out)")
	f.StringSliceVar(&c.formats, "format", nil, "chỉ tạo các dạng này: pdf, docx, html, xlsx")
	f.StringSliceVar(&c.documents, "doc", nil, "chỉ tạo văn bản này (mã = tên tệp)")
	f.StringSliceVar(&c.villages, "village", nil, "chỉ tạo cho thôn này (mã trong danh sách thôn)")
	f.StringVar(&c.month, "month", "", "chỉ tạo văn bản và bảng tiêu chí của tháng này, ví dụ 2023-07")
	f.IntVar(&c.workers, "jobs", 0, "số việc làm cùng lúc (mặc định: số nhân của máy)")
	f.StringVar(&c.shard, "shard", "", "chỉ làm phần I trong N phần, khi chia cho nhiều máy: I/N")
	f.BoolVar(&c.force, "force", false, "tạo lại cả những tệp không có gì thay đổi")
	f.BoolVar(&c.overwrite, "overwrite", false, "thay cả tệp đã có người sửa; bản đã sửa được chuyển vào kept/ trước")
	f.BoolVar(&c.comments, "comments", false, "ghi điều check nêu thành nhận xét (comment) tại chỗ, trong tệp docx và xlsx")
	f.BoolVar(&c.asJSON, "json", false, "in kết quả dạng JSON")
	f.BoolVar(&c.noEmbed, "no-embed", false, "không nhúng phông chữ vào tệp HTML")
	return cmd
}

// selection reads the flags of build.
func (c *cli) selection() (pipeline.Selection, error) {
	s := pipeline.Selection{Workers: c.workers, Force: c.force, Overwrite: c.overwrite, Legacy: c.legacy}
	for _, id := range c.documents {
		s.Documents = append(s.Documents, norm.NFC.String(id))
	}
	for _, id := range c.villages {
		s.Villages = append(s.Villages, norm.NFC.String(id))
	}
	if c.noEmbed {
		s.Faces = html.Installed
	}
	if c.comments {
		s.Comments = c.lang
	}
	for _, f := range c.formats {
		if !slices.Contains(pipeline.Formats, pipeline.Format(f)) {
			return s, usageError{fmt.Errorf(phrase(c.lang, "format"), f, fmt.Sprint(pipeline.Formats))}
		}
		s.Formats = append(s.Formats, pipeline.Format(f))
	}
	if c.month != "" {
		month, ok := viet.ParseMonth(c.month)
		if !ok {
			return s, usageError{fmt.Errorf(phrase(c.lang, "month"), c.month)}
		}
		s.Month = month
	}
	if c.workers < 0 {
		return s, usageError{fmt.Errorf(phrase(c.lang, "jobs"), c.workers)}
	}
	var err error
	s.Shard, err = c.part()
	return s, err
}

// part reads I/N; nothing is the whole.
func (c *cli) part() (s pipeline.Shard, err error) {
	if c.shard == "" {
		return s, nil
	}
	var rest string
	n, _ := fmt.Sscanf(c.shard+" .", "%d/%d %s", &s.Part, &s.Of, &rest)
	if n != 3 || rest != "." || s.Part < 1 || s.Part > s.Of {
		return s, usageError{fmt.Errorf(phrase(c.lang, "shard"), c.shard)}
	}
	return s, nil
}

// build makes what is selected of a workspace and writes it.
func (c *cli) build(folder string) error {
	selection, err := c.selection()
	if err != nil {
		return err
	}
	out := c.folder
	if out == "" {
		out = filepath.Join(folder, pipeline.Out)
	}
	c.leads(out)
	step, end := c.progress(c.lang)
	selection.Progress = step
	var problems diag.List
	result, err := pipeline.Folder(c.ctx, c.use("build"), folder, out, selection, &problems)
	end()
	if err != nil {
		return err
	}
	if result == nil {
		c.problems(c.lang, &problems)
		return errProblems
	}
	slips := c.list(c.lang, &problems)[diag.Error] - len(result.Touched)
	if slips > 0 && !problems.Failed() {
		c.complain(c.lang, "draft", slips)
	}
	if c.asJSON {
		if err := c.showJSON(builtJSON(result)); err != nil {
			return err
		}
	} else {
		c.built(c.lang, out, result)
	}
	if problems.Failed() || len(result.Touched) > 0 {
		return errProblems
	}
	return nil
}
