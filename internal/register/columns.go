package register

import (
	"strings"
	"unicode"

	"vanban/internal/viet"
)

// Column is a content of the register.
type Column int

// The ten contents of Phụ lục IV, mục I.2, then what the workspace needs besides.
const (
	NumberColumn Column = iota // số, ký hiệu
	Day                        // of the document, as 31/7/2023
	Title                      // tên loại và trích yếu
	Signer                     // người ký
	Recipients                 // nơi nhận
	Keeper                     // đơn vị, người nhận bản lưu
	Copies                     // số lượng bản
	Sent                       // ngày chuyển
	Receipt                    // ký nhận
	Note                       // ghi chú
	Body                       // cơ quan ban hành
	Village                    // its id
	StateColumn                // one of the states
	Related                    // the document that a state or a note speaks of
	DocumentID                 // of the workspace
	Folder                     // below the workspace; empty: made elsewhere
	columns
)

// Printed is how many of the columns the decree's register has.
const Printed = int(Note) + 1

// headings are the columns' names: what the program writes, then what people write.
var headings = [columns][]string{
	NumberColumn: {"Số và ký hiệu", "Số, ký hiệu văn bản", "Số ký hiệu", "Số, ký hiệu"},
	Day:          {"Ngày", "Ngày tháng văn bản", "Ngày, tháng, năm văn bản", "Ngày tháng", "Ngày văn bản"},
	Title:        {"Tên loại và trích yếu", "Tên loại và trích yếu nội dung văn bản", "Trích yếu"},
	Signer:       {"Người ký"},
	Recipients:   {"Nơi nhận", "Nơi nhận văn bản"},
	Keeper:       {"Đơn vị, người nhận bản lưu", "Đơn vị hoặc người nhận bản lưu", "Bản lưu"},
	Copies:       {"Số lượng bản", "Số bản"},
	Sent:         {"Ngày chuyển"},
	Receipt:      {"Ký nhận"},
	Note:         {"Ghi chú"},
	Body:         {"Cơ quan", "Cơ quan ban hành"},
	Village:      {"Thôn"},
	StateColumn:  {"Trạng thái"},
	Related:      {"Liên quan"},
	DocumentID:   {"Văn bản"},
	Folder:       {"Thư mục"},
}

// Heading is the column's name.
func (c Column) Heading() string { return headings[c][0] }

// columnOf finds the column that a heading means, whatever its case, accents and marks.
func columnOf(heading string) (Column, bool) {
	key := bare(heading)
	for c := range columns {
		for _, name := range headings[c] {
			if bare(name) == key {
				return c, true
			}
		}
	}
	return 0, false
}

// bare is a text's letters and digits without case and accents.
func bare(s string) string {
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return ' '
	}, viet.Fold(s))
	return strings.Join(strings.Fields(letters), " ")
}
