package check

import (
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
