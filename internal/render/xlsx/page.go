package xlsx

import (
	"github.com/xuri/excelize/v2"

	"vanban/internal/style"
)

const (
	a4           = 9 // Excel's number of the paper
	margin       = style.Mm(10)
	footMargin   = style.Mm(15)
	footDistance = style.Mm(7)
)

// preparePage sets up print and view of a sheet that has a table.
func (b *book) preparePage(s *sheet) {
	if s.headRow == 0 {
		return
	}
	yes, no, one, asNeeded, paper, landscape := true, false, 1, 0, a4, "landscape"
	f := b.file
	b.try(f.SetSheetProps(s.name, &excelize.SheetPropsOptions{FitToPage: &yes}))
	b.try(f.SetSheetView(s.name, 0, &excelize.ViewOptions{ShowGridLines: &no}))
	b.try(f.SetPageLayout(s.name, &excelize.PageLayoutOptions{
		Size: &paper, Orientation: &landscape, FitToWidth: &one, FitToHeight: &asNeeded,
	}))
	b.try(f.SetPageMargins(s.name, &excelize.PageLayoutMarginsOptions{
		Left: inches(margin), Right: inches(margin), Top: inches(margin),
		Bottom: inches(footMargin), Header: inches(footDistance), Footer: inches(footDistance),
		Horizontally: &yes,
	}))
	b.try(f.SetHeaderFooter(s.name, &excelize.HeaderFooterOptions{
		OddFooter: `&C&"` + fontName + `,Regular"&11Trang &P/&N`,
	}))
	b.try(f.SetPanes(s.name, &excelize.Panes{
		Freeze: true, XSplit: s.frozen, YSplit: s.headRow,
		TopLeftCell: address(s.frozen, s.headRow+1), ActivePane: "bottomRight",
	}))
	b.name("_xlnm.Print_Area", s.name, s.all().absolute(s.name))
	b.name("_xlnm.Print_Titles", s.name, rowsOf(s.name, s.headRow))
}

func inches(m style.Mm) *float64 {
	in := float64(m / 25.4)
	return &in
}
