package xlsx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"os/exec"
	"path"
	"strings"
	"testing"

	"vanban/internal/oracle"
	"vanban/internal/render/xlsx"
)

// orders are the sequences of ECMA-376 (5th edition, part 1, annex A): which
// children an element has, in which order. Elements whose children may stand in
// any order are not here.
var orders = map[string]string{
	"worksheet": "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection " +
		"protectedRanges scenarios " +
		"autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting " +
		"dataValidations hyperlinks " +
		"printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors " +
		"smartTags " +
		"drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst",
	"sheetView": "pane selection", "row": "c", "c": "f v is", "dataValidation": "formula1 formula2", "cfRule": "formula",
	"workbook": "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups " +
		"externalReferences " +
		"definedNames calcPr",
	"styleSheet": "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles",
	"font":       "b i sz color name family", "border": "left right top bottom diagonal",
	"xf": "alignment protection", "dxf": "font numFmt fill alignment border", "si": "t|r", "r": "rPr t",
	"oneCellAnchor": "from ext sp|graphicFrame clientData", "from": "col colOff row rowOff",
	"sp":         "nvSpPr spPr style txBody",
	"spPr":       "a:xfrm a:prstGeom a:noFill|a:solidFill a:ln",
	"chartSpace": "date1904 lang roundedCorners chart spPr txPr printSettings",
	"chart":      "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs",
	"title":      "tx layout overlay spPr txPr", "plotArea": "layout barChart|lineChart catAx valAx",
	"barChart":  "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId",
	"lineChart": "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId",
	"ser":       "idx order tx spPr invertIfNegative marker dPt dLbls trendline errBars cat val smooth",
	"marker":    "symbol size spPr",
	"dLbls":     "dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize",
	"strRef":    "f strCache", "numRef": "f numCache", "numCache": "formatCode ptCount pt", "strCache": "ptCount pt",
	"catAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark " +
		"tickLblPos spPr txPr " +
		"crossAx crosses auto lblAlgn lblOffset noMultiLvlLbl",
	"valAx": "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark " +
		"tickLblPos spPr txPr " +
		"crossAx crosses crossBetween majorUnit minorUnit",
	"comments": "authors commentList", "comment": "text",
	"ClientData": "MoveWithCells SizeWithCells Anchor AutoFill Row Column",
	"scaling":    "logBase orientation max min", "legend": "legendPos legendEntry layout overlay",
}

// disorder holds a part of a workbook against the orders.
func disorder(part string) string {
	return oracle.Orders{Of: orders, Name: func(name xml.Name) string {
		if strings.HasSuffix(name.Space, "/drawingml/2006/main") {
			return "a:" + name.Local
		}
		return name.Local
	}}.Disorder(part)
}

func TestDisorderIsSeen(t *testing.T) {
	for text, want := range map[string]string{
		`<worksheet><mergeCells/><autoFilter/></worksheet>`: "autoFilter in worksheet",
		`<cols/><c><v/><f/></c>`:                            "f in c",
		`<font><b/><bold/></font>`:                          "bold in font",
		`<font><b/><sz/></font>`:                            "",
	} {
		if got := disorder("<x>" + text + "</x>"); got != want {
			t.Errorf("%s: %q instead of %q", text, got, want)
		}
	}
}

// workbooks are those of every kind, with all that can stand in them.
func workbooks(t *testing.T) map[string][]byte {
	m := full(t)
	hostile := written(t, `  5: {rating: Chưa đạt, cause: "<&>\"' ]]> _x0041_", note: " blank "}`+"\n")
	hostile.Of(hostile.Set.Indicator("5")).Cause.Text += " \r\n \a \uFFFE" // which no file may say
	own := ownSet(t)
	books := map[string][]byte{}
	for name, month := range map[string]xlsx.Month{
		"full": m, "commented": commented(t), "alone": {Findings: m.Findings}, "hostile": {Findings: hostile},
		"pairs": {Findings: everyPair(), Before: everyPair()},
		"own":   {Findings: m.Findings, VillageSet: own, Villages: villages(own, 10)},
	} {
		data, err := xlsx.Matrix(month, head())
		if err != nil {
			t.Fatal(err)
		}
		books[name] = data
	}
	for name, v := range map[string]xlsx.Village{"village": m.Villages[1], "silent": m.Villages[3]} {
		data, err := xlsx.VillageBook(v, july, m.VillageSet, head())
		if err != nil {
			t.Fatal(err)
		}
		books[name] = data
	}
	for name, of := range map[string]xlsx.Blank{"form": blank(t), "first form": {Set: m.VillageSet, Month: august,
		Village: "01", Whose: "thôn Bái Lim"}} {
		data, err := xlsx.Form(of, head())
		if err != nil {
			t.Fatal(err)
		}
		books[name] = data
	}
	return books
}

