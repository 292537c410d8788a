package xlsx

import "github.com/xuri/excelize/v2"

// normalSize is that of the style Normal, whose digits are the unit of column
// widths: those of Times New Roman 12 are 6 pt wide on every screen, 8 pixels at
// 96 dpi.
const normalSize = 2 * float64(charWidth)

// style gives the number of a cell's style; 0 is the style Normal.
func (w *writer) style(of cellStyle) int {
	n, known := w.styles[of]
	if !known {
		var err error
		n, err = w.file.NewStyle(of.excelize())
		w.try(err)
		w.styles[of] = n
	}
	return n
}

// excelize is the style as the library takes it.
func (s cellStyle) excelize() *excelize.Style {
	e := &excelize.Style{
		Font:      s.font(),
		Alignment: &excelize.Alignment{Horizontal: alignNames[s.align], Vertical: "center", WrapText: true},
	}
	if s.top {
		e.Alignment.Vertical = "top"
	}
	if s.upright {
		e.Alignment.TextRotation = 90
	}
	if s.boxed {
		for _, side := range []string{"left", "right", "top", "bottom"} {
			e.Border = append(e.Border, excelize.Border{Type: side, Color: ink, Style: 1})
		}
	}
	if s.fill != "" {
		e.Fill = solid(s.fill)
	}
	if s.open {
		e.Protection = &excelize.Protection{Locked: false}
	}
	if id, known := builtIn[s.format]; known {
		e.NumFmt = id
	} else {
		e.CustomNumFmt = &s.format
	}
	return e
}

const ink = "000000"

func (s cellStyle) font() *excelize.Font {
	return &excelize.Font{Family: fontName, Size: float64(s.size), Bold: s.bold, Italic: s.italic, Color: ink}
}

func solid(colour string) excelize.Fill {
	return excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{colour}}
}

// builtIn are number formats that every program knows by their numbers; under
// one of its own, a text format is no text format for excelize.
var builtIn = map[string]int{"": 0, "0": 1, "0.00": 2, "#,##0": 3, "#,##0.00": 4, "0%": 9, "0.00%": 10, "@": 49}

// shade gives the number of the conditional style of colours.
func (w *writer) shade(c colours) int {
	n, known := w.shades[c]
	if !known {
		var err error
		n, err = w.file.NewConditionalStyle(&excelize.Style{Font: &excelize.Font{Color: c.ink}, Fill: solid(c.fill)})
		w.try(err)
		w.shades[c] = n
	}
	return n
}
