package word_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/oracle"
	"vanban/internal/viet"
	"vanban/internal/word"
)

// file holds the parts of a document, as small as they can be.
type file map[string]string

// handmade is a document whose body is given as XML.
func handmade(body string) file {
	relation := func(id, kind, target string) string {
		return `<Relationship Id="` + id + `" Type="http://x/` + kind + `" Target="` + target + `"/>`
	}
	return file{
		"[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
		"_rels/.rels":         `<Relationships>` + relation("r1", "officeDocument", "word/document.xml") + `</Relationships>`,
		"word/_rels/document.xml.rels": `<Relationships>` + relation("r1", "styles", "styles.xml") + relation("r2", "numbering", "numbering.xml") +
			relation("r3", "footnotes", "footnotes.xml") + `</Relationships>`,
		"word/document.xml": `<w:document xmlns:w="http://x"><w:body>` + body + `</w:body></w:document>`,
	}
}

func (f file) with(part, text string) file {
	f[part] = text
	return f
}

func (f file) zip(t testing.TB) []byte { return oracle.Zip(t, f) }

// in is a run in a font, as XML.
func in(font, text string) string {
	return `<w:r><w:rPr><w:rFonts w:ascii="` + font + `" w:hAnsi="` + font + `"/></w:rPr><w:t xml:space="preserve">` + text + `</w:t></w:r>`
}

func p(inner string) string { return "<w:p>" + inner + "</w:p>" }

// said is what a document says, a line for each paragraph, cells between bars.
func said(d *word.Document) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		switch block := block.(type) {
		case *word.Paragraph:
			b.WriteString(faces(block) + "\n")
		case *word.Table:
			for _, row := range block.Rows {
				for _, c := range row.Cells {
					switch {
					case c.FromAbove:
						b.WriteString("|^^")
					case c.FromLeft:
						b.WriteString("|<<")
					default:
						b.WriteString("|")
					}
					for _, p := range c.Paragraphs {
						b.WriteString(faces(p))
					}
				}
				b.WriteString("|\n")
			}
		case *word.Break:
			fmt.Fprintf(&b, "landscape: %v\n", block.Landscape)
		}
	}
	return b.String()
}

func faces(p *word.Paragraph) string {
	text := ""
	if p.Number != "" {
		text = "[" + p.Number + "]"
	}
	for _, r := range p.Runs {
		mark := map[[2]bool]string{{true, false}: "*", {false, true}: "/", {true, true}: "*/"}[[2]bool{r.Bold, r.Italic}]
		text += mark + r.Text + mark
		if r.Note != "" {
			text += "[^" + r.Note + "]"
		}
	}
	return text
}

func read(t testing.TB, f file, legacy *viet.Legacy) (text, problems string) {
	t.Helper()
	var list diag.List
	d := word.Open("a.docx", f.zip(t), legacy, &list)
	if d == nil {
		return "", complaints(&list)
	}
	return said(d), complaints(&list)
}

func complaints(list *diag.List) string {
	var all []string
	for _, problem := range list.Sorted() {
		all = append(all, string(problem.Code)+" "+problem.Place.String())
	}
	return strings.Join(all, "\n")
}

func TestTextInOldFontsIsUnicodeRunByRun(t *testing.T) {
	cases := []struct{ name, body, want string }{
		{"TCVN3", p(in(".VnTime", "Tû lÖ hé nghÌo")), "Tỷ lệ hộ nghèo"},
		{"capitals by their font", p(in(".VnTimeH", "ñy ban nh©n d©n")), "ỦY BAN NHÂN DÂN"},
		{"VNI", p(in("VNI-Times", "Tæ leä hoä ngheøo")), "Tỉ lệ hộ nghèo"},
		{"two fonts", p(in(".VnTimeH", "kÕ ho¹ch ") + in(".VnTime", "x·")), "KẾ HOẠCH xã"},
		{"small letters among capitals, as the font shows them", p(in(".VnTime", "Sè: 15/KH-UBND")), "Số: 15/KH-UBND"},
		{"ư as a soft hyphen", p(`<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr><w:t>l</w:t><w:softHyphen/><w:t>u tr÷</w:t></w:r>`), "lưu trữ"},
		{"a soft hyphen", p(`<w:r><w:t>lưu</w:t><w:softHyphen/><w:t> trữ</w:t></w:r>`), "lưu trữ"},
		{"a word that Word cut", p(in(".VnTime", "ngh") + in(".VnTime", "Ìo")), "nghèo"},
		{"Unicode in an old font", p(in(".VnTime", "Tỷ lệ hộ nghèo")), "Tỷ lệ hộ nghèo"},
		{"a new font", p(in("Times New Roman", "Tỷ lệ")), "Tỷ lệ"},
		{"capitals by a mark", p(`<w:r><w:rPr><w:rFonts w:ascii=".VnTime"/><w:caps/></w:rPr><w:t>th«n</w:t></w:r>`), "THÔN"},
	}
	for _, c := range cases {
		got, problems := read(t, handmade(c.body), nil)
		if got != c.want+"\n" || problems != "" {
			t.Errorf("%s: %q, want %q %s", c.name, got, c.want, problems)
		}
	}
}

