package docx_test

import (
	"bytes"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/style"
)

func spans(text string) []doc.Span { return []doc.Span{{Text: text}} }

func line(text string) doc.Line { return doc.Line{Text: text} }

func lines(texts ...string) []doc.Line {
	list := make([]doc.Line, len(texts))
	for i, text := range texts {
		list[i] = line(text)
	}
	return list
}

func paragraph(text string) *doc.Paragraph {
	return &doc.Paragraph{Style: style.Body, Number: doc.ReadNumber(text, false), Spans: spans(text)}
}

func heading(level int, name style.Name, text string) *doc.Heading {
	return &doc.Heading{Level: level, Style: name, Number: doc.ReadNumber(text, true), Spans: spans(text)}
}

func dash(text string) *doc.Paragraph { return &doc.Paragraph{Style: style.Dash, Spans: spans(text)} }

func item(marker string, blocks ...doc.Block) doc.Item {
	return doc.Item{Marker: marker, Blocks: blocks}
}

func listOf(items ...doc.Item) *doc.List { return &doc.List{Items: items} }

func cells(texts ...string) doc.Row {
	row := doc.Row{}
	for _, text := range texts {
		row.Cells = append(row.Cells, doc.Cell{Spans: spans(text)})
	}
	return row
}

// picture is a PNG of a size, grey.
func picture(t testing.TB, width, height int) *doc.Image {
	t.Helper()
	img := image.NewGray(image.Rect(0, 0, width, height))
	for i := range img.Pix {
		img.Pix[i] = color.Gray{Y: uint8(i)}.Y
	}
	var b bytes.Buffer
	if err := png.Encode(&b, img); err != nil {
		t.Fatal(err)
	}
	return &doc.Image{Data: b.Bytes(), Type: "image/png", Width: width, Height: height, Alt: `Bản đồ "xã" <1>`}
}

const sentence = "Huy động các nguồn lực hợp pháp, lồng ghép các nguồn vốn để xây dựng nông thôn mới trên địa bàn xã; "

