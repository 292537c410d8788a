package diag

// Rules of completeness.
const (
	DoubledLabel         Code = "DOC-08"
	UnmetIncomplete      Code = "DOC-09"
	NoEvidence           Code = "DOC-67"
	TaskIncomplete       Code = "DOC-68"
	OrderWithoutDeadline Code = "DOC-69"
	EmptySection         Code = "DOC-83"
	Placeholder          Code = "DOC-70"
)

var completenessSentences = map[Code]rule{
	DoubledLabel: {
		sentence{"Nhãn không lặp lại trong câu sau nó", "A label does not stand again in its sentence"},
		entry{Warning,
			sentence{"lặp “%[2]s”: “%[1]s”", "“%[2]s” stands twice: “%[1]s”"},
			sentence{"bỏ chữ lặp sau dấu hai chấm", "drop the words behind the colon"}}},
	UnmetIncomplete: {
		sentence{"Chỉ tiêu chưa đạt có nguyên nhân, mục tiêu, thời hạn, đề xuất", "An unmet indicator has cause, target, deadline, proposal"},
		entry{Warning,
			sentence{"chỉ tiêu %[1]s chưa đạt nhưng thiếu %[2]s", "indicator %[1]s is not met but lacks %[2]s"},
			sentence{"bổ sung vào kết quả rà soát", "add it to the findings"}}},
	NoEvidence: {
		sentence{"Chỉ tiêu đạt có minh chứng (khi vanban.yaml yêu cầu)", "A met indicator has evidence (where vanban.yaml asks for it)"},
		entry{Error,
			sentence{"chỉ tiêu %[1]s ghi “Đạt” nhưng không có minh chứng", "indicator %[1]s is rated “Đạt” without evidence"},
			sentence{"ghi ít nhất một văn bản vào mục evidence, hoặc đổi đánh giá", "name at least one document under evidence, or change the rating"}}},
	TaskIncomplete: {
		sentence{"Mỗi nhiệm vụ có người phụ trách và thời hạn", "Every task has an owner and a deadline"},
		entry{Warning,
			sentence{"nhiệm vụ “%[1]s” chưa có %[2]s", "the task “%[1]s” has no %[2]s"},
			sentence{"ghi đơn vị chủ trì và thời hạn hoàn thành", "name the unit in charge and the deadline"}}},
	OrderWithoutDeadline: {
		sentence{"Việc giao cho một đơn vị nêu thời hạn", "A task that is given out names its deadline"},
		entry{Advice,
			sentence{"việc giao “%[1]s” chưa nêu thời hạn", "the task “%[1]s” names no deadline"},
			sentence{"ghi thêm “trước ngày …”, “hằng tháng”, “thường xuyên”", "add “trước ngày …”, “hằng tháng”, “thường xuyên”"}}},
	EmptySection: {
		sentence{"Mỗi mục có nội dung", "Every section has a text"},
		entry{Warning,
			sentence{"mục “%[1]s” chưa có nội dung", "the section “%[1]s” has no text"},
			sentence{"viết nội dung hoặc bỏ mục", "write it or drop the section"}}},
	Placeholder: {
		sentence{"Không còn chỗ để trống chờ điền", "No placeholder is left"},
		entry{Warning,
			sentence{"còn chỗ chờ điền: “%[1]s”", "a placeholder is left: “%[1]s”"},
			sentence{"điền nội dung, hoặc bỏ đi", "fill it in, or drop it"}}},
}
