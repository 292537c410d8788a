package docx_test

import (
	"archive/zip"
	"bytes"
	"encoding/xml"
	"io"
	"maps"
	"os"
	"path"
	"regexp"
	"slices"
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/render/docx"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// plan is the sample workspace's document.
func plan(t testing.TB) *doc.Document {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(os.DirFS("../../../content"), "content", &problems)
	if err != nil || problems.Failed() {
		t.Fatal(err, problems.Sorted())
	}
	return compose.Document(ws, ws.Document("ke-hoach-ntm-2023"), nil, &problems)
}

func write(t testing.TB, d *doc.Document) []byte {
	t.Helper()
	data, err := docx.Write(d, layout.Lay(d))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// unzipped gives the parts of a package by their names.
func unzipped(t testing.TB, data []byte) map[string][]byte {
	t.Helper()
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string][]byte{}
	for _, f := range z.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		if parts[f.Name], err = io.ReadAll(in); err != nil {
			t.Fatal(err)
		}
	}
	return parts
}

// main is the main part of a document.
func main(t testing.TB, d *doc.Document) string {
	return string(unzipped(t, write(t, d))["word/document.xml"])
}

func TestSameTreeGivesTheSameBytes(t *testing.T) {
	if !bytes.Equal(write(t, rich(t)), write(t, rich(t))) {
		t.Error("two files of one tree differ")
	}
}

