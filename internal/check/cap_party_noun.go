package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var partyNoun = Rule{
	Code: diag.PartyNoun, Group: Capitals, Source: "Phụ lục II, mục V.4", From: decree,
	Good: text("Thực hiện chủ trương của Đảng, lời dạy của Bác Hồ."),
	Bad:  text("Thực hiện chủ trương của đảng, lời dạy của bác Hồ."),
	document: func(d *paper) {
		d.Each("đảng", reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
			next := p.Low(i + 1)
			state := p.Follows(i+2, "nhà", "nước") && next == "và" || next == "nhà" && strings.TrimSpace(p.Separator(i)) == ","
			alone := (reading.Has(p.Low(i-1), "của", "theo", "với", "mừng", "dựng", "vào") || next == "ta") && !partyWords[next]
			if p.Uncapitalized(i) && !p.Begins(i) && (alone || state) {
				d.amend(p, p.Words[i].From, p.Words[i].To, "Đảng")
			}
		})
		d.recase(titled{"Bác Hồ"}, reading.Prose|reading.Heading, nil)
	},
}

// partyWords follow đảng where it is part of a common noun.
var partyWords = reading.Set("viên ủy uỷ bộ phái tịch phí đoàn sâm cầm")
