package xlsx

import (
	"fmt"
	"strconv"
)

// chunk is how much of a sheet is written at a time.
const chunk = 1 << 16

// writeSheet writes a sheet's part. The elements of a worksheet have a fixed
// order (ECMA-376, CT_Worksheet).
func (b *book) writeSheet(s *sheet, n int) {
	b.archive.create(fmt.Sprintf("%ssheet%d.xml", sheetFolder, n))
	m := b.page[:0]
	m.put(declaration, `<worksheet xmlns="`, mainNamespace, `" xmlns:r="`, relationships, `">`)
	m.put(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="`, s.all().String(), `"/>`)
	m.view(s, n == 1)
	m.columns(s)
	m.put("<sheetData>")
	letters := make([]string, len(s.widths))
	for i := range letters {
		letters[i] = columnName(i)
	}
	for i := range s.rows {
		b.writeRow(&m, s, i, letters)
		if len(m) > chunk {
			b.archive.write(m)
			m = m[:0]
		}
	}
	m.put("</sheetData>")
	m.overlay(s)
	b.conditionsOf(&m, s)
	m.validations(s)
	m.page(s)
	m.put("</worksheet>")
	b.archive.write(m)
	b.page = m
}

// view is how the sheet is seen: without grid, the header frozen.
func (m *markup) view(s *sheet, first bool) {
	m.put(`<sheetViews><sheetView showGridLines="0"`)
	if first {
		m.put(` tabSelected="1"`)
	}
	m.put(` workbookViewId="0">`)
	if s.headRow > 0 {
		m.pane(s)
	}
	m.put(`</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/>`)
}

// pane freezes the header and the first columns.
func (m *markup) pane(s *sheet) {
	active := "bottomLeft"
	m.put("<pane")
	if s.frozen > 0 {
		m.intAttribute("xSplit", s.frozen)
		active = "bottomRight"
	}
	m.intAttribute("ySplit", s.headRow)
	below := address(s.frozen, s.headRow+1)
	m.put(` topLeftCell="`, below, `" activePane="`, active, `" state="frozen"/>`)
	if s.frozen > 0 {
		m.put(`<selection pane="topRight"/><selection pane="bottomLeft"/>`)
	}
	m.put(`<selection pane="`, active, `" activeCell="`, below, `" sqref="`, below, `"/>`)
}

// columns are their widths, neighbours of one width together.
func (m *markup) columns(s *sheet) {
	m.put("<cols>")
	for from, to := 0, 0; from < len(s.widths); from = to {
		for to = from + 1; to < len(s.widths) && s.widths[to] == s.widths[from]; to++ {
		}
		m.put("<col")
		m.intAttribute("min", from+1)
		m.intAttribute("max", to)
		m.put(` width="`, decimal(s.widths[from]/charWidth), `" customWidth="1"/>`)
	}
	m.put("</cols>")
}

// writeRow writes the cells of a row.
func (b *book) writeRow(m *markup, s *sheet, i int, letters []string) {
	r, number := &s.rows[i], strconv.Itoa(i+1)
	m.put(`<row r="`, number, `"`)
	if r.height > 0 {
		m.put(` ht="`, decimal(r.height), `" customHeight="1"`)
	}
	m.put(">")
	for col := range r.cells {
		c := &r.cells[col]
		if c.look == (look{}) {
			continue
		}
		m.put(`<c r="`, letters[col], number, `"`)
		m.intAttribute("s", b.styles.cell(c.look))
		b.writeValue(m, c, letters[col], number)
	}
	m.put("</row>")
}

// writeValue writes what stands in a cell. A text is one of the shared ones; the
// text that a formula gives stands in the cell.
func (b *book) writeValue(m *markup, c *cell, letter, number string) {
	is, isText := c.value.(string)
	runs, areRuns := c.value.([]run)
	if isText || areRuns {
		b.checkText(c.shown, "cell "+letter+number)
	}
	switch {
	case c.formula != "":
		if isText {
			m.put(` t="str"`)
		}
		m.put("><f>")
		m.escape(c.formula)
		m.put("</f><v>")
		m.escape(c.written())
		m.put("</v></c>")
	case isText:
		m.put(` t="s"><v>`)
		m.int(b.texts.text(is))
		m.put("</v></c>")
	case areRuns:
		m.put(` t="s"><v>`)
		m.int(b.texts.runs(runs))
		m.put("</v></c>")
	case c.value == nil:
		m.put("/>")
	default:
		m.put("><v>", c.written(), "</v></c>")
	}
}

// overlay is what lies over the cells: that most are locked, the filter, and
// those that are one. A locked sheet has no password, and rows and columns may
// still be made larger.
func (m *markup) overlay(s *sheet) {
	if s.locked {
		m.put(`<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>`)
	}
	if s.filter.rows > 0 {
		m.put(`<autoFilter ref="`, s.filter.String(), `"/>`)
	}
	if len(s.merged) == 0 {
		return
	}
	m.put("<mergeCells")
	m.intAttribute("count", len(s.merged))
	m.put(">")
	for _, a := range s.merged {
		m.put(`<mergeCell ref="`, a.String(), `"/>`)
	}
	m.put("</mergeCells>")
}

// conditionsOf are the colours that follow the cells.
func (b *book) conditionsOf(m *markup, s *sheet) {
	b.verdicts(m, s.ratings, false)
	b.verdicts(m, s.letters, true)
	for _, shade := range s.shades {
		m.put(`<conditionalFormatting sqref="`, shade.in.String(), `">`)
		b.rule(m, "expression", "", shade.when, shade.colours)
		m.put("</conditionalFormatting>")
	}
}

// validation ties cells to a list, shows a note when one of them is chosen, or
// both.
type validation struct {
	hint
	in []area
}

// validations are all of the sheet.
func (s *sheet) validations() []validation {
	var all []validation
	for _, list := range []struct {
		name string
		in   []area
	}{{ratingsName, s.choices}, {lettersName, s.letterChoices}} {
		if len(list.in) > 0 {
			all = append(all, validation{hint{title: "Đánh giá", list: list.name}, list.in})
		}
	}
	for _, h := range s.hints {
		all = append(all, validation{h.hint, []area{h.in}})
	}
	return all
}

// validations writes what may be typed into cells.
func (m *markup) validations(s *sheet) {
	all := s.validations()
	if len(all) == 0 {
		return
	}
	m.put("<dataValidations")
	m.intAttribute("count", len(all))
	m.put(">")
	for _, v := range all {
		m.validation(v)
	}
	m.put("</dataValidations>")
}

func (m *markup) validation(v validation) {
	m.put(`<dataValidation allowBlank="1"`)
	if v.list != "" {
		m.put(` type="list" showErrorMessage="1" error="Chọn trong danh sách, hoặc để trống."`)
		m.attribute("errorTitle", v.title)
	}
	if v.text != "" {
		m.put(` showInputMessage="1"`)
		m.attribute("promptTitle", v.title)
		m.attribute("prompt", v.text)
	}
	m.put(` sqref="`)
	for i, a := range v.in {
		if i > 0 {
			m.put(" ")
		}
		m.put(a.String())
	}
	m.put(`">`)
	if v.list != "" {
		m.put("<formula1>")
		m.escape(v.list)
		m.put("</formula1>")
	}
	m.put("</dataValidation>")
}

// page is how the sheet is printed. The foot is set in 10 pt: with 11 LibreOffice
// loses the last page of some tables whose header is repeated. Numbers that are texts, and counts beside
// other numbers, are no slips: no green corners.
func (m *markup) page(s *sheet) {
	inches := func(name string, length float64) {
		m.put(" ", name, `="`, strconv.FormatFloat(length/25.4, 'f', 4, 64), `"`)
	}
	m.put(`<printOptions horizontalCentered="1"/><pageMargins`)
	inches("left", float64(margin))
	inches("right", float64(margin))
	inches("top", float64(margin))
	inches("bottom", float64(footMargin))
	inches("header", float64(footDistance))
	inches("footer", float64(footDistance))
	m.put(`/><pageSetup paperSize="9"`)
	m.intAttribute("fitToWidth", s.pagesAcross())
	m.put(` fitToHeight="0"`)
	if s.pagesAcross() > 1 {
		m.put(` pageOrder="overThenDown"`)
	}
	m.put(` orientation="landscape"/><headerFooter><oddFooter>&amp;C&amp;"`, fontName, `,Regular"&amp;10Trang &amp;P/&amp;N</oddFooter></headerFooter>`)
	if begins := s.pageBegins(); len(begins) > 0 {
		m.put("<rowBreaks")
		m.intAttribute("count", len(begins))
		m.intAttribute("manualBreakCount", len(begins))
		m.put(">")
		for _, row := range begins {
			m.put("<brk")
			m.intAttribute("id", row-1)
			m.put(` max="16383" man="1"/>`)
		}
		m.put("</rowBreaks>")
	}
	m.put(`<ignoredErrors><ignoredError sqref="`, s.all().String(), `" numberStoredAsText="1" formula="1" formulaRange="1"/></ignoredErrors>`)
	links := 0
	for _, l := range []struct {
		element string
		there   bool
	}{{"drawing", s.drawn()}, {"legacyDrawing", len(s.annotations) > 0}} {
		if l.there {
			links++
			m.put("<", l.element, ` r:id="rId`, strconv.Itoa(links), `"/>`)
		}
	}
}
