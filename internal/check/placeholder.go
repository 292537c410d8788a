package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var placeholder = Rule{
	Code: diag.Placeholder, Group: Completeness, Source: "văn bản trình ký phải điền đủ",
	Good: text("Các thôn gửi báo cáo trước ngày 25/7/2023, gồm số liệu, hình ảnh,..."),
	Bad:  text("Các thôn gửi báo cáo trước ngày ... tháng 7 năm 2023, gồm xx hộ nghèo."),
	document: func(d *paper) {
		for _, p := range d.of(all) {
			if !mayBeBlank(p.text) {
				continue
			}
			for _, m := range blanks.FindAllStringSubmatchIndex(p.text, -1) {
				if from, to := m[2], m[3]; !d.formText(p, p.text[from:to], from) {
					d.slip(p, from, to)
					break // one is enough to look at the whole
				}
			}
		}
	},
}

// blanks are what writers leave to be filled in: rows of dots, a dot row where a
// number belongs, xx, TODO, ___, ???.
var blanks = regexp.MustCompile(`(?:^|[\s(/“:-])(` +
	`(?:[Nn]gày|[Tt]háng|[Nn]ăm|[Ss]ố|[Đ]iều|[Kk]hoản) ?(?:…+|\.{3,})` +
	`|…{2,}|[.…]{5,}|_{3,}|\?{3,}` +
	`|x{2,}|TODO|FIXME|XXXX+|\[(?:điền|ghi|tên|số|ngày)[^\]]*\]` +
	`)(?:$|[\s)/”.,;:%-])`)

// mayBeBlank tells a text that is worth a closer look.
func mayBeBlank(s string) bool {
	for _, sign := range []string{"…", "...", "___", "???", "xx", "TODO", "FIXME", "XXXX", "["} {
		if strings.Contains(s, sign) {
			return true
		}
	}
	return false
}

// formText tells a blank that shows a form to others: between quotes, in
// brackets that tell what an appendix belongs to, or rows of dots in an
// appendix, which may be a form to fill in by hand.
func (d *paper) formText(p *passage, blank string, at int) bool {
	open := strings.LastIndexByte(p.text[:at], '(')
	dots := p.part > 0 && strings.Trim(blank, ".…_ ") == ""
	return p.quoted(at) || dots || open >= 0 && strings.HasPrefix(p.text[open:], "(Kèm theo")
}
