package sheet

import (
	"cmp"
	"slices"
	"sort"
	"vanban/internal/ooxml"
)

// merges are the merged areas of a sheet, to be found by row.
type merges struct {
	areas   []Area // from left to right
	covered int    // rows, of all areas together
	first   []int  // where the areas of a row begin in byRow
	byRow   []int
}

// merge notes a merged area. Rows below all that can be filled do not count.
func (r *cellReader) merge() {
	area, ok := parseArea(r.Attr("ref"))
	if !ok {
		r.Err = ooxml.ErrDamaged
		return
	}
	if area.Top > maxRows {
		return
	}
	area.Bottom = min(area.Bottom, maxRows)
	m := &r.sheet.merges
	if m.covered += area.Bottom - area.Top + 1; m.covered > maxMerged {
		r.Err = ooxml.ErrHuge
		return
	}
	m.areas = append(m.areas, area)
}

// index makes the areas quick to find.
func (m *merges) index() {
	slices.SortFunc(m.areas, func(a, b Area) int { return cmp.Compare(a.Left, b.Left) })
	bottom := 0
	for _, a := range m.areas {
		bottom = max(bottom, a.Bottom)
	}
	m.first, m.byRow = make([]int, bottom+2), make([]int, m.covered)
	for _, a := range m.areas {
		for row := a.Top; row <= a.Bottom; row++ {
			m.first[row+1]++
		}
	}
	for row := range bottom + 1 {
		m.first[row+1] += m.first[row]
	}
	filled := make([]int, bottom+1)
	for i, a := range m.areas {
		for row := a.Top; row <= a.Bottom; row++ {
			m.byRow[m.first[row]+filled[row]] = i
			filled[row]++
		}
	}
}

// at is the area that covers a cell.
func (m *merges) at(row, col int) (Area, bool) {
	if row+1 >= len(m.first) {
		return Area{}, false
	}
	list := m.byRow[m.first[row]:m.first[row+1]]
	i := sort.Search(len(list), func(i int) bool { return m.areas[list[i]].Left > col }) - 1
	if i < 0 || m.areas[list[i]].Right < col {
		return Area{}, false
	}
	return m.areas[list[i]], true
}
