package layout_test

import (
	"math/rand"
	"strconv"
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// odd are signs whose capitals have more or fewer bytes.
const odd = "ıſɐɫ"

func line(s string) doc.Line { return doc.Line{Text: s} }

// official is a document with everything that can stand in one.
func official(r *rand.Rand) *doc.Document {
	d, _ := randomNoted(r)
	span := func(s string) []doc.Span { return []doc.Span{{Text: s}, {Text: " và " + s, Italic: true}} }
	long := strings.Repeat("chương trình mục tiêu quốc gia "+odd, 4)
	d.Marks = doc.Marks{
		Urgency: line("HỎA TỐC"), Circulation: line("LƯU HÀNH NỘI BỘ"), ESign: line("Ký số: UBND xã"),
		Address: []doc.Line{line("Thôn Đông, xã Cẩm Thành"), line("Điện thoại: 0123")},
	}
	d.Header.Parent = []doc.Line{line("huyện " + odd + " Cẩm Thủy")}
	d.Header.Agency = []doc.Line{line("Ban chỉ đạo các " + long)}
	d.Header.Subject, d.Title.Excerpt = span("V/v "+odd+long), span("Về "+long)
	d.Addressees = doc.Addressees{
		Label: line("Kính gửi:"), Names: []doc.Line{line("- Ủy ban nhân dân huyện;"), line("- " + long)},
	}
	d.Ending.Drafter, d.Ending.Confirmer = line("PL.(300)"), line("Trần Thị B")
	d.Ending.Confirmation = []doc.Line{line("XÁC NHẬN")}
	d.Ending.Signatures[0].Post = []doc.Line{line("Trưởng ban")}
	d.Copy = &doc.Copy{
		Agency: []doc.Line{line(long)}, Form: line("SAO Y"), Number: line("Số: 1/SY"),
		PlaceDate: line("Cẩm Thành, ngày 06"), Ending: framed().Ending,
	}
	d.Body = append([]doc.Block{&doc.Contents{Title: line("Mục lục")}}, append(d.Body, structured(r)...)...)
	d.Appendices = []doc.Appendix{
		{
			Label: line("Phụ lục " + odd), Title: span(long), Reference: line("(Kèm theo " + long + ")"),
			ESign: line("Ký số"), Landscape: true, Body: structured(r),
		},
		{Header: &framed().Header, Label: line("Quy chế"), Title: span(long), Body: structured(r)},
	}
	return d
}

// structured are labelled headings, nested lists, a table with merged cells, a
// figure, a row higher than a page, and references to pages.
func structured(r *rand.Rand) []doc.Block {
	p := func() *doc.Paragraph {
		styles := []style.Name{style.Body, style.Basis, style.Enacting, style.Centred}
		return &doc.Paragraph{Style: styles[r.Intn(len(styles))], Spans: randomSpans(r)}
	}
	title := "Những quy định " + odd + strconv.Itoa(r.Int())
	number := doc.Span{Text: "?", PageOf: "Chương I. " + title}
	table := richTable(1 + r.Intn(3))
	table.Rows[2].Cells[2].Spans = []doc.Span{{Text: "Trang "}, number, {Text: "\n\nhết"}}
	reference := paragraph("Xem trang ")
	reference.Spans = append(reference.Spans, number, doc.Span{Text: "."})
	tall := &doc.Table{
		Columns: make([]doc.Column, 2),
		Rows:    []doc.Row{cells(strings.Repeat(sentence, 60), "a"), cells("", ""), cells("b", "c")},
	}
	inner := &doc.List{Items: []doc.Item{{Marker: "+", Blocks: []doc.Block{p()}}}}
	return []doc.Block{
		&doc.Heading{Level: 1, Style: style.Part, Label: "Chương I", Spans: []doc.Span{{Text: title}}},
		&doc.List{Items: []doc.Item{
			{Marker: "-", Blocks: []doc.Block{p(), p(), inner}},
			{Marker: "-", Blocks: []doc.Block{table, reference}},
		}},
		figure(400, 300, "Hình 1. Bản đồ "+odd), tall, p(),
	}
}
