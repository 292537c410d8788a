package criteria

import (
	"slices"

	"vanban/internal/source"
)

// Field is a text of a finding: its name in YAML and in defined names of
// workbooks, its column title, and the other titles it is found by.
type Field struct {
	Key     string
	Title   string
	Aliases []string
	Of      func(*Finding) *source.String
}

// Fields are the texts of a finding in the order of the tables. What reads or
// writes findings, in whatever format, goes by this table.
var Fields = []Field{
	{"rating", "Đánh giá", []string{"Đánh giá chỉ tiêu", "Tự đánh giá", "Kết quả đánh giá", "Mức đánh giá"}, func(f *Finding) *source.String { return &f.Rating }},
	{"value", "Kết quả thực hiện", []string{"Kết quả", "Kết quả đạt được", "Thực hiện", "Số liệu"}, func(f *Finding) *source.String { return &f.Value }},
	{"cause", "Nguyên nhân", []string{"Nguyên nhân chưa đạt"}, func(f *Finding) *source.String { return &f.Cause }},
	{"target", "Mục tiêu", []string{"Mục tiêu phấn đấu"}, func(f *Finding) *source.String { return &f.Target }},
	{"proposal", "Đề xuất, giải pháp", []string{"Giải pháp", "Đề xuất", "Đề xuất - giải pháp", "Giải pháp thực hiện"}, func(f *Finding) *source.String { return &f.Proposal }},
	{"cost", "Kinh phí", []string{"Kinh phí dự kiến", "Kinh phí thực hiện", "Nhu cầu kinh phí"}, func(f *Finding) *source.String { return &f.Cost }},
	{"deadline", "Lộ trình", []string{"Thời hạn", "Thời gian hoàn thành", "Hạn hoàn thành", "Lộ trình (năm)"}, func(f *Finding) *source.String { return &f.Deadline }},
	{"responsible", "Phụ trách", []string{"Đơn vị phụ trách", "Người phụ trách", "Đơn vị, người phụ trách"}, func(f *Finding) *source.String { return &f.Responsible }},
	{"evidence", "Minh chứng", []string{"Tài liệu minh chứng", "Hồ sơ minh chứng"}, func(f *Finding) *source.String { return &f.Evidence }},
	{"note", "Ghi chú", nil, func(f *Finding) *source.String { return &f.Note }},
	{"criterion_text", "Lời văn tiêu chí", nil, func(f *Finding) *source.String { return &f.CriterionText }},
	{"text", "Lời văn chỉ tiêu", nil, func(f *Finding) *source.String { return &f.WrittenText }},
}

// FieldOf finds a field by its key; it must be there.
func FieldOf(key string) Field {
	return Fields[slices.IndexFunc(Fields, func(f Field) bool { return f.Key == key })]
}

// Empty reports whether nothing was said of the indicator.
func (f *Finding) Empty() bool {
	for _, field := range Fields {
		if field.Of(f).Text != "" {
			return false
		}
	}
	return true
}
