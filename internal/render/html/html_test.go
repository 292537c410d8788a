package html_test

import (
	"bytes"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/render/html"
	"vanban/internal/style"
)

func sheet(t testing.TB, c style.Choices) *style.Sheet {
	t.Helper()
	var problems diag.List
	s := style.New(c, &problems)
	if problems.Failed() {
		t.Fatal("the style choices of the test are not allowed")
	}
	return s
}

func lines(texts ...string) []doc.Line {
	all := make([]doc.Line, len(texts))
	for i, text := range texts {
		all[i].Text = text
	}
	return all
}

func spans(text string) []doc.Span { return []doc.Span{{Text: text}} }

func paragraph(text string) *doc.Paragraph {
	return &doc.Paragraph{Style: style.Body, Spans: spans(text)}
}

func heading(level int, text string) *doc.Heading {
	styles := [...]style.Name{1: style.Part, 2: style.Section, 3: style.Clause, 4: style.Subclause, 5: style.Point}
	return &doc.Heading{Level: level, Style: styles[level], Spans: spans(text)}
}

func item(text string, more ...doc.Block) doc.Item {
	p := &doc.Paragraph{Style: style.Dash, Spans: spans(text)}
	return doc.Item{Marker: "-", Blocks: append([]doc.Block{p}, more...)}
}

func row(texts ...string) doc.Row {
	var r doc.Row
	for _, text := range texts {
		r.Cells = append(r.Cells, doc.Cell{Spans: spans(text)})
	}
	return r
}

// plan is a short plan with one of everything.
func plan(t testing.TB) *doc.Document {
	return &doc.Document{
		Styles: sheet(t, style.Choices{}),
		Info:   doc.Info{Title: "Kế hoạch 78/KH-UBND", Author: "UBND xã Cẩm Thành", Subject: "Nông thôn mới năm 2023"},
		Header: doc.Header{
			Nation:    doc.Line{Text: "Cộng hòa xã hội chủ nghĩa Việt Nam"},
			Motto:     doc.Line{Text: "Độc lập - Tự do - Hạnh phúc"},
			Parent:    lines("UBND huyện Cẩm Thủy"),
			Agency:    lines("Ủy ban nhân dân", "xã Cẩm Thành"),
			Number:    doc.Line{Text: "Số: 78/KH-UBND"},
			PlaceDate: doc.Line{Text: "Cẩm Thành, ngày 05 tháng 7 năm 2023"},
		},
		Title: doc.Title{
			TypeName: doc.Line{Text: "Kế hoạch"},
			Excerpt: spans("Nâng cao chất lượng các tiêu chí xây dựng nông thôn mới trên địa bàn xã Cẩm Thành " +
				"6 tháng cuối năm 2023"),
		},
		Body: []doc.Block{
			&doc.Paragraph{Style: style.Basis,
				Spans: spans("Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ.")},
			heading(2, "I. MỤC ĐÍCH, YÊU CẦU"),
			heading(3, "1. Mục đích"),
			&doc.Paragraph{Style: style.Body, Spans: []doc.Span{
				{Text: "Mục tiêu: ", Bold: true, Italic: true}, {Text: "giảm hộ nghèo xuống dưới 6,5%."}}},
			&doc.List{Items: []doc.Item{
				item("Các trường học còn thiếu phòng chức năng;"),
				item("Trạm y tế xã:", &doc.List{Items: []doc.Item{item("cập nhật sổ khám chữa bệnh điện tử.")}}),
			}},
			heading(2, "II. TỔ CHỨC THỰC HIỆN"),
			&doc.Table{
				Columns: []doc.Column{{Align: style.Center}, {}, {Align: style.Justify}},
				Head:    []doc.Row{row("Số TT", "Tiêu chí", "Nguyên nhân")},
				Rows:    []doc.Row{row("1", "Trường học", "Thiếu phòng máy tính\nvà 07 phòng học")},
			},
			paragraph("Các thôn thực hiện Kế hoạch này./."),
		},
		Ending: doc.Ending{
			RecipientsLabel: doc.Line{Text: "Nơi nhận:"},
			Recipients:      lines("- Như trên;", "- Lưu: VT, VP."),
			Signatures: []doc.Signature{{
				Authority: lines("TM. Ủy ban nhân dân", "Chủ tịch"), Name: doc.Line{Text: "Cao Tiến Dũng"},
			}},
		},
	}
}

