package check

import (
	"vanban/internal/diag"
)

var setOutOfForce = Rule{
	Code: diag.SetOutOfForce, Group: Times, Source: "quyết định ban hành từng bộ tiêu chí (templates/criteria)",
	Good: Example{Matter: "date: 20/7/2023"},
	Bad:  Example{Matter: "date: 20/3/2026"},
	document: func(d *paper) {
		switch {
		case d.doc.Month.Text == "" || d.ws.Set == nil:
		case d.undated():
		case !d.ws.Set.InForce(d.date.Last()):
			d.at(d.doc.Month.At, d.date.Short(), d.ws.Set.ID)
		}
	},
}
