package form

import (
	"strings"

	"vanban/internal/reading"
)

// collectives are bodies on whose behalf somebody signs, by what their names
// contain.
var collectives = []string{
	"hội đồng nhân dân", "ủy ban nhân dân", "ủy ban mặt trận", "ban chỉ đạo", "ban chỉ huy", "đảng ủy",
	"ban thường vụ", "ban chấp hành", "hội nông dân", "đoàn thanh niên",
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
		if signs != "" && reading.Has(body, level) && !reading.Has(agency, level) &&
			reading.Has(agency, "tỉnh", "huyện", "xã", "phường") {
			return true
		}
	}
	return false
}
