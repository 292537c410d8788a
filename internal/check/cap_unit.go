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

var numberedUnit = Rule{
	Code: diag.NumberedUnit, Group: Capitals, Source: "Phụ lục II, mục III.1.b", From: decree,
	Good: text("Đoàn đến thăm Quận 1, Thành phố Hồ Chí Minh."),
	Bad:  text("Đoàn đến thăm quận 1, Thành phố Hồ Chí Minh."),
	document: func(d *paper) {
		for _, noun := range []string{"quận", "phường"} {
			d.each(noun, running, func(p *passage, i int) {
				next := p.low(i + 1)
				if !p.lowered(i) || p.gap(i) != " " || len(next) == 0 || len(next) > 2 || next[0] < '1' || next[0] > '9' {
					return
				}
				if after := p.gap(i + 1); after != "" && strings.HasPrefix(after, " ") && !has(p.low(i+2), "thuộc", "thành", "tỉnh", "tp", "và") {
					return
				}
				from, to := p.words[i].from, p.words[i+1].to
				d.amend(p, from, to, capital(p.text[from:to]))
			})
			d.each(noun+" điện biên phủ", running, func(p *passage, i int) {
				if p.lowered(i) {
					d.raise(p, i, i+3)
				}
			})
		}
	},
}

var capitalCity = Rule{
	Code: diag.CapitalCity, Group: Capitals, Source: "Phụ lục II, mục III.1.c", From: decree,
	Good: text("Đoàn công tác ở Thành phố Hồ Chí Minh và Thủ đô Hà Nội."),
	Bad:  text("Đoàn công tác ở thành phố Hồ Chí Minh và thủ đô Hà Nội."),
	document: func(d *paper) {
		d.recase(titled{"Thành phố Hồ Chí Minh", "Thủ đô Hà Nội"}, running, nil)
	},
}

var reliefNoun = Rule{
	Code: diag.ReliefNoun, Group: Capitals, Source: "Phụ lục II, mục III.1.d", From: decree,
	Good: text("Các hộ ở ven sông Vàm Cỏ phải sơ tán."),
	Bad:  text("Các hộ ở ven Sông Vàm Cỏ phải sơ tán."),
	document: func(d *paper) {
		for _, noun := range []string{"sông", "suối", "biển", "chợ", "vịnh", "núi", "đập", "đèo", "thác", "kênh", "đảo"} {
			d.each(noun, prose, func(p *passage, i int) {
				name := p.raised(i) && p.raised(i+1) && p.raised(i+2) && p.gap(i) == " " && p.gap(i+1) == " "
				if name && !p.begins(i) && !upper(p.raw(i-1)) && !placeNouns[p.low(i-1)] {
					from, to := p.words[i].from, p.words[i+2].to
					d.better(p, from, to, smallFirst(p.text[from:to]))
				}
			})
		}
	},
}

// placeNouns stand before a name of which a noun of relief is a part.
var placeNouns = set("xã thôn bản làng huyện phường tỉnh phố khu xóm tổ ấp buôn ty trường cầu đường thành đập trại hiệu tuyến bến")

var region = Rule{
	Code: diag.Region, Group: Capitals, Source: "Phụ lục II, mục III.1.đ", From: decree,
	Good: text("Xã thuộc vùng Bắc Trung Bộ."),
	Bad:  text("Xã thuộc vùng Bắc trung bộ."),
	document: func(d *paper) {
		names := titled{"Bắc Trung Bộ", "Nam Trung Bộ", "Đông Nam Bộ", "Tây Nam Bộ", "Bắc Bộ", "Nam Bộ", "Trung Bộ", "Tây Nguyên", "Tây Bắc", "Đông Bắc"}
		d.recase(names, running, func(p *passage, i int, name string) bool {
			n := strings.Count(name, " ") + 1
			lower := p.lowered(i) && p.lowered(i+n-1)
			direction := lower && !has(p.low(i-1), "vùng", "miền", "vực")
			part := surrounding[p.low(i-1)] || notRegion[p.low(i+n)]
			return direction || part || regionAround(p, i, name)
		})
		small := func(p *passage, i int, _ string) bool { return p.raised(i) }
		d.recase(titled{"sông Cửu Long", "miền Bắc", "miền Trung", "miền Nam"}, running, small)
	},
}

var (
	surrounding = set("bắc nam đông tây trung phía hướng")
	notRegion   = set("phận đội máy ngành tiêu luật môn trưởng")
)

// regionAround tells a name that is the end of a longer one: Trung Bộ of Bắc
// Trung Bộ.
func regionAround(p *passage, i int, name string) bool {
	return (name == "Trung Bộ" || name == "Nam Bộ") && i > 0 && surrounding[p.low(i-1)]
}