// framed is a document with a header and an ending and the body given.
func framed(body ...doc.Block) *doc.Document {
	return &doc.Document{
		Info:   doc.Info{Title: "Kế hoạch thử", Author: "Ủy ban nhân dân xã Cẩm Thành", Subject: "Về việc thử"},
		Styles: style.New(style.Choices{}, &diag.List{}),
		Header: doc.Header{
			Nation: line("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), Motto: line("Độc lập - Tự do - Hạnh phúc"),
			Agency: lines("ỦY BAN NHÂN DÂN", "XÃ CẨM THÀNH"),
			Number: line("Số: 05/KH-UBND"), PlaceDate: line("Cẩm Thành, ngày 05 tháng 7 năm 2023"),
		},
		Title: doc.Title{TypeName: line("KẾ HOẠCH"), Excerpt: spans("Về việc thử")},
		Body:  body,
		Ending: doc.Ending{
			RecipientsLabel: line("Nơi nhận:"), Recipients: lines("- Các thôn;", "- Lưu: VT."),
			Signatures: []doc.Signature{{Authority: lines("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), Name: line("Nguyễn Văn An")}},
		},
	}
}

// numbersTable has two header rows, titles across, criteria merged down, and
// numbers under their commas.
func numbersTable(groups int) *doc.Table {
	t := &doc.Table{
		Columns: []doc.Column{{Align: style.Center, Percent: 8}, {}, {}, {Align: style.Right}},
		Head:    []doc.Row{cells("TT", "Tiêu chí", "Kết quả", ""), cells("", "", "Đánh giá", "Tỷ lệ")},
	}
	t.Head[0].Cells[0].Down, t.Head[1].Cells[0].Covered = 2, true
	t.Head[0].Cells[1].Down, t.Head[1].Cells[1].Covered = 2, true
	t.Head[0].Cells[2].Across, t.Head[0].Cells[3].Covered = 2, true
	values := []string{"12,21%", "5%", "1.000,5%", ""}
	for i := range groups {
		group := cells(fmt.Sprintf("Nhóm %d", i+1), "", "", "")
		group.Cells[0].Across = 4
		for j := range 3 {
			group.Cells[j+1].Covered = true
		}
		t.Rows = append(t.Rows, group)
		for j := range 4 {
			name := "Tiêu chí " + strings.Repeat("nông thôn mới ", 1+j%2)
			t.Rows = append(t.Rows, cells(fmt.Sprintf("%d.%d", i+1, j+1), name, "Đạt", values[j]))
		}
		at := len(t.Rows) - 4
		t.Rows[at].Cells[2].Down = 2
		t.Rows[at+1].Cells[2] = doc.Cell{Covered: true}
	}
	return t
}

// rich is a document with every component there is.
func rich(t testing.TB) *doc.Document {
	note := &doc.Note{Mark: "1", Spans: spans("Theo Quyết định số 318/QĐ-TTg.")}
	second := &doc.Note{Mark: "2", Spans: []doc.Span{{Text: "Số liệu "}, {Text: "tạm tính", Italic: true}, {Text: "."}}}
	d := framed(
		&doc.Paragraph{
			Style: style.Basis, Spans: spans("Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"),
		},
		&doc.Contents{Title: line("MỤC LỤC")},
		&doc.Heading{Level: 1, Style: style.Part, Label: "Chương I", Spans: spans("QUY ĐỊNH CHUNG")},
		heading(2, style.Section, "I. Mục đích"),
		heading(3, style.Clause, "1. Mục đích chung"),
		heading(4, style.Subclause, "1.1. Riêng"),
		heading(5, style.Point, "a) Điểm"),
		heading(2, style.Article, "Điều 1. Phạm vi"),
		&doc.Paragraph{Style: style.Body, Spans: []doc.Span{
			{Text: "Chữ thường, "}, {Text: "chữ đậm, ", Bold: true}, {Text: "chữ nghiêng", Italic: true},
			{Text: "1", Note: note},
			{Text: " và lại"}, {Text: "1", Note: note}, {Text: "; hai"}, {Text: "2", Note: second},
			{Text: "; xem trang "}, {Text: "?", PageOf: "II. Tổ chức thực hiện"}, {Text: ".\nDòng sau."},
		}},
		listOf(
			item("-", dash(strings.Repeat(sentence, 2)), dash("Đoạn nữa của mục."),
				listOf(item("+", dash(strings.Repeat(sentence, 2))), item("*", dash("Sao.")))),
			item("-", dash("Hai.")),
		),
		numbersTable(8),
		&doc.Figure{Image: picture(t, 300, 100), Caption: spans("Hình 1. Bản đồ xã")},
		heading(2, style.Section, "II. Tổ chức thực hiện"),
		paragraph(strings.Repeat(sentence, 3)),
		paragraph("Hết./."),
	)
	d.Header.Parent = lines("ỦY BAN NHÂN DÂN HUYỆN CẨM THỦY VÀ CÁC CƠ QUAN TRỰC THUỘC")
	d.Title.Excerpt = spans("Thực hiện Kết luận của đồng chí Bí thư Huyện ủy, Chủ tịch HĐND huyện " +
		"tại Hội nghị sơ kết sáu tháng")
	d.Addressees = doc.Addressees{Label: line("Kính gửi:"), Names: lines("- Ủy ban nhân dân huyện;", "- Các phòng, ban.")}
	d.Marks = doc.Marks{
		Circulation: line("LƯU HÀNH NỘI BỘ"), ESign: line("Số: 12/UBND; 05/7/2023; 10:15:30 +07:00"),
		Urgency:   line("HỎA TỐC"),
		Address:   lines("Địa chỉ: Thôn Trung Tâm, xã Cẩm Thành, huyện Cẩm Thủy", "Điện thoại: 0237 3 876 543"),
		Watermark: line("DỰ THẢO"),
	}
	d.Ending.Drafter = line("PL.(300)")
	d.Ending.Signatures = []doc.Signature{
		{Authority: lines("THƯ KÝ"), Name: line("Lê Thị Bình")},
		{
			Authority: lines("CHỦ TỌA"), Post: lines("Trưởng ban"), Name: line("Nguyễn Văn An"),
			Image: picture(t, 120, 60), Seal: &doc.Seal{Image: picture(t, 80, 80), Width: 20},
		},
	}
	d.Ending.Confirmation = lines("XÁC NHẬN CỦA CƠ QUAN", "(Ký tên, đóng dấu)")
	d.Copy = &doc.Copy{
		Agency: lines("VĂN PHÒNG"), Form: line("SAO Y"), Number: line("Số: 02/SY-VP"),
		PlaceDate: line("Cẩm Thành, ngày 06 tháng 7 năm 2023"),
		Ending:    framed().Ending,
	}
	d.Appendices = []doc.Appendix{
		{Label: line("Phụ lục I"), Title: spans("DANH SÁCH THÔN"),
			Reference: line("(Kèm theo Kế hoạch số 05/KH-UBND ngày 05 tháng 7 năm 2023 của Ủy ban nhân dân xã Cẩm Thành)"),
			Landscape: true, Body: []doc.Block{numbersTable(7)}},
		{Label: line("QUY CHẾ"), Title: spans("Làm việc của Ủy ban nhân dân xã"),
			Reference: line("(Kèm theo Quyết định số 01/QĐ-UBND)"), Header: &d.Header, ESign: line("Số: 13"),
			Body: []doc.Block{heading(2, style.Article, "Điều 1. Chung"), paragraph(strings.Repeat(sentence, 40))}},
	}
	return d
}
