package source

import (
	"encoding/json"
	"strings"
)

// Quote is a text as a YAML scalar: in double quotes, JSON's escapes, which YAML
// has too.
func Quote(text string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(text); err != nil {
		panic("source: a text that JSON cannot write: " + err.Error())
	}
	return strings.TrimSuffix(b.String(), "\n")
}
