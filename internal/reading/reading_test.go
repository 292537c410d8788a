package reading

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/source"
	"vanban/internal/style"
)

// passage is a paragraph that was written on one line.
func passage(text string) *Passage {
	at := diag.Place{File: "a.md", Line: 1, Col: 1}
	return NewPassage(Paragraph, []doc.Span{{Text: text, At: at, Origins: []doc.Origin{{At: at}}}})
}

// read is a reading of paragraphs, each a line.
func read(lines ...string) *Reading {
	tree := &doc.Document{}
	for _, line := range lines {
		n := doc.ReadNumber(line, false)
		tree.Body = append(tree.Body, &doc.Paragraph{Style: style.Body, Spans: []doc.Span{{Text: line}}, Number: n})
	}
	return New(tree)
}

// compare holds what is found in texts against what should be.
func compare(t *testing.T, want map[string]string, found func(string) string) {
	t.Helper()
	for text, want := range want {
		if got := found(text); got != want {
			t.Errorf("%q:\n got  %s\n want %s", text, got, want)
		}
	}
}

func TestTextsAreTakenApartIntoWordsAndNumbers(t *testing.T) {
	compare(t, map[string]string{
		"Đạt 12,21% (71/1.784 hộ).": "đạt 12,21# 71# 1.784# hộ",
		"m2, H5N1; 1.000.":          "m2 h5n1 1.000#",
		"":                          "",
		"…–“”":                      "",
	}, func(text string) string {
		var list []string
		for _, w := range Words(text) {
			if w.Number {
				w.Low += "#"
			}
			list = append(list, w.Low)
		}
		return strings.Join(list, " ")
	})
}

func TestSentencesEndAtStopsThatAreNone(t *testing.T) {
	compare(t, map[string]string{
		"Rà soát xong. Báo cáo xã.":            "Rà soát xong. |Báo cáo xã.",
		"TP. Thanh Hóa có 12 xã. Ông An nói.":  "TP. Thanh Hóa có 12 xã. |Ông An nói.",
		"1. Mục tiêu. Đạt 47/57.":              "1. Mục tiêu. |Đạt 47/57.",
		"Gồm gạo, muối... và dầu. Hết!":        "Gồm gạo, muối... và dầu. |Hết!",
		"Còn ??? triệu đồng.":                  "Còn ??? triệu đồng.",
		"Trang camthanh.gov.vn mở. Xem đi.":    "Trang camthanh.gov.vn mở. |Xem đi.",
		"Danh hiệu “Tiên tiến.” Xã được tặng.": "Danh hiệu “Tiên tiến.” |Xã được tặng.",
	}, func(text string) string {
		p, list := passage(text), []string{}
		for _, s := range p.Sentences() {
			list = append(list, p.Text[s.From:s.To])
		}
		return strings.Join(list, "|")
	})
}

func TestAClauseEndsAtASemicolon(t *testing.T) {
	p := passage("Xã có 5 thôn; thôn 1 đạt; còn lại chưa. Hết rồi.")
	for at, want := range map[int]string{0: "Xã có 5 thôn", 20: " thôn 1 đạt", len(p.Text) - 1: "Hết rồi."} {
		if c := p.Clause(at); p.Text[c.From:c.To] != want {
			t.Errorf("at %d: %q", at, p.Text[c.From:c.To])
		}
	}
}

func TestAnEndlessSentenceIsLookedAtInParts(t *testing.T) {
	p := passage(strings.Repeat("các thôn ", 1000))
	if len(p.Sentences()) != 1 {
		t.Errorf("%d sentences", len(p.Sentences()))
	}
	for at := range len(p.Text) {
		s := p.Sentence(at)
		if s.From > at || at >= s.To || s.To-s.From > longest || s.To < len(p.Text) && p.Text[s.To-1] != ' ' {
			t.Fatalf("byte %d is in %v", at, s)
		}
	}
}

func TestQuotesOpenAndClose(t *testing.T) {
	p := passage(`Xã “Tiên tiến” và "Văn hóa" của “ai`)
	for part, want := range map[string]bool{"Xã": false, "Tiên": true, "và": false, "Văn": true, "của": false,
		"ai": true} {
		if got := p.Quoted(strings.Index(p.Text, part)); got != want {
			t.Errorf("%s is quoted: %v", part, got)
		}
	}
	if first := strings.IndexByte(p.Text, '"'); !p.OpensQuote(first) ||
		p.OpensQuote(strings.LastIndexByte(p.Text, '"')) {
		t.Error("a straight quote opens where it closes")
	}
}

