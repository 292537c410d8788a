package rule

import (
	"vanban/internal/diag"
)

// What the check says of itself, in the shape of rules that look for nothing: why
// rules could not be evaluated, and what acceptances lack.
var (
	NoDate = Rule{
		Code: "DOC-90", Severity: diag.Advice,
		Title: diag.Term{Vi: "Quy tắc cần ngày của văn bản", En: "Rules that need the document's date"},
		Text: diag.Term{Vi: "không kiểm tra được vì văn bản chưa có ngày: %[1]s",
			En: "not evaluated for want of the document's date: %[1]s"},
		Hint: diag.Term{Vi: "ghi mục date", En: "write date"},
	}
	NoFindings = Rule{
		Code: "DOC-91", Severity: diag.Advice,
		Title: diag.Term{Vi: "Quy tắc cần kết quả rà soát", En: "Rules that need findings"},
		Text: diag.Term{Vi: "không kiểm tra được vì không có kết quả rà soát của tháng: %[1]s",
			En: "not evaluated for want of the month's findings: %[1]s"},
		Hint: diag.Term{Vi: "ghi mục month của văn bản và kết quả rà soát của tháng đó",
			En: "write the document's month, and that month's findings"},
	}
	VillagesMissing = Rule{
		Code: "DOC-92", Severity: diag.Advice,
		Title: diag.Term{Vi: "Quy tắc cần báo cáo của mọi thôn", En: "Rules that need every village's report"},
		Text: diag.Term{Vi: "không kiểm tra được vì chưa đủ số liệu của các thôn: %[1]s",
			En: "not evaluated for want of some villages' figures: %[1]s"},
		Hint: diag.Term{Vi: "ghi kết quả của các thôn còn thiếu", En: "write the results of the villages that lack"},
	}
	UnknownRule = Rule{
		Code: "DOC-98", Severity: diag.Warning,
		Title: diag.Term{Vi: "Quy tắc được chấp nhận phải có trong danh mục", En: "An accepted rule exists"},
		Text:  diag.Term{Vi: "không có quy tắc “%[1]s” để chấp nhận", En: "there is no rule “%[1]s” to accept"},
		Hint:  diag.Term{Vi: "xem mã quy tắc trong docs/quy-tac.md", En: "see the codes in docs/quy-tac.md"},
	}
	AcceptedWithoutReason = Rule{
		Code: "DOC-99", Severity: diag.Warning,
		Title: diag.Term{Vi: "Chấp nhận một lỗi thì ghi lý do", En: "An acceptance has a reason"},
		Text: diag.Term{Vi: "chấp nhận %[1]s mà chưa ghi lý do, nên chưa có hiệu lực",
			En: "%[1]s is accepted without a reason, so it is not"},
		Hint: diag.Term{Vi: "ghi “%[1]s: lý do”", En: "write “%[1]s: reason”"},
	}
)

// Notices are all of them.
var Notices = []*Rule{&NoDate, &NoFindings, &VillagesMissing, &UnknownRule, &AcceptedWithoutReason}
