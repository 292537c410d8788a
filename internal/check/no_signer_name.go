package check

import (
	"strings"

	"vanban/internal/diag"
)

var noSignerName = Rule{
	Code: diag.NoSignerName, Group: Form, Source: "Phụ lục I, mục II.7.c", From: decree,
	Good: signerTitle.Good,
	Bad:  config("signers: {ky: {authority: [TM. Ủy ban nhân dân, Chủ tịch]}}"),
	document: func(d *paper) {
		for _, s := range d.signers() {
			if strings.TrimSpace(s.Name.Text) == "" {
				d.at(s.At)
			}
		}
	},
}
