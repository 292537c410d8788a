package time

import (
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/reading"
)

// districts visits the words for districts and their bodies, with the body
// before them and the name behind, in passages in capitals too.
func districts(d *rule.Document, k reading.Kind, visit func(p *reading.Passage, from, to int)) {
	for _, noun := range []string{"huyện", "thị trấn", "thị xã", "quận", "thị ủy", "quận ủy", "thị uỷ", "quận uỷ"} {
		n := strings.Count(noun, " ") + 1
		d.Everywhere(noun, k, func(p *reading.Passage, i int) {
			if n == 1 && p.Low(i) == "quận" && reading.Has(p.Low(i+1), "ủy", "uỷ") {
				return // quận ủy
			}
			first, last := i, i+n-1
			for first > 0 && p.Separator(first-1) == " " && districtBodies[p.Low(first-1)] {
				first--
			}
			visit(p, p.Words[first].From, p.Words[p.NameEnd(last+1)-1].To)
		})
	}
	for _, noun := range []string{"thành phố", "thành ủy", "thành uỷ"} {
		d.Each(noun, k, func(p *reading.Passage, i int) { city(p, i, visit) })
	}
}

var districtBodies = reading.Set("ubnd hđnd ban phòng công an cấp ủy uỷ nhân dân")

// central are the cities that are no part of a province.
var central = reading.Phrases("hà nội, hải phòng, đà nẵng, cần thơ, hồ chí, huế")

// city visits the body of a city that was part of a province, word i being thành
// of thành phố or thành ủy.
func city(p *reading.Passage, i int, visit func(p *reading.Passage, from, to int)) {
	first, last := i, i+1
	for first > 0 && p.Separator(first-1) == " " && districtBodies[p.Low(first-1)] {
		first--
	}
	party := p.Low(i+1) != "phố"
	if !party && first == i || !p.Capitalized(i+2) || p.Separator(i+1) != " " || central[p.Low(i+2)] ||
		central[p.Low(i+2)+" "+p.Low(i+3)] {
		return
	}
	visit(p, p.Words[first].From, p.Words[p.NameEnd(last+1)-1].To)
}
