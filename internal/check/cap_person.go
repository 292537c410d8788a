package check

import (
	"strings"

	"vanban/internal/diag"
)

var personCapital = Rule{
	Code: diag.PersonCapital, Group: Capitals, Source: "Phụ lục II, mục II.1", From: decree,
	Good: text("Giao ông Nguyễn Văn An phụ trách."),
	Bad:  text("Giao ông Nguyễn văn An phụ trách."),
	document: func(d *paper) {
		for _, s := range d.signers() {
			if right := titleCase(s.Name.Text); right != s.Name.Text && s.Name.Text != "" {
				d.field(s.Name, right).Fix = right
			}
		}
		for _, middle := range []string{"văn", "thị"} {
			d.each(middle, running, func(p *passage, i int) {
				name := i > 0 && surnames[p.low(i-1)] && p.raised(i-1) && p.gap(i-1) == " " && p.gap(i) == " "
				if name && p.lowered(i) != p.lowered(i+1) && !notNames[p.low(i+1)] && i+1 < len(p.words) && !p.words[i+1].number {
					d.name(p, i-1, i+1)
				}
			})
		}
		for _, title := range []string{"ông", "bà", "đồng chí"} {
			d.each(title, running, func(p *passage, i int) { d.named(p, i+strings.Count(title, " ")+1) })
		}
		for _, t := range d.tables {
			d.namesOf(t)
		}
	},
}

// notNames make another word with văn or thị before them: Từ Văn phòng ….
var notNames = set("xã trấn trường phòng hóa hoá bản kiện thư nghệ minh học chương")

// name notes a name from word first to word last.
func (d *paper) name(p *passage, first, last int) {
	from, to := p.words[first].from, p.words[last].to
	if right := titleCase(p.text[from:to]); right != p.text[from:to] {
		d.amend(p, from, to, right)
	}
}

// named notes a name that begins with word i, behind a title: its family name or
// its middle name is small.
func (d *paper) named(p *passage, i int) {
	if !surnames[p.low(i)] || p.gap(i-1) != " " || p.gap(i) != " " {
		return
	}
	middle := middleNames[p.low(i+1)]
	switch {
	case p.lowered(i) && (p.raised(i+1) || has(p.low(i+1), "văn", "thị")) && p.gap(i+1) == " ":
		last := i + 1
		if middle {
			last++
		}
		d.name(p, i, min(last, len(p.words)-1))
	case p.raised(i) && p.lowered(i+1) && middle && p.raised(i+2) && p.gap(i+1) == " " && !has(p.low(i+1), "văn", "thị"):
		d.name(p, i, i+2)
	}
}

// middleNames are the common ones.
var middleNames = set(`văn thị đức hữu ngọc quang minh xuân đình tiến quốc thanh hồng thúy bá trọng viết duy bích mạnh hoàng
 tuấn sỹ sĩ thế phúc khắc nhật đăng tất kim huy phương thùy mỹ bảo khánh hoài diệu trường`)

// namesOf notes names in a column of names with a small syllable.
func (d *paper) namesOf(t table) {
	for j := range t.Columns {
		if title := t.columnTitle(j); title != "họ và tên" && title != "họ tên" {
			continue
		}
		for _, row := range t.rows {
			p := row[j]
			if p == nil || len(p.words) < 2 {
				continue
			}
			first := 0
			if has(p.low(0), "ông", "bà", "đ") {
				first++
			}
			from, to := p.words[first].from, len(p.text)
			if end := strings.IndexAny(p.text[from:], ",-–(/;"); end >= 0 {
				to = from + end
			}
			name := strings.TrimSpace(p.text[from:to])
			if right := titleCase(name); right != name && len(strings.Fields(name)) < 6 {
				d.amend(p, from, from+len(name), right)
			}
		}
	}
}

// titleCase gives every syllable of a name its capital. Titles and ranks before
// or behind a name are left to another rule.
func titleCase(name string) string {
	if academic.MatchString(name) || strings.ContainsAny(name, ",(…") {
		return name
	}
	parts := strings.Fields(name)
	for i, part := range parts {
		switch {
		case strings.Contains(part, "."):
			return name
		case len([]rune(part)) > 1 && capitals(part):
			parts[i] = capital(lowerCase(part))
		default:
			parts[i] = capital(part)
		}
	}
	return strings.Join(parts, " ")
}
