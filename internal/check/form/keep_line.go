package form

import (
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-02", Severity: diag.Error, Source: "Phụ lục I, mục II.9.d", From: rule.Decree,
		Title: diag.Term{Vi: "Dòng cuối của Nơi nhận là “Lưu: VT, …”",
			En: "The last line of Nơi nhận is “Lưu: VT, …”"},
		Text: diag.Term{Vi: "dòng lưu của Nơi nhận ghi “%[1]s”, phải là “Lưu: VT, đơn vị soạn thảo”",
			En: "the keep line reads “%[1]s”; it must be “Lưu: VT, drafting unit”"},
		Hint: diag.Term{Vi: "ghi “%[2]s”, đặt trong ngoặc kép vì có dấu hai chấm",
			En: "write “%[2]s”, in quotes because of the colon"},
		Good:     rule.Matter("recipients: [Các thôn, \"Lưu: VT, NTM\"]"),
		Bad:      rule.Matter("recipients: [Các thôn, Lưu VP]"),
		Document: keepLine,
	})
}

func keepLine(d *rule.Document) {
	keepLineOf(d, d.Tree.Ending.Recipients)
	if d.Tree.Copy != nil {
		keepLineOf(d, d.Tree.Copy.Ending.Recipients)
	}
}

var (
	rightKeepLine = regexp.MustCompile(`^- Lưu: VT(, [^,;].*)?\.$`)
	keeps         = regexp.MustCompile(`(?i)^- lưu\s*[:.]?\s*(?:vt\b)?[\s,;.]*(.*?)[.;]?$`)
)

func keepLineOf(d *rule.Document, lines []doc.Line) {
	if len(lines) == 0 {
		return
	}
	last := lines[len(lines)-1]
	for _, l := range lines[:len(lines)-1] {
		if keeps.MatchString(l.Text) && keeps.MatchString(last.Text) {
			d.Line(l, strings.TrimRight(strings.TrimPrefix(last.Text, "- "), "."))
		}
	}
	if rightKeepLine.MatchString(last.Text) {
		return
	}
	right := "Lưu: VT"
	if found := keeps.FindStringSubmatch(last.Text); found != nil && found[1] != "" {
		right += ", " + strings.TrimSpace(found[1])
	}
	d.Line(last, right)
}
