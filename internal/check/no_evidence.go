package check

import (
	"vanban/internal/criteria"
	"vanban/internal/diag"
)

var noEvidence = Rule{
	Code: diag.NoEvidence, Group: Completeness, Source: "yêu cầu của không gian làm việc (check.evidence)",
	Good: Example{Config: "check: {evidence: true}", Findings: "  1.1: {rating: Đạt, evidence: Quyết định số 12/QĐ-UBND}\n"},
	Bad:  Example{Config: "check: {evidence: true}", Findings: "  1.1: Đạt\n"},
	workspace: func(f *folder) {
		if !f.ws.Check.Evidence {
			return
		}
		for _, fs := range f.checkedMonths() {
			for _, i := range fs.Set.Indicators() {
				if found := fs.Of(i); found.Verdict == criteria.Met && blank(found.Evidence.Text) {
					f.at(found.At, i.ID)
				}
			}
		}
	},
}
