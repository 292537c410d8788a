package diag

// Styles and layout.
const (
	SizeOutOfRange       Code = "KT-001"
	UnknownStyle         Code = "KT-002"
	LayoutOutOfRule      Code = "KT-003"
	UnknownCompatibility Code = "KT-004"
)

var styleSentences = map[Code]entry{
	SizeOutOfRange: {Error,
		sentence{"cỡ chữ %[1]s của “%[2]s” ngoài khoảng %[3]s–%[4]s", "the size %[1]s of “%[2]s” is outside %[3]s–%[4]s"},
		sentence{"chọn cỡ chữ trong khoảng của Nghị định 30/2020/NĐ-CP, Phụ lục I", "choose a size within Nghị định 30/2020/NĐ-CP, Phụ lục I"}},
	UnknownStyle: {Error,
		sentence{"không có thành phần “%[1]s”", "there is no component “%[1]s”"},
		sentence{"các thành phần: %[2]s", "the components are: %[2]s"}},
	LayoutOutOfRule: {Error,
		sentence{"%[2]s %[1]s ngoài khoảng %[3]s–%[4]s", "%[2]s %[1]s is outside %[3]s–%[4]s"},
		sentence{"chọn giá trị trong khoảng của Nghị định 30/2020/NĐ-CP, Phụ lục I", "choose a value within Nghị định 30/2020/NĐ-CP, Phụ lục I"}},
	UnknownCompatibility: {Error,
		sentence{"tệp Word không có chế độ tương thích %[1]s", "there is no compatibility mode %[1]s of the Word file"},
		sentence{
			"ghi 14 (dòng ngắt như bản PDF) hoặc 15 (Word không báo “Compatibility Mode”)",
			"write 14 (lines end as in the PDF) or 15 (Word does not say “Compatibility Mode”)",
		}},
}