func TestEveryByteHasThePlaceItWasWrittenAt(t *testing.T) {
	at := func(line, col int) diag.Place { return diag.Place{File: "a.md", Line: line, Col: col} }
	note := &doc.Note{}
	p := NewPassage(Paragraph, []doc.Span{
		{Text: "Ủy\u00a0ban ", At: at(1, 1), Origins: []doc.Origin{{At: at(1, 1)}}},
		{Text: "1", Note: note},
		{Text: "xã Cẩm Thành", At: at(1, 20),
			Origins: []doc.Origin{{At: at(9, 3), Value: true}, {From: 6, At: at(1, 30)}}},
	})
	if p.Text != "Ủy ban xã Cẩm Thành" {
		t.Fatalf("the text is %q", p.Text)
	}
	for part, want := range map[string]string{"Ủy": "a.md:1:1 true", "ban": "a.md:1:4 true", "xã": "a.md:9:3 false",
		"Cẩm": "a.md:9:3 false", "Thành": "a.md:1:31 true"} {
		place, literal := p.Where(strings.Index(p.Text, part))
		if got := fmt.Sprint(place, " ", literal); got != want {
			t.Errorf("%s stands at %s, want %s", part, got, want)
		}
	}
	if value, offset := p.Value(strings.Index(p.Text, "Cẩm")); value != "xã Cẩm" || offset != len("xã ") {
		t.Errorf("the value is %q, %d", value, offset)
	}
	if !p.LeftBlank(0, 5) || p.LeftBlank(5, len(p.Text)) {
		t.Error("the no-break space is elsewhere")
	}
}

func TestCharactersAreCountedFromAnywhere(t *testing.T) {
	text := strings.Repeat("Ủy ban x", 40)
	r := runesOf(text)
	for at := range text {
		n := utf8.RuneCountInString(text[:at])
		if r.before(at) != n || r.after(0, n) != at {
			t.Fatalf("byte %d is character %d: %d, %d", at, n, r.before(at), r.after(0, n))
		}
	}
	if r.between(0, len(text)) != utf8.RuneCountInString(text) || r.after(0, 9999) != len(text) {
		t.Error("the end is miscounted")
	}
}

func TestCitationsAreRead(t *testing.T) {
	compare(t, map[string]string{
		"Theo Quyết định số 32/2022/QĐ-UBND ngày 10/8/2022 của UBND tỉnh Thanh Hóa về việc giao đất.": "quyết " +
			"định 32/2022/QĐ-UBND 10/8/2022 ủy ban nhân dân tỉnh thanh hóa",
		"Theo QĐ 12/QĐ-UBND, ngày 05/7/2023 của xã.": "quyết " +
			"định 12/QĐ-UBND 05/7/2023 xã",
		"Hướng dẫn số 36-HD/VPTW và 71/1.784 hộ.": "hướng dẫn " +
			"36-HD/VPTW  ",
		"Ngày 12/5/2023, tỷ lệ 3/4.": "",
		"Luật Đất đai số 31/2024/QH15": "luật " +
			"31/2024/QH15  ",
	}, func(text string) string {
		var list []string
		for _, c := range read(text).Citations() {
			day := ""
			if c.Date.Year > 0 {
				day = c.Date.Short()
			}
			list = append(list, strings.Join([]string{c.Type, c.Symbol, day, c.Issuer}, " "))
		}
		return strings.Join(list, "|")
	})
}

func TestLawsAreReadToTheirDate(t *testing.T) {
	compare(t, map[string]string{
		"Căn cứ Luật Đất đai ngày 18 tháng 01 năm 2024;":        "luật đất đai 18/01/2024",
		"Bộ luật Dân sự năm 2015 và Pháp lệnh Dự bị động viên.": "bộ luật dân sự -|pháp lệnh dự bị động viên -",
		"Ông chấp hành pháp luật tốt.":                          "",
		"Luật Thi đua, khen thưởng ngày 15/6/2022 quy định":     "luật thi đua, khen thưởng 15/6/2022",
	}, func(text string) string {
		var list []string
		for _, l := range read(text).Laws() {
			day := "-"
			if l.Date.Year > 0 {
				day = l.Date.Short()
			}
			list = append(list, strings.TrimSpace(l.Name)+" "+day)
		}
		return strings.Join(list, "|")
	})
}

