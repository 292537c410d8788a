package diag

// Rules of times: what is no more, or not yet.
const (
	AbolishedBody      Code = "DOC-14"
	AbolishedRecipient Code = "DOC-85"
	MergedBody         Code = "DOC-84"
	SetOutOfForce      Code = "DOC-86"
	BasisOutOfForce    Code = "DOC-87"
)

var timeSentences = map[Code]rule{
	AbolishedBody: {
		sentence{"Văn bản từ 01/7/2025 không nói đến cấp huyện, trừ khi viện dẫn", "Documents from 01/7/2025 on do not speak of districts, citations apart"},
		entry{Warning,
			sentence{"“%[1]s”: cấp huyện đã kết thúc hoạt động từ 01/7/2025", "“%[1]s”: districts ended on 01/7/2025"},
			sentence{"ghi cơ quan tỉnh hoặc xã; nói về trước đó thì ghi rõ “trước đây”, “cũ”", "name the body of the province or commune; of the time before say “trước đây”, “cũ”"}}},
	AbolishedRecipient: {
		sentence{"Văn bản từ 01/7/2025 không gửi cơ quan cấp huyện", "Documents from 01/7/2025 on do not go to district bodies"},
		entry{Error,
			sentence{"“%[1]s”: cơ quan cấp huyện không còn từ 01/7/2025", "“%[1]s”: district bodies are no more since 01/7/2025"},
			sentence{"gửi thẳng cơ quan cấp tỉnh", "write to the province's body directly"}}},
	MergedBody: {
		sentence{"Văn bản từ 01/3/2025 ghi tên bộ, sở sau khi hợp nhất", "Documents from 01/3/2025 on name ministries and departments as they were merged"},
		entry{Warning,
			sentence{"“%[1]s” đã hợp nhất từ 01/3/2025", "“%[1]s” was merged on 01/3/2025"},
			sentence{"ghi “%[2]s”; nói về trước đó thì ghi rõ “trước đây”, “nay là”", "write “%[2]s”; of the time before say “trước đây”, “nay là”"}}},
	SetOutOfForce: {
		sentence{"Bộ tiêu chí còn hiệu lực vào ngày văn bản", "The criteria set is in force on the document's day"},
		entry{Warning,
			sentence{"bộ tiêu chí %[2]s không có hiệu lực vào ngày của văn bản (%[1]s)", "the criteria set %[2]s is not in force on the document's day (%[1]s)"},
			sentence{"đổi mục criteria của vanban.yaml sang bộ tiêu chí đang áp dụng", "put the set that applies into criteria of vanban.yaml"}}},
	BasisOutOfForce: {
		sentence{"Văn bản được căn cứ, thực hiện theo còn hiệu lực vào ngày văn bản", "What a document is based on or goes by is in force on its day"},
		entry{Warning,
			sentence{"“%[1]s” đã hết hiệu lực từ %[3]s", "“%[1]s” is out of force since %[3]s"},
			sentence{"thay bằng %[2]s", "replace it by %[2]s"}}},
}
