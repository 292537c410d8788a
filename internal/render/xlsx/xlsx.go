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
	Comments   []Comment     // on the commune's findings
}

// Village is a village with what it reported.
type Village struct {
	ID, Name string
	Findings *criteria.Findings // nil: not reported
	Before   *criteria.Findings // of the month before; nil when there are none
	Faulty   bool               // reported, but with errors: not counted
	Comments []Comment          // on its findings, for its own workbook
}

// Matrix writes the commune's workbook of a month (`tieu-chi-2023-07.xlsx`).
func Matrix(m Month, head Head) ([]byte, error) {
	if err := countable(m.Findings.Set); err != nil {
		return nil, err
	}
	return m.book(head).bytes()
}

// book composes the commune's workbook.
func (m Month) book(head Head) *book {
	main := newMatrix(m.Findings, head, true)
	main.comment(m.Comments)
	b := newBook(summaryTitle, m.Findings, head)
	b.add(main.sheet)
	v := newVillages(m, head)
	if v != nil {
		b.add(v.sheet)
	}
	b.add(newOpen(main, head))
	b.add(newChanges(main, m.Before, head).sheet)
	b.add(newCharts(main, m, v, head).sheet)
	b.addLists(newLists(m.Findings.Set, m.VillageSet, head))
	b.identify(main, "matrix")
	return b
}

// VillageBook writes a village's workbook of a month
// (`tieu-chi-2023-07/01.xlsx`); set is what the villages report, head the
// commune's. A village that did not report, or did so with faults, has nothing
// assessed.
func VillageBook(v Village, month viet.Month, set *criteria.Set, head Head) ([]byte, error) {
	if err := countable(set); err != nil {
		return nil, err
	}
	if !v.usable() {
		v.Findings = criteria.New(set, month, v.ID)
		v.Findings.Close(diag.Place{}, &diag.List{})
	}
	return v.book(head.ofVillage(v.Name)).bytes()
}

// book composes the workbook of a village whose head and findings are settled.
func (v Village) book(head Head) *book {
	set := v.Findings.Set
	main := newMatrix(v.Findings, head, set.Level == villageLevel)
	main.comment(v.Comments)
	b := newBook(summaryTitle, v.Findings, head)
	b.add(main.sheet)
	b.add(newOpen(main, head))
	b.add(newChanges(main, v.Before, head).sheet)
	b.addLists(newLists(set, nil, head))
	b.identify(main, "village")
	return b
}

// villageLevel is that of a criteria set for villages.
const villageLevel = "thon"

// identify names the columns of the main sheet and adds what the workbook says
// of itself, for reading it back.
func (b *book) identify(m *matrix, kind string) {
	o := originOf(kind, m.fs)
	for _, f := range all(m.fs) {
		for _, field := range criteria.Fields {
			o.note(f, field, m.cellOf(f, field.Key))
		}
	}
	for _, c := range m.columns {
		if c.cell != nil && c.key != "level" {
			b.nameField(c.key, m.name, m.column(c.key))
		}
	}
	b.addOrigin(o)
}

// countable refuses a set of which nothing can be counted.
func countable(set *criteria.Set) error {
	if len(set.Criteria) == 0 {
		return fmt.Errorf("the criteria set %q has no criteria", set.ID)
	}
	return nil
}
