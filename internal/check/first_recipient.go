package check

import (
	"fmt"
	"strings"

	"vanban/internal/diag"
)

var firstRecipient = Rule{
	Code: diag.FirstRecipient, Group: Form, Source: "Phụ lục I, mục II.9.b; Phụ lục III, mẫu 1.2", From: decree,
	Good: matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Như trên, \"Lưu: VT\"]"),
	Bad:  matter("kind: to-trinh\nto: Ủy ban nhân dân tỉnh Thanh Hóa\nrecipients: [Các thôn, \"Lưu: VT\"]"),
	document: func(d *paper) {
		if len(d.tree.Ending.Recipients) == 0 {
			return
		}
		first := d.tree.Ending.Recipients[0]
		low := lowerCase(strings.ReplaceAll(first.Text, noBreakSpace, " "))
		switch n := d.articles(); {
		case d.doc.Kind.Text == "quyet-dinh" && n > 0:
			if !d.asInArticle(low, n) {
				d.line(first, fmt.Sprintf("Như Điều %d", n))
			}
		case len(d.doc.To) > 0 && d.doc.Kind.Text != "cong-dien" && !strings.HasPrefix(low, "- như trên"):
			d.line(first, "Như trên")
		}
	},
}

// asInArticle tells `- Như Điều 3;` for an article there is.
func (d *paper) asInArticle(low string, articles int) bool {
	var n int
	_, err := fmt.Sscanf(low, "- như điều %d", &n)
	return err == nil && n >= 1 && n <= articles
}
