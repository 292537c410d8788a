package docx_test

import (
	"encoding/xml"
	"fmt"
	"html"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/oracle"
	"vanban/internal/render/docx"
	"vanban/internal/style"
)

// written is a document whose texts know where they were written: a heading
// and a paragraph of a file, a value of another, a table and a note.
func written(t testing.TB) *doc.Document {
	d := rich(t)
	at := func(line, col int) diag.Place { return diag.Place{File: "van-ban.md", Line: line, Col: col} }
	typed := func(text string, line, col int) doc.Span {
		return doc.Span{Text: text, At: at(line, col), Origins: []doc.Origin{{At: at(line, col)}}}
	}
	value := diag.Place{File: "ket-qua.yaml", Line: 7, Col: 9}
	d.Header.Number = doc.Line{Text: "Số: 12/KH-UBND", At: at(3, 5)}
	mixed := doc.Span{Text: "Toàn xã có 212 hộ nghèo đã rà soát.", At: at(12, 1), Origins: []doc.Origin{
		{At: at(12, 1)}, {From: 11, At: value, Value: true}, {From: 23, At: at(12, 20)},
	}}
	note := &doc.Note{Mark: "1", Spans: []doc.Span{typed("Xem phụ lục kèm theo.", 40, 7)}}
	d.Appendices = nil
	d.Body = numbered([]doc.Block{
		&doc.Heading{Level: 1, Style: style.Section, Spans: []doc.Span{typed("I. Tình hình chung", 10, 3)}},
		&doc.Paragraph{Style: style.Body, Spans: []doc.Span{mixed, {Note: note}, typed(" Kết\u00a0quả tốt.", 12, 40)}},
		&doc.Paragraph{Style: style.Body, Spans: []doc.Span{
			typed("1. Giao ", 14, 1), typed("Công chức", 14, 11), typed(" làm.", 14, 22),
		}},
		listOf(item("-", &doc.Paragraph{Style: style.Dash, Spans: []doc.Span{typed("Lưu văn thư.", 16, 3)}})),
		&doc.Table{Columns: make([]doc.Column, 2), Rows: []doc.Row{{Cells: []doc.Cell{
			{Spans: []doc.Span{typed("Một ô", 20, 3)}}, {Spans: []doc.Span{typed("Hai ô", 20, 11)}},
		}}}},
	})
	return d
}

// commented gives the words inside the ranges of comments by their ids; that of
// a comment with a mark alone is empty.
func commented(t testing.TB, main string) map[string]string {
	t.Helper()
	words, open := map[string]string{}, map[string]bool{}
	decoder := xml.NewDecoder(strings.NewReader(main))
	inText := false
	for {
		token, err := decoder.Token()
		if err != nil {
			return words
		}
		switch e := token.(type) {
		case xml.StartElement:
			id := ""
			for _, a := range e.Attr {
				if a.Name.Local == "id" {
					id = a.Value
				}
			}
			switch e.Name.Local {
			case "commentRangeStart":
				open[id] = true
			case "commentRangeEnd":
				delete(open, id)
			case "commentReference":
				if open[id] {
					t.Error("the mark of comment", id, "stands inside its words")
				}
				words[id] += ""
			}
			inText = e.Name.Local == "t"
		case xml.EndElement:
			inText = false
		case xml.CharData:
			for id := range open {
				if inText {
					words[id] += string(e)
				}
			}
		}
	}
}

func reviewed(t testing.TB, d *doc.Document, comments ...docx.Comment) map[string][]byte {
	t.Helper()
	data, err := docx.Write(d, layout.Lay(d), comments...)
	if err != nil {
		t.Fatal(err)
	}
	return unzipped(t, data)
}

