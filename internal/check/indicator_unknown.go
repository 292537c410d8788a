package check

import (
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/reading"
)

var indicatorUnknown = Rule{
	Code: diag.IndicatorUnknown, Group: Numbers, Source: "bộ tiêu chí của không gian làm việc",
	Good: text("Chỉ tiêu 6.3 và tiêu chí số 19 chưa đạt."),
	Bad:  text("Chỉ tiêu 6.7 và tiêu chí số 20 chưa đạt."),
	document: func(d *paper) {
		if !d.hasSet() {
			return
		}
		for _, noun := range []string{"chỉ tiêu", "nội dung", "tiêu chí"} {
			d.Each(noun, reading.Prose|reading.Heading|reading.Cell, func(p *reading.Passage, i int) {
				if !ofOtherSet(p, i) && !reading.Has(p.Lower(p.Sentence(p.Words[i].From)), "quyết định", "thông tư") {
					d.unknown(p, i, noun)
				}
			})
		}
	},
}

// unknown notes a number behind a noun, word i, that the set does not have.
func (d *paper) unknown(p *reading.Passage, i int, noun string) {
	k := i + 2
	counted := p.Low(k) == "số"
	if counted {
		k++
	}
	if k >= len(p.Words) || !p.Words[k].Number || p.Separator(k-1) != " " || strings.HasPrefix(p.Separator(k), "/") || strings.HasPrefix(p.Separator(k), "%") {
		return
	}
	id := p.Low(k)
	dots := strings.Count(id, ".")
	_, err := strconv.Atoi(strings.ReplaceAll(id, ".", ""))
	missing := d.ws.Set.Indicator(id) == nil && criterionOf(d.ws.Set, id) == nil
	written := noun == "tiêu chí" && counted && dots == 0 || noun != "tiêu chí" && dots == 1 && len(id) < 6 && len(id)-strings.IndexByte(id, '.') < 4
	if missing && written && err == nil && d.given(d.doc.Month.Text != "") {
		d.slip(p, p.Words[i].From, p.Words[k].To, d.ws.Set.ID)
	}
}
