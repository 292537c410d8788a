package check

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
)

var firstRecipient = Rule{
	Code: diag.FirstRecipient, Group: Form, Source: "Phụ lục I, mục II.9.b; Phụ lục III, mẫu 1.1 và 1.2", From: decree,
	Good: matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Các thôn, \"Lưu: VT\"]"),
	document: func(d *paper) {
		if len(d.tree.Ending.Recipients) == 0 {
			return
		}
		first := d.tree.Ending.Recipients[0]
		text := reading.PlainSpaces(first.Text)
		above := strings.HasPrefix(text, "- Như trên")
		switch n := d.articles(); {
		case d.ws.Form(d.doc.Kind.Text).Enacting && n > 0:
			if named := articleNamed(text); named < 1 || named > n || d.inForceBy() > 0 && named != d.inForceBy() {
				d.line(first, fmt.Sprintf("Như Điều %d", max(d.inForceBy(), 1)))
			}
		case len(d.doc.To) > 0 && d.doc.Kind.Text != "cong-dien" && !above:
			d.line(first, "Như trên")
		}
	},
}

// articleNamed is 3 for `- Như Điều 3;`, 0 for anything else.
func articleNamed(line string) int {
	found := asInArticle.FindStringSubmatch(line)
	if found == nil {
		return 0
	}
	n, _ := strconv.Atoi(found[1])
	return n
}

var asInArticle = regexp.MustCompile(`^- Như (?:[Đđ]iều|tại Điều) (\d+)`)

// inForceBy is the article that says who carries the document out; the last
// one when none says so, 0 without articles.
func (d *paper) inForceBy() int {
	n, last := 0, 0
	for _, p := range d.Of(reading.Heading | reading.Paragraph | reading.Item) {
		if p.Part > 0 {
			break
		}
		if e, ok := entryOf(p); ok && e.System == doc.Article {
			last = e.Values[0]
		}
		if low := p.LowerText(); reading.Has(low, "chịu trách nhiệm") && reading.Has(low, "thi hành") {
			n = last
		}
	}
	return n
}
