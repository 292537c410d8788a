package check

import (
	"strings"

	"vanban/internal/diag"
)

var partyNoun = Rule{
	Code: diag.PartyNoun, Group: Capitals, Source: "Phụ lục II, mục V.4", From: decree,
	Good: text("Thực hiện chủ trương của Đảng, lời dạy của Bác Hồ."),
	Bad:  text("Thực hiện chủ trương của đảng, lời dạy của bác Hồ."),
	document: func(d *paper) {
		d.each("đảng", prose|heading|cell, func(p *passage, i int) {
			next := p.low(i + 1)
			state := p.follows(i+2, "nhà", "nước") && next == "và" || next == "nhà" && strings.TrimSpace(p.gap(i)) == ","
			alone := (has(p.low(i-1), "của", "theo", "với", "mừng", "dựng", "vào") || next == "ta") && !partyWords[next]
			if p.lowered(i) && !p.begins(i) && (alone || state) {
				d.amend(p, p.words[i].from, p.words[i].to, "Đảng")
			}
		})
		d.recase(titled{"Bác Hồ"}, prose|heading, nil)
	},
}

// partyWords follow đảng where it is part of a common noun.
var partyWords = set("viên ủy uỷ bộ phái tịch phí đoàn sâm cầm")
