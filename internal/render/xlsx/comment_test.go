package xlsx_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"os"
	"regexp"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/xuri/excelize/v2"

	"vanban/internal/criteria"
	"vanban/internal/oracle"
	"vanban/internal/render/xlsx"
)

// hostileText is what a comment could break on.
const hostileText = "<&>\"' ]]> _x0041_ \a\r\n\t\uFFFE \xff 😀 cuối"

// commented is the sample's July with comments in every kind of cell, several in
// one, hostile ones, and some that have no place.
func commented(t testing.TB) xlsx.Month {
	m := full(t)
	m.Comments = []xlsx.Comment{
		{Indicator: "11", Field: "cause", Paragraphs: []string{"lỗi DOC-10: tính đúng là 3,98%", "Gợi ý: tính lại",
			"Theo: số liệu"}},
		{Indicator: "11", Field: "cause", Paragraphs: []string{"cảnh báo DOC-52: mẫu số khác"}},
		{Indicator: "11", Paragraphs: []string{"cảnh báo DOC-09: thiếu đề xuất"}},
		{Indicator: "6.2", Field: "criterion_text", Paragraphs: []string{"tên tiêu chí, dòng thứ hai"}},
		{Indicator: "6.2", Field: "text", Paragraphs: []string{"tên chỉ tiêu"}},
		{Indicator: "6.2", Field: "note", Paragraphs: []string{"cột không có"}},
		{Indicator: "1.1", Field: "evidence", Paragraphs: []string{hostileText}},
		{Indicator: "1.1", Field: "value", Paragraphs: []string{strings.Repeat("chữ dài ", 4096)}},
		{Indicator: "nowhere", Paragraphs: []string{"không đâu"}},
		{Indicator: "2.1"},
	}
	for range 20 {
		m.Comments = append(m.Comments, xlsx.Comment{Indicator: "19.2", Field: "cost",
			Paragraphs: []string{strings.Repeat("😀", 900)}})
	}
	return m
}

// remarks are the comments of the main sheet by their cells, as excelize reads
// them.
func (b book) remarks() map[string]string {
	b.t.Helper()
	list, err := b.GetComments(sheet)
	if err != nil {
		b.t.Fatal(err)
	}
	texts := map[string]string{}
	for _, c := range list {
		text := c.Text
		for _, r := range c.Paragraph {
			text += r.Text
		}
		if _, twice := texts[c.Cell]; twice || c.Author != "vanban" {
			b.t.Errorf("%s: of %q, twice: %t", c.Cell, c.Author, twice)
		}
		texts[c.Cell] = text
	}
	return texts
}

func TestCommentsStandAtTheirCells(t *testing.T) {
	b := writeMonth(t, commented(t))
	got := b.remarks()
	poverty, culture := b.row("B", "Nghèo đa chiều"), b.row("B", "Cơ sở vật chất văn hóa")
	header := b.rowOf(sheet, "TT")
	column := func(title string) string { return b.colOf(sheet, header, title) }
	for cell, want := range map[string]string{
		at(column("Nguyên nhân"), poverty): "lỗi DOC-10: tính đúng là 3,98%\nGợi ý: tính lại\nTheo: số " +
			"liệu\ncảnh báo DOC-52: mẫu số khác",
		at(column("Đánh giá chỉ tiêu"), poverty):   "cảnh báo DOC-09: thiếu đề xuất",
		at(column("Tên tiêu chí"), culture):        "tên tiêu chí, dòng thứ hai",
		at(column("Nội dung chỉ tiêu"), culture+1): "tên chỉ tiêu",
		at(column("Đánh giá chỉ tiêu"), culture+1): "cột không có",
	} {
		if got[cell] != want {
			t.Errorf("%s: %q instead of %q", cell, got[cell], want)
		}
	}
	if len(got) != 8 {
		t.Errorf("%d comments: %q", len(got), got)
	}
	for _, other := range b.GetSheetList()[1:] {
		if list, _ := b.GetComments(other); len(list) > 0 {
			t.Errorf("%s has comments", other)
		}
	}
}

