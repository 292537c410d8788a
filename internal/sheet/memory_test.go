package sheet_test

import (
	"runtime"
	"strings"
	"testing"

	"vanban/internal/diag"
	"vanban/internal/sheet"
)

// allocated is how much memory is taken, all in all, for opening data.
func allocated(data []byte) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	var problems diag.List
	sheet.Open("a.xlsx", data, &problems)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// What a file takes is bounded by what a workbook may hold, not by what it
// says it holds.
func TestMemoryIsBounded(t *testing.T) {
	const mega = 1 << 20
	row := `<row>` + strings.Repeat("<c><v>1</v></c>", 999) + `</row>`
	for name, c := range map[string]struct {
		data []byte
		most uint64
	}{
		"a village's form":         {filled(t, 30, 15), 1 * mega},
		"a bomb that tells":        {handmade("").with("xl/worksheets/sheet1.xml", strings.Repeat(" ", 90*mega)).zip(t), 1 * mega},
		"a bomb that lies":         {lying(t, handmade("").with("xl/worksheets/sheet1.xml", strings.Repeat(" ", 90*mega)), 9999), 1 * mega},
		"a million rows":           {handmade(strings.Repeat(`<row s="1" customFormat="1"/>`, mega)).zip(t), 64 * mega},
		"as many cells as may be":  {handmade(strings.Repeat(row, 500)).zip(t), 400 * mega},
		"more cells than may be":   {handmade(strings.Repeat(row, 3000)).zip(t), 450 * mega},
		"shared strings":           {handmade("").with("xl/sharedStrings.xml", "<sst>"+strings.Repeat("<si/>", 5*mega)+"</sst>").zip(t), 150 * mega},
		"runs of one text":         {handmade("").with("xl/sharedStrings.xml", "<sst><si>"+strings.Repeat("<r><t>a</t></r>", 2*mega)+"</si></sst>").zip(t), 150 * mega},
		"a text in many pieces":    {handmade("").with("xl/sharedStrings.xml", "<sst><si><t>"+strings.Repeat("a<b/>", 5*mega)+"</t></si></sst>").zip(t), 600 * mega},
		"one area over everything": {handmade("").replaced("xl/worksheets/sheet1.xml", "</sheetData>", `</sheetData><mergeCell ref="A1:XFD1048576"/>`).zip(t), 8 * mega},
	} {
		if got := allocated(c.data); got > c.most {
			t.Errorf("%s takes %d MB, more than %d", name, got/mega, c.most/mega)
		} else {
			t.Logf("%s: %.1f MB", name, float64(got)/mega)
		}
	}
}
