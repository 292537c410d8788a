package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// The exit statuses.
const (
	done          = 0
	inputProblems = 1
	wrongUsage    = 2
	machineFailed = 3
	interrupted   = 130
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
	if errors.Is(err, context.Canceled) {
		c.complain(c.lang, "stopped")
		return machineFailed
	}
	c.complain(c.lang, "failed", err)
	return machineFailed
}

// cli is the command line and what its flags say.
type cli struct {
	terminal
	lang     diag.Lang
	langFlag string
	legacy   *viet.Legacy // the encoding of old texts, as told; nil is to find out
	oldFlag  string
	started  bool // the words are understood, the work has begun
	buildFlags
	invented int    // villages of a new workspace
	seed     uint64 // that they are made up with
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
	root.PersistentFlags().StringVar(&c.oldFlag, "legacy", "", "bảng mã của tệp văn bản cũ: tcvn3, vni, vps (mặc định: tự nhận biết)")
	root.AddCommand(c.buildCommand(), c.checkCommand(), c.newCommand(), c.formCommand(), c.importCommand(), c.versionCommand())
	return root
}

// start settles the language and the encoding; from here on an error is not one of usage.
func (c *cli) start() error {
	if c.langFlag != "" {
		c.lang = diag.Lang(c.langFlag)
	}
	if c.lang != diag.Vietnamese && c.lang != diag.English {
		c.lang = diag.Vietnamese
		return usageError{fmt.Errorf(phrase(c.lang, "language"), c.langFlag)}
	}
	if c.oldFlag != "" {
		legacy, ok := viet.ParseLegacy(c.oldFlag)
		if !ok {
			return usageError{fmt.Errorf(phrase(c.lang, "legacy"), c.oldFlag)}
		}
		c.legacy = &legacy
	}
	c.started = true
	return nil
}

// version is the program's version; a build from a tag carries its own.
const version = "0.3.0"

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
