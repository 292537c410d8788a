package xlsx

import "github.com/xuri/excelize/v2"

// normalSize is that of the style Normal, whose digits are the unit of column
// widths: those of Times New Roman 12 are 6 pt wide on every screen, 8 pixels at
// 96 dpi.
const normalSize = 2 * float64(charWidth)

// style gives the number of the style of a look; 0 is the style Normal.
func (w *writer) style(l look) int {
	n, known := w.styles[l]
	if !known {
		var err error
		n, err = w.file.NewStyle(l.style())
		w.try(err)
		w.styles[l] = n
	}
	return n
}

// style is the look as excelize takes it.
func (l look) style() *excelize.Style {
	s := &excelize.Style{
		Font:      l.font(),
		Alignment: &excelize.Alignment{Horizontal: alignNames[l.align], Vertical: "center", WrapText: true},
	}
	if l.top {
		s.Alignment.Vertical = "top"
	}
	if l.upright {
		s.Alignment.TextRotation = 90
	}
	if l.boxed {
		for _, side := range []string{"left", "right", "top", "bottom"} {
			s.Border = append(s.Border, excelize.Border{Type: side, Color: ink, Style: 1})
		}
	}
	if l.fill != "" {
		s.Fill = solid(l.fill)
	}
	if l.open {
		s.Protection = &excelize.Protection{Locked: false}
	}
	if id, known := builtIn[l.format]; known {
		s.NumFmt = id
	} else {
		s.CustomNumFmt = &l.format
	}
	return s
}

const ink = "000000"

func (l look) font() *excelize.Font {
	return &excelize.Font{Family: fontName, Size: float64(l.size), Bold: l.bold, Italic: l.italic, Color: ink}
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