// body makes a document of the plan's styles with nothing but blocks.
func body(t testing.TB, blocks ...doc.Block) *doc.Document {
	return &doc.Document{Styles: sheet(t, style.Choices{}), Body: blocks}
}

// write makes the file of a document.
func write(d *doc.Document) []byte { return html.Write(d, pagesOf(d), html.Installed) }

// pagesOf lays out a document; layout sets none without a motto.
func pagesOf(d *doc.Document) *layout.Pages {
	if d.Header.Motto.Text == "" {
		whole := *d
		whole.Header.Nation.Text, whole.Header.Motto.Text = "Cộng hòa", "Độc lập"
		d = &whole
	}
	return layout.Lay(d)
}

func parse(t testing.TB, d *doc.Document) *xhtml.Node {
	t.Helper()
	return parseText(t, string(write(d)))
}

func parseText(t testing.TB, file string) *xhtml.Node {
	t.Helper()
	root, err := xhtml.Parse(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	return root
}

// find gives the elements of a name or of one of several.
func find(root *xhtml.Node, names ...string) []*xhtml.Node {
	var found []*xhtml.Node
	for n := range root.Descendants() {
		if n.Type == xhtml.ElementNode && slices.Contains(names, n.Data) {
			found = append(found, n)
		}
	}
	return found
}

// classed gives the elements of a class.
func classed(root *xhtml.Node, class string) []*xhtml.Node {
	var found []*xhtml.Node
	for n := range root.Descendants() {
		if n.Type == xhtml.ElementNode && slices.Contains(strings.Fields(attr(n, "class")), class) {
			found = append(found, n)
		}
	}
	return found
}

func attr(n *xhtml.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// text is what an element shows, a forced line end as "¶".
func text(n *xhtml.Node) string {
	var b strings.Builder
	for d := range n.Descendants() {
		switch {
		case d.Type == xhtml.TextNode:
			b.WriteString(d.Data)
		case d.Data == "br":
			b.WriteString("¶")
		}
	}
	return strings.Trim(b.String(), "\n")
}

func texts(nodes []*xhtml.Node) []string {
	var all []string
	for _, n := range nodes {
		all = append(all, text(n))
	}
	return all
}

func names(nodes []*xhtml.Node) []string {
	var all []string
	for _, n := range nodes {
		all = append(all, n.Data)
	}
	return all
}

func equal(t *testing.T, what string, got, want []string) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%s:\n got %q\nwant %q", what, got, want)
	}
}

// property is what the style sheet says first of a property of a selector.
func property(t *testing.T, root *xhtml.Node, selector, name string) string {
	t.Helper()
	css := text(find(root, "style")[0])
	for _, rule := range regexp.MustCompile(`(?m)^([^@{}]+)\{([^{}]*)\}$`).FindAllStringSubmatch(css, -1) {
		if !slices.Contains(strings.Split(rule[1], ","), selector) {
			continue
		}
		for d := range strings.SplitSeq(rule[2], ";") {
			if key, value, _ := strings.Cut(d, ":"); key == name {
				return value
			}
		}
	}
	return ""
}

func points(t *testing.T, s string) layout.Pt {
	t.Helper()
	n, err := strconv.ParseFloat(strings.TrimSuffix(s, "pt"), 64)
	if err != nil {
		t.Fatalf("%q is no length in points", s)
	}
	return layout.Pt(n)
}

