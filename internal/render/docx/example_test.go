package docx_test

import (
	"archive/zip"
	"bytes"
	"fmt"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/render/docx"
	"vanban/internal/style"
)

func ExampleWrite() {
	d := &doc.Document{
		Styles: style.New(style.Choices{}, &diag.List{}),
		Header: doc.Header{
			Nation: doc.Line{Text: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
			Motto:  doc.Line{Text: "Độc lập - Tự do - Hạnh phúc"},
		},
		Body: []doc.Block{&doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: "Hết./."}}}},
	}
	data, err := docx.Write(d, layout.Lay(d))
	if err != nil {
		fmt.Println(err)
		return
	}
	parts, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	fmt.Println(parts.File[0].Name, err)
	// Output: [Content_Types].xml <nil>
}
