package sheet_test

import (
	"strings"
	"testing"

	"vanban/internal/sheet"
)

// What programs write differently, each as they do.
func TestFilesOfEveryProgramAreRead(t *testing.T) {
	for name, c := range map[string]struct {
		book book
		want string
	}{
		"cells and rows without references": {
			handmade(`<row><c><v>1</v></c><c t="inlineStr"><is><t>hai</t></is></c></row><row r="4"><c><v>3</v></c><c r="D4"><v>4</v></c><c><v>5</v></c></row>`),
			"A1=1 B1=hai A4=3 D4=4 E4=5"},
		"cells out of order": {
			handmade(`<row r="2"><c r="B2"><v>2</v></c><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>0</v></c></row>`),
			"A1=0 A2=1 B2=2"},
		"rich text and readings of East Asian signs": {
			handmade(`<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row>`).with("xl/sharedStrings.xml",
				`<sst><si><r><t xml:space="preserve">Bái </t></r><r><rPr><b/><rFont val="Arial"/></rPr><t>Lim</t></r></si>`+
					`<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si></sst>`),
			"A1=Bái Lim B1=東京"},
		"the strict form": {
			handmade(`<x:row><x:c t="d"><x:v>2023-12-31T00:00:00</x:v></x:c><x:c t="d"><x:v>2023-07-05T08:30:00Z</x:v></x:c><x:c t="d"><x:v>10:10:09.5</x:v></x:c></x:row>`).
				replaced("xl/worksheets/sheet1.xml", `<worksheet xmlns="`+main+`">`, `<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main">`).
				replaced("xl/worksheets/sheet1.xml", "</worksheet>", "</x:worksheet>"),
			"A1=31/12/2023 B1=05/7/2023 08:30 C1=10:10:09"},
		"names in capitals, absolute targets, backslashes": {
			handmade(`<row><c t="s"><v>0</v></c></row>`).with(`xl\SharedStrings.XML`, `<sst><si><t>a</t></si></sst>`).
				replaced("xl/_rels/workbook.xml.rels", `"sharedStrings.xml"`, `"/xl/sharedStrings.xml"`),
			"A1=a"},
		"a byte order mark, comments, CDATA, references": {
			handmade(`<!-- <c/> --><row><c t="inlineStr"><is><t>a<![CDATA[<b>&amp;]]>&#7879;&#x1EC7;&lt;</t></is></c></row>`).
				replaced("xl/worksheets/sheet1.xml", "<worksheet", "\ufeff<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\r\n<worksheet"),
			"A1=a<b>&amp;ệệ<"},
		"a > inside an attribute": {
			handmade(`<row><c><v>1</v></c></row>`).replaced("xl/workbook.xml", `"Kết quả"`, `"A>B"`), "A1=1"},
		"escaped characters": {
			handmade(`<row><c t="inlineStr"><is><t>a_x000D__x000a_b_x0041__xD800__x_</t></is></c><c s="" t="inlineStr"><is><t>a_x000D_` + "\r\n" + `b</t></is></c></row>`),
			"A1=a\nbA_xD800__x_ B1=a\nb"},
		"formulas with values": {
			handmade(`<row><c><f>A2</f><v>2</v></c><c t="str"><f>B2</f><v>Đạt</v></c><c t="str"><f>C2</f><v></v></c><c t="b"><f>D2</f><v>1</v></c></row>`),
			"A1=2 B1=Đạt C1= D1=TRUE"},
		"cells with a style alone": {
			handmade(`<row><c s="1"/><c s="1" t="s"></c><c t="inlineStr"><is><t> </t></is></c><c><v>1</v></c></row>`), "D1=1"},
		"noise of binary fractions": {
			handmade(`<row><c><v>0.30000000000000004</v></c><c><v>1.2209999999999999E-1</v></c><c><v>12.199999999999999</v></c><c><v>-0</v></c></row>`),
			"A1=0,3 B1=0,1221 C1=12,2 D1=0"},
		"decomposed letters": {
			handmade(`<row><c t="inlineStr"><is><t>Tie` + "\u0302\u0301" + `ng</t></is></c></row>`), "A1=Tiếng"},
		"the type of the workbook as a default": {
			handmade(`<row><c><v>1</v></c></row>`).with("[Content_Types].xml",
				`<Types><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`), "A1=1"},
	} {
		if got := texts(opened(t, c.book.zip(t)).Sheets[0]); got != c.want {
			t.Errorf("%s:\n got %q\nwant %q", name, got, c.want)
		}
	}
}

