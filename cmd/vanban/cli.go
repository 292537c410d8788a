package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"vanban/internal/build"
	"vanban/internal/diag"
	"vanban/internal/render/html"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// The exit statuses.
const (
	done          = 0
	inputProblems = 1
	wrongUsage    = 2
	machineFailed = 3
)

// errProblems stands for problems that have been printed.
var errProblems = errors.New("problems in the input")

// usageError is a word on the command line that is not right.
type usageError struct{ error }

// run is the whole program: it gives the exit status.
func run(args []string, t terminal) int {
	c := cli{terminal: t, lang: diag.Vietnamese}
	root := c.root()
	root.SetArgs(args)
	err := root.Execute()
	var usage usageError
	switch {
	case err == nil:
		return done
	case errors.Is(err, errProblems):
		return inputProblems
	case errors.As(err, &usage), !c.started:
		c.complain(c.lang, "usage", err)
		return wrongUsage
	}
	c.complain(c.lang, "failed", err)
	return machineFailed
}

// cli is the command line and what its flags say.
type cli struct {
	terminal
	lang      diag.Lang
	langFlag  string
	started   bool // the words are understood, the work has begun
	out       string
	formats   []string
	documents []string
	month     string
	noEmbed   bool
}

func (c *cli) root() *cobra.Command {
	root := &cobra.Command{
		Use: "vanban", Short: "Văn bản hành chính từ kế hoạch và kết quả rà soát tiêu chí của xã",
		SilenceErrors: true, SilenceUsage: true, Args: cobra.NoArgs,
		PersistentPreRunE: func(*cobra.Command, []string) error { return c.start() },
		RunE:              func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetOut(c.terminal.out)
	root.SetErr(c.terminal.err)
	root.CompletionOptions.DisableDefaultCmd = true
	root.PersistentFlags().StringVar(&c.langFlag, "lang", os.Getenv("VANBAN_LANG"), "ngôn ngữ của thông báo: vi, en")
	root.AddCommand(c.buildCommand(), c.newCommand(), c.versionCommand())
	return root
}

// start settles the language; from here on an error is not one of usage.
func (c *cli) start() error {
	if c.langFlag != "" {
		c.lang = diag.Lang(c.langFlag)
	}
	if c.lang != diag.Vietnamese && c.lang != diag.English {
		c.lang = diag.Vietnamese
		return usageError{fmt.Errorf(phrase(c.lang, "language"), c.langFlag)}
	}
	c.started = true
	return nil
}

func (c *cli) buildCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use: "build [WORKSPACE]", Short: "tạo các văn bản và bảng tiêu chí", Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error { return c.build(append(args, ".")[0]) },
	}
	var formats []string
	for _, f := range build.Formats {
		formats = append(formats, string(f))
	}
	cmd.Flags().StringVarP(&c.out, "out", "o", "", "thư mục ghi kết quả (mặc định WORKSPACE/out)")
	cmd.Flags().StringSliceVar(&c.formats, "format", formats, "các dạng tệp")
	cmd.Flags().StringSliceVar(&c.documents, "doc", nil, "chỉ tạo văn bản này (mã = tên tệp)")
	cmd.Flags().StringVar(&c.month, "month", "", "dùng kết quả rà soát của tháng này, ví dụ 2023-07")
	cmd.Flags().BoolVar(&c.noEmbed, "no-embed", false, "không nhúng phông chữ vào tệp HTML")
	return cmd
}

// selection reads the flags of build.
func (c *cli) selection() (build.Selection, error) {
	s := build.Selection{Documents: c.documents}
	if c.noEmbed {
		s.Faces = html.Installed
	}
	for _, f := range c.formats {
		if !slices.Contains(build.Formats, build.Format(f)) {
			return s, usageError{fmt.Errorf(phrase(c.lang, "format"), f, fmt.Sprint(build.Formats))}
		}
		s.Formats = append(s.Formats, build.Format(f))
	}
	if c.month != "" {
		month, ok := viet.ParseMonth(c.month)
		if !ok {
			return s, usageError{fmt.Errorf(phrase(c.lang, "month"), c.month)}
		}
		s.Month = month
	}
	return s, nil
}

// build makes what is selected of a workspace and writes it.
func (c *cli) build(folder string) error {
	selection, err := c.selection()
	if err != nil {
		return err
	}
	var problems diag.List
	ws, err := workspace.Load(os.DirFS(folder), filepath.ToSlash(folder), &problems)
	if err != nil {
		return err
	}
	files, err := build.All(ws, selection, &problems)
	if err != nil {
		return err
	}
	c.problems(c.lang, &problems)
	if problems.Failed() {
		return errProblems
	}
	out := c.out
	if out == "" {
		out = filepath.Join(folder, "out")
	}
	if err := build.Write(out, files); err != nil {
		return err
	}
	c.made(c.lang, out, files)
	return nil
}

// version is the program's version; a build from a tag carries its own.
const version = "0.2.0"

func (c *cli) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use: "version", Short: "phiên bản", Args: cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintln(c.terminal.out, "vanban", version, revision())
			return err
		},
	}
}

// revision names the commit the program was built from, where Go noted it.
func revision() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return strings.TrimSpace("(" + s.Value[:min(12, len(s.Value))] + ")")
		}
	}
	return ""
}
