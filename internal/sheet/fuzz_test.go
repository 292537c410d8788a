package sheet_test

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// sound holds a workbook against what every workbook promises.
func sound(t *testing.T, data []byte) {
	var problems diag.List
	w := sheet.Open("f.xlsx", data, &problems)
	if (w == nil) != problems.Failed() {
		t.Fatalf("%v with the problems %v", w, problems.Sorted())
	}
	if w == nil {
		return
	}
	w.Find(form, &problems)
	for _, s := range w.Sheets {
		for c := range s.Cells() {
			before := len(problems.Sorted())
			_, ok := c.Read(&problems)
			if c.At.Cell == "" || !norm.NFC.IsNormalString(c.Text) || !ok && len(problems.Sorted()) == before && before == 0 {
				t.Fatalf("%+v", c)
			}
			if c.Kind == sheet.Empty && c.Text != "" || c.Kind == sheet.Uncalculated && ok {
				t.Fatalf("%+v", c)
			}
		}
	}
}

func FuzzOpen(f *testing.F) {
	f.Add(handmade(`<row><c t="s"><v>0</v></c></row>`).with("xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>").zip(f))
	f.Add(filled(f, 3, 3))
	f.Add(old("EncryptedPackage"))
	f.Add([]byte("PK\x03\x04"))
	f.Fuzz(sound)
}

// The parts themselves, past the archive's sums.
func FuzzParts(f *testing.F) {
	f.Add(`<row r="2"><c r="B2" s="1"><f t="shared" si="0">[1]A!B1</f><v>0.5</v></c></row>`,
		"<sst><si><t>a_x000D_</t></si><si><r><rPr><rFont val='.VnTime'/></rPr><t>b</t></r></si></sst>",
		`<styleSheet><numFmts><numFmt numFmtId="164" formatCode="[$-409]d/m/yy\ h:mm;@"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>`)
	f.Add(`<row><c t="s"><v>0</v></c><c t="e"><v>#N/A</v></c><c t="d"><v>2023-01-01</v></c></row>`, "<sst/>",
		`<styleSheet><numFmts><numFmt numFmtId="9" formatCode="#,##0.0#,%&quot;a"/></numFmts><cellXfs><xf numFmtId="9"/></cellXfs></styleSheet>`)
	f.Fuzz(func(t *testing.T, rows, texts, styles string) {
		sound(t, handmade(rows).with("xl/sharedStrings.xml", texts).with("xl/styles.xml", styles).zip(t))
	})
}
