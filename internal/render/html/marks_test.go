package html_test

import (
	"bytes"
	"strings"
	"testing"

	"vanban/internal/doc"
)

// marked is a plan with all marks.
func marked(t testing.TB) *doc.Document {
	d := plan(t)
	d.Marks = doc.Marks{
		Circulation: doc.Line{Text: "Lưu hành nội bộ"},
		ESign:       doc.Line{Text: "Số: 78/KH-UBND; 05/7/2023; 10:15:30 +07:00"},
		Urgency:     doc.Line{Text: "HỎA TỐC"},
		Address:     lines("Thôn Trung Tâm, xã Cẩm Thành"),
		Watermark:   doc.Line{Text: "Dự thảo"},
	}
	return d
}

func TestMarksStandInTheirClasses(t *testing.T) {
	root := parse(t, marked(t))
	for class, want := range map[string]string{
		"luu-hanh": "LƯU HÀNH NỘI BỘ",
		"ky-so":    "Số: 78/KH-UBND; 05/7/2023; 10:15:30 +07:00",
		"do-khan":  "HỎA TỐC",
		"dia-chi":  "Thôn Trung Tâm, xã Cẩm Thành",
	} {
		equal(t, class, texts(classed(root, class)), []string{want})
	}
	if got := attr(classed(root, "du-thao")[0], "data-chu"); got != "DỰ THẢO" {
		t.Errorf("the watermark is %q", got)
	}
}

func TestUrgencyBoxesHaveTheirSizes(t *testing.T) {
	for mark, width := range map[string]string{"HỎA TỐC": "30mm", "THƯỢNG KHẨN": "40mm", "KHẨN": "20mm"} {
		d := marked(t)
		d.Marks.Urgency.Text = mark
		css := text(find(parse(t, d), "style")[0])
		_, box, _ := strings.Cut(css, "\n.do-khan{grid-area")
		box, _, _ = strings.Cut(box, "}")
		for _, want := range []string{"width:" + width, "height:8mm", "color:#ed1c24", "border:1pt solid"} {
			if !strings.Contains(box, want) {
				t.Errorf("the box of %s lacks %s: %s", mark, want, box)
			}
		}
	}
}

func TestWatermarkIsNotRead(t *testing.T) {
	mark := classed(parse(t, marked(t)), "du-thao")[0]
	if attr(mark.Parent, "aria-hidden") != "true" {
		t.Error("the watermark is read aloud")
	}
}

func TestDocumentWithoutMarksKeepsItsTopMargin(t *testing.T) {
	bare, withMarks := write(plan(t)), write(marked(t))
	noMargin := []byte("@page :first{margin-top:0}")
	if bytes.Contains(bare, noMargin) || !bytes.Contains(withMarks, noMargin) {
		t.Error("the first page's top margin does not follow from the marks above it")
	}
}

func TestMarksArePrintedOnPageOne(t *testing.T) {
	d := marked(t)
	d.Body = append(d.Body, longPlan(t).Body...)
	pages := printed(t, d)
	samePages(t, pages, laid(d))
	first := strings.Join(pages[0][:3], " ")
	if !strings.Contains(first, "LƯU HÀNH NỘI BỘ") || !strings.Contains(first, "10:15:30") {
		t.Errorf("page 1 begins with %q", first)
	}
}