// partsOf are the parts of a package by their names.
func partsOf(t *testing.T, data []byte) map[string]string {
	archive, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]string{}
	for _, f := range archive.File {
		parts[f.Name] = part(t, data, f.Name)
	}
	return parts
}

func TestEveryPartKeepsTheOrderOfTheSchemas(t *testing.T) {
	for name, data := range workbooks(t) {
		for part, text := range partsOf(t, data) {
			if found := disorder(text); found != "" {
				t.Errorf("%s: %s: %s", name, part, found)
			}
		}
	}
}

// relationship is a relationship as a part says it.
type relationship struct {
	ID     string `xml:"Id,attr"`
	Target string `xml:"Target,attr"`
}

func TestRelationshipsLeadToParts(t *testing.T) {
	for name, data := range workbooks(t) {
		parts := partsOf(t, data)
		reached := map[string]bool{"[Content_Types].xml": true}
		for part, text := range parts {
			if !strings.HasSuffix(part, ".rels") {
				continue
			}
			reached[part] = true
			var list struct {
				Relationship []relationship `xml:"Relationship"`
			}
			if err := xml.Unmarshal([]byte(text), &list); err != nil {
				t.Fatal(err)
			}
			folder := path.Dir(path.Dir(part))
			owner := parts[path.Join(folder, strings.TrimSuffix(path.Base(part), ".rels"))]
			for _, r := range list.Relationship {
				target := path.Join(folder, r.Target)
				if _, is := parts[target]; !is {
					t.Errorf("%s: %s leads to %s", name, part, target)
				}
				if owner != "" && !strings.Contains(owner, `r:id="`+r.ID+`"`) && strings.Contains(part, "drawing") {
					t.Errorf("%s: nothing asks for %s of %s", name, r.ID, part)
				}
				reached[target] = true
			}
		}
		types := parts["[Content_Types].xml"]
		for part := range parts {
			if !reached[part] {
				t.Errorf("%s: nothing leads to %s", name, part)
			}
			typed := strings.Contains(types, `PartName="/`+part+`"`) || strings.HasSuffix(part, ".vml") &&
				strings.Contains(types, `Extension="vml"`)
			if !strings.HasSuffix(part, ".rels") && part != "[Content_Types].xml" && !typed {
				t.Errorf("%s: %s has no type", name, part)
			}
		}
	}
}

func TestPartsAreWellFormedForXmllint(t *testing.T) {
	oracle.Need(t, "xmllint")
	for name, data := range workbooks(t) {
		for part, text := range partsOf(t, data) {
			c := exec.Command("xmllint", "--noout", "-")
			c.Stdin = strings.NewReader(text)
			if out, err := c.CombinedOutput(); err != nil {
				t.Errorf("%s: %s: %v\n%s", name, part, err, out)
			}
		}
	}
}

func TestStylesThatCellsNameExist(t *testing.T) {
	data, err := xlsx.Matrix(full(t), head())
	if err != nil {
		t.Fatal(err)
	}
	styles := part(t, data, "xl/styles.xml")
	_, cells, _ := strings.Cut(styles, "<cellXfs")
	cells, _, _ = strings.Cut(cells, "</cellXfs>")
	n := strings.Count(cells, "<xf ")
	for _, list := range []string{"fonts", "fills", "borders", "cellXfs", "dxfs"} {
		if !strings.Contains(styles, "<"+list+` count="`) {
			t.Errorf("there are no %s", list)
		}
	}
	b := open(t, data)
	for _, sheet := range b.GetSheetList()[:6] {
		for i, row := range b.table(sheet) {
			for j := range row {
				if id, err := b.GetCellStyle(sheet, at(string(rune('A'+j%26)), i+1)); err != nil || id >= n {
					t.Fatalf("%s: style %d of %d, %v", sheet, id, n, err)
				}
			}
		}
	}
}

func TestControlCharactersComeBack(t *testing.T) {
	text := "a\tb\n_x0041_ <&>\"' ]]>"
	fs := written(t, "  5: {rating: Chưa đạt, cause: "+`"a\tb\n_x0041_ <&>\"' ]]>"`+"}\n")
	if fs.Of(fs.Set.Indicator("5")).Cause.Text != text {
		t.Fatalf("the cause is %q", fs.Of(fs.Set.Indicator("5")).Cause.Text)
	}
	b := writeMonth(t, xlsx.Month{Findings: fs})
	b.expect(at("H", b.row("B", "Trường học")), text)
}