func TestMergedCellsGiveTheirFirst(t *testing.T) {
	b := handmade(`<row r="2"><c r="B2" t="inlineStr"><is><t>x</t></is></c><c r="C3"><v>9</v></c></row>`).
		replaced("xl/worksheets/sheet1.xml", "</sheetData>", `</sheetData><mergeCells><mergeCell ref="B2:D4"/><mergeCell ref="A1:A1048576"/></mergeCells>`)
	s := opened(t, b.zip(t)).Sheets[0]
	for ref, want := range map[[2]int]string{{2, 2}: "x", {3, 3}: "x", {4, 4}: "x", {5, 2}: "", {2, 5}: "", {9, 1}: "", {1, 2}: ""} {
		if got := s.Cell(ref[0], ref[1]); got.Text != want {
			t.Errorf("%v: %+v, want %q", ref, got, want)
		}
	}
	if got := s.Cell(3, 3); got.At.String() != "a.xlsx:Kết quả!B2" || !got.Merged {
		t.Errorf("%+v", got)
	}
}

func TestNamesPropertiesAndProtection(t *testing.T) {
	b := handmade(`<row><c><v>7</v></c></row>`).
		replaced("xl/worksheets/sheet1.xml", "</sheetData>", `</sheetData><sheetProtection sheet="1" objects="1"/>`).
		replaced("xl/workbook.xml", "</workbook>", `<definedNames><definedName name="thang">"2023-08"</definedName>`+
			`<definedName name="o">'Kết quả'!$A$1</definedName><definedName name="o" localSheetId="0">'Kết quả'!$A$1:$B$2</definedName>`+
			`<definedName name="mat" hidden="1">#REF!</definedName></definedNames></workbook>`).
		replaced("xl/workbook.xml", "<sheets>", `<workbookProtection lockStructure="1"/><sheets>`).
		replaced("xl/workbook.xml", "</sheets>", `<sheet name="An" sheetId="2" state="veryHidden" r:id="none"/></sheets>`).
		replaced("_rels/.rels", "</Rel", `<Relationship Id="r9" Type="http://x/custom-properties" Target="docProps/custom.xml"/></Rel`).
		with("docProps/custom.xml", `<Properties><property name="Thôn"><vt:lpwstr>01</vt:lpwstr></property><property name="v"><vt:i4>2</vt:i4></property></Properties>`)
	w := opened(t, b.zip(t))
	if !w.Protected || !w.Sheets[0].Protected || w.Sheets[0].Hidden || !w.Sheets[1].Hidden || w.Sheet("an") != w.Sheets[1] {
		t.Errorf("%+v %+v", w.Sheets[0], w.Sheets[1])
	}
	if w.Properties["Thôn"] != "01" || w.Properties["v"] != "2" {
		t.Error(w.Properties)
	}
	month, _ := w.Named("Thang", "")
	if got, ok := month.Text(); !ok || got != "2023-08" {
		t.Errorf("%q", got)
	}
	for scope, want := range map[string]sheet.Area{
		"":        {Sheet: w.Sheets[0], Top: 1, Left: 1, Bottom: 1, Right: 1},
		"Kết quả": {Sheet: w.Sheets[0], Top: 1, Left: 1, Bottom: 2, Right: 2},
	} {
		n, _ := w.Named("o", scope)
		if got, ok := w.Area(n); !ok || got != want {
			t.Errorf("%q: %+v", scope, got)
		}
	}
	lost, _ := w.Named("mat", "")
	if _, ok := w.Area(lost); ok {
		t.Error("a deleted area is one")
	}
}

func TestTextOfCellsKnowsItsFont(t *testing.T) {
	b := handmade(`<row><c s="1"><v>1</v></c><c><v>2</v></c><c s="99"><v>3</v></c></row>`).with("xl/styles.xml",
		`<styleSheet><fonts><font><sz val="11"/><name val="Calibri"/></font><font><name val="Times New Roman"/></font></fonts>`+
			`<cellStyleXfs><xf fontId="0" numFmtId="9"/></cellStyleXfs><cellXfs><xf fontId="0" numFmtId="0"/><xf fontId="1" numFmtId="9"/></cellXfs></styleSheet>`)
	s := opened(t, b.zip(t)).Sheets[0]
	var fonts []string
	for c := range s.Cells() {
		fonts = append(fonts, c.Font+" "+c.Text)
	}
	if got := strings.Join(fonts, ", "); got != "Times New Roman 100%, Calibri 2,  3" {
		t.Error(got)
	}
}
