package check

import (
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

var headingOrder = Rule{
	Code: diag.HeadingOrder, Group: Form, Source: "Phụ lục I, mục II.6.đ", From: decree,
	Good: text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
	Bad:  text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## III. GIẢI PHÁP\n\nVận động Nhân dân."),
	document: func(d *paper) {
		o := order{paper: d, articles: map[int]entry{}}
		for _, e := range d.entries() {
			o.take(e)
		}
		for _, t := range d.tables {
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
	if e.p.part != o.part {
		o.open, o.part = nil, e.p.part
	}
	if e.system == article {
		o.compare(o.articles[e.p.part], e)
		o.articles[e.p.part] = e
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
	return e.system == f.system && e.heading == f.heading && e.level == f.level && e.prefix == f.prefix
}

// compare notes an entry that does not follow the one before. A list within
// the text may begin anew.
func (o *order) compare(before, e entry) {
	switch {
	case e.value == before.value+1, e.value == 1 && !e.heading && e.system != article:
		return
	case before.p == nil && (o.excerpted(e) || e.system == spoken || e.system == roman && !e.heading), e.system == chapter && e.value == 1:
		return // nothing to follow: V. I. Lê-nin; the first may stand within a paragraph
	}
	previous := "–"
	if before.p != nil {
		previous = "“" + shortened(before.title()) + "” (" + o.placeOf(before).String() + ")"
	}
	right := e.numbered(before.value + 1)
	if e.label {
		o.at(e.p.heading.At, e.text, right, previous)
		return
	}
	o.slip(e.p, e.from, e.to, right, previous)
}

// excerpted tells the first number of an extract, which begins where it likes.
func (o *order) excerpted(e entry) bool {
	return o.doc.Copy.Form.Text != "" || e.p.before != nil && strings.Trim(e.p.before.text, "[(…. )]") == ""
}

func (o *order) placeOf(e entry) diag.Place {
	if e.label {
		return e.p.heading.At
	}
	return o.locate(e.p, e.from, e.to)
}

func (e entry) title() string {
	if e.label {
		return e.text
	}
	return e.p.text
}

// numbered is the entry's number as it would be written for another value.
func (e entry) numbered(value int) string {
	var number string
	switch e.system {
	case roman:
		return viet.Roman(value)
	case part, chapter:
		number = viet.Roman(value)
	case letter:
		return viet.PointLetter(value)
	case dotted:
		return e.prefix + strconv.Itoa(value)
	case spoken:
		return spokenNumber(e.prefix, value)
	default:
		number = strconv.Itoa(value)
	}
	if i := strings.LastIndexByte(e.text, ' '); i >= 0 {
		return e.text[:i+1] + number
	}
	return number
}

// spokenNumber is `Một là` or `Thứ nhất` for a value.
func spokenNumber(form string, value int) string {
	if value > len(cardinals) {
		return strconv.Itoa(value)
	}
	if form == "là" {
		return capital(cardinals[value-1]) + " là"
	}
	return "Thứ " + ordinals[value-1]
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
