package intake_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"

	"vanban/internal/sheet"
)

// assemble makes a workbook of a sheet and a hidden sheet, whose rows are lines
// and whose cells are parted by tabs. A cell is text; after # a number, after % a
// number shown as a percent, after @ one shown as a date, after ? a truth value,
// after = a formula with its stored text. The first two columns have our names.
func assemble(t testing.TB, cells, hidden, merged string) []byte {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	for _, part := range []struct{ name, text string }{
		{"[Content_Types].xml", `<Types><Override PartName="/w.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`},
		{"_rels/.rels", `<Relationships><Relationship Id="r1" Type="x/officeDocument" Target="w.xml"/></Relationships>`},
		{"_rels/w.xml.rels", `<Relationships><Relationship Id="r1" Type="x/worksheet" Target="a.xml"/><Relationship Id="r2" Type="x/worksheet" Target="b.xml"/><Relationship Id="r3" Type="x/styles" Target="s.xml"/></Relationships>`},
		{"w.xml", `<workbook xmlns:r="r"><sheets><sheet name="A" r:id="r1"/><sheet name="vanban" state="veryHidden" r:id="r2"/></sheets>` +
			`<definedNames><definedName name="vanban_indicator">A!$A$2:$A$9</definedName><definedName name="vanban_rating">A!$B$2:$B$9</definedName></definedNames></workbook>`},
		{"s.xml", `<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="14"/></cellXfs></styleSheet>`},
		{"a.xml", `<worksheet><sheetData>` + rows(cells) + `</sheetData><mergeCells>` + merge(merged) + `</mergeCells></worksheet>`},
		{"b.xml", `<worksheet><sheetData>` + rows(hidden) + `</sheetData></worksheet>`},
	} {
		f, err := w.CreateHeader(&zip.FileHeader{Name: part.name})
		if err != nil {
			t.Fatal(err)
		}
		f.Write([]byte(part.text))
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func rows(text string) string {
	var b strings.Builder
	for i, line := range strings.Split(text, "\n") {
		fmt.Fprintf(&b, `<row r="%d">`, i+1)
		for col, cell := range strings.Split(line, "\t") {
			if cell != "" {
				b.WriteString(element(sheet.Ref(i+1, col+1), cell))
			}
		}
		b.WriteString("</row>")
	}
	return b.String()
}

func element(ref, cell string) string {
	value := escaped(cell[1:])
	switch cell[0] {
	case '#':
		return fmt.Sprintf(`<c r="%s"><v>%s</v></c>`, ref, value)
	case '%':
		return fmt.Sprintf(`<c r="%s" s="1"><v>%s</v></c>`, ref, value)
	case '@':
		return fmt.Sprintf(`<c r="%s" s="2"><v>%s</v></c>`, ref, value)
	case '?':
		return fmt.Sprintf(`<c r="%s" t="b"><v>%s</v></c>`, ref, value)
	case '=':
		return fmt.Sprintf(`<c r="%s" t="str"><f>A1</f><v>%s</v></c>`, ref, value)
	}
	return fmt.Sprintf(`<c r="%s" t="inlineStr"><is><t xml:space="preserve">%s</t></is></c>`, ref, escaped(cell))
}

func escaped(text string) string {
	var b bytes.Buffer
	xml.EscapeText(&b, []byte(text))
	return b.String()
}

func merge(area string) string {
	if area == "" {
		return ""
	}
	return fmt.Sprintf(`<mergeCell ref="%s"/>`, escaped(area))
}
