package sheet_test

import (
	"archive/zip"
	"bytes"
	"encoding/binary"
	"fmt"
	"hash/crc32"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// old is a file of the kind Word 97 and Excel 97 write, with a stream of a name.
func old(stream string) []byte {
	data := append([]byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), make([]byte, 1000)...)
	for _, unit := range utf16.Encode([]rune(stream)) {
		data = append(data, byte(unit), byte(unit>>8))
	}
	return append(data, make([]byte, 1000)...)
}

func TestOtherFilesAreRefusedByWhatTheyAre(t *testing.T) {
	workbook := "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
	kind := func(other string) []byte {
		return handmade("").replaced("[Content_Types].xml", workbook, other).zip(t)
	}
	plain := handmade("").zip(t)
	for name, c := range map[string]struct {
		data []byte
		want string
	}{
		"empty":                 {nil, "BT-009 tệp rỗng"},
		"pdf":                   {[]byte("%PDF-1.7\n"), "BT-001 đây là tệp PDF"},
		"picture":               {[]byte("\xff\xd8\xff\xe0"), "BT-001 đây là tệp JPEG"},
		"text":                  {[]byte("TT;Kết quả\n1;2\n"), "BT-001 đây là tệp TXT/CSV"},
		"web page":              {[]byte("<html><table>"), "BT-002 bảng tính lưu ở dạng HTML"},
		"xml 2003":              {[]byte(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">`), "BT-002 bảng tính lưu ở dạng XML 2003"},
		"zeros":                 {make([]byte, 5000), "BT-008"},
		"docx":                  {kind("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"), "BT-001 đây là tệp Word (.docx)"},
		"pptx":                  {kind("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"), "BT-001 đây là tệp PowerPoint"},
		"xlsb":                  {kind("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "BT-002 bảng tính lưu ở dạng Excel (.xlsb)"},
		"xlsm":                  {kind("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "BT-004"},
		"macros in an xlsx":     {handmade("").with("xl/vbaProject.bin", "x").zip(t), "BT-004"},
		"macro sheet":           {handmade("").replaced("xl/_rels/workbook.xml.rels", "x/worksheet", "x/xlMacrosheet").zip(t), "BT-004"},
		"ods":                   {book{"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}.zip(t), "BT-002 bảng tính lưu ở dạng OpenDocument"},
		"zip":                   {book{"a.txt": "a"}.zip(t), "BT-001 đây là tệp ZIP"},
		"xls":                   {old("Workbook"), "BT-002 bảng tính lưu ở dạng Excel (.xls)"},
		"xls of another kind":   {old("WORKBOOK"), "BT-002"},
		"doc":                   {old("WordDocument"), "BT-001 đây là tệp Word (.doc)"},
		"with a password":       {old("EncryptedPackage"), "BT-003"},
		"some OLE file":         {old("Something"), "BT-008"},
		"half":                  {plain[:len(plain)/2], "BT-005"},
		"without its last part": {plain[:len(plain)-1], "BT-005"},
		"a part unlike its sum": {bytes.Replace(stored(t, handmade("<row/>")), []byte("<row/>"), []byte("<rox/>"), 1), "BT-005"},
	} {
		var problems diag.List
		w := sheet.Open("a.xlsx", c.data, &problems)
		if w != nil || len(problems.Sorted()) != 1 {
			t.Errorf("%s: %v", name, problems.Sorted())
			continue
		}
		p := problems.Sorted()[0]
		if got := string(p.Code) + " " + p.Text(diag.Vietnamese); !strings.HasPrefix(got, c.want) || p.Hint(diag.Vietnamese) == "" {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

// stored packs a book without deflating.
func stored(t *testing.T, b book) []byte {
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for name, text := range b {
		h := &zip.FileHeader{Name: name, Method: zip.Store, UncompressedSize64: uint64(len(text)), CompressedSize64: uint64(len(text)), CRC32: crc32.ChecksumIEEE([]byte(text))}
		part, err := w.CreateRaw(h)
		if err != nil {
			t.Fatal(err)
		}
		_, _ = part.Write([]byte(text))
	}
	_ = w.Close()
	return out.Bytes()
}

func TestBrokenAndCraftedPartsAreRefused(t *testing.T) {
	one := `<row><c><v>1</v></c></row>`
	for name, c := range map[string]struct {
		book book
		want string
	}{
		"a document type":            {handmade(one).replaced("xl/workbook.xml", "<workbook", `<!DOCTYPE w [<!ENTITY a "b">]><workbook`), "BT-007"},
		"an entity":                  {handmade(`<row><c t="inlineStr"><is><t>&a;</t></is></c></row>`), "BT-005"},
		"a path that leads out":      {handmade(one).with("../../etc/passwd", "x"), "BT-007"},
		"an absolute path":           {handmade(one).with("/etc/passwd", "x"), "BT-007"},
		"one part twice":             {handmade(one).with("XL/workbook.xml", "x"), "BT-007"},
		"one part for two sheets":    {handmade(one).replaced("xl/workbook.xml", "</sheets>", `<sheet name="2" r:id="r1"/></sheets>`), "BT-007"},
		"an end too many":            {handmade(one + "</sheetData>"), "BT-005"},
		"elements crossed":           {handmade(`<row><c><v>1</c></v></row>`), "BT-005"},
		"cut off":                    {handmade("").with("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c"), "BT-005"},
		"no sheet part":              {handmade("").with("xl/worksheets/sheet1.xml", ""), "BT-005"},
		"no sheets":                  {handmade("").with("xl/workbook.xml", "<workbook/>"), "BT-005"},
		"no UTF-8":                   {handmade(`<row><c t="str"><v>` + "\xe9" + `</v></c></row>`), "BT-005"},
		"another encoding":           {handmade("").with("xl/worksheets/sheet1.xml", `<?xml version="1.0" encoding="utf-7"?><worksheet/>`), "BT-005"},
		"a string that is not there": {handmade(`<row><c t="s"><v>5</v></c></row>`), "BT-005"},
		"a cell that is not there":   {handmade(`<row><c r="XFE1"><v>5</v></c></row>`), "BT-005"},
		"a row that is not there":    {handmade(`<row r="-1"><c><v>5</v></c></row>`), "BT-005"},
		"elements 100.000 deep":      {handmade(strings.Repeat("<a>", 100_000)), "BT-005"},
		"text longer than a cell's":  {handmade(`<row><c t="inlineStr"><is><t>` + strings.Repeat("a", 100_000) + `</t></is></c></row>`), "BT-006"},
		"a far row":                  {handmade(`<row><c r="C1048576"><v>5</v></c></row>`), "BT-016 a.xlsx:Kết quả!C1048576"},
		"a far column":               {handmade(`<row><c r="XFD7"><v>5</v></c></row>`), "BT-016 a.xlsx:Kết quả!XFD7"},
		"a million rows":             {handmade(strings.Repeat(`<row s="1" customFormat="1"/>`, 1<<20)), "BT-006"},
		"a million cells":            {handmade(strings.Repeat(`<row>`+strings.Repeat("<c><v>1</v></c>", 999)+`</row>`, 1050)), "BT-006"},
		"a million shared strings":   {handmade(one).with("xl/sharedStrings.xml", "<sst>"+strings.Repeat("<si/>", 1_000_000)+"</sst>"), "BT-006"},
		"one long text everywhere": {handmade(strings.Repeat(`<row><c t="s"><v>0</v></c></row>`, 5000)).with("xl/sharedStrings.xml",
			"<sst><si><t>"+strings.Repeat("a", 90_000)+"</t></si></sst>"), "BT-006"},
		"merged areas one in another": {handmade(one).replaced("xl/worksheets/sheet1.xml", "</sheetData>",
			"</sheetData>"+strings.Repeat(`<mergeCell ref="A1:XFD1048576"/>`, 100_000)), "BT-006"},
		"a million styles": {handmade(one).with("xl/styles.xml", "<styleSheet><cellXfs>"+strings.Repeat("<xf/>", 1_000_000)+"</cellXfs></styleSheet>"), "BT-006"},
		"a million sheets": {handmade(one).replaced("xl/workbook.xml", "</sheets>", strings.Repeat(`<sheet name="a"/>`, 1_000_000)+"</sheets>"), "BT-006"},
	} {
		if got := complaints(c.book.zip(t)); !strings.HasPrefix(got, c.want) || strings.Contains(got, ";") {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

func TestOnlyCellsThatAreReadMustBeSound(t *testing.T) {
	names := `<definedNames><definedName name="nguon">[1]Sheet1!$A$1</definedName></definedNames></workbook>`
	for row, want := range map[string]string{
		`<c t="e"><v>#REF!</v></c>`:          "BT-010",
		`<c><f>1+1</f></c>`:                  "BT-011",
		`<c><f>1+1</f><v></v></c>`:           "BT-011",
		`<c t="str"><f>A2</f></c>`:           "BT-011",
		`<c><f>[1]Sheet1!A1</f><v>5</v></c>`: "BT-012",
		`<c><f>SUM('C:\bao cao\[thang-6.xlsx]Kết quả'!A1:A9)</f><v>5</v></c>`:                              "BT-012",
		`<c><f>Nguon*2</f><v>5</v></c>`:                                                                    "BT-012",
		`<c><f>Nguonvon*2</f><v>5</v></c>`:                                                                 "",
		`<c><f>SUM(Bang1[1])+Sheet2!A1</f><v>5</v></c>`:                                                    "",
		`<c t="str"><f>"[1]Sheet1!"</f><v>x</v></c>`:                                                       "",
		`<c><f t="shared" ref="A1:B1" si="0">[1]S!A1</f><v>1</v></c><c><f t="shared" si="0"/><v>2</v></c>`: "BT-012 a.xlsx:Kết quả!A1; BT-012 a.xlsx:Kết quả!B1",
		`<c><f t="array" ref="A1:B1">[1]S!A1:B1</f><v>1</v></c><c><v>2</v></c><c><v>3</v></c>`:             "BT-012 a.xlsx:Kết quả!A1; BT-012 a.xlsx:Kết quả!B1",
		`<c><v>1e999</v></c>`:                            "BT-010",
		`<c><v>0x1p-2</v></c>`:                           "BT-010",
		`<c t="b"><v>7</v></c>`:                          "BT-010",
		`<c t="d"><v>31/12/2023</v></c>`:                 "BT-010",
		`<c t="inlineStr"><is><t>a_x0007_b</t></is></c>`: "DL-002",
	} {
		data := handmade("<row>"+row+"</row>").replaced("xl/workbook.xml", "</workbook>", names).zip(t)
		if opened(t, data).Sheets[0].Cell(1, 1).Kind == sheet.Empty {
			t.Errorf("%s is read as empty", row)
		}
		if got := complaints(data); !strings.HasPrefix(got, want) || want == "" && got != "" {
			t.Errorf("%s: %q, want %q", row, got, want)
		}
	}
}

func TestArchivesAreRefusedBeforeTheyAreUnpacked(t *testing.T) {
	many := handmade("")
	for i := range 3000 {
		many[fmt.Sprintf("xl/media/%d.png", i)] = ""
	}
	bomb := handmade("").with("xl/worksheets/sheet1.xml", strings.Repeat(" ", 60<<20))
	several := handmade("")
	for i := range 5 {
		several[fmt.Sprint("xl/media/", i)] = strings.Repeat("\x00", 30<<20)
	}
	for name, data := range map[string][]byte{
		"many parts":               many.zip(t),
		"one large part":           bomb.zip(t),
		"many large parts":         several.zip(t),
		"more parts than are told": telling(many.zip(t), 5),
	} {
		if got := complaints(data); got != "BT-006 a.xlsx" {
			t.Errorf("%s: %s", name, got)
		}
	}
}

// telling is an archive whose last record tells another count of parts.
func telling(data []byte, count uint16) []byte {
	end := bytes.LastIndex(data, []byte("PK\x05\x06"))
	binary.LittleEndian.PutUint16(data[end+8:], count)
	binary.LittleEndian.PutUint16(data[end+10:], count)
	return data
}

func TestAPartThatGrowsBeyondItsToldSizeIsNotUnpacked(t *testing.T) {
	bomb := handmade("").with("xl/worksheets/sheet1.xml", strings.Repeat(" ", 60<<20))
	if got := complaints(lying(t, bomb, 1000)); got != "BT-005 a.xlsx" {
		t.Error(got)
	}
}

// lying is a book whose directory tells a smaller size for its large parts.
func lying(t *testing.T, b book, size uint32) []byte {
	data := b.zip(t)
	for i := 0; ; i++ {
		next := bytes.Index(data[i:], []byte("PK\x01\x02"))
		if next < 0 {
			return data
		}
		i += next
		if told := data[i+24 : i+28]; binary.LittleEndian.Uint32(told) > 1<<20 {
			binary.LittleEndian.PutUint32(told, size)
		}
	}
}

func TestProtectedWorkbooksAreRead(t *testing.T) {
	w := opened(t, made(t, func(f *excelize.File) {
		_ = f.SetCellValue("Sheet1", "A1", "x")
		_ = f.ProtectSheet("Sheet1", &excelize.SheetProtectionOptions{Password: "mat khau"})
		_ = f.ProtectWorkbook(&excelize.WorkbookProtectionOptions{Password: "mat khau", LockStructure: true})
	}))
	if !w.Protected || !w.Sheets[0].Protected || texts(w.Sheets[0]) != "A1=x" {
		t.Errorf("%+v", w)
	}
}

func TestAnEncryptedWorkbookIsRefused(t *testing.T) {
	f := excelize.NewFile()
	var b bytes.Buffer
	if err := f.Write(&b, excelize.Options{Password: "mat khau"}); err != nil {
		t.Fatal(err)
	}
	if got := complaints(b.Bytes()); got != "BT-003 a.xlsx" {
		t.Error(got)
	}
}
