package check

import (
	"strings"

	"vanban/internal/diag"
)

var unitNoun = Rule{
	Code: diag.UnitNoun, Group: Capitals, Source: "Phụ lục II, mục III.1.a", From: decree,
	Good: text("Các thôn của xã Cẩm Thành đã báo cáo."),
	Bad:  text("Các thôn của Xã Cẩm Thành đã báo cáo."),
	document: func(d *paper) {
		for _, noun := range []string{"xã", "huyện", "tỉnh", "phường", "quận", "thị trấn", "thị xã", "thành phố", "thôn"} {
			d.each(noun, prose|heading|cell|addressee|recipient, func(p *passage, i int) {
				n := strings.Count(noun, " ") + 1
				switch {
				case p.low(i-1) == "thị" || p.low(i-1) == "học": // thị xã; Trường Tiểu học Xã Đàn
				case d.raisedUnit(p, i, n):
					d.unit(p, i, n)
				case n == 1 && p.raised(i) && has(p.low(i-1), "ubnd", "hđnd") && p.gap(i-1) == " " && !p.raised(i+1):
					d.better(p, p.words[i].from, p.words[i].to, p.low(i))
				}
			})
		}
	},
}

// raisedUnit tells a noun with a capital within a sentence and a name behind
// it. Units named after a person have the capital rightly, and so have bodies
// such as Xã Đội.
func (d *paper) raisedUnit(p *passage, i, n int) bool {
	next := i + n
	named := p.raised(next) && p.gap(next-1) == " " && !p.words[next].number
	return p.raised(i) && !p.begins(i) && named && !surnames[p.low(next)] && !ownUnit[p.low(next)] && !p.lowered(next) &&
		!strings.HasPrefix(p.text[p.words[next].from:], "Điện Biên Phủ") && !p.follows(next, "hồ", "chí", "minh")
}

var ownUnit = set("đội đoàn ủy uỷ đảng")

func (d *paper) unit(p *passage, i, n int) {
	to := i + n
	for to < len(p.words) && p.raised(to) && p.gap(to-1) == " " {
		to++
	}
	from, end := p.words[i].from, p.words[to-1].to
	right := smallFirst(p.text[from:end])
	if a := d.ws.Agency; strings.HasPrefix(right, a.Commune.Text) || right == a.District.Text || right == a.Province.Text {
		d.amend(p, from, end, right)
		return
	}
	d.better(p, from, end, right)
}