func TestHeadSaysWhatTheFileIs(t *testing.T) {
	root := parse(t, plan(t))
	if lang := attr(find(root, "html")[0], "lang"); lang != "vi" {
		t.Errorf("lang is %q", lang)
	}
	equal(t, "title", texts(find(root, "title")), []string{"Kế hoạch 78/KH-UBND"})
	metas := map[string]string{}
	for _, m := range find(root, "meta") {
		metas[attr(m, "name")] = attr(m, "content")
	}
	if metas["author"] != "UBND xã Cẩm Thành" || metas["description"] != "Nông thôn mới năm 2023" {
		t.Errorf("metas: %q", metas)
	}
}

func TestNothingIsLoadedOrRun(t *testing.T) {
	d := plan(t)
	root := parse(t, d)
	if found := find(root, "script", "link", "img", "iframe", "a", "object"); len(found) > 0 {
		t.Errorf("found %q", names(found))
	}
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			loads := a.Key == "src" || a.Key == "href" || strings.HasPrefix(a.Key, "on")
			if loads || a.Key == "style" && !cellStyle.MatchString(a.Val) {
				t.Errorf("attribute %s of %s", a.Key, n.Data)
			}
		}
	}
	file := string(write(d))
	for _, bad := range []string{"url(", "@import", "http://", "https://"} {
		if strings.Contains(file, bad) {
			t.Errorf("the file contains %s", bad)
		}
	}
	if !strings.Contains(file, `content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:"`) {
		t.Error("no policy")
	}
}

