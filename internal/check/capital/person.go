package capital

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "CAP-02", Severity: diag.Error, Source: "Phụ lục II, mục II.1", From: rule.Decree, InFindings: true,
		Title: diag.Term{Vi: "Viết hoa mọi âm tiết của tên người",
			En: "Every syllable of a person's name has a capital"},
		Text: diag.Term{Vi: "tên người “%[1]s” viết hoa chưa đúng",
			En: "the name “%[1]s” is not capitalised rightly"},
		Hint:     diag.Term{Vi: "ghi “%[2]s”", En: "write “%[2]s”"},
		Good:     rule.Text("Giao ông Nguyễn Văn An phụ trách."),
		Bad:      rule.Text("Giao ông Nguyễn văn An phụ trách."),
		Document: personCapital,
	})
}

func personCapital(d *rule.Document) {
	for _, s := range d.Signers() {
		if right := reading.TitleCase(s.Name.Text); right != s.Name.Text && right != "" {
			d.Field(s.Name, right).Fix = right
		}
	}
	for _, middle := range []string{"văn", "thị"} {
		d.Each(middle, running, func(p *reading.Passage, i int) {
			name := i > 0 && reading.Surnames[p.Low(i-1)] && p.Capitalized(i-1) && p.Separator(i-1) == " " &&
				p.Separator(i) == " "
			if name && p.Uncapitalized(i) != p.Uncapitalized(i+1) && !notNames[p.Low(i+1)] &&
				i+1 < len(p.Words) && !p.Words[i+1].Number {
				properName(d, p, i-1, i+1)
			}
		})
	}
	for _, title := range []string{"ông", "bà", "đồng chí"} {
		d.Each(title, running, func(p *reading.Passage, i int) { namedPerson(d, p, i+strings.Count(title, " ")+1) })
	}
	for _, t := range d.Tables {
		namesOf(d, t)
	}
}

// notNames make another word with văn or thị before them: Từ Văn phòng ….
var notNames = reading.Set("xã trấn trường phòng hóa hoá bản kiện thư nghệ minh học chương")

// properName notes a name from word first to word last.
func properName(d *rule.Document, p *reading.Passage, first, last int) {
	from, to := p.Words[first].From, p.Words[last].To
	if right := reading.TitleCase(p.Text[from:to]); right != p.Text[from:to] {
		d.Fix(p, from, to, right)
	}
}

// namedPerson notes a name that begins with word i, behind a title: its family name or
// its middle name is small.
func namedPerson(d *rule.Document, p *reading.Passage, i int) {
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
		properName(d, p, i, min(last, len(p.Words)-1))
	case p.Capitalized(i) && p.Uncapitalized(i+1) && middle && p.Capitalized(i+2) && p.Separator(i+1) == " " &&
		!reading.Has(p.Low(i+1), "văn", "thị"):
		properName(d, p, i, i+2)
	}
}

// middleNames are the common ones.
var middleNames = reading.Set(`văn thị đức hữu ngọc quang minh xuân đình tiến quốc thanh hồng thúy bá trọng viết
 duy bích mạnh hoàng
 tuấn sỹ sĩ thế phúc khắc nhật đăng tất kim huy phương thùy mỹ bảo khánh hoài diệu trường`)

// namesOf notes names in a column of names with a small syllable.
func namesOf(d *rule.Document, t reading.Table) {
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
				d.Fix(p, from, from+len(name), right)
			}
		}
	}
}
