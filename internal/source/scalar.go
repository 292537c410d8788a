package source

import (
	"fmt"
	"strings"
	"unicode"

	"go.yaml.in/yaml/v4"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
)

// plain holds the values of a YAML text to the rules of the text itself: an escape
// in quotes may stand for a control character, which is a problem, or for a letter
// in parts, which is composed.
func (d decoder) plain(n *yaml.Node) bool {
	ok := true
	if n.Kind == yaml.ScalarNode {
		n.Value = norm.NFC.String(n.Value)
		for _, r := range n.Value {
			if unicode.IsControl(r) && r != '\n' && r != '\t' {
				d.problems.Add(diag.ControlCharacter, d.at(n), fmt.Sprintf("U+%04X", r))
				ok = false
				break
			}
		}
	}
	for _, child := range n.Content {
		ok = d.plain(child) && ok
	}
	return ok
}

// withColon is a text that YAML takes for a field and its value, where a text is
// wanted: `- Lưu: VT` without quotation marks.
func withColon(n *yaml.Node) (text string, ok bool) {
	if n.Kind != yaml.MappingNode || n.Style&yaml.FlowStyle != 0 || len(n.Content) != 2 {
		return "", false
	}
	key, value := n.Content[0], n.Content[1]
	if key.Kind != yaml.ScalarNode || value.Kind != yaml.ScalarNode || key.Line != value.Line && !null(value) {
		return "", false
	}
	return strings.TrimSpace(key.Value + ": " + value.Value), true
}
