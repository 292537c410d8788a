package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"strconv"
	"strings"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"vanban/internal/diag"
	"vanban/internal/pipeline"
	"vanban/internal/store"
	"vanban/internal/viet"
)

// The exit statuses.
const (
	done          = 0
	inputProblems = 1
	wrongUsage    = 2
	machineFailed = 3 // also when the same command will do later: nothing in the input is wrong
	interrupted   = 130
)

// errProblems stands for problems that have been printed.
var errProblems = errors.New("problems in the input")

// usageError is a word on the command line that is not right.
type usageError struct{ error }

// Unwrap gives what says more of it.
func (u usageError) Unwrap() error { return u.error }

// run is the whole program: it gives the exit status.
func run(args []string, t terminal) int {
	printed := &printer{to: t.out}
	c := cli{terminal: terminal{printed, t.err}, lang: language(args, os.Getenv("VANBAN_LANG"))}
	var stop func()
	c.ctx, stop = untilStopped()
	defer stop()
	c.command = words(args)
	root := c.root()
	root.SetArgs(args)
	err := root.Execute()
	if err == nil || errors.Is(err, errProblems) {
		err = cmp.Or(printed.err, err)
	}
	var usage usageError
	var own *pipeline.OwnFolder
	switch {
	case err == nil:
		return done
	case errors.Is(err, errProblems):
		return inputProblems
	case errors.As(err, &usage), !c.started:
		c.complain(c.lang, "usage", c.misused(root, err))
		return wrongUsage
	case errors.As(err, &own):
		c.complain(c.lang, "usage", fmt.Sprintf(phrase(c.lang, "ownFolder"), own.Out, own.Of))
		return wrongUsage
	}
	if errors.Is(err, context.Canceled) {
		c.complain(c.lang, "stopped")
		return interrupted
	}
	c.failed(c.lang, err)
	return machineFailed
}

// words is the command line as it was typed, for the history.
func words(args []string) string {
	command := "vanban"
	for _, arg := range args {
		if strings.ContainsAny(arg, " \t\n\"") || arg == "" {
			arg = strconv.Quote(arg)
		}
		command += " " + arg
	}
	return command
}

// untilStopped ends when the user or the system wants the program to end. A
// second Ctrl-C does not wait.
func untilStopped() (ctx context.Context, stop func()) {
	signals := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as nohup has it
		signals = append(signals, syscall.SIGHUP)
	}
	ctx, stop = signal.NotifyContext(context.Background(), signals...)
	context.AfterFunc(ctx, stop)
	return ctx, stop
}

// cli is the command line and what its flags say.
type cli struct {
	terminal
	lang     diag.Lang
	langFlag string
	legacy   *viet.Legacy // the encoding of old texts, as told; nil is to find out
	oldFlag  string
	wait     time.Duration // for other runs to end
	started  bool          // the words are understood, the work has begun
	command  string        // the words of the command line
	ctx      context.Context
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
	root.PersistentFlags().DurationVar(&c.wait, "wait", 10*time.Second,
		"chờ lệnh khác đang chạy trên cùng thư mục bao lâu, ví dụ 2m")
	root.AddCommand(c.buildCommand(), c.checkCommand(), c.newCommand(), c.formCommand(), c.importCommand(), c.issueCommand(),
		c.kindsCommand(), c.registerCommand(), c.schemaCommand(), c.monthCommand(), c.statusCommand(),
		c.undoCommand(), c.versionCommand())
	root.SetFlagErrorFunc(func(cmd *cobra.Command, err error) error { return usageError{flagError{err, cmd}} })
	if c.lang == diag.Vietnamese {
		inVietnamese(root)
	}
	return root
}

// now is the time, for the history; SOURCE_DATE_EPOCH sets it, in seconds.
func (c *cli) now() time.Time {
	if seconds, err := strconv.ParseInt(os.Getenv("SOURCE_DATE_EPOCH"), 10, 64); err == nil {
		return time.Unix(seconds, 0).UTC()
	}
	return time.Now()
}

// use says who uses folders, and how long it waits for them.
func (c *cli) use(command string) store.Use {
	return store.Use{Command: "vanban " + command, Wait: c.wait}
}

// leads says where the output folder lies, when that is a link.
func (c *cli) leads(out string) {
	if to := pipeline.LeadsTo(out); to != "" {
		c.complain(c.lang, "leads", out, to)
	}
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
