package docx_test

import (
	"maps"
	"path"
	"slices"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/golden"
	"vanban/internal/style"
)

// small is a document with one of everything that a part can hold, and no more.
func small(t testing.TB) *doc.Document {
	note := &doc.Note{Mark: "1", Spans: spans("Theo Quyết định số 318/QĐ-TTg.")}
	d := framed(
		heading(2, style.Section, "I. Mục đích"),
		heading(3, style.Clause, "1. Chung"),
		&doc.Paragraph{Style: style.Body, Spans: []doc.Span{
			{Text: "Chữ "}, {Text: "đậm", Bold: true}, {Text: "1", Note: note}, {Text: ".\nDòng sau."},
		}},
		listOf(item("-", dash("Một;"), listOf(item("+", dash("Hai."))))),
		heading(2, style.Section, "I. Hai lần"),
		paragraph("1. Khoản."),
		numbersTable(1),
		&doc.Figure{Image: picture(t, 30, 10), Caption: spans("Hình 1. Bản đồ")},
		paragraph("Hết./."),
	)
	d.Marks = doc.Marks{
		Circulation: line("LƯU HÀNH NỘI BỘ"), Address: lines("Địa chỉ: xã Cẩm Thành"), Watermark: line("DỰ THẢO"),
	}
	d.Appendices = []doc.Appendix{{
		Label: line("Phụ lục"), Title: spans("DANH SÁCH"), Landscape: true, Body: []doc.Block{paragraph("Đoạn.")},
	}}
	return d
}

// onLines puts every element that a reader looks for on a line of its own.
var onLines = func() *strings.Replacer {
	var pairs []string
	for _, open := range []string{
		"w:p>", "w:tbl>", "w:tr>", "w:tc>", "w:sectPr>", "w:style ", "w:abstractNum ", "w:lvl ", "w:num ", "w:footnote ",
		"w:compat", "w:docDefaults>", "w:rPrDefault>", "w:font ", "Relationship ", "Override", "Default", "dc:", "cp:",
		"dcterms:", "w:drawing>",
	} {
		pairs = append(pairs, "<"+open, "\n<"+open)
	}
	return strings.NewReplacer(pairs...)
}()

// Every part of a package, by its name.
func TestParts(t *testing.T) {
	parts := unzipped(t, write(t, small(t)))
	for name, data := range parts {
		if ending := path.Ext(name); ending == ".xml" || ending == ".rels" {
			file := strings.NewReplacer("/", "-", "[", "", "]", "").Replace(name)
			golden.Check(t, "parts/"+file, onLines.Replace(string(data))+"\n")
		}
	}
	golden.Check(t, "parts/names", strings.Join(slices.Sorted(maps.Keys(parts)), "\n")+"\n")
}
