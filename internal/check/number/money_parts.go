package number

import (
	"math/big"
	"regexp"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/viet"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-57", Severity: diag.Warning, Source: "số liệu trong văn bản phải khớp nhau", InFindings: true,
		Title: diag.Term{Vi: "Các khoản “trong đó” cộng lại bằng tổng số",
			En: "The parts behind “trong đó” add up to the total"},
		Text: diag.Term{Vi: "các khoản trong đó cộng lại là %[2]s, tổng số ghi “%[1]s”",
			En: "the parts add up to %[2]s, the total reads “%[1]s”"},
		Hint: diag.Term{Vi: "kiểm tra lại từng khoản; nếu chưa kể hết, ghi thêm “còn lại …”",
			En: "look at every part; if there are more, add “còn lại …”"},
		Good: rule.Text("Kinh phí 500 triệu đồng, trong đó ngân sách 350 triệu đồng, Nhân dân đóng góp 150 " +
			"triệu đồng."),
		Bad: rule.Text("Kinh phí 500 triệu đồng, trong đó ngân sách 350 triệu đồng, Nhân dân đóng góp 100 " +
			"triệu đồng."),
		Document: moneyParts,
	})
}

func moneyParts(d *rule.Document) {
	for _, marker := range []string{"trong đó", "gồm"} {
		d.Each(marker, reading.Prose|reading.Cell, func(p *reading.Passage, i int) { parts(d, p, i, marker) })
	}
	for _, p := range d.WithNumerals(reading.Prose) {
		bracketedParts(d, p)
	}
	d.Each("gồm", reading.Prose|reading.Cell, func(p *reading.Passage, i int) { madeUp(d, p, i) })
	partLists(d, d.Tree.Body)
	for i := range d.Tree.Appendices {
		partLists(d, d.Tree.Appendices[i].Body)
	}
}

// parts holds the amounts behind a marker, word i, against the last one before
// it.
func parts(d *rule.Document, p *reading.Passage, i int, marker string) {
	s := p.Sentence(p.Words[i].From)
	low := p.Lower(s)
	if strings.Count(low, "trong đó")+strings.Count(low, "gồm") > 1 || reading.Has(low, "khoảng") {
		return
	}
	before := p.Amounts(reading.Between(s.From, p.Words[i].From))
	parts := p.Amounts(reading.Between(p.Words[i].To, s.To))
	if len(before) == 0 || len(parts) == 0 || marker == "gồm" && len(parts) < 2 {
		return
	}
	total := before[len(before)-1]
	if marker == "gồm" && len(strings.Fields(p.Text[total.To:p.Words[i].From])) > 3 {
		return
	}
	if wrong, sum := addUp(total, parts, reading.Has(low, "còn lại", "như", "nhất là")); wrong {
		d.Suggest(p, total.From, total.To, viet.Money(sum))
	}
}

// madeUp holds a number of things against the numbers of the same things that it
// is made up of: 384 người, gồm dân quân 118 người, công an 266 người; word i is gồm.
func madeUp(d *rule.Document, p *reading.Passage, i int) {
	s := p.Clause(p.Words[i].From)
	var whole *reading.Measured
	for k := max(0, i-4); k < i; k++ {
		if m, ok := p.MeasuredAt(k); ok && reading.Things[m.Unit] && m.End >= i-1 && p.Words[k].From >= s.From {
			whole = &m
		}
	}
	if whole == nil {
		return
	}
	sum, n := new(big.Rat), 0
	for k := i + 1; k < len(p.Words) && p.Words[k].From < s.To; k++ {
		f, ok := p.NumeralAt(k)
		if !ok || f.Percent {
			continue
		}
		part, measured := p.MeasuredAt(k)
		if !measured || part.Unit != whole.Unit || strings.ContainsAny(p.Text[p.Words[i].To:part.From], "(") {
			return
		}
		sum.Add(sum, part.Rat())
		n++
	}
	if n > 1 && sum.Cmp(whole.Rat()) != 0 {
		d.Suggest(p, whole.From, whole.To, comma(sum.FloatString(whole.Places))+" "+whole.Unit)
	}
}

// bracketedParts holds an amount against two or more in a bracket behind it,
// where these are nearly as much: 500 triệu đồng (ngân sách 350 triệu đồng, …).
func bracketedParts(d *rule.Document, p *reading.Passage) {
	list := p.Amounts(p.Whole())
	for i, total := range list {
		open := strings.TrimLeft(p.Ahead(total.To), " ")
		from := total.To + len(p.Ahead(total.To)) - len(open)
		end := strings.IndexByte(open, ')')
		if !strings.HasPrefix(open, "(") || end < 0 || len(list) < i+3 {
			continue
		}
		var parts []reading.Amount
		for _, a := range list[i+1:] {
			if a.To > from+end {
				break
			}
			parts = append(parts, a)
		}
		inside := p.Lower(reading.Between(from, from+end))
		wrong, sum := addUp(total, parts, false)
		off := sum - total.Dong
		if wrong && len(parts) > 1 && off > -total.Dong/4 && off < total.Dong/4 &&
			!reading.Has(inside, "khoảng", "năm", "so", "từ", "đến", "tăng", "giảm") {
			d.Suggest(p, total.From, total.To, viet.Money(sum))
		}
	}
}

// partLists holds the amount that ends a paragraph with trong đó: or gồm: against
// the items of the list below it, or the points a), b).
func partLists(d *rule.Document, blocks []doc.Block) {
	for i, b := range blocks {
		lead, ok := b.(*doc.Paragraph)
		if !ok || i+1 == len(blocks) || !endsInColon(lead) || !leadsToParts.MatchString(doc.Text(lead.Spans)) {
			continue
		}
		p := reading.NewPassage(reading.Paragraph, lead.Spans)
		before := p.Amounts(p.Whole())
		items := itemsBelow(blocks[i+1:])
		var parts []reading.Amount
		for _, item := range items {
			found := item.Amounts(item.Whole())
			if len(found) == 0 || reading.Has(item.LowerText(), "khoảng", "còn lại") {
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
			d.Suggest(p, total.From, total.To, viet.Money(sum))
		}
	}
}

// endsInColon tells it by the last span alone.
func endsInColon(p *doc.Paragraph) bool {
	return len(p.Spans) > 0 && strings.HasSuffix(strings.TrimRight(p.Spans[len(p.Spans)-1].Text, " "), ":")
}

var leadsToParts = regexp.MustCompile(`(?:[Tt]rong đó|[Gg]ồm|[Cc]ụ thể|[Nn]hư sau)(?: có)?:\s*$`)

// itemsBelow are the items of a list, or the points that follow, as passages.
func itemsBelow(blocks []doc.Block) []*reading.Passage {
	var items []*reading.Passage
	if list, ok := blocks[0].(*doc.List); ok {
		for _, item := range list.Items {
			if lead, ok := item.Blocks[0].(*doc.Paragraph); ok {
				items = append(items, reading.NewPassage(reading.Paragraph, lead.Spans))
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
		items = append(items, reading.NewPassage(reading.Paragraph, lead.Spans))
	}
	return items
}

// addUp tells parts that are not their total: more than it, or, when two or
// more stand there and no rest is spoken of, less.
func addUp(total reading.Amount, parts []reading.Amount, rest bool) (wrong bool, sum int64) {
	for _, a := range parts {
		sum += a.Dong
	}
	return sum > total.Dong || sum < total.Dong && len(parts) > 1 && !rest, sum
}
