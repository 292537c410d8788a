package manuscript

import (
	"regexp"
	"strings"
)

// special are the signs that may mean something to Markdown inside a line.
var special = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "[[", `\[\[`, "[^", `\[^`, "![", `!\[`, "`", "\\`",
	"<!--", `\<!--`)

// actions writes braces so that they begin no template action.
func actions(s string) string { return strings.ReplaceAll(s, "{{", `{{"{{"}}`) }

// escape is text as Markdown has it inside a line.
func escape(s string) string { return actions(special.Replace(s)) }

// opening finds signs that would begin another block at the head of a line.
var opening = regexp.MustCompile(`^(##|#(?:\s|$)|[-+](?:\s|$)|\||->|---|===|~~~|>)`)

// escapeHead is Markdown that begins a line as text does.
func escapeHead(s string) string {
	if opening.MatchString(s) {
		return `\` + s
	}
	return s
}
