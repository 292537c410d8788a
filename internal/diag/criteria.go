package diag

// Criteria sets and findings.
const (
	UnknownIndicator   Code = "TC-001"
	DuplicateIndicator Code = "TC-002"
	UnknownRating      Code = "TC-003"
	SetTotals          Code = "TC-004"
	OtherSet           Code = "TC-005"
	OtherMonth         Code = "TC-006"
	NotAssessed        Code = "TC-007"
	OtherVillage       Code = "TC-008"
	IncompleteSet      Code = "TC-009"
	OtherOverlay       Code = "TC-010"
	WrongPercent       Code = "TC-011"
	RatedAboveValue    Code = "TC-012"
	RatedBelowValue    Code = "TC-013"
	UnknownVillage     Code = "TC-014"
)

var criteriaSentences = map[Code]entry{
	UnknownIndicator: {Error,
		sentence{"bộ tiêu chí %[2]s không có chỉ tiêu “%[1]s”", "the set %[2]s has no indicator “%[1]s”"},
		sentence{"ghi số chỉ tiêu như trong bộ tiêu chí, ví dụ 6.2", "write the indicator's number as the set has it, e.g. 6.2"}},
	DuplicateIndicator: {Error,
		sentence{"chỉ tiêu %[1]s ghi hai lần (lần đầu ở %[2]v)", "the indicator %[1]s stands twice (first at %[2]v)"},
		sentence{"giữ lại một mục", "keep one of them"}},
	UnknownRating: {Error,
		sentence{"“%[1]s” không phải kết quả đánh giá", "“%[1]s” is not a rating"},
		sentence{"ghi Đạt, Cơ bản đạt hoặc Chưa đạt", "write Đạt, Cơ bản đạt or Chưa đạt"}},
	SetTotals: {Error,
		sentence{"bộ tiêu chí ghi %[1]d tiêu chí, %[2]d chỉ tiêu nhưng liệt kê %[3]d tiêu chí, %[4]d chỉ tiêu", "the set says %[1]d criteria, %[2]d indicators but lists %[3]d criteria, %[4]d indicators"},
		sentence{"sửa mục totals hoặc bổ sung danh sách", "mend totals or complete the list"}},
	OtherSet: {Error,
		sentence{"kết quả theo bộ %[1]s, không gian làm việc dùng bộ %[2]s", "the findings are of the set %[1]s, the workspace uses %[2]s"},
		sentence{"ghi cùng một bộ tiêu chí ở hai nơi", "name the same set in both places"}},
	OtherMonth: {Error,
		sentence{"tệp ghi tháng %[1]s nhưng nằm trong thư mục %[2]s", "the file says month %[1]s but lies in the folder %[2]s"},
		sentence{"sửa mục month hoặc chuyển tệp", "mend month or move the file"}},
	NotAssessed: {Warning,
		sentence{"%[2]d chỉ tiêu chưa được đánh giá: %[1]s", "%[2]d indicators are not assessed: %[1]s"},
		sentence{"chỉ tiêu chưa đánh giá không được tính là đạt", "an indicator that nobody assessed never counts as met"}},
	OtherVillage: {Error,
		sentence{"tệp ghi thôn “%[1]s” nhưng nằm ở chỗ của thôn “%[2]s”", "the file says village “%[1]s” but lies where village “%[2]s” belongs"},
		sentence{"sửa mục village hoặc đổi tên tệp", "mend village or rename the file"}},
	IncompleteSet: {Error,
		sentence{"bộ tiêu chí %[1]s mới có %[2]d/%[3]d chỉ tiêu, chưa đếm được", "the criteria set %[1]s has %[2]d of %[3]d indicators; nothing can be counted yet"},
		sentence{"ghi các chỉ tiêu còn thiếu vào một tệp criteria/….yaml và nêu tệp đó ở mục overlays của vanban.yaml", "write the missing indicators into a file criteria/….yaml and name it under overlays in vanban.yaml"}},
	OtherOverlay: {Error,
		sentence{"tệp này sửa bộ tiêu chí “%[1]s”, không phải %[2]s", "this overlay is of the criteria set “%[1]s”, not of %[2]s"},
		sentence{"sửa mục overlay_of, hoặc bỏ tệp khỏi mục overlays của vanban.yaml", "mend overlay_of, or take the file out of overlays in vanban.yaml"}},
	WrongPercent: {Error,
		sentence{"“%[1]s” tính sai: đúng ra là %[2]s", "“%[1]s” is miscalculated: it is %[2]s"},
		sentence{"sửa tỷ lệ, hoặc chỉ ghi tử số/mẫu số và để chương trình tính", "mend the percent, or give the operands alone and let it be computed"}},
	RatedAboveValue: {Warning,
		sentence{"chỉ tiêu %[1]s ghi “Đạt” nhưng kết quả %[2]s chưa tới mức %[3]s", "indicator %[1]s is rated “Đạt” although %[2]s misses the level %[3]s"},
		sentence{"xem lại đánh giá hoặc số liệu; đánh giá đã ghi vẫn được tính", "look at the rating or the value again; the rating still counts"}},
	RatedBelowValue: {Warning,
		sentence{"chỉ tiêu %[1]s ghi “Chưa đạt” nhưng kết quả %[2]s đã tới mức %[3]s và không nêu nguyên nhân", "indicator %[1]s is rated “Chưa đạt” although %[2]s meets the level %[3]s, and no cause is given"},
		sentence{"xem lại đánh giá, hoặc ghi nguyên nhân", "look at the rating again, or give the cause"}},
	UnknownVillage: {Error,
		sentence{"không có thôn “%[1]s” trong danh sách thôn", "there is no village “%[1]s” in the list of villages"},
		sentence{"sửa mã thôn, hoặc thêm thôn vào danh sách", "mend the id, or add the village to the list"}},
}