func TestTheFontMayBeThatOfAStyle(t *testing.T) {
	styles := `<w:styles xmlns:w="x"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>
		<w:style w:type="paragraph" w:styleId="A"><w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr></w:style>
		<w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/><w:rPr><w:rFonts w:ascii=".VnTimeH"/></w:rPr></w:style>
		<w:style w:type="character" w:styleId="C"><w:rPr><w:rFonts w:ascii="VNI-Times"/><w:b w:val="0"/></w:rPr></w:style></w:styles>`
	body := p("<w:r><w:t>hé</w:t></w:r>") + p(`<w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>hé</w:t></w:r>`+
		`<w:r><w:rPr><w:rStyle w:val="C"/></w:rPr><w:t>hoä</w:t></w:r>`)
	got, problems := read(t, handmade(body).with("word/styles.xml", styles), nil)
	if want := "hộ\n*HỘ*hộ\n"; got != want || problems != "" {
		t.Errorf("%q, want %q %s", got, want, problems)
	}
}

// Somebody set the whole text in Times New Roman: what it says tells.
func TestOldTextInANewFontIsFoundWhereItIsSure(t *testing.T) {
	body := p("<w:r><w:t>Céng hoµ x· héi chñ nghÜa ViÖt Nam, ñy ban nh©n d©n x· CÈm Thµnh, kÕ ho¹ch thùc hiÖn tiªu chÝ n«ng th«n míi, hé nghÌo</w:t></w:r>")
	got, problems := read(t, handmade(body), nil)
	if !strings.Contains(got, "Cộng hoà xã hội chủ nghĩa Việt Nam") || !strings.HasPrefix(problems, "BM-001 a.docx") {
		t.Errorf("%q\n%s", got, problems)
	}
	as := viet.TCVN3
	if got, _ := read(t, handmade(p("<w:r><w:t>hé</w:t></w:r>")), &as); got != "hộ\n" {
		t.Errorf("as TCVN3: %q", got)
	}
}

func TestWhatAnOldFontLosesIsNotedAtItsParagraph(t *testing.T) {
	for typed, want := range map[string]string{"NGµY": "BM-003 a.docx:đoạn 2", "hé\u00ff": "BM-004 a.docx:đoạn 2"} {
		if _, problems := read(t, handmade(p("")+p(in(".VnTime", typed))), nil); problems != want {
			t.Errorf("%q: %q, want %q", typed, problems, want)
		}
	}
}

func TestNumbersThatWordCountsAreText(t *testing.T) {
	level := func(i int, format, text, more string) string {
		return fmt.Sprintf(`<w:lvl w:ilvl="%d"><w:start w:val="1"/><w:numFmt w:val="%s"/><w:lvlText w:val="%s"/>%s</w:lvl>`, i, format, text, more)
	}
	numbering := `<w:numbering xmlns:w="x"><w:abstractNum w:abstractNumId="7">` + level(0, "upperRoman", "%1.", "") + level(1, "decimal", "%2.", "") +
		level(2, "decimal", "%1.%2.%3", "<w:isLgl/>") + `</w:abstractNum>
		<w:abstractNum w:abstractNumId="8">` + level(0, "bullet", "\uf0b7", "") + level(1, "lowerLetter", "%2)", "") +
		level(2, "decimal", "§iÒu %3.", `<w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr>`) + `</w:abstractNum>
		<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
		<w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num></w:numbering>`
	item := func(list, level int) string {
		return p(fmt.Sprintf(`<w:pPr><w:numPr><w:ilvl w:val="%d"/><w:numId w:val="%d"/></w:numPr></w:pPr><w:r><w:t>x</w:t></w:r>`, level, list))
	}
	body := item(1, 0) + item(1, 1) + item(1, 1) + item(1, 0) + item(1, 1) + item(1, 2) + item(2, 0) + item(2, 1) + item(2, 1) + item(2, 2) + item(3, 0) + item(3, 0) + item(9, 0)
	got, problems := read(t, handmade(body).with("word/numbering.xml", numbering), nil)
	want := "[I.]x [1.]x [2.]x [II.]x [1.]x [2.1.1]x [-]x [a)]x [b)]x [Điều 1.]x [IV.]x [V.]x x"
	if got = strings.ReplaceAll(strings.TrimSpace(got), "\n", " "); got != want || problems != "" {
		t.Errorf("%s\nwant %s %s", got, want, problems)
	}
}

