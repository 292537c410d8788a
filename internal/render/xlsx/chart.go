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

// step is the distance of the lines behind the numbers: a whole number, so that
// no line is named twice, and few lines.
func (c chart) step() int {
	most := 0
	for i := range c.series[0].values.cells {
		sum := 0
		for _, s := range c.series {
			n, _ := s.values.cells[i].value.(int)
			if c.shape == strokes {
				sum = max(sum, n)
			} else {
				sum += n
			}
		}
		most = max(most, sum)
	}
	for step := 1; ; step *= 10 {
		for _, times := range []int{1, 2, 5} {
			if most <= 8*times*step {
				return times * step
			}
		}
	}
}
