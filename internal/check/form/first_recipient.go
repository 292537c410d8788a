package form

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"vanban/internal/check/rule"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/reading"
)

func init() {
	Rules.Add(rule.Rule{
		Code: "DOC-43", Severity: diag.Warning,
		Source: "Phụ lục I, mục II.9.b; Phụ lục III, mẫu 1.1 và 1.2", From: rule.Decree,
		Title: diag.Term{Vi: "Nơi nhận mở đầu bằng “Như trên” hoặc “Như Điều …”",
			En: "Nơi nhận begins with “Như trên” or “Như Điều …”"},
		Text: diag.Term{Vi: "nơi nhận đầu tiên ghi “%[1]s”, phải là “%[2]s”",
			En: "the first recipient reads “%[1]s”; it must be “%[2]s”"},
		Hint: diag.Term{Vi: "văn bản có Kính gửi ghi “Như trên”; quyết định ghi “Như Điều …” (điều về thi hành)",
			En: "with Kính gửi write “Như trên”; in a decision “Như Điều …” (the article on execution)"},
		Good: rule.Matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\n" +
			"recipients: [Như trên, \"Lưu: VT\"]"),
		Bad: rule.Matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\n" +
			"recipients: [Các thôn, \"Lưu: VT\"]"),
		Document: firstRecipient,
	})
}

func firstRecipient(d *rule.Document) {
	if len(d.Tree.Ending.Recipients) == 0 {
		return
	}
	first := d.Tree.Ending.Recipients[0]
	text := reading.PlainSpaces(first.Text)
	above := strings.HasPrefix(text, "- Như trên")
	switch n := articles(d); {
	case d.WS.Form(d.Doc.Kind.Text).Enacting && n > 0:
		if named := articleNamed(text); named < 1 || named > n || inForceBy(d) > 0 && named != inForceBy(d) {
			d.Line(first, fmt.Sprintf("Như Điều %d", max(inForceBy(d), 1)))
		}
	case len(d.Doc.To) > 0 && !d.WS.Form(d.Doc.Kind.Text).Sender && !above:
		d.Line(first, "Như trên")
	}
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
func inForceBy(d *rule.Document) int {
	n, last := 0, 0
	for _, p := range d.Of(reading.Heading | reading.Paragraph | reading.Item) {
		if p.Part > 0 {
			break
		}
		if e, ok := reading.EntryOf(p); ok && e.System == doc.Article {
			last = e.Values[0]
		}
		if low := p.LowerText(); reading.Has(low, "chịu trách nhiệm") && reading.Has(low, "thi hành") {
			n = last
		}
	}
	return n
}
