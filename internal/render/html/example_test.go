package html_test

import (
	"fmt"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/render/html"
	"vanban/internal/style"
)

func ExampleWrite() {
	d := &doc.Document{
		Styles: style.New(style.Choices{}, &diag.List{}),
		Header: doc.Header{Motto: doc.Line{Text: "Độc lập - Tự do - Hạnh phúc"}},
		Title:  doc.Title{TypeName: doc.Line{Text: "Thông báo"}, Excerpt: []doc.Span{{Text: "Lịch họp thôn"}}},
		Body: []doc.Block{
			&doc.Heading{Level: 2, Style: style.Section, Spans: []doc.Span{{Text: "I. THỜI GIAN"}}},
			&doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: "Ngày "}, {Text: "05/7/2023", Bold: true}}},
		},
	}
	_, main, _ := strings.Cut(string(html.Write(d, layout.Lay(d), html.Installed)), "<main>\n")
	main, _, _ = strings.Cut(main, "</main>")
	fmt.Print(forWord.ReplaceAllString(main, "")) // what browsers read
	// Output:
	// <h1>
	// <span class="ten-loai">THÔNG BÁO</span>
	// <span class="trich-yeu">Lịch họp thôn</span>
	// </h1>
	// <h2 class="muc">I. THỜI GIAN</h2>
	// <p class="noi-dung lien">Ngày <strong>05/7/2023</strong></p>
}
