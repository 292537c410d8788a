package form

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-01", Severity: diag.Error, Source: "Phụ lục I, mục II.6.đ", From: rule.Decree,
		Title: diag.Term{Vi: "Số thứ tự của phần, chương, mục, điều, khoản, điểm liên tục, không lặp, không bỏ",
			En: "Numbers of parts, sections, articles, clauses and points run on"},
		Text: diag.Term{Vi: "số thứ tự ghi “%[1]s”, ở đây phải là “%[2]s”",
			En: "the number reads “%[1]s”, here it must be “%[2]s”"},
		Hint:     diag.Term{Vi: "đánh lại số; số đứng trước: %[3]s", En: "number again; the one before: %[3]s"},
		Good:     rule.Text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## II. GIẢI PHÁP\n\nVận động Nhân dân."),
		Bad:      rule.Text("## I. MỤC TIÊU\n\nXây dựng xã sạch đẹp.\n\n## III. GIẢI PHÁP\n\nVận động Nhân dân."),
		Document: headingOrder,
	})
}

func headingOrder(d *rule.Document) {
	o := order{Document: d, at: map[series]int{}, articles: map[int]reading.Entry{}}
	for _, e := range d.Entries() {
		if !e.Inserted() {
			o.take(e)
		}
	}
	for _, t := range d.Tables {
		serial(d, t)
	}
}

// order holds numbers against those before them.
type order struct {
	*rule.Document
	open     []reading.Entry       // the entries that the next one may follow or stand in
	at       map[series]int        // where in open the last entry of a series is, or was
	articles map[int]reading.Entry // the last Điều of the text and of each appendix
	part     int
}

func (o *order) take(e reading.Entry) {
	if e.Passage.Part != o.part {
		o.open, o.part = nil, e.Passage.Part
	}
	if e.System == doc.Article {
		o.compare(o.articles[e.Passage.Part], e)
		o.articles[e.Passage.Part] = e
		o.close(func(open reading.Entry) bool { return !open.Heading || open.Level >= e.Level && e.Heading })
		return
	}
	if e.Heading {
		o.close(func(open reading.Entry) bool { return !open.Heading || open.Level > e.Level })
	}
	key := seriesOf(e)
	if i, known := o.at[key]; known && i < len(o.open) && seriesOf(o.open[i]) == key {
		o.compare(o.open[i], e)
		o.open = append(o.open[:i], e)
		return
	}
	if e.Heading {
		o.close(func(open reading.Entry) bool { return open.Level >= e.Level })
	}
	o.compare(reading.Entry{}, e)
	o.at[key] = len(o.open)
	o.open = append(o.open, e)
}

// close drops the entries at the end that are done.
func (o *order) close(done func(reading.Entry) bool) {
	for len(o.open) > 0 && done(o.open[len(o.open)-1]) {
		o.open = o.open[:len(o.open)-1]
	}
}

// series is what entries have in common that are counted together.
type series struct {
	system  doc.System
	heading bool
	level   int
	above   string
}

func seriesOf(e reading.Entry) series {
	s := series{system: e.System, heading: e.Heading, level: e.Level}
	if list := above(e); len(list) > 0 {
		s.above = fmt.Sprint(list)
	}
	return s
}

// above are the numbers that the entry's own stands below: 1 of 1.2.
func above(e reading.Entry) []int { return e.Values[:len(e.Values)-1] }

// compare notes an entry that does not follow the one before. A list within
// the text may begin anew.
func (o *order) compare(before, e reading.Entry) {
	switch {
	case e.Value() == before.Value()+1, e.Value() == 1 && !e.Heading && e.System != doc.Article:
		return
	case before.Passage == nil &&
		(o.excerpted(e) || e.System >= doc.Cardinal ||
			e.System == doc.Roman && !e.Heading), e.System == doc.Chapter && e.Value() == 1:
		return // nothing to follow: V. I. Lê-nin; the first may stand within a paragraph
	}
	previous := "–"
	if before.Passage != nil {
		previous = "“" + rule.Shorten(title(before)) + "” (" + o.placeOf(before).String() + ")"
	}
	right := numbered(e, before.Value()+1)
	if e.Label {
		o.At(e.Passage.Heading.At, e.Text, right, previous)
		return
	}
	o.Report(e.Passage, 0, e.End, right, previous)
}

// excerpted tells the first number of an extract, which begins where it likes.
func (o *order) excerpted(e reading.Entry) bool {
	return o.Doc.Copy.Form.Text != "" || e.Passage.Before != nil && strings.Trim(e.Passage.Before.Text, "[(…. )]") == ""
}

func (o *order) placeOf(e reading.Entry) diag.Place {
	if e.Label {
		return e.Passage.Heading.At
	}
	return o.Locate(e.Passage, 0, e.End)
}

func title(e reading.Entry) string {
	if e.Label {
		return e.Text
	}
	return e.Passage.Text
}

// numbered is the entry's number as it would be written for another value; its
// word stays as it is.
func numbered(e reading.Entry, value int) string {
	right := doc.Number{System: e.System, Values: append(slices.Clone(above(e)), value)}.String()
	word := len(e.System.Word())
	return e.Text[:word] + right[word:]
}

// serial notes the one number of a column STT that breaks the count. A column
// that breaks it more often counts something else: the numbers of indicators.
func serial(d *rule.Document, t reading.Table) {
	column := t.SerialColumn()
	if column < 0 {
		return
	}
	var broken []*reading.Passage
	var wanted []int
	last, n := 0, 0
	for _, row := range t.Rows {
		value, err := strconv.Atoi(reading.CellText(row, column))
		if err != nil || value < 1 {
			continue
		}
		if n == 0 && value != 1 {
			return
		}
		if value != last+1 && value != 1 {
			broken, wanted = append(broken, row[column]), append(wanted, last+1)
		}
		last, n = value, n+1
	}
	if len(broken) == 1 && n > 2 {
		p := broken[0]
		d.Report(p, p.Words[0].From, p.Words[0].To, strconv.Itoa(wanted[0]), strconv.Itoa(wanted[0]-1))
	}
}
