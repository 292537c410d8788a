package check

import (
	"slices"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
)

var headingOrder = Rule{
	Code: diag.HeadingOrder, Group: Form, Source: "Phụ lục I, mục II.6.đ", From: decree,
	Good: text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
	Bad:  text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## III. GIẢI PHÁP\n\nVận động Nhân dân."),
	document: func(d *paper) {
		o := order{paper: d, articles: map[int]entry{}}
		for _, e := range d.entries() {
			if !e.Inserted() {
				o.take(e)
			}
		}
		for _, t := range d.Tables {
			d.serial(t)
		}
	},
}

// order holds numbers against those before them.
type order struct {
	*paper
	open     []entry       // the entries that the next one may follow or stand in
	articles map[int]entry // the last Điều of the text and of each appendix
	part     int
}

func (o *order) take(e entry) {
	if e.p.Part != o.part {
		o.open, o.part = nil, e.p.Part
	}
	if e.System == doc.Article {
		o.compare(o.articles[e.p.Part], e)
		o.articles[e.p.Part] = e
		o.close(func(open entry) bool { return !open.heading || open.level >= e.level && e.heading })
		return
	}
	if e.heading {
		o.close(func(open entry) bool { return !open.heading || open.level > e.level })
	}
	for i := len(o.open) - 1; i >= 0; i-- {
		if o.open[i].sibling(e) {
			o.compare(o.open[i], e)
			o.open = append(o.open[:i], e)
			return
		}
	}
	if e.heading {
		o.close(func(open entry) bool { return open.level >= e.level })
	}
	o.compare(entry{}, e)
	o.open = append(o.open, e)
}

// close drops the entries at the end that are done.
func (o *order) close(done func(entry) bool) {
	for len(o.open) > 0 && done(o.open[len(o.open)-1]) {
		o.open = o.open[:len(o.open)-1]
	}
}

// sibling tells entries that are counted together.
func (e entry) sibling(f entry) bool {
	return e.System == f.System && e.heading == f.heading && e.level == f.level && slices.Equal(e.above(), f.above())
}

// above are the numbers that the entry's own stands below: 1 of 1.2.
func (e entry) above() []int { return e.Values[:len(e.Values)-1] }

// compare notes an entry that does not follow the one before. A list within
// the text may begin anew.
func (o *order) compare(before, e entry) {
	switch {
	case e.Value() == before.Value()+1, e.Value() == 1 && !e.heading && e.System != doc.Article:
		return
	case before.p == nil && (o.excerpted(e) || e.System >= doc.Cardinal || e.System == doc.Roman && !e.heading), e.System == doc.Chapter && e.Value() == 1:
		return // nothing to follow: V. I. Lê-nin; the first may stand within a paragraph
	}
	previous := "–"
	if before.p != nil {
		previous = "“" + shortened(before.title()) + "” (" + o.placeOf(before).String() + ")"
	}
	right := e.numbered(before.Value() + 1)
	if e.label {
		o.at(e.p.Heading.At, e.Text, right, previous)
		return
	}
	o.slip(e.p, 0, e.to, right, previous)
}

// excerpted tells the first number of an extract, which begins where it likes.
func (o *order) excerpted(e entry) bool {
	return o.doc.Copy.Form.Text != "" || e.p.Before != nil && strings.Trim(e.p.Before.Text, "[(…. )]") == ""
}

func (o *order) placeOf(e entry) diag.Place {
	if e.label {
		return e.p.Heading.At
	}
	return o.locate(e.p, 0, e.to)
}

func (e entry) title() string {
	if e.label {
		return e.Text
	}
	return e.p.Text
}

// numbered is the entry's number as it would be written for another value; its
// word stays as it is.
func (e entry) numbered(value int) string {
	right := doc.Number{System: e.System, Values: append(slices.Clone(e.above()), value)}.String()
	word := len(e.System.Word())
	return e.Text[:word] + right[word:]
}

// shortened is the beginning of a text.
func shortened(s string) string {
	const most = 40
	letters := []rune(s)
	if len(letters) <= most {
		return s
	}
	return strings.TrimRight(string(letters[:most]), " ,") + "…"
}
