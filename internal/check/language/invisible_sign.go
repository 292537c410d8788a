package language

import (
	"fmt"
	"strings"
	"unicode"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-80", Severity: diag.Warning, Source: "quy tắc soạn thảo văn bản trên máy", InFindings: true,
		Title: diag.Term{Vi: "Không có ký tự ẩn, dấu cách lạ", En: "No invisible signs and no other spaces"},
		Text:  diag.Term{Vi: "có ký tự ẩn %[3]s ở “%[1]s”", En: "there is an invisible sign %[3]s in “%[1]s”"},
		Hint: diag.Term{Vi: "xóa ký tự này; nó theo vào khi dán từ phần mềm khác",
			En: "delete it; it comes in by pasting from elsewhere"},
		Good:     rule.Text("Các thôn thực hiện."),
		Bad:      rule.Text("Các th\u200bôn thực hiện."),
		Document: invisibleSign,
	})
}

func invisibleSign(d *rule.Document) {
	for _, p := range d.Of(reading.All) {
		if !reading.ContainsAny(p.Text, "\xc2\xad", "\xe1\x9a\x80", "\xe2", "\xe3\x80", "\xee", "\xef", "\xf0",
			"\xf3", "\xf4", "\xd8", "\xdb", "\xdc", "\xe1\xa0") {
			continue // none of their beginnings in UTF-8
		}
		for i, r := range p.Text {
			if otherSpace(r) {
				d.Fix(p, i, i+len(string(r)), " ", fmt.Sprintf("U+%04X", r))
			}
			if !invisible(r) {
				continue
			}
			from, to := i, i+len(string(r))
			before, after := reading.RuneBefore(p.Text, from), reading.RuneAt(p.Text, to)
			if before != 0 {
				from -= len(string(before))
			}
			if after != 0 {
				to += len(string(after))
			}
			d.Fix(p, from, to, strings.ReplaceAll(p.Text[from:to], string(r), ""), fmt.Sprintf("U+%04X", r))
		}
	}
}

// invisible tells signs that are not seen, and those of private fonts or that
// stand for what could not be read.
func invisible(r rune) bool {
	return r > unicode.MaxASCII &&
		(unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r) || r == unicode.ReplacementChar)
}

// otherSpace tells a space that is neither the plain nor the no-break one.
func otherSpace(r rune) bool {
	return r > unicode.MaxASCII && r != '\u00a0' && unicode.Is(unicode.Zs, r)
}
