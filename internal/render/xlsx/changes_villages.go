package xlsx

import (
	"fmt"
	"strings"

	"vanban/internal/criteria"
)

// villages adds the villages in which a rating changed to or from met. Which
// indicators these are is as of the making; how many are met follows the sheet
// of the villages.
func (c *changes) villages(v *villages) {
	if v == nil || c.before == nil {
		return
	}
	n := 0
	for i := range v.Villages {
		is := &v.Villages[i]
		if !is.usable() || is.Before == nil {
			continue
		}
		met, lost := is.Findings.NewlyMet(is.Before), is.Findings.Lost(is.Before)
		if len(met)+len(lost) == 0 {
			continue
		}
		if n++; n == 1 {
			c.add(gap)
			c.across(text("Thôn có chỉ tiêu mới đạt hoặc không còn đạt, theo báo cáo khi xuất tệp", look{size: bodySize + 1, bold: true}))
			c.villageRow(inTitle, text("", inTitle), text("Thôn", inTitle), text("Đạt tháng trước", inTitle),
				text("Đạt tháng này", inTitle), text("Tăng, giảm", inTitle), text("Chỉ tiêu mới đạt", inTitle), text("Chỉ tiêu không còn đạt", inTitle))
		}
		before, now := is.Before.Met(), is.Findings.Met()
		row := c.next()
		c.villageRow(inCell, number(n, fmt.Sprint(n), inMiddle), text(nameIn(is), inCell),
			number(before, fmt.Sprint(before), inMiddle),
			counted(quoteSheet(v.name)+address(v.fixed.at("Đ"), v.body.row+i), now, inMiddle),
			counted(fmt.Sprintf(`IF(%[1]s="","",%[1]s-%[2]s)`, address(3, row), address(2, row)), now-before, inMiddle.formatted(signed)),
			text(numbersOf(met), inCell), text(numbersOf(lost), inCell))
	}
}

// villageRow adds a row whose last two cells take two columns each.
func (c *changes) villageRow(l look, cells ...cell) {
	last := len(cells) - 2
	list := append(cells[:last:last], cells[last], text("", l), cells[last+1], text("", l))
	row := c.add(minHeight, list...)
	c.merge(area{last, row, 2, 1})
	c.merge(area{last + 2, row, 2, 1})
}

// numbersOf lists the numbers of the indicators.
func numbersOf(list []criteria.Change) string {
	ids := make([]string, len(list))
	for i, c := range list {
		ids[i] = c.Indicator().ID
	}
	return strings.Join(ids, ", ")
}
