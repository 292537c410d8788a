package diag

// Of the check itself: rules that could not be evaluated, and acceptances.
const (
	NoDateToCheck         Code = "DOC-90"
	NoFindingsToCheck     Code = "DOC-91"
	VillagesMissing       Code = "DOC-92"
	UnknownRule           Code = "DOC-98"
	AcceptedWithoutReason Code = "DOC-99"
)

var checkSentences = map[Code]rule{
	NoDateToCheck: {
		sentence{"Quy tắc cần ngày của văn bản", "Rules that need the document's date"},
		entry{Advice,
			sentence{"không kiểm tra được vì văn bản chưa có ngày: %[1]s", "not evaluated for want of the document's date: %[1]s"},
			sentence{"ghi mục date", "write date"}}},
	NoFindingsToCheck: {
		sentence{"Quy tắc cần kết quả rà soát", "Rules that need findings"},
		entry{Advice,
			sentence{"không kiểm tra được vì không có kết quả rà soát của tháng: %[1]s", "not evaluated for want of the month's findings: %[1]s"},
			sentence{"ghi mục month của văn bản và kết quả rà soát của tháng đó", "write the document's month, and that month's findings"}}},
	VillagesMissing: {
		sentence{"Quy tắc cần báo cáo của mọi thôn", "Rules that need every village's report"},
		entry{Advice,
			sentence{"không kiểm tra được vì chưa đủ số liệu của các thôn: %[1]s", "not evaluated for want of some villages' figures: %[1]s"},
			sentence{"ghi kết quả của các thôn còn thiếu", "write the results of the villages that lack"}}},
	UnknownRule: {
		sentence{"Quy tắc được chấp nhận phải có trong danh mục", "An accepted rule exists"},
		entry{Warning,
			sentence{"không có quy tắc “%[1]s” để chấp nhận", "there is no rule “%[1]s” to accept"},
			sentence{"xem mã quy tắc trong docs/quy-tac.md", "see the codes in docs/quy-tac.md"}}},
	AcceptedWithoutReason: {
		sentence{"Chấp nhận một lỗi thì ghi lý do", "An acceptance has a reason"},
		entry{Warning,
			sentence{"chấp nhận %[1]s mà chưa ghi lý do, nên chưa có hiệu lực", "%[1]s is accepted without a reason, so it is not"},
			sentence{"ghi “%[1]s: lý do”", "write “%[1]s: reason”"}}},
}