func TestAVillagesCommentsStandInItsWorkbook(t *testing.T) {
	m := full(t)
	m.Villages[0].Comments = []xlsx.Comment{{Indicator: "11", Field: "value", Paragraphs: []string{"của thôn"}}}
	data, err := xlsx.VillageBook(m.Villages[0], july, m.VillageSet, head())
	if err != nil {
		t.Fatal(err)
	}
	b := open(t, data)
	cell := at(b.colOf(sheet, b.rowOf(sheet, "TT"), "Kết quả thực hiện"), b.row("B", "Nghèo đa chiều"))
	if got := b.remarks(); len(got) != 1 || got[cell] != "của thôn" {
		t.Errorf("%s: %q", cell, got)
	}
	if got := writeMonth(t, m).remarks(); len(got) > 0 {
		t.Errorf("the commune's workbook has %q", got)
	}
}

func TestACommentIsNoLongerThanExcelTakes(t *testing.T) {
	long := 0
	for cell, text := range writeMonth(t, commented(t)).remarks() {
		if n := len(utf16.Encode([]rune(text))); n > 32_512 {
			t.Errorf("%s has %d letters", cell, n)
		}
		if strings.HasSuffix(text, "…") && !strings.Contains(text, "\uFFFD") {
			long++
		}
	}
	if long != 2 {
		t.Errorf("%d comments say that they go on", long)
	}
}

func TestHostileCommentsComeBack(t *testing.T) {
	b := writeMonth(t, commented(t))
	for _, text := range b.remarks() {
		if strings.HasSuffix(text, "cuối") {
			text = strings.NewReplacer("_x005F_", "_", "_x0007_", "\a", "_x000D_",
				"\r").Replace(text) // what excelize leaves as it is in comments
			if want := strings.NewReplacer("\uFFFE", "\uFFFD", "\xff", "\uFFFD").Replace(hostileText); text != want {
				t.Errorf("%q\ninstead of\n%q", text, want)
			}
			return
		}
	}
	t.Error("the comment is lost")
}

// Without comments the workbook is what it would be in a program that knows
// none; with them only what has to say so is another.
func TestCommentsChangeNothingElse(t *testing.T) {
	without, err := xlsx.Matrix(full(t), head())
	if err != nil {
		t.Fatal(err)
	}
	with, err := xlsx.Matrix(commented(t), head())
	if err != nil {
		t.Fatal(err)
	}
	again, _ := xlsx.Matrix(commented(t), head())
	if !bytes.Equal(with, again) {
		t.Error("the same comments give other bytes")
	}
	before, more := partsOf(t, without), partsOf(t, with)
	allowed := map[string]string{
		"xl/worksheets/sheet1.xml":            `<legacyDrawing .*?</legacyDrawing>`,
		"xl/worksheets/_rels/sheet1.xml.rels": `<Relationship Id="rId[23]".*?</Relationship>`,
		"[Content_Types].xml": `<Default Extension="vml".*?</Default>|<Override ` +
			`PartName="/xl/comments1.xml".*?</Override>`,
	}
	for name, text := range before {
		if strings.Contains(text, "omment") || strings.Contains(text, "legacyDrawing") {
			t.Errorf("%s speaks of comments", name)
		}
		now := more[name]
		if pattern, may := allowed[name]; may {
			now = regexp.MustCompile(pattern).ReplaceAllString(now, "")
		}
		if now != text {
			t.Errorf("%s is another", name)
		}
	}
	if len(more) != len(before)+2 {
		t.Errorf("%d parts instead of %d", len(more), len(before))
	}
}

// box is the box of a comment as the drawing says it.
type box struct {
	Style  string `xml:"style,attr"`
	Client struct {
		Anchor      string
		Row, Column int
	} `xml:"ClientData"`
}

