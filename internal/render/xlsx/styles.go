package xlsx

import (
	"slices"
	"strconv"
)

// styles are the workbook's styles: those of cells by their looks, and those
// that conditions give.
type styles struct {
	cells       map[look]int
	order       []look
	conditional []colours
}

// normal is the look of the style Normal, whose digits are the unit of column
// widths: those of Times New Roman 12 are 6 pt wide on every screen, 8 pixels at
// 96 dpi.
var normal = look{size: 2 * charWidth}

// cell gives the number of the style of a look; 0 is the style Normal.
func (s *styles) cell(l look) int {
	n, known := s.cells[l]
	if !known {
		s.order = append(s.order, l)
		n = len(s.order)
		s.cells[l] = n
	}
	return n
}

// condition gives the number of the conditional style of colours.
func (s *styles) condition(c colours) int {
	n := slices.Index(s.conditional, c)
	if n < 0 {
		n = len(s.conditional)
		s.conditional = append(s.conditional, c)
	}
	return n
}

// list is a list of different pieces of markup, in the order they came.
type list struct{ items []string }

func (l *list) add(m markup) int {
	item := string(m)
	n := slices.Index(l.items, item)
	if n < 0 {
		n = len(l.items)
		l.items = append(l.items, item)
	}
	return n
}

// items writes pieces as an element that says how many they are.
func (m *markup) items(element string, items []string) {
	m.put("<", element)
	m.intAttribute("count", len(items))
	m.put(">")
	m.put(items...)
	m.put("</", element, ">")
}

// part is the part of the package.
func (s *styles) part() markup {
	var fonts, fills, borders, xfs, dxfs list
	formats := map[string]int{}
	fonts.add(fontOf(normal))
	fills.add(markup(`<fill><patternFill patternType="none"/></fill>`))
	fills.add(markup(`<fill><patternFill patternType="gray125"/></fill>`))
	borders.add(borderOf(look{}))
	const first = `<xf numFmtId="0" fontId="0" fillId="0" borderId="0"`
	xfs.items = []string{first + ` xfId="0"/>`}
	for _, l := range s.order {
		fill := 0
		if l.fill != "" {
			fill = fills.add(markup(`<fill>` + solid(l.fill) + `</fill>`))
		}
		xfs.items = append(xfs.items, xf(l, formatID(l.format, formats), fonts.add(fontOf(l)), fill, borders.add(borderOf(l))))
	}
	for _, c := range s.conditional {
		dxfs.items = append(dxfs.items, `<dxf><font><color rgb="FF`+c.ink+`"/></font><fill>`+solid(c.fill)+`</fill></dxf>`)
	}
	var m markup
	m.put(declaration, `<styleSheet xmlns="`, mainNamespace, `">`)
	if len(formats) > 0 {
		m.items("numFmts", formatItems(formats))
	}
	m.items("fonts", fonts.items)
	m.items("fills", fills.items)
	m.items("borders", borders.items)
	m.items("cellStyleXfs", []string{first + "/>"})
	m.items("cellXfs", xfs.items)
	m.items("cellStyles", []string{`<cellStyle name="Normal" xfId="0" builtinId="0"/>`})
	m.items("dxfs", dxfs.items)
	m.put("</styleSheet>")
	return m
}

func solid(colour string) string {
	return `<patternFill patternType="solid"><fgColor rgb="FF` + colour + `"/><bgColor rgb="FF` + colour + `"/></patternFill>`
}

// fontOf is the font of a look.
func fontOf(l look) (m markup) {
	m.put("<font>")
	m.font(l, "name")
	m.put("</font>")
	return m
}

// font writes what makes a font; name is the element of its name.
func (m *markup) font(l look, name string) {
	if l.bold {
		m.put("<b/>")
	}
	if l.italic {
		m.put("<i/>")
	}
	m.put(`<sz val="`, decimal(l.size), `"/><color rgb="FF000000"/><`, name, ` val="`, fontName, `"/><family val="1"/>`)
}

func decimal(n pt) string { return strconv.FormatFloat(float64(n), 'f', -1, 64) }

// borderOf is the border of a look.
func borderOf(l look) (m markup) {
	m.put("<border>")
	for _, side := range []string{"left", "right", "top", "bottom"} {
		if l.boxed {
			m.put("<", side, ` style="thin"><color rgb="FF000000"/></`, side, ">")
		} else {
			m.put("<", side, "/>")
		}
	}
	m.put("<diagonal/></border>")
	return m
}

// builtIn are number formats that every program knows.
var builtIn = map[string]int{"": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49}

// firstFormat is the first number of formats of a workbook's own.
const firstFormat = 164

// formatID gives the number of a number format, a new one where need be.
func formatID(code string, own map[string]int) int {
	if id, known := builtIn[code]; known {
		return id
	}
	if _, known := own[code]; !known {
		own[code] = firstFormat + len(own)
	}
	return own[code]
}

func formatItems(own map[string]int) []string {
	items := make([]string, len(own))
	for code, id := range own {
		var m markup
		m.put("<numFmt")
		m.intAttribute("numFmtId", id)
		m.attribute("formatCode", code)
		m.put("/>")
		items[id-firstFormat] = string(m)
	}
	return items
}

// xf is a cell's style.
func xf(l look, format, font, fill, border int) string {
	var m markup
	m.put("<xf")
	m.intAttribute("numFmtId", format)
	m.intAttribute("fontId", font)
	m.intAttribute("fillId", fill)
	m.intAttribute("borderId", border)
	m.put(` xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"`)
	vertical := "center"
	if l.top {
		vertical = "top"
	}
	m.put(`><alignment horizontal="`, alignNames[l.align], `" vertical="`, vertical, `"`)
	if l.upright {
		m.put(` textRotation="90"`)
	}
	m.put(` wrapText="1"/>`)
	if l.open {
		m.put(`<protection locked="0"/>`)
	}
	m.put("</xf>")
	return string(m)
}
