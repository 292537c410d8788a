package check

import (
	"vanban/internal/diag"
)

var noRecipients = Rule{
	Code: diag.NoRecipients, Group: Form, Source: "Điều 8, khoản 2, điểm h; Phụ lục I, mục II.9", From: decree,
	Good: matter("recipients: [Các thôn, \"Lưu: VT, NTM\"]"),
	Bad:  matter("recipients:"),
	document: func(d *paper) {
		if len(d.tree.Ending.Recipients) == 0 {
			d.at(d.doc.At)
		}
	},
}
