package sheet_test

import (
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/oracle"
	"vanban/internal/sheet"
)

// book holds the parts of a workbook of one sheet, as small as they can be.
type book map[string]string

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

// handmade has a sheet whose rows are given as XML.
func handmade(rows string) book {
	return book{
		"[Content_Types].xml": `<Types><Default Extension="xml" ContentType="application/xml"/>` +
			`<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
		"_rels/.rels": `<Relationships><Relationship Id="r1" Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
		"xl/workbook.xml": `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="` + main + `" xmlns:r="http://x">` +
			`<sheets><sheet name="Kết quả" sheetId="1" r:id="r1"/></sheets></workbook>`,
		"xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="r1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>` +
			`<Relationship Id="r2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>` +
			`<Relationship Id="r3" Type="http://x/styles" Target="styles.xml"/></Relationships>`,
		"xl/worksheets/sheet1.xml": `<worksheet xmlns="` + main + `"><sheetData>` + rows + `</sheetData></worksheet>`,
	}
}

// with is the book with a part replaced.
func (b book) with(part, text string) book {
	b[part] = text
	return b
}

// replaced has a text replaced in a part.
func (b book) replaced(part, old, new string) book {
	return b.with(part, strings.Replace(b[part], old, new, 1))
}

// zip packs the parts.
func (b book) zip(t testing.TB) []byte { return oracle.Zip(t, b) }

// texts lists the filled cells as `B2=text`.
func texts(s *sheet.Sheet) string {
	var list []string
	for c := range s.Cells() {
		list = append(list, sheet.Ref(c.Row, c.Col)+"="+c.Text)
	}
	return strings.Join(list, " ")
}

// complaints opens a workbook, reads every cell, and gives the codes of what is
// wrong with their places.
func complaints(data []byte) string {
	var problems diag.List
	w := sheet.Open("a.xlsx", data, &problems)
	if w != nil {
		for _, s := range w.Sheets {
			for c := range s.Cells() {
				c.Read(&problems)
			}
		}
	}
	var list []string
	for _, p := range problems.Sorted() {
		list = append(list, string(p.Code)+" "+p.Place.String())
	}
	return strings.Join(list, "; ")
}
