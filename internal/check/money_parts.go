package check

import (
	"math/big"
	"regexp"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/viet"
)

var moneyParts = Rule{
	Code: diag.MoneyParts, Group: Numbers, Source: "số liệu trong văn bản phải khớp nhau",
	Good: text("Kinh phí 500 triệu đồng, trong đó ngân sách 350 triệu đồng, Nhân dân đóng góp 150 triệu đồng."),
	Bad:  text("Kinh phí 500 triệu đồng, trong đó ngân sách 350 triệu đồng, Nhân dân đóng góp 100 triệu đồng."),
	document: func(d *paper) {
		for _, marker := range []string{"trong đó", "gồm"} {
			d.each(marker, prose|cell, func(p *passage, i int) { d.parts(p, i, marker) })
		}
		for _, p := range d.withFigures(prose) {
			d.bracketedParts(p)
		}
		d.each("gồm", prose|cell, d.madeUp)
		d.partLists(d.tree.Body)
		for i := range d.tree.Appendices {
			d.partLists(d.tree.Appendices[i].Body)
		}
	},
}

// parts holds the amounts behind a marker, word i, against the last one before
// it.
func (d *paper) parts(p *passage, i int, marker string) {
	s := p.sentence(p.words[i].from)
	low := p.small(s)
	if strings.Count(low, "trong đó")+strings.Count(low, "gồm") > 1 || has(low, "khoảng") {
		return
	}
	before := p.amounts(span{s.from, p.words[i].from})
	parts := p.amounts(span{p.words[i].to, s.to})
	if len(before) == 0 || len(parts) == 0 || marker == "gồm" && len(parts) < 2 {
		return
	}
	total := before[len(before)-1]
	if marker == "gồm" && len(strings.Fields(p.text[total.to:p.words[i].from])) > 3 {
		return
	}
	if wrong, sum := addUp(total, parts, has(low, "còn lại", "như", "nhất là")); wrong {
		d.better(p, total.from, total.to, viet.Money(sum))
	}
}

// madeUp holds a number of things against the numbers of the same things that it
// is made up of: 384 người, gồm dân quân 118 người, công an 266 người; word i is gồm.
func (d *paper) madeUp(p *passage, i int) {
	s := p.clause(p.words[i].from)
	var whole *measured
	for k := max(0, i-4); k < i; k++ {
		if m, ok := p.measuredAt(k); ok && things[m.unit] && m.end >= i-1 && p.words[k].from >= s.from {
			whole = &m
		}
	}
	if whole == nil {
		return
	}
	sum, n := new(big.Rat), 0
	for k := i + 1; k < len(p.words) && p.words[k].from < s.to; k++ {
		f, ok := p.figureAt(k)
		if !ok || f.percent {
			continue
		}
		part, measured := p.measuredAt(k)
		if !measured || part.unit != whole.unit || strings.ContainsAny(p.text[p.words[i].to:part.from], "(") {
			return
		}
		sum.Add(sum, part.Rat())
		n++
	}
	if n > 1 && sum.Cmp(whole.Rat()) != 0 {
		d.better(p, whole.from, whole.to, comma(sum.FloatString(whole.Places))+" "+whole.unit)
	}
}

// bracketedParts holds an amount against two or more in a bracket behind it,
// where these are nearly as much: 500 triệu đồng (ngân sách 350 triệu đồng, …).
func (d *paper) bracketedParts(p *passage) {
	list := p.amounts(span{0, len(p.text)})
	for i, total := range list {
		open := strings.TrimLeft(p.text[total.to:], " ")
		from := len(p.text) - len(open)
		end := strings.IndexByte(open, ')')
		if !strings.HasPrefix(open, "(") || end < 0 || len(list) < i+3 {
			continue
		}
		var parts []amount
		for _, a := range list[i+1:] {
			if a.to <= from+end {
				parts = append(parts, a)
			}
		}
		inside := p.small(span{from, from + end})
		wrong, sum := addUp(total, parts, false)
		off := sum - total.dong
		if wrong && len(parts) > 1 && off > -total.dong/4 && off < total.dong/4 && !has(inside, "khoảng", "năm", "so", "từ", "đến", "tăng", "giảm") {
			d.better(p, total.from, total.to, viet.Money(sum))
		}
	}
}

// partLists holds the amount that ends a paragraph with trong đó: or gồm: against
// the items of the list below it, or the points a), b).
func (d *paper) partLists(blocks []doc.Block) {
	for i, b := range blocks {
		lead, ok := b.(*doc.Paragraph)
		if !ok || i+1 == len(blocks) || !endsInColon(lead) || !leadsToParts.MatchString(doc.Text(lead.Spans)) {
			continue
		}
		p := newPassage(paragraph, lead.Spans)
		before := p.amounts(span{0, len(p.text)})
		items := itemsBelow(blocks[i+1:])
		var parts []amount
		for _, item := range items {
			found := item.amounts(span{0, len(item.text)})
			if len(found) == 0 || has(item.small(span{0, len(item.text)}), "khoảng", "còn lại") {
				parts = nil
				break
			}
			parts = append(parts, found[0])
		}
		if len(before) == 0 || len(parts) < 2 {
			continue
		}
		total := before[len(before)-1]
		if wrong, sum := addUp(total, parts, false); wrong {
			d.better(p, total.from, total.to, viet.Money(sum))
		}
	}
}

// endsInColon tells it by the last span alone.
func endsInColon(p *doc.Paragraph) bool {
	return len(p.Spans) > 0 && strings.HasSuffix(strings.TrimRight(p.Spans[len(p.Spans)-1].Text, " "), ":")
}

var leadsToParts = regexp.MustCompile(`(?:[Tt]rong đó|[Gg]ồm|[Cc]ụ thể|[Nn]hư sau)(?: có)?:\s*$`)

// itemsBelow are the items of a list, or the points that follow, as passages.
func itemsBelow(blocks []doc.Block) []*passage {
	var items []*passage
	if list, ok := blocks[0].(*doc.List); ok {
		for _, item := range list.Items {
			if lead, ok := item.Blocks[0].(*doc.Paragraph); ok {
				items = append(items, newPassage(paragraph, lead.Spans))
			}
		}
		return items
	}
	for _, b := range blocks {
		lead, ok := b.(*doc.Paragraph)
		if !ok {
			break
		}
		if lead.Number.System != doc.Point {
			break
		}
		items = append(items, newPassage(paragraph, lead.Spans))
	}
	return items
}

// addUp tells parts that are not their total: more than it, or, when two or
// more stand there and no rest is spoken of, less.
func addUp(total amount, parts []amount, rest bool) (wrong bool, sum int64) {
	for _, a := range parts {
		sum += a.dong
	}
	return sum > total.dong || sum < total.dong && len(parts) > 1 && !rest, sum
}
