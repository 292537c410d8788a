package check

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
	"vanban/internal/source"
)

var authorityBody = Rule{
	Code: diag.AuthorityBody, Group: Form, Source: "Phụ lục I, mục II.7.b", From: decree,
	Good: deputyWithoutKT.Good,
	Bad:  config("signers: {ky: {authority: [TM. Hội đồng nhân dân, Chủ tịch], name: Nguyễn Văn An}}"),
	document: func(d *paper) {
		agency := reading.Lower(strings.ReplaceAll(d.agency(), reading.NoBreakSpace, " "))
		for _, s := range d.signers() {
			if len(s.Authority) == 0 {
				continue
			}
			first := s.Authority[0]
			body, behalf := strings.CutPrefix(reading.Lower(first.Text), "tm. ")
			if behalf && otherBody(reading.BodyName(body), reading.BodyName(agency)) {
				d.field(source.String{Text: strings.TrimSpace(first.Text[len("TM."):]), At: first.At}, d.agency())
			}
		}
	},
}

// agency is the issuing body on one line, as it is printed.
func (d *paper) agency() string {
	var lines []string
	for _, l := range d.tree.Header.Agency {
		lines = append(lines, l.Text)
	}
	return strings.Join(lines, " ")
}

// collectives are bodies on whose behalf somebody signs, by what their names
// contain.
var collectives = []string{
	"hội đồng nhân dân", "ủy ban nhân dân", "ủy ban mặt trận", "ban chỉ đạo", "ban chỉ huy", "đảng ủy", "ban thường vụ", "ban chấp hành", "hội nông dân", "đoàn thanh niên",
}

// collectiveOf is the sort of body that a name in small letters is of; empty
// when it is another.
func collectiveOf(name string) string {
	for _, c := range collectives {
		if strings.HasPrefix(name, c) || strings.HasPrefix(name, "thường trực "+c) {
			return c
		}
	}
	return ""
}

// otherBody tells a collective that is not the issuing body: of another sort or
// of another level.
func otherBody(body, agency string) bool {
	signs, issues := collectiveOf(body), collectiveOf(agency)
	if signs != "" && issues != "" && signs != issues {
		return true
	}
	for _, level := range []string{"tỉnh", "huyện", "xã"} {
		if signs != "" && reading.Has(body, level) && !reading.Has(agency, level) && reading.Has(agency, "tỉnh", "huyện", "xã", "phường") {
			return true
		}
	}
	return false
}
