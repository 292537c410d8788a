package xlsx

import (
	"fmt"
	"slices"
	"sync"

	"github.com/xuri/excelize/v2"
)

// normalSize is that of the style Normal, whose digits are the unit of column
// widths: those of Times New Roman 12 are 6 pt wide on every screen, 8 pixels at
// 96 dpi.
const normalSize = 2 * float64(charWidth)

// style gives the number of a cell's style; 0 is the style Normal.
func (w *writer) style(of cellStyle) int {
	n, known := w.numbers[of]
	if !known {
		w.styles = append(w.styles, of)
		n = len(w.styles)
		w.numbers[of] = n
	}
	return n
}

// stylesPart is the part with all styles.
const stylesPart = "xl/styles.xml"

// styleParts are the parts of workbooks that were written before, by the styles
// that are in them: those of a commune's villages have the same.
var styleParts sync.Map

// addStyles adds the cells' styles, in the order of their numbers, and tells
// what they are all known by.
func (w *writer) addStyles() (key string) {
	key = fmt.Sprintf("%+v %+v", w.styles, w.colours)
	if part, made := styleParts.Load(key); made {
		w.file.Pkg.Store(stylesPart, part)
		w.file.Styles = nil
		return key
	}
	for i, s := range w.styles {
		n, err := w.file.NewStyle(s.excelize())
		if w.try(err); n != i+1 {
			w.try(fmt.Errorf("style %d is number %d", i+1, n))
		}
	}
	return key
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
	n := slices.Index(w.colours, c)
	if n < 0 {
		n = len(w.colours)
		w.colours = append(w.colours, c)
		_, err := w.file.NewConditionalStyle(&excelize.Style{Font: &excelize.Font{Color: c.ink}, Fill: solid(c.fill)})
		w.try(err)
	}
	return n
}
