package xlsx

// instructions say how to fill the form in.
func (f *form) instructions() {
	lines := []string{
		"Cách ghi: chỉ điền vào các ô nền vàng; giữ nguyên tên tệp và định dạng .xlsx, gửi lại cho xã.",
		"- Đánh giá: chọn Đạt, Cơ bản đạt hoặc Chưa đạt trong danh sách; chưa rà soát thì để trống (không được tính là đạt).",
		"- Kết quả thực hiện: ghi như 12,21% hoặc 71/1.784. Kinh phí: ghi cả đơn vị, như 500 triệu đồng. Lộ trình: ghi " +
			"như 31/12/2024 hoặc 2024.",
	}
	if f.Before != nil {
		lines = append(lines, "- Chỉ tiêu không thay đổi so với lần trước: ghi x vào cột “Như lần trước”; ô nào điền "+
			"thêm thì lấy theo ô đó. Không ghi x thì số liệu lần trước không được lấy.")
	}
	if f.Blank.Said != nil {
		lines = append(lines,
			"- Tháng này đã báo cáo: chỉ sửa ô sai; ô để trống giữ như đã báo cáo; xóa trắng một ô thì ghi xóa.")
	}
	for _, line := range lines {
		f.across(text(line, cellStyle{size: bodySize + 1}))
	}
	f.add(gap)
}

// hint is a note that a cell shows when it is chosen to be typed into, and the
// list that its text is chosen from, if any.
type hint struct{ title, text, list string }

// hints are the notes of columns; Excel shows at most 255 signs.
var hints = map[string]hint{
	sameKey:  {"Như lần trước", "Ghi x nếu chỉ tiêu này không thay đổi so với lần trước.", `"x"`},
	"rating": {"Đánh giá", "Chọn Đạt, Cơ bản đạt hoặc Chưa đạt. Chưa rà soát thì để trống.", ratingsName},
	"value": {"Kết quả thực hiện", "Ghi số đạt được, như 12,21% hoặc 71/1.784. Dấu phẩy là phần thập phân, dấu " +
		"chấm là phần nghìn.", ""},
	"cause":       {"Nguyên nhân", "Vì sao chưa đạt. Đạt thì để trống.", ""},
	"target":      {"Mục tiêu", "Phấn đấu đạt mức nào, khi nào.", ""},
	"proposal":    {"Đề xuất, giải pháp", "Việc cần làm, kiến nghị với xã.", ""},
	"cost":        {"Kinh phí", "Ghi cả đơn vị, như 500 triệu đồng hoặc 1,2 tỷ đồng.", ""},
	"deadline":    {"Lộ trình", "Ngày hoặc năm hoàn thành, như 31/12/2024 hoặc 2024.", ""},
	"responsible": {"Phụ trách", "Người hoặc đơn vị chịu trách nhiệm.", ""},
	"evidence":    {"Minh chứng", "Văn bản, hình ảnh, biên bản làm căn cứ.", ""},
	"note":        {"Ghi chú", "Điều cần nói thêm.", ""},
}

// hinted is a hint and the cells that show it.
type hinted struct {
	hint
	in area
}

// hint notes which cells show which note.
func (f *form) hint() {
	for i, c := range f.columns {
		if h, ok := hints[c.key]; ok {
			f.hints = append(f.hints, hinted{h, f.column(i)})
		}
	}
}

// addChoices adds the list of ratings alone, on a hidden sheet.
func (b *book) addChoices() {
	list := &sheet{name: listsSheet, state: "hidden", widths: []pt{120}}
	for _, c := range choices {
		list.add(0, text(c.verdict.String(), cellStyle{size: bodySize}))
	}
	b.add(list)
	b.name(ratingsName, area{0, 1, 1, len(choices)}.absolute(listsSheet))
}