func TestDatesAreReadInEveryForm(t *testing.T) {
	compare(t, map[string]string{
		"ngày 08/3/2022, 8-3-2022 và ngày 5.7.2023": "08/3/2022 8-3-2022 5.7.2023",
		"ngày 31/6/2023":              "31/6/2023?",
		"ngày 08 tháng 3 năm 2022":    "08 tháng 3 năm 2022",
		"ngày 25/7 và ngày 3 tháng 7": "25/7 3 tháng 7",
		"tỷ lệ 71/1.784; 1/2/3":       "",
	}, func(text string) string {
		r := read(text)
		var list []string
		for _, d := range slices.Concat(r.Dates(), r.ShortDates()) {
			mark := ""
			if !d.Exists {
				mark = "?"
			}
			list = append(list, text[d.From:d.To]+mark)
		}
		return strings.Join(list, " ")
	})
}

func TestSumsOfMoneyAreRead(t *testing.T) {
	compare(t, map[string]string{
		"Kinh phí 7,5 tỷ đồng, vay 245.000.000đ.":     "7500000000 245000000",
		"Giá 60 triệu đồng/năm; 27,4 nghìn ha; 5 hộ.": "",
		"Ngân sách 1 tỷ 200 triệu đồng và 50 triệu.":  "1200000000 50000000",
	}, func(text string) string {
		var list []string
		p := passage(text)
		for _, a := range p.Amounts(p.Whole()) {
			list = append(list, fmt.Sprint(a.Dong))
		}
		return strings.Join(list, " ")
	})
}

func TestPartsOfWholesAreRead(t *testing.T) {
	compare(t, map[string]string{
		"Đạt 47/57 chỉ tiêu; 71 hộ/1.784 hộ.":         "47:57 71:1784",
		"Có 141 giáo viên trên tổng số 149 giáo viên": "141:149",
		"ngày 12/5/2023; số 12/QĐ-UBND; 5/0":          "",
	}, func(text string) string {
		var list []string
		p := passage(text)
		for i := range p.Words {
			if q, ok := p.RatioAt(i); ok {
				list = append(list, fmt.Sprintf("%d:%d", q.Part.Units, q.Whole.Units))
			}
		}
		return strings.Join(list, " ")
	})
}

func TestNumbersAreReadWithWhatTheyCount(t *testing.T) {
	compare(t, map[string]string{
		"Sản lượng 12,5 tạ/ha, tăng 4,1 tỷ đồng; 5% và 30 hộ": "4,1 tỷ đồng|30 hộ",
	}, func(text string) string {
		var list []string
		p := passage(text)
		for i := range p.Words {
			if m, ok := p.MeasuredAt(i); ok {
				list = append(list, p.Text[m.From:m.To]+" "+m.Unit)
			}
		}
		return strings.Join(list, "|")
	})
}

func TestEquationsAreCutAtTheirSigns(t *testing.T) {
	compare(t, map[string]string{
		"71/1.784 = 3,98%":                     "71 / 1784 = 398",
		"còn 100 - 29 = 71 hộ, 3 + 4 là 7":     "100 - 29 = 71|3 + 4 = 7",
		"12 tháng x 5 triệu đồng = 60 triệu":   "12 × 5 = 60",
		"Giai đoạn 2021 - 2025, ngày 5/7/2023": "",
	}, func(text string) string {
		side := func(operands []Operand) string {
			var b strings.Builder
			for _, o := range operands {
				if o.Sign != 0 {
					fmt.Fprintf(&b, " %c ", o.Sign)
				}
				fmt.Fprint(&b, o.Units)
			}
			return b.String()
		}
		var list []string
		for _, e := range read(text).Equations() {
			list = append(list, side(e.Left)+" = "+side(e.Right))
		}
		return strings.Join(list, "|")
	})
}

func TestNumberedParagraphsAreEntries(t *testing.T) {
	r := read("Điều 1. Thành lập", "1. Mục tiêu", "a) Hộ nghèo", "1.784 hộ", "Một là, rà soát", "Ủy ban")
	var list []string
	for _, e := range r.Entries() {
		list = append(list, e.Text+e.Mark)
	}
	if got := strings.Join(list, " | "); got != "Điều 1. | 1. | a) | Một là," {
		t.Error(got)
	}
}

func TestRangesOfYearsAreFoundWithTheirSign(t *testing.T) {
	var list []string
	for _, y := range read("Giai đoạn 2021 - 2025, 2026-2030; 12 - 15").YearRanges() {
		list = append(list, "["+y.Sign+"]")
	}
	if got := strings.Join(list, ""); got != "[ - ][-]" {
		t.Error(got)
	}
}

