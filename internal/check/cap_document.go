package check

import (
	"strconv"
	"strings"

	"vanban/internal/diag"
)

var namedDocument = Rule{
	Code: diag.NamedDocument, Group: Capitals, Source: "Phụ lục II, mục V.6", From: decree,
	Good: text("Thực hiện Luật Đất đai và Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ."),
	Bad:  text("Thực hiện luật Đất đai và quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ."),
	document: func(d *paper) {
		for _, c := range d.citations() {
			d.typeCapitals(c)
		}
		d.each("luật", prose|cell|heading, d.law)
		d.recase(titled{"Bộ luật Hình sự", "Bộ luật Dân sự", "Bộ luật Lao động", "Bộ luật Tố tụng"}, running, nil)
		for _, noun := range []string{"pháp lệnh", "hiến pháp"} {
			d.each(noun, prose|cell|heading, func(p *passage, i int) {
				named := p.raised(i+2) || p.low(i+2) == "năm" || p.low(i+2) == "nước"
				if p.lowered(i) && named && p.gap(i+1) == " " && !p.begins(i) {
					d.raise(p, i, i+1)
				}
			})
		}
		if own := d.typeName(); own != "" && own != "công văn" {
			d.each(own+" này", prose|cell, func(p *passage, i int) {
				if p.lowered(i) && !p.begins(i) && p.part == 0 {
					d.raise(p, i, i+strings.Count(own, " ")+1)
				}
			})
		}
	},
}

// typeCapitals notes the type of a cited document with other capitals than the
// first.
func (d *paper) typeCapitals(c *citation) {
	if c.kind == "" || c.kind == "luật" || c.kind == "văn bản" || c.short || !c.so {
		return
	}
	written := c.p.text[c.from:c.kindEnd]
	begins := c.p.begins(c.p.wordAt(c.from)) && !upper(written)
	if written != capital(c.kind) && !begins && !capitals(written) {
		d.amend(c.p, c.from, c.to, capital(c.kind)+c.p.text[c.kindEnd:c.to])
	}
}

// law notes a law's name without its two capitals.
func (d *paper) law(p *passage, i int) {
	name := p.low(i+1) + " " + p.low(i+2)
	if !laws[name] || p.gap(i) != " " || has(p.low(i-1), "pháp", "kỷ", "quy", "bộ") {
		return
	}
	small := p.lowered(i) && p.raised(i+1) && !p.begins(i)
	plain := p.raised(i) && p.lowered(i+1) && (i == 0 || !p.begins(i))
	all := p.lowered(i) && p.lowered(i+1) && has(p.low(i-1), "theo", "của", "tại", "cứ", "hành")
	third := p.raised(i) && p.raised(i+1) && p.raised(i+2) && p.gap(i+1) == " "
	if from, to := p.words[i].from, p.words[i+2].to; small || plain || all || third {
		d.amend(p, from, to, "Luật "+capital(p.low(i+1))+p.gap(i+1)+p.low(i+2))
	}
}

// laws are the first two words of laws that communes cite.
var laws = phrases(`đất đai, tổ chức, ngân sách, đầu tư, xây dựng, thi đua, tiếp công, cư trú, hộ tịch, khiếu nại, tố cáo, lưu trữ, thủy lợi,
 lâm nghiệp, nhà ở, hợp tác, dân quân, nghĩa vụ, bảo hiểm, bảo vệ, giáo dục, trẻ em, thanh niên, bình đẳng, hòa giải, hôn nhân,
 viên chức, căn cước, quy hoạch, thanh tra, kế toán, dân sự, hình sự, tiếp cận, chăn nuôi, trồng trọt, thủy sản`)