func TestPartsStandInOrderWithoutAClock(t *testing.T) {
	data := write(t, rich(t))
	z, err := zip.NewReader(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, f := range z.File {
		names = append(names, f.Name)
		if got := f.Modified.UTC().Format("2006-01-02 15:04:05"); got != "1980-01-01 00:00:00" {
			t.Errorf("%s is of %s", f.Name, got)
		}
	}
	if names[0] != "[Content_Types].xml" || names[1] != "_rels/.rels" || names[4] != "word/document.xml" {
		t.Errorf("the order is %v", names)
	}
}

// target is a relationship as it is written.
type target struct {
	ID     string `xml:"Id,attr"`
	Target string `xml:"Target,attr"`
}

func links(t testing.TB, data []byte) []target {
	t.Helper()
	var list struct{ Relationship []target }
	if err := xml.Unmarshal(data, &list); err != nil {
		t.Fatal(err)
	}
	return list.Relationship
}

func TestEveryLinkHasItsPartAndEveryPartItsTypeAndLink(t *testing.T) {
	parts := unzipped(t, write(t, rich(t)))
	linked := map[string]bool{}
	for _, l := range links(t, parts["_rels/.rels"]) {
		linked[l.Target] = true
	}
	for _, l := range links(t, parts["word/_rels/document.xml.rels"]) {
		linked[path.Join("word", l.Target)] = true
	}
	for name := range linked {
		if parts[name] == nil {
			t.Errorf("%s is linked and not there", name)
		}
	}
	types := string(parts["[Content_Types].xml"])
	for name := range parts {
		if strings.HasSuffix(name, ".rels") || name == "[Content_Types].xml" {
			continue
		}
		if !linked[name] {
			t.Errorf("nothing leads to %s", name)
		}
		ending := strings.TrimPrefix(path.Ext(name), ".")
		known := ending != "xml" && strings.Contains(types, `Extension="`+ending+`"`)
		if !known && !strings.Contains(types, `PartName="/`+name+`"`) {
			t.Errorf("%s has no type", name)
		}
	}
}

var linkUsed = regexp.MustCompile(`r:(?:id|embed)="(rId\d+)"`)

func TestEveryIdOfALinkIsKnown(t *testing.T) {
	parts := unzipped(t, write(t, rich(t)))
	known := map[string]bool{}
	for _, l := range links(t, parts["word/_rels/document.xml.rels"]) {
		known[l.ID] = true
	}
	used := linkUsed.FindAllStringSubmatch(string(parts["word/document.xml"]), -1)
	for _, m := range used {
		if !known[m[1]] {
			t.Errorf("%s leads nowhere", m[1])
		}
	}
	if len(used) < 6 {
		t.Errorf("only %d links are used", len(used))
	}
}

var (
	styleUsed  = regexp.MustCompile(`<w:(?:pStyle|rStyle|basedOn|next) w:val="([^"]+)"`)
	styleKnown = regexp.MustCompile(`w:styleId="([^"]+)"`)
)

func TestEveryStyleThatIsUsedIsThere(t *testing.T) {
	parts := unzipped(t, write(t, rich(t)))
	known := map[string]bool{}
	for _, m := range styleKnown.FindAllStringSubmatch(string(parts["word/styles.xml"]), -1) {
		if known[m[1]] {
			t.Errorf("%s is there twice", m[1])
		}
		known[m[1]] = true
	}
	for name, data := range parts {
		for _, m := range styleUsed.FindAllStringSubmatch(string(data), -1) {
			if !known[m[1]] {
				t.Errorf("%s: no style %s", name, m[1])
			}
		}
	}
}

func TestEveryComponentHasAStyleWithItsVietnameseName(t *testing.T) {
	d := framed(paragraph("Hết."))
	styles := string(unzipped(t, write(t, d))["word/styles.xml"])
	for _, name := range style.Names {
		if want := `<w:name w:val="` + d.Styles.Of(name).Title + `"/>`; !strings.Contains(styles, want) {
			t.Errorf("%s has no style %s", name, want)
		}
	}
}

func TestStylesFollowTheTable(t *testing.T) {
	styles := string(unzipped(t, write(t, framed(paragraph("Hết."))))["word/styles.xml"])
	for _, want := range []string{
		`w:styleId="NoiDung"><w:name w:val="Nội dung"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>` +
			`<w:spacing w:before="120" w:line="240" w:lineRule="auto"/><w:ind w:firstLine="720"/><w:jc w:val="both"/></w:pPr>` +
			`<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/>`,
		`<w:basedOn w:val="Heading2"/><w:next w:val="NoiDung"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>`,
		`w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"`,
		`<w:lang w:val="vi-VN"`, `<w:widowControl/>`,
	} {
		if !strings.Contains(styles, want) {
			t.Errorf("no %s", want)
		}
	}
	if strings.Contains(styles, "<w:kern") {
		t.Error("there is kerning, which layout does not reckon with")
	}
}

func TestWordLaysTheFileOutByTheRulesChosen(t *testing.T) {
	for rules, want := range map[style.WordRules]string{style.Word2010: "14", style.Word2013: "15"} {
		d := framed(paragraph("Hết."))
		d.Styles.Word = rules
		settings := string(unzipped(t, write(t, d))["word/settings.xml"])
		mode := `w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="` + want + `"`
		if !strings.Contains(settings, mode) {
			t.Errorf("no %s", mode)
		}
	}
}

func TestContentsAreRenewedWhenWordOpensTheFile(t *testing.T) {
	settings := string(unzipped(t, write(t, framed(paragraph("Hết."))))["word/settings.xml"])
	if strings.Contains(settings, "updateFields") {
		t.Error("a document without contents asks to renew its fields")
	}
	if !strings.Contains(string(unzipped(t, write(t, rich(t)))["word/settings.xml"]), "<w:updateFields/>") {
		t.Error("one with contents does not")
	}
}

func TestTheFileSaysWhatItIs(t *testing.T) {
	core := string(unzipped(t, write(t, framed(paragraph("Hết."))))["docProps/core.xml"])
	for _, want := range []string{
		"<dc:title>Kế hoạch thử</dc:title>", "<dc:subject>Về việc thử</dc:subject>",
		"<dc:creator>Ủy ban nhân dân xã Cẩm Thành</dc:creator>",
		"<cp:keywords>KẾ HOẠCH; Số: 05/KH-UBND; ỦY BAN NHÂN DÂN XÃ CẨM THÀNH</cp:keywords>",
	} {
		if !strings.Contains(core, want) {
			t.Errorf("no %s in %s", want, core)
		}
	}
}

func TestADraftsBlankNumberIsNoKeyword(t *testing.T) {
	d := framed(paragraph("Hết."))
	d.Header.Number.Text = "Số: \u00a0\u00a0/KH-UBND"
	core := string(unzipped(t, write(t, d))["docProps/core.xml"])
	if strings.Contains(core, "Số:") {
		t.Error(core)
	}
}

func TestTheFileIsOfTheDocumentsDay(t *testing.T) {
	d := framed(paragraph("Hết."))
	for date, want := range map[viet.Date]int{{Year: 2023, Month: 7, Day: 17}: 2, {Year: 2023, Month: 7}: 0, {}: 0} {
		d.Info.Date = date
		core := string(unzipped(t, write(t, d))["docProps/core.xml"])
		if got := strings.Count(core, ">2023-07-17T00:00:00Z<"); got != want || strings.Count(core, "W3CDTF") != want {
			t.Errorf("%v: %s", date, core)
		}
	}
}

var emptyParagraph = regexp.MustCompile(`<w:p><w:pPr><w:pStyle w:val="([^"]+)"/>(?:[^p]|p[^>])*?</w:pPr></w:p>`)

func TestNoEmptyParagraphIsSpacing(t *testing.T) {
	for name, d := range map[string]*doc.Document{"plan": plan(t), "cong-van": forms(t)["cong-van"]} {
		found := map[string]int{}
		for _, m := range emptyParagraph.FindAllStringSubmatch(main(t, d), -1) {
			found[m[1]]++
		}
		delete(found, "DuongKe") // draws a rule
		// The one after the signature's table is the format's own demand.
		if len(found) > 1 || found["DoanPhu"] > 1 {
			t.Errorf("%s: %v", name, slices.Sorted(maps.Keys(found)))
		}
	}
}

func TestDashesAreAutomaticAndOtherMarkersAreText(t *testing.T) {
	d := framed(listOf(item("-", dash("Một."), listOf(item("+", dash("Hai.")))), item("*", dash("Ba."))))
	text := main(t, d)
	for _, want := range []string{
		`<w:pStyle w:val="GachDauDong"/></w:pPr><w:r><w:t xml:space="preserve">Một.`,
		`<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr><w:ind w:left="360" w:firstLine="720"/></w:pPr>` +
			`<w:r><w:t xml:space="preserve">Hai.`,
		`<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`, `<w:t xml:space="preserve">* </w:t>`,
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestTheLastParagraphStaysWithTheSignature(t *testing.T) {
	text := main(t, framed(paragraph("Một."), paragraph("Hết./.")))
	last := `<w:keepNext/><w:keepLines/></w:pPr><w:r><w:t xml:space="preserve">Hết./.`
	if !strings.Contains(text, `<w:pStyle w:val="NoiDung"/>`+last) {
		t.Error("it may part from it")
	}
	if strings.Count(text, `<w:pStyle w:val="NoiDung"/><w:keepNext/>`) != 1 {
		t.Error("so does another one")
	}
	if strings.Contains(main(t, framed(paragraph(strings.Repeat(sentence, 9)))), "<w:keepLines/>") {
		t.Error("a long one goes there whole")
	}
}

func TestAppendicesAreSectionsWithTheirOwnNumbers(t *testing.T) {
	text := main(t, rich(t))
	sections := regexp.MustCompile(`<w:sectPr>.*?</w:sectPr>`).FindAllString(text, -1)
	if len(sections) != 3 {
		t.Fatalf("%d sections", len(sections))
	}
	for i, s := range sections {
		if !strings.Contains(s, `<w:pgNumType w:start="1"/>`) || !strings.Contains(s, "<w:titlePg/>") {
			t.Errorf("section %d: %s", i+1, s)
		}
		if turned := strings.Contains(s, `<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>`); turned != (i == 1) {
			t.Errorf("section %d lies: %v", i+1, turned)
		}
	}
}

func TestNotesAreFootnotesAndASecondCallIsAReference(t *testing.T) {
	parts := unzipped(t, write(t, rich(t)))
	text, notes := string(parts["word/document.xml"]), string(parts["word/footnotes.xml"])
	if strings.Count(text, "<w:footnoteReference ") != 2 || strings.Count(text, `NOTEREF _RefNote1 \f \h`) != 1 {
		t.Error("notes are called otherwise")
	}
	if strings.Count(notes, "<w:footnoteRef/>") != 2 || !strings.Contains(notes, "Theo Quyết định số 318/QĐ-TTg.") {
		t.Error("notes are written otherwise")
	}
	if unzipped(t, write(t, plan(t)))["word/footnotes.xml"] != nil {
		t.Error("a document without notes has a part of them")
	}
}

func TestNumbersOfPagesAreFieldsThatLeadToHeadings(t *testing.T) {
	text := main(t, rich(t))
	for _, m := range regexp.MustCompile(`PAGEREF (\w+)`).FindAllStringSubmatch(text, -1) {
		if !strings.Contains(text, `w:name="`+m[1]+`"`) {
			t.Errorf("no bookmark %s", m[1])
		}
	}
	if got := strings.Count(text, "PAGEREF "); got != 11 {
		t.Errorf("%d references instead of 11", got)
	}
}

func TestEqualHeadersAndPicturesAreOnePart(t *testing.T) {
	d := framed(paragraph("Hết."))
	img := picture(t, 10, 10)
	d.Body = append(d.Body, &doc.Figure{Image: img, Caption: spans("Một")}, &doc.Figure{Image: img, Caption: spans("Hai")})
	d.Appendices = []doc.Appendix{{Label: line("Phụ lục"), Body: []doc.Block{paragraph("Một.")}}}
	count := map[string]int{}
	for name := range unzipped(t, write(t, d)) {
		count[strings.TrimRight(strings.TrimSuffix(path.Base(name), path.Ext(name)), "0123456789")]++
	}
	if count["header"] != 2 || count["footer"] != 0 || count["image"] != 1 {
		t.Error(count)
	}
}

func BenchmarkWrite(b *testing.B) {
	d := plan(b)
	b.ReportAllocs()
	for b.Loop() {
		write(b, d)
	}
}

func TestTheWatermarkIsAShapeOfItsOwnNameInEveryHeader(t *testing.T) {
	names := map[string]bool{}
	headers := 0
	for name, data := range unzipped(t, write(t, rich(t))) {
		if !strings.HasPrefix(name, "word/header") {
			continue
		}
		headers++
		m := regexp.MustCompile(`<v:shape id="([^"]+)"`).FindSubmatch(data)
		if m == nil || !bytes.Contains(data, []byte(`string="DỰ THẢO"`)) {
			t.Errorf("%s has none", name)
			continue
		}
		names[string(m[1])] = true
	}
	if len(names) != headers || headers < 3 {
		t.Errorf("%d names in %d headers", len(names), headers)
	}
}
