package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

var keepLine = Rule{
	Code: diag.KeepLine, Group: Form, Source: "Phụ lục I, mục II.9.d", From: decree,
	Good: matter("recipients: [Các thôn, \"Lưu: VT, NTM\"]"),
	Bad:  matter("recipients: [Các thôn, Lưu VP]"),
	document: func(d *paper) {
		d.keepLine(d.tree.Ending.Recipients)
		if d.tree.Copy != nil {
			d.keepLine(d.tree.Copy.Ending.Recipients)
		}
	},
}

var (
	rightKeepLine = regexp.MustCompile(`^- Lưu: VT(, [^,;].*)?\.$`)
	keeps         = regexp.MustCompile(`(?i)^- lưu\s*[:.]?\s*(?:vt\b)?[\s,;.]*(.*?)[.;]?$`)
)

func (d *paper) keepLine(lines []doc.Line) {
	if len(lines) == 0 {
		return
	}
	last := lines[len(lines)-1]
	for _, l := range lines[:len(lines)-1] {
		if keeps.MatchString(l.Text) && keeps.MatchString(last.Text) {
			d.line(l, strings.TrimRight(strings.TrimPrefix(last.Text, "- "), "."))
		}
	}
	if rightKeepLine.MatchString(last.Text) {
		return
	}
	right := "Lưu: VT"
	if found := keeps.FindStringSubmatch(last.Text); found != nil && found[1] != "" {
		right += ", " + strings.TrimSpace(found[1])
	}
	d.line(last, right)
}
