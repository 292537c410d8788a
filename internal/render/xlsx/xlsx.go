// Package xlsx writes workbooks: the matrix of a month's findings as an
// official table, with ratings to choose from a list and counts that follow.
//
// A sheet is composed as rows of plain cells, measured, and only then written:
// its columns are wide enough and its rows high enough for their texts. What
// somebody typed is always a text or a number, never a formula. Texts come in
// NFC; the workbook is bytes, the same for the same input.
package xlsx

import (
	"fmt"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/style"
	"vanban/internal/viet"
)

// pt is a length in points.
type pt = style.Pt

// Head is what stands above and below a table.
type Head struct {
	Styles    *style.Sheet      // the sizes of the components
	Parent    []string          // lines of the body above the issuing one (cơ quan chủ quản); may be none
	Agency    []string          // lines of the issuing body (cơ quan ban hành)
	Place     string            // địa danh
	Subject   string            // whose findings they are, such as `xã Cẩm Thành`; may be empty
	Locality  criteria.Locality // where the levels apply
	Authority []string          // lines of the signer's quyền hạn, chức vụ; none: no signature block
	Signer    string            // the signer's name
}

// Month is what the commune's workbook of a month is made of.
type Month struct {
	Findings   *criteria.Findings
	Before     *criteria.Findings   // of the month before; nil when there are none
	Earlier    []*criteria.Findings // of all months before, oldest first
	Villages   []Village
	VillageSet *criteria.Set // what the villages report; nil when they report nothing
}

// Village is a village with what it reported.
type Village struct {
	ID, Name string
	Findings *criteria.Findings // nil: not reported
	Before   *criteria.Findings // of the month before; nil when there are none
	Faulty   bool               // reported, but with errors: not counted
}

// Matrix writes the commune's workbook of a month (`tieu-chi-2023-07.xlsx`).
func Matrix(m Month, head Head) ([]byte, error) {
	if err := countable(m.Findings.Set); err != nil {
		return nil, err
	}
	b := newBook()
	b.describe(m.Findings, head)
	b.add(matrixSheet(m.Findings, head))
	b.addRatings()
	return b.bytes()
}

// VillageBook writes a village's workbook of a month
// (`tieu-chi-2023-07/01.xlsx`); set is what the villages report. A village that
// did not report has nothing assessed.
func VillageBook(v Village, month viet.Month, set *criteria.Set, head Head) ([]byte, error) {
	if err := countable(set); err != nil {
		return nil, err
	}
	fs := v.Findings
	if fs == nil {
		fs = criteria.New(set, month, v.ID)
		fs.Close(diag.Place{}, &diag.List{})
	}
	b := newBook()
	b.describe(fs, head)
	b.add(matrixSheet(fs, head))
	b.addRatings()
	return b.bytes()
}

// countable refuses a set of which nothing can be counted.
func countable(set *criteria.Set) error {
	if len(set.Criteria) == 0 {
		return fmt.Errorf("the criteria set %q has no criteria", set.ID)
	}
	return nil
}