var commentCases = []struct {
	at          diag.Place
	words, want string
}{
	{diag.Place{File: "van-ban.md", Line: 12, Col: 6}, "xã", "xã"},
	{diag.Place{File: "van-ban.md", Line: 12, Col: 24}, "rà soát", "rà soát"},
	{diag.Place{File: "van-ban.md", Line: 12, Col: 1}, "", "Toàn xã có "},
	{diag.Place{File: "van-ban.md", Line: 12, Col: 41}, "Kết quả", "Kết\u00a0quả"},
	{diag.Place{File: "ket-qua.yaml", Line: 7, Col: 13}, "hộ nghèo", "hộ nghèo"},
	{diag.Place{File: "ket-qua.yaml", Line: 7, Col: 9}, "", "212 hộ nghèo"},
	{diag.Place{File: "van-ban.md", Line: 10, Col: 6}, "Tình hình", "TÌNH HÌNH"},
	{diag.Place{File: "van-ban.md", Line: 10, Col: 1}, "", "TÌNH HÌNH CHUNG"}, // the number is Word's
	{diag.Place{File: "van-ban.md", Line: 14, Col: 4}, "Giao Công chức", "Giao "},
	{diag.Place{File: "van-ban.md", Line: 16, Col: 1}, "", "Lưu văn thư."},
	{diag.Place{File: "van-ban.md", Line: 20, Col: 11}, "Hai", "Hai"},
	{diag.Place{File: "van-ban.md", Line: 40, Col: 11}, "phụ lục", "1"}, // of a note: where it is called
	{diag.Place{File: "van-ban.md", Line: 3, Col: 5}, "Số: 12/KH-UBND", "Số: 12/KH-UBND"},
	{diag.Place{File: "vanban.yaml", Line: 2, Col: 1}, "", ""}, // nowhere printed
	{diag.Place{}, "Toàn", ""},
}

func TestACommentStandsAroundItsWords(t *testing.T) {
	var comments []docx.Comment
	for _, r := range commentCases {
		said := []string{"Xem lại <đây> & kia.", "Nguồn"}
		comments = append(comments, docx.Comment{At: r.at, Words: r.words, Paragraphs: said})
	}
	parts := reviewed(t, written(t), comments...)
	got := commented(t, string(parts["word/document.xml"]))
	for i, r := range commentCases {
		words, there := got[fmt.Sprint(i)]
		if r.want == "1" {
			words, r.want = "", "" // the mark of a note is Word's
		}
		if !there || words != r.want {
			t.Errorf("%v %q: on %q instead of %q", r.at, r.words, words, r.want)
		}
	}
	for name, data := range parts {
		if found := disorder(data); strings.HasSuffix(name, ".xml") && found != "" {
			t.Errorf("%s: %s", name, found)
		}
	}
	if n := strings.Count(string(parts["word/comments.xml"]), "Xem lại &lt;đây&gt; &amp; kia."); n != len(commentCases) {
		t.Errorf("%d comments instead of %d", n, len(commentCases))
	}
}

func TestCommentsChangeNoWord(t *testing.T) {
	text := func(parts map[string][]byte) string {
		return strings.Join(regexp.MustCompile(`<w:t[ >][^<]*`).FindAllString(string(parts["word/document.xml"]), -1), "")
	}
	cut := func(s string) string { return strings.ReplaceAll(s, `<w:t xml:space="preserve">`, "") }
	first, second := commentCases[0].at, commentCases[1].at
	with := reviewed(t, written(t), docx.Comment{At: first, Words: "xã"}, docx.Comment{At: second, Words: "rà"})
	if got, want := cut(text(with)), cut(text(reviewed(t, written(t)))); got != want {
		t.Errorf("%s\ninstead of\n%s", got, want)
	}
}

func TestWithoutCommentsThereIsNoPartOfThem(t *testing.T) {
	for name, data := range reviewed(t, written(t)) {
		if strings.Contains(name+string(data), "comment") {
			t.Error(name)
		}
	}
}

func TestLibreOfficeReadsTheComments(t *testing.T) {
	var comments []docx.Comment
	for i, r := range commentCases {
		said := []string{fmt.Sprintf("Nhận xét %d.", i)}
		comments = append(comments, docx.Comment{At: r.at, Words: r.words, Paragraphs: said})
	}
	d := written(t)
	data, err := docx.Write(d, layout.Lay(d), comments...)
	if err != nil {
		t.Fatal(err)
	}
	flat, err := os.ReadFile(oracle.Convert(t, oracle.File(t, "reviewed.docx", data), "fodt", "fodt"))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, m := range regexp.MustCompile(`Nhận xét \d+\.`).FindAllString(html.UnescapeString(string(flat)), -1) {
		if !slices.Contains(got, m) {
			got = append(got, m)
		}
	}
	if len(got) != len(comments) {
		t.Errorf("%d of %d: %q", len(got), len(comments), got)
	}
}
