package check

import (
	"regexp"
	"strings"

	"vanban/internal/diag"
)

var basisEnds = Rule{
	Code: diag.BasisEnds, Group: Form, Source: "Phụ lục I, mục II.6.a", From: decree,
	Good: text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;\n\nCăn cứ Luật Cư trú ngày 13 tháng 11 năm 2020.\n\nỦy ban nhân dân xã thông báo."),
	Bad:  text("Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024.\n\nCăn cứ Luật Cư trú ngày 13 tháng 11 năm 2020;\n\nỦy ban nhân dân xã thông báo."),
	document: func(d *paper) {
		bases := d.bases()
		for i, b := range bases {
			want := "."
			if i+1 < len(bases) && bases[i+1].before == b || d.proposed(b) {
				want = ";"
			}
			d.basisEnd(b, want)
		}
	},
}

// bases are the passages that are set as bases, and those that are typed as a
// list: before the first heading, or under one that says so.
func (d *paper) bases() []*passage {
	var list []*passage
	under := true
	for _, p := range d.of(heading | basis | paragraph | item) {
		switch {
		case p.kind == heading:
			under = basisHeading.MatchString(strings.TrimLeft(p.small(span{p.numberSize(), len(p.text)}), " "))
		case p.kind == basis, under && p.part == 0 && basisBegins.MatchString(p.text) && !strings.HasSuffix(p.text, ":"):
			list = append(list, p)
		default:
			under = under && p.before != nil && p.before.kind == heading
		}
	}
	return list
}

var (
	basisHeading = regexp.MustCompile(`^(?:các )?(?:căn cứ|cơ sở)(?: pháp lý| thực hiện| xây dựng| ban hành| lập| để)*`)
	basisBegins  = regexp.MustCompile(`^Căn cứ (?:Luật|Bộ luật|Pháp lệnh|\p{Lu}\p{Ll}+ (?:\p{Ll}+ )?số )|` +
		`^(?:Luật|Bộ luật|Pháp lệnh) \p{L}.* ngày \d|^(?:Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Kết luận|Kế hoạch|Hướng dẫn|Công văn) số \d`)
)

// proposed tells a basis behind which it is said on whose proposal.
func (d *paper) proposed(b *passage) bool {
	for _, p := range d.of(paragraph) {
		if p.before == b {
			return strings.HasPrefix(p.text, "Theo đề nghị ") || strings.HasPrefix(p.text, "Xét ")
		}
	}
	return false
}

// basisEnd holds the signs at the end of a basis against the one wanted. A
// bracket or quote may close before them.
func (d *paper) basisEnd(b *passage, want string) {
	if len(b.words) == 0 {
		return
	}
	from := b.words[len(b.words)-1].to
	if closed := strings.LastIndexAny(b.text[from:], ")”\""); closed >= 0 {
		from += closed + len(string(runeAt(b.text, from+closed)))
	}
	switch end := b.text[from:]; {
	case end == want || end == "" || end == "./.":
	case strings.TrimSpace(end) == want, strings.Trim(end, " .,;:") == "":
		d.amend(b, from, len(b.text), want)
	}
}
