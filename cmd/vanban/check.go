package main

import (
	"bytes"
	"encoding/json"
	"path/filepath"

	"github.com/spf13/cobra"

	"vanban/internal/check"
	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/render/sarif"
	"vanban/internal/store"
	"vanban/internal/workspace"
)

// checkFlags are the flags of check, as typed.
type checkFlags struct {
	json  bool
	sarif string // the file to write
	fix   bool
	write bool

	reopen string // why closed months are amended
}

func (c *cli) checkCommand() *cobra.Command {
	var flags checkFlags
	cmd := &cobra.Command{
		Use: "check [WORKSPACE]", Short: "kiểm tra thể thức, viết hoa, số liệu, chính tả trước khi trình ký", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return c.check(append(args, ".")[0], flags) },
	}
	f := cmd.Flags()
	f.BoolVar(&flags.json, "json", false, "in kết quả dạng JSON")
	f.StringVar(&flags.sarif, "sarif", "", "ghi kết quả vào tệp SARIF cho phần mềm khác đọc")
	f.BoolVar(&flags.fix, "fix", false, "cho xem các chỗ sửa được chắc chắn; chưa ghi gì")
	f.BoolVar(&flags.write, "write", false, "cùng với --fix: ghi các chỗ sửa vào tệp")
	f.StringVar(&c.month, "month", "", "dùng kết quả rà soát của tháng này, ví dụ 2023-07")
	f.StringSliceVar(&c.documents, "doc", nil, "chỉ kiểm tra văn bản này (mã = tên tệp)")
	f.StringVar(&flags.reopen, "reopen", "", reopenUsage)
	return cmd
}

// check prints what a clerk would mark in a workspace and its documents, or
// amends what is sure.
func (c *cli) check(folder string, flags checkFlags) error {
	var problems diag.List
	selection, err := c.selection()
	if err != nil {
		return err
	}
	ws, err := pipeline.Load(c.ctx, c.use("check"), folder, c.legacy, &problems)
	if err != nil {
		return err
	}
	summary, err := pipeline.Check(c.ctx, ws, selection, &problems)
	if err != nil {
		return err
	}
	if _, err := pipeline.Issued(folder, ws, &problems); err != nil {
		return err
	}
	if flags.sarif != "" {
		if err := c.writeSarif(flags.sarif, &problems); err != nil {
			return err
		}
	}
	switch {
	case flags.fix:
		return c.fix(folder, ws, flags, &problems)
	case flags.json:
		err = c.json(&problems, summary)
	default:
		c.checked(c.lang, ws.Texts, &problems, summary)
	}
	if err == nil && problems.Failed() {
		return errProblems
	}
	return err
}

func (c *cli) writeSarif(name string, problems *diag.List) error {
	data, err := sarif.Write(problems.Sorted(), version, c.lang)
	if err != nil {
		return err
	}
	file := pipeline.File{Name: filepath.Base(name), Data: data}
	return pipeline.Write(c.ctx, c.use("check"), filepath.Dir(name), []pipeline.File{file}, store.Whatever)
}

// fix shows what would be amended, or amends it.
func (c *cli) fix(folder string, ws *workspace.Workspace, flags checkFlags, problems *diag.List) error {
	changes, err := pipeline.Fix(folder, ws, problems)
	if err != nil {
		return err
	}
	var closed diag.List
	reopening := c.reopening(flags.reopen)
	if changes, err = pipeline.Amendable(folder, ws, changes, reopening, &closed); err != nil {
		return err
	}
	c.list(c.lang, &closed)
	places := 0
	for _, change := range changes {
		places += change.Places
		c.show(change.Diff())
	}
	switch {
	case len(changes) == 0:
		c.say(c.lang, "noFix")
	case flags.write:
		if err := pipeline.Amend(c.ctx, c.use("check"), folder, changes, reopening); err != nil {
			return err
		}
		c.say(c.lang, "fixed", places, len(changes))
	default:
		c.say(c.lang, "fixable", places, len(changes))
	}
	if closed.Failed() {
		return errProblems
	}
	return nil
}

// report is the shape of what --json prints.
type report struct {
	Documents int       `json:"documents"`
	Rules     outcomes  `json:"rules"`
	Problems  []finding `json:"problems"`
}

type outcomes struct {
	Checked      int         `json:"checked"`
	Passed       int         `json:"passed"`
	Failed       int         `json:"failed"`
	NotEvaluated []diag.Code `json:"not_evaluated"`
}

type finding struct {
	File     string    `json:"file,omitempty"`
	Line     int       `json:"line,omitempty"`
	Col      int       `json:"col,omitempty"`
	Cell     string    `json:"cell,omitempty"`
	Severity string    `json:"severity"`
	Code     diag.Code `json:"code"`
	Text     string    `json:"text"`
	Hint     string    `json:"hint,omitempty"`
	Source   string    `json:"source,omitempty"`
	Excerpt  string    `json:"excerpt,omitempty"`
	Fix      string    `json:"fix,omitempty"`
	Accepted string    `json:"accepted,omitempty"`
}

// json prints all that check has to say as one JSON value.
func (c *cli) json(problems *diag.List, summary check.Summary) error {
	r := report{Documents: summary.Documents, Problems: []finding{}}
	r.Rules = outcomes{summary.Rules(), summary.Count(check.Passed), summary.Count(check.Failed), append([]diag.Code{}, summary.Codes(check.NotEvaluated)...)}
	for _, p := range problems.Sorted() {
		r.Problems = append(r.Problems, finding{
			File: p.Place.File, Line: p.Place.Line, Col: p.Place.Col, Cell: p.Place.Cell,
			Severity: p.Severity().Name(diag.English), Code: p.Code, Text: p.Text(c.lang), Hint: p.Hint(c.lang),
			Source: check.SourceOf(p.Code), Excerpt: p.Excerpt, Fix: p.Fix, Accepted: p.Accepted,
		})
	}
	return c.showJSON(r)
}

// showJSON prints a value for programs.
func (t terminal) showJSON(value any) error {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(value); err != nil {
		return err
	}
	t.show(b.String())
	return nil
}
