package html_test

import (
	"bytes"
	"strings"
	"testing"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

var reference = doc.Line{
	Text: "(Kèm theo Kế hoạch số 78/KH-UBND ngày 05 tháng 7 năm 2023 của Ủy ban nhân dân xã Cẩm Thành)",
}

// withAppendices is a plan with an upright appendix and one on its side, of
// two pages each.
func withAppendices(t testing.TB) *doc.Document {
	d := plan(t)
	list := &doc.Table{Columns: make([]doc.Column, 2), Head: []doc.Row{row("Thôn", "Tiêu chí")}}
	for range 30 {
		list.Rows = append(list.Rows, row("Thôn Trung Tâm", "Trường học"))
	}
	duties := []doc.Block{heading(2, "I. NHIỆM VỤ")}
	for range 20 {
		duties = append(duties, paragraph(strings.Repeat("Các thôn rà soát các tiêu chí. ", 8)))
	}
	d.Appendices = []doc.Appendix{
		{Label: doc.Line{Text: "Phụ lục I"}, Title: spans("Nhiệm vụ"), Reference: reference, Body: duties},
		{Label: doc.Line{Text: "Phụ lục II"}, Title: spans("Danh sách"), Reference: reference, Body: []doc.Block{list},
			Landscape: true},
	}
	return d
}

func laid(d *doc.Document) []layout.Page { return layout.Lay(d).Pages }

func TestEveryAppendixIsASheet(t *testing.T) {
	root := parse(t, withAppendices(t))
	var sheets []string
	for _, s := range classed(root, "to-giay") {
		sheets = append(sheets, s.Data+" "+attr(s, "class"))
	}
	equal(t, "sheets", sheets, []string{"div to-giay", "section to-giay", "section to-giay ngang"})
}

func TestLabelAndTitleOfAnAppendixAreOneHeading(t *testing.T) {
	root := parse(t, withAppendices(t))
	sections := find(root, "section")
	equal(t, "heading", texts(find(sections[0], "h2")), []string{"Phụ lục I\nNHIỆM VỤ"})
	equal(t, "headings below", texts(find(sections[0], "h3")), []string{"I. NHIỆM VỤ"})
	equal(t, "reference", texts(classed(sections[1], "phu-luc-kem-theo")), []string{reference.Text})
}

func TestDeepHeadingsOfAnAppendixStayHeadings(t *testing.T) {
	d := withAppendices(t)
	d.Appendices[0].Body = nil
	for level := 1; level <= doc.Levels; level++ {
		d.Appendices[0].Body = append(d.Appendices[0].Body, heading(level, "Tiêu đề"))
	}
	found := find(find(parse(t, d), "section")[0], "h2", "h3", "h4", "h5", "h6")
	equal(t, "headings", names(found), []string{"h2", "h3", "h4", "h5", "h6", "h6"})
}

func TestAppendixOnItsSideHasPaperOnItsSide(t *testing.T) {
	file := write(withAppendices(t))
	for _, want := range []string{
		"@page phu-luc-1{size:210mm 297mm;", "@page phu-luc-2{size:297mm 210mm;", "#phu-luc-2{page:phu-luc-2}",
	} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("the style sheet lacks %s", want)
		}
	}
}

func TestRuleUnderAReferenceIsAThirdToAHalfOfALine(t *testing.T) {
	d := withAppendices(t)
	root := parse(t, d)
	width := layout.Italic.Width(reference.Text, d.Styles.Of(style.AppendixReference).Size)
	between(t, points(t, property(t, root, "#phu-luc-1 hgroup::after", "width")), width/2)
	between(t, points(t, property(t, root, "#phu-luc-2 hgroup::after", "width")), width)
}

func TestIssuedDocumentHasAHeaderOfItsOwn(t *testing.T) {
	d := withAppendices(t)
	own := doc.Header{Nation: d.Header.Nation, Motto: d.Header.Motto, Agency: d.Header.Agency}
	d.Marks.Urgency.Text = "KHẨN"
	d.Appendices = []doc.Appendix{
		{Header: &own, Label: doc.Line{Text: "Quy chế"}, Title: spans("Làm việc"), Reference: reference},
	}
	section := find(parse(t, d), "section")[0]
	equal(t, "motto", texts(classed(section, "tieu-ngu")), []string{"Độc lập - Tự do - Hạnh phúc"})
	equal(t, "type", texts(classed(section, "ten-loai")), []string{"QUY CHẾ"})
	equal(t, "excerpt", texts(classed(section, "trich-yeu")), []string{"Làm việc"})
	equal(t, "urgency", texts(classed(section, "do-khan")), nil)
}

func TestAppendicesArePrintedOnThePagesOfLayout(t *testing.T) {
	d := withAppendices(t)
	d.Appendices[0].ESign.Text = "Số: 78/KH-UBND; 05/7/2023"
	printed, pages := printed(t, d), laid(d)
	if len(printed) != len(pages) {
		t.Fatalf("%d pages, layout has %d", len(printed), len(pages))
	}
	for i, p := range pages {
		first := p.Lines[0].Text()
		if p.Number == 1 && i == 1 {
			first = d.Appendices[0].ESign.Text
		}
		if i > 0 && printed[i][0] != first {
			t.Errorf("page %d begins with %q, in layout with %q", i+1, printed[i][0], first)
		}
	}
}