func TestEveryComponentStandsInItsClass(t *testing.T) {
	root := parse(t, plan(t))
	for class, want := range map[string][]string{
		"quoc-hieu":         {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"},
		"tieu-ngu":          {"Độc lập - Tự do - Hạnh phúc"},
		"co-quan-chu-quan":  {"UBND HUYỆN CẨM THỦY"},
		"co-quan-ban-hanh":  {"ỦY BAN NHÂN DÂN", "XÃ CẨM THÀNH"},
		"so-ky-hieu":        {"Số: 78/KH-UBND"},
		"dia-danh-ngay":     {"Cẩm Thành, ngày 05 tháng 7 năm 2023"},
		"ten-loai":          {"KẾ HOẠCH"},
		"can-cu":            {"Căn cứ Quyết định số 318/QĐ-TTg ngày 08/3/2022 của Thủ tướng Chính phủ."},
		"quyen-han-chuc-vu": {"TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"},
		"ho-ten":            {"Cao Tiến Dũng"},
		"noi-nhan":          {"Nơi nhận:"},
		"noi-nhan-liet-ke":  {"- Như trên;", "- Lưu: VT, VP."},
	} {
		equal(t, class, texts(classed(root, class)), want)
	}
}

func TestCapitalsAreWrittenNotStyled(t *testing.T) {
	if bytes.Contains(write(plan(t)), []byte("text-transform")) {
		t.Error("the style sheet makes capitals: copied text would differ from the print")
	}
}

func TestMissingComponentsLeaveNoElement(t *testing.T) {
	root := parse(t, body(t, paragraph("Nội dung.")))
	equal(t, "paragraphs", texts(find(root, "p", "h1")), []string{"Nội dung."})
}

func TestTitleIsTheOnlyFirstHeading(t *testing.T) {
	root := parse(t, plan(t))
	h1 := find(root, "h1")
	if len(h1) != 1 {
		t.Fatalf("%d h1", len(h1))
	}
	if got := text(h1[0]); !strings.HasPrefix(got, "KẾ HOẠCH\nNâng cao chất lượng") {
		t.Errorf("h1 reads %q", got)
	}
}

func TestHeadingsNeverSkipALevel(t *testing.T) {
	for _, c := range []struct {
		levels []int
		want   string
	}{
		{[]int{2, 3, 4, 3, 2}, "h2 h3 h4 h3 h2"},
		{[]int{1, 2, 3, 4, 5, 1}, "h2 h3 h4 h5 h6 h2"},
		{[]int{3, 5, 5, 3}, "h2 h3 h3 h2"},
		{[]int{2, 5, 3, 5}, "h2 h3 h3 h4"},
		{[]int{4, 2, 4}, "h2 h2 h3"},
	} {
		var blocks []doc.Block
		for _, level := range c.levels {
			blocks = append(blocks, heading(level, "Tiêu đề"))
		}
		found := find(parse(t, body(t, blocks...)), "h1", "h2", "h3", "h4", "h5", "h6")
		if got := strings.Join(names(found), " "); got != c.want {
			t.Errorf("levels %v: %s, want %s", c.levels, got, c.want)
		}
	}
}

func TestHeadingKeepsItsStyleAtAnyDepth(t *testing.T) {
	root := parse(t, body(t, heading(4, "1.1. Mục tiêu")))
	if h := find(root, "h2"); len(h) != 1 || attr(h[0], "class") != "tieu-khoan" {
		t.Errorf("no h2 in the style of 1.1")
	}
}

func TestFacesAreElements(t *testing.T) {
	root := parse(t, plan(t))
	equal(t, "strong", texts(find(root, "strong")), []string{"Mục tiêu: "})
	equal(t, "em", texts(find(root, "em")), []string{"Mục tiêu: "})
}

func TestShortParagraphIsKeptOnOnePage(t *testing.T) {
	threeLines := strings.Repeat("chữ ", 50)
	root := parse(t, body(t, paragraph(threeLines), paragraph(threeLines+threeLines)))
	equal(t, "kept", texts(classed(root, "lien")), []string{threeLines})
	if got := property(t, root, ".lien", "break-inside"); got != "avoid" {
		t.Errorf("break-inside is %q", got)
	}
}

func TestLastParagraphGoesToTheSignatureWhole(t *testing.T) {
	fiveLines := strings.TrimSpace(strings.Repeat("chữ ", 80))
	last := item(fiveLines + " cuối")
	d := body(t, paragraph(fiveLines), &doc.List{Items: []doc.Item{item(fiveLines), last}})
	equal(t, "kept", texts(classed(parse(t, d), "lien")), []string{"- " + fiveLines + " cuối"})
}

func TestMarkersAreText(t *testing.T) {
	root := parse(t, plan(t))
	equal(t, "items", texts(classed(root, "gach-dau-dong")), []string{
		"- Các trường học còn thiếu phòng chức năng;",
		"- Trạm y tế xã:",
		"- cập nhật sổ khám chữa bệnh điện tử.",
	})
	if depth := len(find(find(root, "ul")[0], "ul")); depth != 1 {
		t.Errorf("%d lists inside the list", depth)
	}
}

func TestMarkerStandsEvenBeforeATable(t *testing.T) {
	list := &doc.List{Items: []doc.Item{{Marker: "+", Blocks: []doc.Block{
		&doc.Table{Columns: make([]doc.Column, 1), Rows: []doc.Row{row("Bảng")}}}}}}
	equal(t, "marker", texts(classed(parse(t, body(t, list)), "gach-dau-dong")), []string{"+ "})
}

func TestTableHeadNamesItsColumns(t *testing.T) {
	root := parse(t, plan(t))
	for _, th := range find(find(root, "thead")[0], "th") {
		if attr(th, "scope") != "col" {
			t.Errorf("%q has no scope", text(th))
		}
	}
	equal(t, "head", texts(find(root, "th")), []string{"Số TT", "Tiêu chí", "Nguyên nhân"})
	var classes []string
	for _, td := range find(root, "td") {
		classes = append(classes, attr(td, "class"))
	}
	equal(t, "alignment", classes, []string{"giua", "", "deu"})
}

func TestForcedLineEndIsALineEnd(t *testing.T) {
	cells := texts(find(parse(t, plan(t)), "td"))
	if got := cells[2]; got != "Thiếu phòng máy tính¶và 07 phòng học" {
		t.Errorf("cell reads %q", got)
	}
}

func TestOnlyWordsTooWideForTheirTableAreCut(t *testing.T) {
	long, lengthy := strings.Repeat("vanban", 30), strings.Repeat("vanban", 9)
	for _, c := range []struct{ cells, cut []string }{
		{[]string{"1", "Đạt"}, nil},
		{[]string{"1", lengthy}, nil},
		{[]string{"Chưa", long}, []string{long}},
		{[]string{lengthy, lengthy}, []string{lengthy, lengthy}},
	} {
		table := &doc.Table{Columns: make([]doc.Column, 2), Rows: []doc.Row{row(c.cells...)}}
		equal(t, "cut", texts(classed(parse(t, body(t, table)), "ngat-tu")), c.cut)
	}
}

var hostile = []string{
	`<script>alert(1)</script>`,
	`</style></title><img src=x onerror=alert(1)>`,
	`]]> <!-- --> <![CDATA[`,
	`"&'` + ` &amp; &lt; &#60;`,
	"trái\u202esang phải\u202c \u200fvà\u200e \u2067dấu\u2069 \u061c",
	"Số:\u00a0\u00a0/KH",
	"${x} {{.}} `",
}

func TestHostileTextIsShownAsItIs(t *testing.T) {
	for _, text := range hostile {
		table := &doc.Table{Columns: make([]doc.Column, 1), Head: []doc.Row{row(text)}, Rows: []doc.Row{row(text)}}
		d := body(t, paragraph(text), table)
		d.Info = doc.Info{Title: text, Author: text, Subject: text}
		d.Header.PlaceDate.Text = text
		d.Title.Excerpt = spans(text)
		d.Ending.Signatures = []doc.Signature{{Name: doc.Line{Text: text}}}
		root := parse(t, d)

		shown := append(texts(find(root, "p", "th", "td", "title")), texts(classed(root, "trich-yeu"))...)
		for _, m := range find(root, "meta") {
			if attr(m, "name") == "author" || attr(m, "name") == "description" {
				shown = append(shown, attr(m, "content"))
			}
		}
		equal(t, "shown", shown, slices.Repeat([]string{text}, 9))
		if found := find(root, "script", "img"); len(found) > 0 {
			t.Errorf("%q became %q", text, names(found))
		}
	}
}

// filled is a document whose every component says one text.
func filled(t testing.TB, text string) *doc.Document {
	l := doc.Line{Text: text}
	ending := doc.Ending{
		RecipientsLabel: l, Recipients: []doc.Line{l}, Drafter: l, Confirmation: []doc.Line{l},
		Signatures: []doc.Signature{{Authority: []doc.Line{l}, Post: []doc.Line{l}, Name: l}},
	}
	d := body(t, &doc.Heading{Level: 1, Style: style.Part, Label: text, Spans: spans(text)})
	d.Marks = doc.Marks{Circulation: l, ESign: l, Urgency: l, Address: []doc.Line{l}, Watermark: l}
	d.Header = doc.Header{Agency: []doc.Line{l}, Number: l, Subject: spans(text)}
	d.Addressees = doc.Addressees{Label: l, Names: []doc.Line{l, l}}
	d.Ending = ending
	d.Copy = &doc.Copy{Agency: []doc.Line{l}, Form: l, Number: l, PlaceDate: l, Ending: ending}
	d.Appendices = []doc.Appendix{{ESign: l, Label: l, Title: spans(text), Reference: l}}
	return d
}

func TestHostileTextIsShownInEveryComponent(t *testing.T) {
	for _, text := range hostile {
		root := parse(t, filled(t, text))
		for _, shown := range texts(find(root, "p", "li", "h1", "span")) {
			if shown != text && shown != strings.ToUpper(text) {
				t.Errorf("%q is shown as %q", text, shown)
			}
		}
		if found := find(root, "script", "img"); len(found) > 0 {
			t.Errorf("%q became %q", text, names(found))
		}
		if found := classed(root, "ky-so"); len(found) != 2 {
			t.Errorf("%q: %d of 2 signatures' texts", text, len(found))
		}
	}
}

func TestSourceHidesNoTurnOfDirection(t *testing.T) {
	file := write(filled(t, strings.Join(hostile, " ")))
	if bytes.ContainsAny(file, "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069") {
		t.Error("a sign that turns the direction stands in the source")
	}
	if !bytes.Contains(file, []byte("trái&#x202E;sang")) {
		t.Error("the sign is lost")
	}
}
