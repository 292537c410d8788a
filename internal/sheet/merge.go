package sheet

import (
	"cmp"
	"slices"
	"sort"
)

// maxMerged is how many rows all merged areas of a sheet may cover together.
const maxMerged = 500_000

// merges are the merged areas of a sheet, to be found by row.
type merges struct {
	areas []Area
	rows  map[int][]int // the areas that cover a row, from left to right
}

// merge notes a merged area.
func (r *cellReader) merge() {
	area, ok := parseArea(r.attr("ref"))
	if !ok {
		r.err = errDamaged
		return
	}
	r.sheet.merges.areas = append(r.sheet.merges.areas, area)
}

// index makes the areas quick to find. Rows below all that can be filled do
// not count.
func (m *merges) index() error {
	m.rows = map[int][]int{}
	covered := 0
	for i, a := range m.areas {
		bottom := min(a.Bottom, maxRows)
		if covered += max(bottom-a.Top+1, 0); covered > maxMerged {
			return errHuge
		}
		for row := a.Top; row <= bottom; row++ {
			m.rows[row] = append(m.rows[row], i)
		}
	}
	for _, list := range m.rows {
		slices.SortFunc(list, func(i, j int) int { return cmp.Compare(m.areas[i].Left, m.areas[j].Left) })
	}
	return nil
}

// at is the area that covers a cell.
func (m *merges) at(row, col int) (Area, bool) {
	list := m.rows[row]
	i := sort.Search(len(list), func(i int) bool { return m.areas[list[i]].Left > col }) - 1
	if i < 0 || m.areas[list[i]].Right < col {
		return Area{}, false
	}
	return m.areas[list[i]], true
}
