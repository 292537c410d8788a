package xlsx

// chart is a chart over the cells of its sheet.
type chart struct {
	shape         shape
	title         string
	across, along string // titles of the axes: of what is counted, of what counts
	series        []series
	at            area // the cells that it covers
	described     string
}

// shape is how a chart shows its numbers.
type shape int

const (
	bars    shape = iota // lying, on top of each other
	towers               // standing, on top of each other
	strokes              // lines with markers
)

// series are the numbers that have one colour.
type series struct {
	name, categories, values strip
	colour                   string
}

// strip are cells beside or below each other, and what stands in them: a
// preview shows a chart from what the file says of the cells.
type strip struct {
	refers string
	cells  []cell
}

// strip gives cells of the sheet to a chart.
func (s *sheet) strip(a area) strip {
	t := strip{refers: a.absolute(s.name)}
	for row := a.row; row < a.row+a.rows; row++ {
		for col := a.col; col < a.col+a.cols; col++ {
			t.cells = append(t.cells, s.rows[row-1].cells[col])
		}
	}
	return t
}
