package html_test

import (
	"slices"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"vanban/internal/doc"
	"vanban/internal/layout"
	"vanban/internal/style"
)

// letter is a short công văn to two addressees.
func letter(t testing.TB) *doc.Document {
	d := plan(t)
	d.Title = doc.Title{}
	d.Header.Subject = spans("V/v rà soát các tiêu chí xã nông thôn mới")
	d.Addressees = doc.Addressees{
		Label: doc.Line{Text: "Kính gửi:"}, Names: lines("- Các thôn trong xã;", "- Ban Chỉ đạo."),
	}
	d.Body = []doc.Block{paragraph("Ủy ban nhân dân xã đề nghị các thôn rà soát các tiêu chí./.")}
	return d
}

// follows reports whether an element comes after another in the file.
func follows(root, before, after *xhtml.Node) bool {
	all := slices.Collect(root.Descendants())
	return slices.Index(all, before) < slices.Index(all, after)
}

func TestSubjectIsTheHeadingBelowTheNumber(t *testing.T) {
	root := parse(t, letter(t))
	headings := find(root, "h1")
	equal(t, "h1", texts(headings), []string{"V/v rà soát các tiêu chí xã nông thôn mới"})
	if got := attr(headings[0], "class"); got != "trich-yeu-cong-van" {
		t.Errorf("the subject is set as %q", got)
	}
	number := classed(root, "so-ky-hieu")[0]
	if headings[0].Parent != number.Parent || !follows(root, number, headings[0]) {
		t.Error("the subject does not stand below the number")
	}
	if got := property(t, root, ".trich-yeu-cong-van", "margin-top"); got != "6pt" {
		t.Errorf("%q between number and subject", got)
	}
}

func TestHeaderWithoutPlaceAndDateKeepsItsNumber(t *testing.T) {
	d := plan(t)
	d.Header.PlaceDate = doc.Line{}
	root := parse(t, d)
	equal(t, "number", texts(classed(root, "so-ky-hieu")), []string{"Số: 78/KH-UBND"})
	if found := classed(root, "dia-danh-ngay"); len(found) > 0 {
		t.Error("an empty element stands for the place and date")
	}
}

func TestRuleStandsUnderTheTypeWithoutAnExcerpt(t *testing.T) {
	d := plan(t)
	d.Title = doc.Title{TypeName: doc.Line{Text: "Giấy nghỉ phép"}}
	width := layout.Bold.Width("GIẤY NGHỈ PHÉP", d.Styles.Of(style.TypeName).Size)
	between(t, points(t, property(t, parse(t, d), "main>h1::after", "width")), width)
}

func TestSeveralAddresseesStandUnderTheColon(t *testing.T) {
	d := letter(t)
	root := parse(t, d)
	block := classed(root, "kinh-gui")[0]
	equal(t, "label", texts(find(block, "p")), []string{"Kính gửi:"})
	equal(t, "names", texts(find(block, "li")), []string{"- Các thôn trong xã;", "- Ban Chỉ đạo."})
	indent := points(t, property(t, root, ".kinh-gui>ul", "padding-left"))
	want := layout.Regular.Width("Kính gửi", d.Styles.Of(style.Addressee).Size)
	if indent < want-0.01 || indent > want+0.01 {
		t.Errorf("the dashes stand %v pt in, the colon %v pt", indent, want)
	}
}

func TestOneAddresseeStandsBesideTheLabel(t *testing.T) {
	for name, want := range map[string]string{"Ủy ban nhân dân huyện.": "flex", "- Các thôn trong xã.": ""} {
		d := letter(t)
		d.Addressees.Names = lines(name)
		root := parse(t, d)
		css := text(find(root, "style")[0])
		if beside := strings.Contains(css, ".kinh-gui{display:flex"); beside != (want == "flex") {
			t.Errorf("%q beside the label: %v", name, beside)
		}
	}
}

func TestLabelStandsAboveItsTitleInOneHeading(t *testing.T) {
	chapter := &doc.Heading{Level: 1, Style: style.Part, Label: "Chương I", Spans: spans("QUY ĐỊNH CHUNG")}
	found := find(parse(t, body(t, chapter)), "h2")
	equal(t, "heading", texts(found), []string{"Chương I¶QUY ĐỊNH CHUNG"})
}

func TestEnactingLinesAreCapitals(t *testing.T) {
	root := parse(t, body(t,
		&doc.Paragraph{Style: style.Enacting, Spans: spans("Chủ tịch Ủy ban nhân dân xã")},
		&doc.Paragraph{Style: style.Resolution, Spans: spans("Quyết định:")}))
	equal(t, "enacting", texts(classed(root, "tham-quyen")), []string{"CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ"})
	equal(t, "resolution", texts(classed(root, "quyet-nghi")), []string{"QUYẾT ĐỊNH:"})
}

func TestLetterIsPrintedOnThePagesOfLayout(t *testing.T) {
	d := letter(t)
	d.Marks.Address = lines("Thôn Trung Tâm, xã Cẩm Thành", "Điện thoại: 0237 3 876 543")
	for range 14 {
		d.Body = append(d.Body, paragraph(strings.Repeat("Đề nghị các thôn rà soát các tiêu chí. ", 6)))
	}
	pages := printed(t, d)
	samePages(t, pages, laid(d))
	foot := pages[0][len(pages[0])-2:]
	equal(t, "foot of page 1", foot, []string{"Thôn Trung Tâm, xã Cẩm Thành", "Điện thoại: 0237 3 876 543"})
	if n := count(pages, foot[0]); n != 1 {
		t.Errorf("the address is printed %d times", n)
	}
}
