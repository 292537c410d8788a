package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var personCapital = Rule{
	Code: diag.PersonCapital, Group: Capitals, Source: "Phụ lục II, mục II.1", From: decree,
	Good: text("Giao ông Nguyễn Văn An phụ trách."),
	Bad:  text("Giao ông Nguyễn văn An phụ trách."),
	document: func(d *paper) {
		for _, s := range d.signers() {
			if right := reading.TitleCase(s.Name.Text); right != s.Name.Text && s.Name.Text != "" {
				d.field(s.Name, right).Fix = right
			}
		}
		for _, middle := range []string{"văn", "thị"} {
			d.Each(middle, running, func(p *reading.Passage, i int) {
				name := i > 0 && reading.Surnames[p.Low(i-1)] && p.Capitalized(i-1) && p.Separator(i-1) == " " && p.Separator(i) == " "
				if name && p.Uncapitalized(i) != p.Uncapitalized(i+1) && !notNames[p.Low(i+1)] && i+1 < len(p.Words) && !p.Words[i+1].Number {
					d.name(p, i-1, i+1)
				}
			})
		}
		for _, title := range []string{"ông", "bà", "đồng chí"} {
			d.Each(title, running, func(p *reading.Passage, i int) { d.named(p, i+strings.Count(title, " ")+1) })
		}
		for _, t := range d.Tables {
			d.namesOf(t)
		}
	},
}

// notNames make another word with văn or thị before them: Từ Văn phòng ….
var notNames = reading.Set("xã trấn trường phòng hóa hoá bản kiện thư nghệ minh học chương")

// name notes a name from word first to word last.
func (d *paper) name(p *reading.Passage, first, last int) {
	from, to := p.Words[first].From, p.Words[last].To
	if right := reading.TitleCase(p.Text[from:to]); right != p.Text[from:to] {
		d.amend(p, from, to, right)
	}
}

// named notes a name that begins with word i, behind a title: its family name or
// its middle name is small.
func (d *paper) named(p *reading.Passage, i int) {
	if !reading.Surnames[p.Low(i)] || p.Separator(i-1) != " " || p.Separator(i) != " " {
		return
	}
	middle := middleNames[p.Low(i+1)]
	switch {
	case p.Uncapitalized(i) && (p.Capitalized(i+1) || reading.Has(p.Low(i+1), "văn", "thị")) && p.Separator(i+1) == " ":
		last := i + 1
		if middle {
			last++
		}
		d.name(p, i, min(last, len(p.Words)-1))
	case p.Capitalized(i) && p.Uncapitalized(i+1) && middle && p.Capitalized(i+2) && p.Separator(i+1) == " " && !reading.Has(p.Low(i+1), "văn", "thị"):
		d.name(p, i, i+2)
	}
}

// middleNames are the common ones.
var middleNames = reading.Set(`văn thị đức hữu ngọc quang minh xuân đình tiến quốc thanh hồng thúy bá trọng viết duy bích mạnh hoàng
 tuấn sỹ sĩ thế phúc khắc nhật đăng tất kim huy phương thùy mỹ bảo khánh hoài diệu trường`)

// namesOf notes names in a column of names with a small syllable.
func (d *paper) namesOf(t reading.Table) {
	for j := range t.Columns {
		if title := t.ColumnTitle(j); title != "họ và tên" && title != "họ tên" {
			continue
		}
		for _, row := range t.Rows {
			p := row[j]
			if p == nil || len(p.Words) < 2 {
				continue
			}
			first := 0
			if reading.Has(p.Low(0), "ông", "bà", "đ") {
				first++
			}
			from, to := p.Words[first].From, len(p.Text)
			if end := strings.IndexAny(p.Text[from:], ",-–(/;"); end >= 0 {
				to = from + end
			}
			name := strings.TrimSpace(p.Text[from:to])
			if right := reading.TitleCase(name); right != name && len(strings.Fields(name)) < 6 {
				d.amend(p, from, from+len(name), right)
			}
		}
	}
}
