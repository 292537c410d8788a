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
	"vanban/internal/style"
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

// Matrix writes the workbook of a month's findings (`tieu-chi-2023-07.xlsx`).
func Matrix(fs *criteria.Findings, head Head) ([]byte, error) {
	if len(fs.Set.Criteria) == 0 {
		return nil, fmt.Errorf("the criteria set %q has no criteria", fs.Set.ID)
	}
	b := newBook()
	b.describe(fs, head)
	b.add(matrixSheet(fs, head))
	b.addRatings()
	return b.bytes()
}
