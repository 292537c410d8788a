package compose

import (
	"regexp"
	"strings"

	"vanban/internal/workspace"
)

// templateCall finds the names of the templates that a text calls.
var templateCall = regexp.MustCompile(`\{\{-?\s*template\s+("[^"]*")`)

// callees are the templates that a text calls, and those that they call: the
// others need not be parsed, for every village anew. Where a name is not found
// all are given, so that the way out can tell what there is.
func callees(all []workspace.Template, text string) []workspace.Template {
	if !strings.Contains(text, "template") {
		return nil
	}
	taken := make([]bool, len(all))
	for open := []string{text}; len(open) > 0; open = open[1:] {
		for _, call := range templateCall.FindAllStringSubmatch(open[0], -1) {
			found := strings.Contains(open[0], "define "+call[1])
			for i, t := range all {
				if !strings.Contains(t.Text, "define "+call[1]) {
					continue
				}
				if found = true; !taken[i] {
					taken[i] = true
					open = append(open, t.Text)
				}
			}
			if !found {
				return all
			}
		}
	}
	var list []workspace.Template
	for i, t := range all {
		if taken[i] {
			list = append(list, t)
		}
	}
	return list
}