func TestPhrasesAreFoundWhateverTheirCapitals(t *testing.T) {
	r := read("Ủy Ban nhân dân xã; ỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN XÃ")
	count := func(each func(string, Kind, func(*Passage, int)), phrase string) int {
		n := 0
		each(phrase, All, func(*Passage, int) { n++ })
		return n
	}
	if running, everywhere := count(r.Each, "ủy ban"), count(r.Everywhere, "ủy ban"); running != 2 || everywhere != 3 {
		t.Errorf("found %d and %d times", running, everywhere)
	}
	if count(r.Each, "dân xã") != 1 || count(r.Each, "ban xã") != 0 {
		t.Error("words that do not follow each other are a phrase")
	}
}

func TestImpossibleSyllablesAreFound(t *testing.T) {
	if got := read("Các thôn thưc hiện kế hoạch của UBND, email an@x.vn").NotSyllables(); !slices.Equal(got,
		[]string{"thưc"}) {
		t.Error(got)
	}
}

func TestNamesOfPersonsHaveEveryCapital(t *testing.T) {
	compare(t, map[string]string{"nguyễn văn An": "Nguyễn Văn An", "LÊ THỊ Bé": "Lê Thị Bé",
		"ThS. nguyễn an": "ThS. nguyễn an"},
		TitleCase)
}

func TestTypesOfDocumentsAreKnownByNameAndSymbol(t *testing.T) {
	if qd, ok := TypeOf("QĐ"); !ok || qd.Name != "quyết định" {
		t.Errorf("QĐ is %v", qd)
	}
	if law, ok := TypeNamed("bộ luật"); !ok || !law.Statute {
		t.Errorf("bộ luật is %v", law)
	}
	if _, ok := TypeNamed("bài thơ"); ok {
		t.Error("a poem is a type of documents")
	}
	if list := Types(); len(list) < 40 ||
		!slices.IsSortedFunc(list, func(a, b Type) int { return strings.Compare(a.Name, b.Name) }) {
		t.Errorf("%d types", len(list))
	}
}

func TestColumnsOfATableAreKnownByTheirTitles(t *testing.T) {
	cell := func(s string) doc.Cell { return doc.Cell{Spans: []doc.Span{{Text: s}}} }
	row := func(list ...string) (r doc.Row) {
		for _, s := range list {
			r.Cells = append(r.Cells, cell(s))
		}
		return r
	}
	r := New(&doc.Document{Body: []doc.Block{&doc.Table{
		Columns: make([]doc.Column, 3),
		Head:    []doc.Row{row("STT", "Nhiệm vụ", "Thời hạn")},
		Rows:    []doc.Row{row("1", "Rà soát", "30/8"), row("", "Tổng cộng", "")},
	}}})
	table := r.Tables[0]
	if table.SerialColumn() != 0 || table.ColumnOf("thời hạn") != 2 || table.ColumnOf("giá") != -1 {
		t.Error("a column is elsewhere")
	}
	if IsTotal(table.Rows[0]) || !IsTotal(table.Rows[1]) || CellText(table.Rows[0], 1) != "Rà soát" ||
		CellText(table.Rows[0], 9) != "" {
		t.Error("the rows are misread")
	}
}

func TestAReadingHasTheTextInItsOrder(t *testing.T) {
	span := func(s string) []doc.Span { return []doc.Span{{Text: s}} }
	tree := &doc.Document{
		Body: []doc.Block{
			&doc.Heading{Level: 1, Spans: span("I. Mục tiêu")},
			&doc.List{Items: []doc.Item{{Blocks: []doc.Block{&doc.Paragraph{Style: style.Dash,
				Spans: span("Rà soát;")}}}}},
			&doc.Paragraph{Style: style.Basis, Spans: span("Căn cứ")},
			&doc.Contents{},
		},
		Appendices: []doc.Appendix{{Title: span("Kinh phí"), Body: []doc.Block{&doc.Paragraph{Spans: span("Bảng")}}}},
	}
	var list []string
	for _, p := range New(tree).Passages {
		list = append(list, fmt.Sprint(p.Text, " ", p.Kind, " ", p.Part))
	}
	want := []string{fmt.Sprint("I. Mục tiêu ", Heading, " 0"), fmt.Sprint("Rà soát; ", Item, " 0"),
		fmt.Sprint("Căn cứ ", Basis, " 0"),
		fmt.Sprint("Kinh phí ", AppendixTitle, " 0"), fmt.Sprint("Bảng ", Paragraph, " 1")}
	if !slices.Equal(list, want) {
		t.Errorf("got  %q\nwant %q", list, want)
	}
	if texts := Texts([]source.String{{Text: "một"}, {Text: "hai"}}); len(texts.Passages) != 2 ||
		len(texts.Index["hai"]) != 1 {
		t.Error("texts of no document are misread")
	}
}