func TestABoxIsHiddenBesideItsCellAndHoldsItsText(t *testing.T) {
	data, err := xlsx.Matrix(commented(t), head())
	if err != nil {
		t.Fatal(err)
	}
	var drawing struct {
		Shapes []box `xml:"shape"`
	}
	if err := xml.Unmarshal([]byte(part(t, data, "xl/drawings/vmlDrawing1.vml")), &drawing); err != nil {
		t.Fatal(err)
	}
	b := open(t, data)
	remarks := b.remarks()
	if len(drawing.Shapes) != len(remarks) {
		t.Fatalf("%d boxes for %d comments", len(drawing.Shapes), len(remarks))
	}
	for _, s := range drawing.Shapes {
		cell, _ := excelize.CoordinatesToCellName(s.Client.Column+1, s.Client.Row+1)
		text, known := remarks[cell]
		if !known || !strings.Contains(s.Style, "visibility:hidden") {
			t.Errorf("%s: %s", cell, s.Style)
		}
		var width, height float64
		fmt.Sscanf(s.Style[strings.Index(s.Style, "width:"):], "width:%fpt;height:%fpt", &width, &height)
		// A letter of 10 pt is 5 pt wide at most in the mean, a line 12 pt high.
		lines := float64(strings.Count(text, "\n")) + float64(len([]rune(text)))*5/(width-20)
		if width > 480 || height > 400 || height < min(lines*12, 390) {
			t.Errorf("%s: %v × %v for %.1f lines", cell, width, height, lines)
		}
		var left, top, right, bottom, _x int
		if n, err := fmt.Sscanf(s.Client.Anchor, "%d, %d, %d, %d, %d, %d, %d, %d", &left, &_x, &top, &_x, &right, &_x,
			&bottom, &_x); n != 8 {
			t.Fatal(err)
		}
		if left <= s.Client.Column || top != s.Client.Row || right < left || bottom < top {
			t.Errorf("%s: the box is at %s", cell, s.Client.Anchor)
		}
	}
}

// A set of so many indicators that the boxes need more numbers than a sheet has
// at first.
func TestThousandsOfCommentsHaveNumbersOfTheirOwn(t *testing.T) {
	set := &criteria.Set{ID: "lon", Title: "Bộ tiêu chí lớn"}
	c := criteria.Criterion{ID: "1", Name: "Thử"}
	for i := range 1100 {
		c.Indicators = append(c.Indicators, criteria.Indicator{ID: fmt.Sprintf("1.%d", i+1), Name: "Một"})
	}
	set.Criteria = []criteria.Criterion{c}
	m := xlsx.Month{Findings: findings(set, july, "set: lon\nmonth: 2023-07\n")}
	for _, ind := range c.Indicators {
		for _, key := range []string{"rating", "cause"} {
			m.Comments = append(m.Comments, xlsx.Comment{Indicator: ind.ID, Field: key,
				Paragraphs: []string{ind.ID + " " + key}})
		}
	}
	data, err := xlsx.Matrix(m, head())
	if err != nil {
		t.Fatal(err)
	}
	drawing := part(t, data, "xl/drawings/vmlDrawing1.vml")
	if !strings.Contains(drawing, `data="1,2,3"`) || strings.Count(drawing, `id="_x0000_s`) != 2200 {
		t.Error(drawing[:500])
	}
	if got := open(t, data).remarks(); len(got) != 2200 {
		t.Errorf("%d comments", len(got))
	}
}

var notation = regexp.MustCompile(`(?s)<office:annotation ([^>]*)>(.*?)</office:annotation>`)

// LibreOffice keeps every comment with its text, hidden, in a box of our size.
func TestLibreOfficeReadsTheComments(t *testing.T) {
	data, err := xlsx.Matrix(commented(t), head())
	if err != nil {
		t.Fatal(err)
	}
	flat, err := os.ReadFile(oracle.Convert(t, oracle.File(t, "so.xlsx", data), "fods", "fods"))
	if err != nil {
		t.Fatal(err)
	}
	all := notation.FindAllStringSubmatch(string(flat), -1)
	if len(all) != 8 {
		t.Fatalf("%d comments", len(all))
	}
	said := ""
	for _, a := range all {
		said += regexp.MustCompile(`<[^>]*>`).ReplaceAllString(a[2], "") + "\n"
		var width, height float64
		for name, into := range map[string]*float64{"width": &width, "height": &height} {
			_, after, _ := strings.Cut(a[1], "svg:"+name+`="`)
			fmt.Sscanf(after, "%fin", into)
		}
		if strings.Contains(a[1], `office:display="true"`) || width < 3.3 || height < 0.3 {
			t.Errorf("shown, or of another size: %s", a[1])
		}
	}
	for _, want := range []string{"lỗi DOC-10: tính đúng là 3,98%", "Theo: số liệu", "cảnh báo DOC-52", "tên chỉ tiêu",
		"cột không có", "&lt;&amp;&gt;", "😀 cuối"} {
		if !strings.Contains(said, want) {
			t.Errorf("%q is lost", want)
		}
	}
}
