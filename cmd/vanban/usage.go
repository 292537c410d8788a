package main

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"text/template"
	"unicode/utf8"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"vanban/internal/diag"
)

// usageWords are what cobra and pflag say of a command line, which have no types
// for it, in words of the clerk's language.
var usageWords = []struct {
	said *regexp.Regexp
	vi   string
}{
	{regexp.MustCompile(`^unknown command "(.*?)" for "(.*?)"`), "không có lệnh “%s” của %s"},
	{regexp.MustCompile(`^unknown flag: (.*)$`), "không có tùy chọn %s"},
	{regexp.MustCompile(`^unknown shorthand flag: .* in (.*)$`), "không có tùy chọn %s"},
	{regexp.MustCompile(`^flag needs an argument: (?:'.*' in )?(.*)$`), "sau %s phải ghi giá trị"},
	{regexp.MustCompile(`^bad flag syntax: (.*)$`), "tùy chọn %s viết sai"},
	{regexp.MustCompile(`^invalid argument "(.*)" for "(.*)" flag`), "“%s” không dùng được cho %s"},
	{regexp.MustCompile(`^required flag\(s\) "(.*)" not set$`), "thiếu tùy chọn --%s"},
	{regexp.MustCompile(`^accepts (\d+) arg\(s\), received (\d+)$`), "lệnh cần %s tên, đã ghi %s"},
	{regexp.MustCompile(`^accepts at most (\d+) arg\(s\), received (\d+)$`), "lệnh nhận nhiều nhất %s tên, đã ghi %s"},
	{regexp.MustCompile(`^requires at least (\d+) arg\(s\), only received (\d+)$`), "lệnh cần ít nhất %s tên, đã ghi %s"},
	{regexp.MustCompile(`^accepts between (\d+) and (\d+) arg\(s\), received (\d+)$`), "lệnh nhận từ %s đến %s tên, đã ghi %s"},
	{regexp.MustCompile(`^if any flags in the group \[(.*)\] are set none of the others can be; \[.*\] were all set$`),
		"chỉ được ghi một trong các tùy chọn: %s"},
}

// misused says what is wrong with a command line, and the nearest right name.
func (c *cli) misused(root *cobra.Command, err error) string {
	text, near := err.Error(), nearest(root, err)
	text, _, _ = strings.Cut(text, "\n")
	if c.lang == diag.English {
		if near != "" {
			text += "; did you mean " + near + "?"
		}
		return text
	}
	for _, w := range usageWords {
		if m := w.said.FindStringSubmatch(text); m != nil {
			var words []any
			for _, word := range m[1:] {
				words = append(words, word)
			}
			text = fmt.Sprintf(w.vi, words...)
			break
		}
	}
	if near != "" {
		text += "; có phải " + near + "?"
	}
	return text
}

// flagError is an error of a command's flags.
type flagError struct {
	error
	of *cobra.Command
}

// nearest is the command or the flag that was meant.
func nearest(root *cobra.Command, err error) string {
	var flags flagError
	text := err.Error()
	if m := usageWords[0].said.FindStringSubmatch(text); m != nil {
		var names []string
		for _, sub := range root.Commands() {
			names = append(names, sub.Name())
		}
		return diag.Nearest(m[1], names)
	}
	if m := usageWords[1].said.FindStringSubmatch(text); m != nil && errors.As(err, &flags) {
		var names []string
		flags.of.Flags().VisitAll(func(f *pflag.Flag) { names = append(names, "--"+f.Name) })
		return diag.Nearest(m[1], names)
	}
	return ""
}

// language is the one that the command line asks for, before it is understood.
func language(args []string, otherwise string) diag.Lang {
	for i, arg := range args {
		if value, ok := strings.CutPrefix(arg, "--lang="); ok {
			otherwise = value
		} else if arg == "--lang" && i+1 < len(args) {
			otherwise = args[i+1]
		}
	}
	if otherwise == string(diag.English) {
		return diag.English
	}
	return diag.Vietnamese
}

// usageTemplate is cobra's, in the clerk's language.
var usageTemplate = template.Must(template.New("usage").Funcs(template.FuncMap{"flags": flagsInVietnamese}).Parse(`Cách dùng:{{if .Runnable}}
  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [lệnh]

Các lệnh:{{range .Commands}}{{if .IsAvailableCommand}}
  {{printf "%-11s" .Name}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

Tùy chọn:
{{flags .LocalFlags}}{{end}}{{if .HasAvailableInheritedFlags}}

Tùy chọn chung:
{{flags .InheritedFlags}}{{end}}{{if .HasAvailableSubCommands}}

Xem cách dùng một lệnh: {{.CommandPath}} [lệnh] --help{{end}}
`))

var (
	flagType    = regexp.MustCompile(`(--[\w-]+) (strings|string|int|uint64|uint|duration)\b`)
	flagDefault = regexp.MustCompile(`\(default (.*)\)`)
	typeNames   = map[string]string{"string": "CHỮ", "strings": "CHỮ,…", "int": "SỐ", "uint": "SỐ", "uint64": "SỐ",
		"duration": "BAO-LÂU"}
)

func flagsInVietnamese(flags *pflag.FlagSet) string {
	text := flagType.ReplaceAllStringFunc(strings.TrimRight(flags.FlagUsages(), "\n "), func(s string) string {
		name, of, _ := strings.Cut(s, " ")
		short := typeNames[of]
		return name + " " + short + strings.Repeat(" ", len(of)-utf8.RuneCountInString(short))
	})
	return flagDefault.ReplaceAllString(text, "(mặc định $1)")
}

// inVietnamese puts what cobra says of itself into the clerk's language.
func inVietnamese(root *cobra.Command) {
	root.SetUsageFunc(func(cmd *cobra.Command) error { return usageTemplate.Execute(cmd.OutOrStderr(), cmd) })
	root.InitDefaultHelpCmd()
	each(root, func(cmd *cobra.Command) {
		cmd.InitDefaultHelpFlag()
		cmd.Flags().Lookup("help").Usage = "cách dùng lệnh này"
		cmd.DisableFlagsInUseLine = true
		if cmd.Name() == "help" {
			cmd.Use, cmd.Short, cmd.Long = "help [lệnh]", "cách dùng một lệnh", "Cách dùng một lệnh."
		}
	})
}

func each(cmd *cobra.Command, visit func(*cobra.Command)) {
	visit(cmd)
	for _, sub := range cmd.Commands() {
		each(sub, visit)
	}
}