func TestWhatIsSeenIsText(t *testing.T) {
	run := func(inner string) string { return "<w:r>" + inner + "</w:r>" }
	text := func(s string) string { return run("<w:t>" + s + "</w:t>") }
	field := func(code, result string) string {
		return run(`<w:fldChar w:fldCharType="begin"/>`) + run("<w:instrText>"+code+"</w:instrText>") + run(`<w:fldChar w:fldCharType="separate"/>`) +
			text(result) + run(`<w:fldChar w:fldCharType="end"/>`)
	}
	cases := []struct{ name, body, want, problems string }{
		{"tabs and line ends", p(run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:br w:type=\"page\"/>")), "a\tb\nc\n", ""},
		{"fields", p(field("DATE", "05/7/2023")), "05/7/2023\n", ""},
		{"links", p("<w:hyperlink>" + text("a") + "</w:hyperlink>"), "a\n", ""},
		{"content controls", "<w:sdt><w:sdtContent>" + p(text("a")) + "</w:sdtContent></w:sdt>", "a\n", ""},
		{"tracked changes", p("<w:ins>" + text("mới") + "</w:ins><w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>"), "mới\n", "WD-011 a.docx:đoạn 1"},
		{"comments", p(text("a") + run(`<w:commentReference w:id="1"/>`)), "a\n", "WD-012 a.docx:đoạn 1"},
		{"pictures", p(run("<w:drawing><a:blip/></w:drawing>") + text("a")), "a\n", "WD-013 a.docx:đoạn 1"},
		{"equations", p("<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>" + text("a")), "a\n", "WD-014 a.docx:đoạn 1"},
		{"hidden text", p("<w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r>" + text("a")), "a\n", "WD-016 a.docx:đoạn 1"},
		{"text boxes, once", p(run("<mc:AlternateContent><mc:Choice><w:txbxContent>"+p(text("b"))+"</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>"+
			p(text("b"))+"</w:txbxContent></mc:Fallback></mc:AlternateContent>") + text("a")), "b\na\n", "WD-017 a.docx:đoạn 1"},
		{"signs", p(run(`<w:sym w:font="Symbol" w:char="F0B3"/>`) + text("5")), "≥5\n", ""},
		{"unknown signs", p(run(`<w:sym w:font="Wingdings" w:char="F04A"/>`) + text("a")), "a\n", "WD-019 a.docx:đoạn 1"},
		{"composed", p(text("kê\u0301 hoa\u0323ch")), "kế hoạch\n", ""},
		{"landscape", p(`<w:pPr><w:sectPr><w:pgSz w:w="1" w:h="2" w:orient="landscape"/></w:sectPr></w:pPr>` + text("a")), "a\nlandscape: true\n", ""},
		{"merged cells", "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + p(text("a")) + "</w:tc><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + p(text("b")) +
			"</w:tc></w:tr><w:tr><w:tc>" + p(text("c")) + "</w:tc><w:tc>" + p(text("d")) + "</w:tc><w:tc><w:tcPr><w:vMerge/></w:tcPr>" + p("") + "</w:tc></w:tr></w:tbl>",
			"|a|<<|b|\n|c|d|^^|\n", ""},
		{"tables in tables", "<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>" + p(text("a")) + "</w:tc></w:tr></w:tbl>" + p(text("b")) + "</w:tc></w:tr></w:tbl>", "|ab|\n", "WD-018 a.docx:đoạn 1"},
	}
	for _, c := range cases {
		got, problems := read(t, handmade(c.body), nil)
		if got != c.want || problems != c.problems {
			t.Errorf("%s: %q %q, want %q %q", c.name, got, problems, c.want, c.problems)
		}
	}
}