var citedArticle = Rule{
	Code: diag.CitedArticle, Group: Capitals, Source: "Phụ lục II, mục V.7", From: decree,
	Good: text("Theo khoản 2 Điều 103 Luật Đất đai."),
	Bad:  text("Theo khoản 2 điều 103 Luật Đất đai."),
	document: func(d *paper) {
		d.each("điều", running, func(p *passage, i int) {
			n, err := strconv.Atoi(p.low(i + 1))
			if err != nil || n == 0 || n > 700 || p.low(i + 1)[0] == '0' || p.gap(i) != " " || !d.cites(p, i) {
				return
			}
			switch {
			case p.lowered(i):
				d.raise(p, i, i+1)
			case p.raw(i) == "ĐIỀU":
				d.amend(p, p.words[i].from, p.words[i].to, "Điều")
			}
		})
		d.each("mục", running, func(p *passage, i int) {
			if p.lowered(i) && i+1 < len(p.words) && p.words[i+1].number && p.low(i+2) == "chương" && p.gap(i) == " " && p.gap(i+1) == " " {
				d.raise(p, i, i+1)
			}
		})
		d.each("phụ lục", running, func(p *passage, i int) {
			if p.lowered(i) && romans[p.raw(i+2)] > 0 && p.gap(i+1) == " " {
				d.raise(p, i, i+2)
			}
		})
		for _, unit := range []string{"chương", "phần"} {
			d.each(unit, running, func(p *passage, i int) {
				numeral := p.lowered(i) && capitals(p.raw(i+1)+"X") && ordinal(p.raw(i+1)) > 0 && !p.words[min(i+1, len(p.words)-1)].number
				if numeral && p.gap(i) == " " && p.gap(i+1) == " " && citedText[p.low(i+2)] {
					d.raise(p, i, i+1)
				}
			})
		}
	},
}

// raise amends words to begin with a capital.
func (d *paper) raise(p *passage, first, last int) {
	from, to := p.words[first].from, p.words[last].to
	d.amend(p, from, to, capital(p.text[from:to]))
}

// citedText are the words behind the number of an article, chapter or part.
var citedText = set("luật nghị quy quyết pháp thông của này bộ chương mục phần hiến nêu trên")

// cites tells a reference to an article from an order to send things (điều 2
// xe) and from a count.
func (d *paper) cites(p *passage, i int) bool {
	before := p.low(i - 1)
	if i > 0 && p.words[i-1].number && p.gap(i-1) == " " && p.low(i-2) != "khoản" {
		return false
	}
	after := p.gap(i + 1)
	return has(before, "tại", "theo", "khoản") || p.low(i-2) == "khoản" || !strings.HasPrefix(after, " ") || citedText[p.low(i+2)]
}

var citedClause = Rule{
	Code: diag.CitedClause, Group: Capitals, Source: "Phụ lục II, mục V.7 (các ví dụ)", From: decree,
	Good: text("Thực hiện theo điểm a khoản 2 Điều 5 Luật Đất đai."),
	Bad:  text("Thực hiện theo Điểm a Khoản 2 Điều 5 Luật Đất đai."),
	document: func(d *paper) {
		d.each("khoản", prose|cell|heading, func(p *passage, i int) {
			if p.raised(i) && !p.begins(i) && i+1 < len(p.words) && p.words[i+1].number && p.gap(i) == " " {
				d.lower(p, i, i+1)
			}
		})
		d.each("điểm", prose|cell|heading, func(p *passage, i int) {
			letter := len([]rune(p.raw(i+1))) == 1 && p.lowered(i+1) && !p.words[min(i+1, len(p.words)-1)].number
			if p.raised(i) && !p.begins(i) && letter && has(p.low(i+2), "khoản", "điều", "và") {
				d.lower(p, i, i+1)
			}
		})
	},
}

// lower amends words to begin with a small letter.
func (d *paper) lower(p *passage, first, last int) {
	from, to := p.words[first].from, p.words[last].to
	d.amend(p, from, to, smallFirst(p.text[from:to]))
}

var verbAfterAbout = Rule{
	Code: diag.VerbAfterAbout, Group: Capitals, Source: "Phụ lục II, mục I", From: decree,
	Good: text("Thông báo về việc ban hành Quy chế."),
	Bad:  text("Thông báo về việc Ban hành Quy chế."),
	document: func(d *paper) {
		d.each("về", prose|cell|heading, func(p *passage, i int) {
			next := i + 1
			if p.low(next) == "việc" {
				next++
			}
			d.verb(p, next)
		})
		d.each("v", prose|cell|heading, func(p *passage, i int) {
			if p.low(i-1) == "v" && p.gap(i-1) == "/" {
				d.verb(p, i+1)
			}
		})
	},
}

// verb notes a verb that begins with word i and a capital.
func (d *paper) verb(p *passage, i int) {
	if p.raised(i) && p.gap(i-1) == " " && verbs[p.low(i)+" "+p.low(i+1)] {
		d.amend(p, p.words[i].from, p.words[i+1].to, lowerCase(p.text[p.words[i].from:p.words[i+1].to]))
	}
}

var verbs = phrases(`ban hành, phê duyệt, công nhận, thành lập, điều chỉnh, bổ sung, kiện toàn, tăng cường, sửa đổi, bãi bỏ, công bố,
 thu hồi, triển khai, thực hiện, giao nhiệm, giao kế, giao dự, giao chỉ, giao biên`)
