package xlsx

import (
	"strings"

	"github.com/xuri/excelize/v2"
)

// overlay is what lies over the cells: that most are locked, the filter, the
// colours that follow the cells, and what may be typed into them. A locked sheet
// has no password, and rows and columns may still be made larger.
func (w *writer) overlay(s *sheet) {
	if s.locked {
		w.try(w.file.ProtectSheet(s.name, &excelize.SheetProtectionOptions{
			SelectLockedCells: true, SelectUnlockedCells: true, FormatColumns: true, FormatRows: true,
		}))
	}
	if s.filter.rows > 0 {
		w.try(w.file.AutoFilter(s.name, s.filter.String(), nil))
	}
	w.verdicts(s, s.ratings, false)
	w.verdicts(s, s.letters, true)
	for _, shade := range s.shades {
		w.condition(s, shade.in, excelize.ConditionalFormatOptions{
			Type: "formula", Criteria: hide(shade.when), Format: ptr(w.shade(shade.colours)),
		})
	}
	for _, v := range s.validations() {
		w.try(w.file.AddDataValidation(s.name, v.option()))
	}
}

// condition adds conditions; of several that hold the first one counts.
func (w *writer) condition(s *sheet, in area, conditions ...excelize.ConditionalFormatOptions) {
	w.try(w.file.SetConditionalFormat(s.name, in.String(), conditions))
}

// verdicts are the conditions that tell verdicts apart, in letters or in words.
func (w *writer) verdicts(s *sheet, in area, letters bool) {
	if in.rows == 0 {
		return
	}
	var conditions []excelize.ConditionalFormatOptions
	for _, c := range choices {
		value := c.verdict.String()
		if letters {
			value = c.letter
		}
		conditions = append(conditions, excelize.ConditionalFormatOptions{
			Type: "cell", Criteria: "==", Value: quoted(value), Format: ptr(w.shade(c.colours)),
		})
	}
	w.condition(s, in, conditions...)
}

// validation ties cells to a list, shows a note when one of them is chosen, or
// both.
type validation struct {
	hint
	in []area
}

// validations are all of the sheet.
func (s *sheet) validations() []validation {
	var all []validation
	for _, list := range []struct {
		name string
		in   []area
	}{{ratingsName, s.choices}, {lettersName, s.letterChoices}} {
		if len(list.in) > 0 {
			all = append(all, validation{hint{title: "Đánh giá", list: list.name}, list.in})
		}
	}
	for _, h := range s.hints {
		all = append(all, validation{h.hint, []area{h.in}})
	}
	return all
}

// option is the validation as excelize takes it.
func (v validation) option() *excelize.DataValidation {
	in := make([]string, len(v.in))
	for i, a := range v.in {
		in[i] = a.String()
	}
	o := &excelize.DataValidation{AllowBlank: true, Sqref: strings.Join(in, " ")}
	if v.list != "" {
		o.Type, o.Formula1 = "list", v.list
		o.SetError(excelize.DataValidationErrorStyleStop, v.title, "Chọn trong danh sách, hoặc để trống.")
	}
	if v.text != "" {
		o.SetInput(v.title, v.text)
	}
	return o
}

// page is how the sheet is printed. The foot is set in 10 pt: with 11 LibreOffice
// loses the last page of some tables whose header is repeated.
func (w *writer) page(s *sheet) {
	yes, across, order := true, s.pagesAcross(), "downThenOver"
	if across > 1 {
		order = "overThenDown"
	}
	w.try(w.file.SetPageMargins(s.name, &excelize.PageLayoutMarginsOptions{
		Left: inches(margin), Right: inches(margin), Top: inches(margin), Bottom: inches(footMargin),
		Header: inches(footDistance), Footer: inches(footDistance), Horizontally: &yes,
	}))
	w.try(w.file.SetPageLayout(s.name, &excelize.PageLayoutOptions{
		Size: ptr(a4), Orientation: ptr("landscape"), FitToWidth: &across, FitToHeight: ptr(0), PageOrder: &order,
	}))
	w.try(w.file.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{
		OddFooter: `&C&"` + fontName + `,Regular"&10Trang &P/&N`,
	}))
	for _, unmarked := range unmarked {
		w.try(w.file.AddIgnoredErrors(s.name, s.all().String(), unmarked))
	}
}

// unmarked have no green corners: numbers that are texts and counts beside
// other numbers are no slips.
var unmarked = []excelize.IgnoredErrorsType{
	excelize.IgnoredErrorsNumberStoredAsText, excelize.IgnoredErrorsFormula, excelize.IgnoredErrorsFormulaRange,
}