func TestNotesHangWhereTheyAreCalled(t *testing.T) {
	notes := `<w:footnotes xmlns:w="x"><w:footnote w:type="separator" w:id="-1">` + p("<w:r><w:t>---</w:t></w:r>") + `</w:footnote>` +
		`<w:footnote w:id="2">` + p("<w:r><w:t>Ghi chú.</w:t></w:r>") + `</w:footnote></w:footnotes>`
	var problems diag.List
	f := handmade(p(`<w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r>`)).with("word/footnotes.xml", notes)
	d := word.Open("a.docx", f.zip(t), nil, &problems)
	if got := said(d); got != "a[^footnotes2]\n" || len(d.Notes) != 1 || d.Notes["footnotes2"][0].Text() != "Ghi chú." {
		t.Errorf("%q %v", got, d.Notes)
	}
}

func TestOtherFilesAreRefusedByWhatTheyAre(t *testing.T) {
	deep := strings.Repeat("<w:sdt>", 5000)
	cases := map[string]struct {
		data []byte
		want string
	}{
		"empty":    {nil, "BT-009 a.docx"},
		"doc":      {append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), []byte("W\x00o\x00r\x00d\x00D\x00o\x00c\x00u\x00m\x00e\x00n\x00t\x00\x00\x00")...), "WD-002 a.docx"},
		"rtf":      {[]byte(`{\rtf1}`), "WD-002 a.docx"},
		"pdf":      {[]byte("%PDF-1.7"), "WD-001 a.docx"},
		"cut off":  {handmade(p("")).zip(t)[:200], "WD-004 a.docx"},
		"no XML":   {handmade("<w:p>").zip(t), "WD-004 a.docx"},
		"too deep": {handmade(deep).zip(t), "WD-004 a.docx"},
		"entities": {handmade(p("&lol;")).zip(t), "WD-004 a.docx"},
		"outside":  {file{"../evil": "x"}.zip(t), "WD-006 a.docx"},
		"workbook": {handmade("").with("[Content_Types].xml", `<Types><Override PartName="/word/document.xml" ContentType="spreadsheetml.sheet.main"/></Types>`).zip(t), "WD-001 a.docx"},
		"macros":   {handmade("").with("word/vbaProject.bin", "x").zip(t), "WD-002 a.docx"},
	}
	for name, c := range cases {
		var list diag.List
		if d := word.Open("a.docx", c.data, nil, &list); d != nil || complaints(&list) != c.want {
			t.Errorf("%s: %v %q, want %q", name, d, complaints(&list), c.want)
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add("<w:p><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>",
		"<w:styles><w:style w:styleId='A'><w:basedOn w:val='A'/></w:style></w:styles>",
		"<w:numbering><w:abstractNum w:abstractNumId='1'><w:lvl w:ilvl='0'><w:lvlText w:val='%1.%9'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='1'/></w:num></w:numbering>")
	f.Add("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='3'/><w:vMerge/></w:tcPr></w:tc></w:tr></w:tbl><w:sectPr/>", "", "")
	f.Fuzz(func(t *testing.T, body, styles, numbering string) {
		var list diag.List
		data := handmade(body).with("word/styles.xml", styles).with("word/numbering.xml", numbering).zip(t)
		d := word.Open("a.docx", data, nil, &list)
		if (d == nil) != list.Failed() && d == nil {
			t.Fatal("refused without a problem")
		}
		if d == nil {
			return
		}
		for _, b := range d.Blocks {
			if table, ok := b.(*word.Table); ok {
				width := func(r word.Row) int { return len(r.Cells) }
				if len(table.Rows) > 0 && slices.ContainsFunc(table.Rows, func(r word.Row) bool { return width(r) != width(table.Rows[0]) }) {
					t.Fatal("uneven rows")
				}
			}
		}
		for _, p := range word.Paragraphs(d.Blocks...) {
			if !norm.NFC.IsNormalString(p.Text()) && p.Number == "" {
				t.Fatalf("%q is not composed", p.Text())
			}
		}
	})
}

func ExampleOpen() {
	var problems diag.List
	d := word.Open("ke-hoach.docx", handmade(p(in(".VnTimeH", "kÕ ho¹ch"))).zip(&testing.B{}), nil, &problems)
	for _, p := range word.Paragraphs(d.Blocks...) {
		fmt.Println(p.Text())
	}
	// Output: KẾ HOẠCH
}
