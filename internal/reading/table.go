package reading

import (
	"strings"

	"vanban/internal/doc"
)

// Table is a table of the text with its cells as passages, nil where a cell is
// covered.
type Table struct {
	*doc.Table
	Head, Rows [][]*Passage
}

var serialTitles = Set("tt stt")

// SerialColumn is the column of running numbers, -1 without one.
func (t Table) SerialColumn() int {
	for j := range t.Columns {
		if title := t.ColumnTitle(j); serialTitles[title] || title == "số tt" || title == "số thứ tự" {
			return j
		}
	}
	return -1
}

// IsTotal tells a row of totals by its first words.
func IsTotal(row []*Passage) bool {
	for j := range row[:min(2, len(row))] {
		if row[j] == nil || len(row[j].Words) == 0 {
			continue
		}
		low := strings.TrimSpace(row[j].Lower(row[j].Whole()))
		if strings.HasPrefix(low, "tổng") || strings.HasPrefix(low, "cộng") || low == "toàn xã" || low == "cả xã" {
			return true
		}
	}
	return false
}

// CellText is the text of a row's cell, empty where there is none.
func CellText(row []*Passage, j int) string {
	if j < 0 || j >= len(row) || row[j] == nil {
		return ""
	}
	return strings.TrimSpace(row[j].Text)
}

// ColumnTitle is the header of a column in small letters, all its rows.
func (t Table) ColumnTitle(j int) string {
	var parts []string
	for _, row := range t.Head {
		if s := CellText(row, j); s != "" {
			parts = append(parts, Lower(s))
		}
	}
	return strings.Join(parts, " ")
}

// ColumnOf is the first column whose title has one of the words, -1 without.
func (t Table) ColumnOf(titles ...string) int {
	for j := range t.Columns {
		for _, title := range titles {
			if strings.Contains(t.ColumnTitle(j), title) {
				return j
			}
		}
	}
	return -1
}
