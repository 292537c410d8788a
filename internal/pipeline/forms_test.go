package pipeline_test

import (
	"fmt"
	"math"
	"regexp"
	"strings"
	"testing"

	"vanban/internal/compose"
	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/golden"
	"vanban/internal/layout"
	"vanban/internal/pipeline"
	"vanban/internal/sample"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// only is the sample workspace with one document of its own.
func only(t testing.TB, id, text string) *workspace.Workspace {
	t.Helper()
	var problems diag.List
	ws, err := workspace.Load(sample.Folder(t, map[string]string{id + ".md": text}), "", &problems)
	if err != nil {
		t.Fatal(err)
	}
	none(t, &problems)
	return ws
}

// none fails for every problem, a warning too.
func none(t testing.TB, problems *diag.List) {
	t.Helper()
	for _, p := range problems.Sorted() {
		t.Error(p.Lines(diag.Vietnamese))
	}
}

// example composes and lays out an example, which must have no problem.
func example(t *testing.T, id string) (*doc.Document, *layout.Pages) {
	t.Helper()
	text, ok := sample.Examples(t)[id]
	if !ok {
		t.Fatalf("no example %s", id)
	}
	return laid(t, id, text)
}

// given is a text with a number and a day, as they are filled in after signing;
// the lines begin with indent.
func given(text, indent, number, day string) string {
	open := indent + "number:\n" + indent + "date: tháng 7 năm 2023"
	return strings.Replace(text, open, indent+"number: "+number+"\n"+indent+"date: "+day, 1)
}

func laid(t *testing.T, id, text string) (*doc.Document, *layout.Pages) {
	t.Helper()
	ws := only(t, id, text)
	var problems diag.List
	tree := compose.Document(ws, ws.Documents[0], nil, &problems)
	pages := layout.Lay(tree)
	none(t, &problems)
	return tree, pages
}

// formBoxes gives a line per box, in tenths of a millimetre.
func formBoxes(pages *layout.Pages) string {
	var b strings.Builder
	for _, p := range pages.Pages {
		fmt.Fprintf(&b, "page %d %.0f x %.0f\n", p.Number, p.Size.Width, p.Size.Height)
		for _, l := range p.Lines {
			left, right := l.Extent()
			fmt.Fprintf(&b, "y=%.1f x=%.1f w=%.1f h=%.1f %s %q\n",
				l.Baseline.Mm(), left.Mm(), (right - left).Mm(), l.Height.Mm(), l.Name, l.Text())
		}
		for _, r := range p.Rules {
			fmt.Fprintf(&b, "rule y=%.1f x=%.1f w=%.1f h=%.1f\n",
				r.Y1.Mm(), r.X1.Mm(), (r.X2 - r.X1).Mm(), (r.Y2 - r.Y1).Mm())
		}
	}
	if w := pages.Watermark; w != nil {
		fmt.Fprintf(&b, "watermark %q w=%.1f angle=%.0f\n", w.Text, w.Width.Mm(), w.Angle)
	}
	return b.String()
}

func TestFormsStandWhereTheyStood(t *testing.T) {
	for id, text := range sample.Examples(t) {
		t.Run(id, func(t *testing.T) {
			_, pages := laid(t, id, text)
			golden.Check(t, "forms/"+id+".boxes", formBoxes(pages))
		})
	}
}

func TestEveryKindHasAnExampleOfItsOwnKind(t *testing.T) {
	texts := sample.Examples(t)
	for _, kind := range workspace.Kinds {
		text, ok := texts[kind.ID]
		if !ok {
			t.Errorf("%s (%s) has no example", kind.ID, kind.Name)
			continue
		}
		if got := only(t, kind.ID, text).Documents[0].Kind.Text; got != kind.ID {
			t.Errorf("the example %s is a %s", kind.ID, got)
		}
	}
}

func TestEveryFormHasAnExample(t *testing.T) {
	texts := sample.Examples(t)
	used := map[string]bool{}
	ws := load(t)
	for id, text := range texts {
		used[ws.Form(only(t, id, text).Documents[0].Kind.Text).ID] = true
	}
	for _, form := range ws.Forms {
		if !used[form.ID] {
			t.Errorf("no example of mẫu %s", form.ID)
		}
	}
}

func TestEveryExampleBuildsPDFAndHTML(t *testing.T) {
	for id, text := range sample.Examples(t) {
		var problems diag.List
		files, err := pipeline.All(only(t, id, text), pipeline.Selection{Formats: []pipeline.Format{pipeline.PDF, pipeline.HTML}}, &problems)
		for _, p := range problems.Sorted() {
			if strings.HasPrefix(p.Place.File, "documents/") && p.Severity() != diag.Advice &&
				p.Code != "DOC-70" {
				t.Error(p.Lines(diag.Vietnamese))
			}
		}
		if err != nil || len(files) != 2 ||
			!strings.HasSuffix(files[0].Name, id+".pdf") || !strings.HasSuffix(files[1].Name, id+".html") {
			t.Errorf("%s gives %d files, %v", id, len(files), err)
		}
	}
}

// What "vanban new document" writes into the sample workspace is the example
// itself: no signer has to be put in the place of another.
func TestExamplesNameSignersOfTheSampleWorkspace(t *testing.T) {
	ws := load(t)
	for id, text := range sample.Examples(t) {
		var problems diag.List
		file := pipeline.Example(ws, id, "moi", viet.Month{}, &problems)
		none(t, &problems)
		if string(file.Data) != text {
			t.Errorf("%s names a signer that the sample has not", id)
		}
	}
}

// one gives the only line of a component whose text has the words.
func one(t *testing.T, pages *layout.Pages, name style.Name, words string) layout.Line {
	t.Helper()
	var found []layout.Line
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			if l.Name == name && strings.Contains(plain(l.Text()), words) {
				found = append(found, l)
			}
		}
	}
	if len(found) != 1 {
		t.Fatalf("%d lines of %s have %q", len(found), name, words)
	}
	return found[0]
}

// plain is a text with ordinary spaces.
func plain(s string) string { return strings.ReplaceAll(s, "\u00a0", " ") }

// count counts the lines of a component.
func count(pages *layout.Pages, name style.Name) (n int) {
	for _, p := range pages.Pages {
		for _, l := range p.Lines {
			if l.Name == name {
				n++
			}
		}
	}
	return n
}

func left(l layout.Line) style.Mm {
	x, _ := l.Extent()
	return x.Mm()
}

func middle(l layout.Line) style.Mm {
	x, y := l.Extent()
	return (x + y).Mm() / 2
}

// same reports whether two lengths differ by less than one can see.
func same[L ~float64](a, b L) bool { return math.Abs(float64(a-b)) < 0.1 }

// Phụ lục I, mục II.5.b: the excerpt of a công văn stands below the number, 6
// pt from it; there is no type's name.
func TestCongVanHasItsSubjectUnderTheNumberAndNoTitle(t *testing.T) {
	tree, pages := example(t, "cong-van")
	if tree.Title.TypeName.Text != "" || count(pages, style.TypeName)+count(pages, style.Excerpt) > 0 {
		t.Error("a công văn has a title")
	}
	number, subject := one(t, pages, style.Number, "/UBND-NTM"), one(t, pages, style.Subject, "V/v rà soát")
	if !same(middle(number), middle(subject)) {
		t.Errorf("the subject's middle is %.1f, the number's %.1f", middle(subject), middle(number))
	}
	if gap := subject.Top - number.Top - number.Height; !same(gap, 6) {
		t.Errorf("%.1f pt between number and subject", gap)
	}
	if first := one(t, pages, style.Recipients, "Như trên"); plain(first.Text()) != "- Như trên;" {
		t.Errorf("%q", first.Text())
	}
}

// Phụ lục I, mục III.4: the address stands on page 1 below a rule as wide as
// the text.
func TestAddressStandsBelowAFullRule(t *testing.T) {
	_, pages := example(t, "cong-van")
	page := pages.Pages[0]
	width := page.Size.Width - page.Size.Left - page.Size.Right
	address := one(t, pages, style.Address, "Địa chỉ:")
	for _, r := range page.Rules {
		if gap := address.Top - r.Y1; gap >= 0 && gap < 6 && same(r.X2-r.X1, width) {
			return
		}
	}
	t.Error("no full-width rule above the address")
}

// Phụ lục I, mục II.9.d: several addressees have a dash each, below the colon;
// one stands on the line of Kính gửi.
func TestDashesOfKinhGuiStandUnderTheColon(t *testing.T) {
	for id, first := range map[string]string{"cong-van": "- Các ngành", "to-trinh": "- Ủy ban"} {
		_, pages := example(t, id)
		label := one(t, pages, style.Addressee, "Kính gửi:")
		_, end := label.Extent()
		last := label.Runs[len(label.Runs)-1]
		colon := end - last.Face.Width(":", last.Size)
		var dashes []layout.Line
		for _, l := range pages.Pages[0].Lines {
			if l.Name == style.Addressee && strings.HasPrefix(l.Text(), "- ") {
				dashes = append(dashes, l)
			}
		}
		if len(dashes) != 2 || !strings.HasPrefix(dashes[0].Text(), first) {
			t.Fatalf("%s: %d addressees", id, len(dashes))
		}
		for _, l := range dashes {
			if !same(left(l), colon.Mm()) || l.Top < label.Top+label.Height-0.1 {
				t.Errorf("%s: the dash of %q stands at %.1f, the colon at %.1f", id, l.Text(), left(l), colon.Mm())
			}
		}
	}
	_, pages := example(t, "bao-cao")
	label := one(t, pages, style.Addressee, "Kính gửi:")
	name := one(t, pages, style.Addressee, "Ủy ban nhân dân huyện")
	if !same(label.Baseline.Mm(), name.Baseline.Mm()) {
		t.Error("one addressee does not stand on the line of Kính gửi")
	}
}

// Phụ lục III, mẫu 1.1 and 1.2: authority, bases, the line of resolution, and
// then the articles.
func TestDecisionsHaveAuthorityAndResolution(t *testing.T) {
	for _, c := range []struct{ id, authority, resolution, article string }{
		{"quyet-dinh", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ CẨM THÀNH", "QUYẾT ĐỊNH:", "Điều 1."},
		{"quyet-dinh-gian-tiep", "ỦY BAN NHÂN DÂN XÃ CẨM THÀNH", "QUYẾT ĐỊNH:", "Điều 1."},
		{"nghi-quyet", "HỘI ĐỒNG NHÂN DÂN XÃ CẨM THÀNH", "QUYẾT NGHỊ:", "Điều 1."},
	} {
		tree, pages := example(t, c.id)
		authority, resolution := one(t, pages, style.Enacting, c.authority), one(t, pages, style.Resolution, c.resolution)
		if plain(authority.Text()) != c.authority || !same(middle(authority), middle(resolution)) {
			t.Errorf("%s: %q at %.1f, %q at %.1f", c.id, authority.Text(), middle(authority), resolution.Text(), middle(resolution))
		}
		bases, last := 0, ""
		for i, b := range tree.Body {
			p, ok := b.(*doc.Paragraph)
			if !ok || p.Style != style.Basis {
				continue
			}
			if last != "" && !strings.HasSuffix(last, ";") {
				t.Errorf("%s: the basis %q does not end with a semicolon", c.id, last)
			}
			if bases++; i != bases {
				t.Errorf("%s: basis %d is block %d", c.id, bases, i)
			}
			last = doc.Text(p.Spans)
		}
		if bases < 2 || !strings.HasSuffix(last, ".") {
			t.Errorf("%s: %d bases, the last is %q", c.id, bases, last)
		}
		first, ok := tree.Body[bases+2].(*doc.Paragraph)
		if !ok || !first.Spans[0].Bold || plain(first.Spans[0].Text) != c.article {
			t.Errorf("%s: %q does not follow the line of resolution in bold", c.id, c.article)
		}
	}
}

// Phụ lục III, mẫu 1.3: what a decision issues has agency, Quốc hiệu and Tiêu
// ngữ but neither number nor date, and says what it belongs to.
func TestAnIssuedDocumentHasAHeaderWithoutNumberAndDate(t *testing.T) {
	tree, pages := example(t, "quyet-dinh-gian-tiep")
	if len(tree.Appendices) != 1 {
		t.Fatalf("%d documents are issued", len(tree.Appendices))
	}
	issued := tree.Appendices[0]
	if issued.Header == nil || issued.Header.Number.Text != "" || issued.Header.PlaceDate.Text != "" {
		t.Errorf("its header is %+v", issued.Header)
	}
	if count(pages, style.Nation) != 2 || count(pages, style.Number) != 1 || count(pages, style.PlaceDate) != 1 {
		t.Error("Quốc hiệu stands on both, number and date on the decision only")
	}
	if got := plain(issued.Reference.Text); !regexp.MustCompile(`^\(Kèm theo Quyết định số +/QĐ-UBND ngày +tháng 7 năm 2023 của Ủy ban nhân dân xã Cẩm Thành\)$`).MatchString(got) {
		t.Errorf("%q", got)
	}
}

// Phụ lục III, mẫu 1.9: no place and date; thư ký left, chủ tọa right, Nơi nhận
// below.
func TestMinutesHaveTwoSignaturesAndNoDate(t *testing.T) {
	tree, pages := example(t, "bien-ban")
	if tree.Header.PlaceDate.Text != "" || count(pages, style.PlaceDate) > 0 {
		t.Error("minutes have a place and date")
	}
	secretary, chair := one(t, pages, style.Authority, "THƯ KÝ"), one(t, pages, style.Authority, "CHỦ TỌA")
	if !same(secretary.Baseline.Mm(), chair.Baseline.Mm()) || left(secretary) >= left(chair) {
		t.Errorf("thư ký at %.1f, chủ tọa at %.1f", left(secretary), left(chair))
	}
	for _, pair := range [][2]string{{"THƯ KÝ", "Trần Thị Bình"}, {"CHỦ TỌA", "Nguyễn Văn An"}} {
		above, below := one(t, pages, style.Authority, pair[0]), one(t, pages, style.SignerName, pair[1])
		if !same(middle(above), middle(below)) {
			t.Errorf("%s does not stand in the middle under %s", pair[1], pair[0])
		}
	}
	label, name := one(t, pages, style.RecipientsLabel, "Nơi nhận:"), one(t, pages, style.SignerName, "Trần Thị Bình")
	if label.Top < name.Top+name.Height-0.1 || !same(left(label), pages.Pages[0].Size.Left.Mm()) {
		t.Error("Nơi nhận does not stand below the signatures at the left margin")
	}
	if last := one(t, pages, style.Recipients, "Lưu:"); plain(last.Text()) != "- Lưu: VT, Hồ sơ." {
		t.Errorf("%q", last.Text())
	}
}

// Phụ lục I, mục III.2.b gives the sizes of the boxes.
func TestUrgencyBoxesHaveTheDecreesSizes(t *testing.T) {
	for id, c := range map[string]struct {
		text  string
		width style.Mm
	}{"cong-dien": {"HỎA TỐC", 30}, "phieu-chuyen": {"THƯỢNG KHẨN", 40}, "chi-thi": {"KHẨN", 20}} {
		_, pages := example(t, id)
		text := one(t, pages, style.Urgency, c.text)
		box := around(pages.Pages[0], text)
		if len(box) != 4 || text.Text() != c.text {
			t.Errorf("%s: %d rules around %q", id, len(box), text.Text())
			continue
		}
		x1, x2, y1, y2 := box[0].X1, box[0].X2, box[0].Y1, box[0].Y2
		for _, r := range box {
			x1, x2, y1, y2 = min(x1, r.X1), max(x2, r.X2), min(y1, r.Y1), max(y2, r.Y2)
		}
		if !exactly((x2-x1).Mm(), c.width) || !exactly((y2-y1).Mm(), 8) {
			t.Errorf("%s: the box is %.3f × %.3f mm", id, (x2 - x1).Mm(), (y2 - y1).Mm())
		}
		if color := text.Runs[0].Color; color != box[0].Color || color.R < 200 || color.G > 60 || color.B > 60 {
			t.Errorf("%s: text and box are %v and %v, not bright red", id, color, box[0].Color)
		}
	}
}

func exactly(a, b style.Mm) bool { return math.Abs(float64(a-b)) < 0.001 }

// around gives the rules of a line's colour: those of its box.
func around(p layout.Page, l layout.Line) (box []layout.Rule) {
	for _, r := range p.Rules {
		if r.Color == l.Runs[0].Color {
			box = append(box, r)
		}
	}
	return box
}

// Phụ lục I, mục III.2.c: boxed, above Quốc hiệu (ô số 11).
func TestCirculationStandsAboveQuocHieu(t *testing.T) {
	for id, text := range map[string]string{"huong-dan": "LƯU HÀNH NỘI BỘ", "phuong-an": "XEM XONG TRẢ LẠI"} {
		_, pages := example(t, id)
		mark, nation := one(t, pages, style.Circulation, text), one(t, pages, style.Nation, "CỘNG HÒA")
		if mark.Top+mark.Height > nation.Top || !same(middle(mark), middle(nation)) {
			t.Errorf("%s: %q is not above Quốc hiệu", id, text)
		}
	}
}

// Phụ lục III, mẫu 1.6: the sender's name and “điện:” in the place of Kính gửi.
func TestCongDienNamesItsSender(t *testing.T) {
	tree, pages := laid(t, "cong-dien", given(sample.Examples(t)["cong-dien"], "", "02", "05/7/2023"))
	one(t, pages, style.Addressee, "Ủy ban nhân dân xã Cẩm Thành điện:")
	if len(tree.Addressees.Names) != 3 || !strings.HasSuffix(tree.Addressees.Names[2].Text, ".") {
		t.Errorf("%v", tree.Addressees.Names)
	}
	one(t, pages, style.Number, "Số: 02/CĐ-UBND")
}

// Phụ lục III, mẫu 1.7 to 1.10: lines whose words the decree gives.
func TestFormsHaveTheDecreesWords(t *testing.T) {
	for id, beginnings := range map[string][]string{
		"giay-moi": {"Ủy ban nhân dân xã Cẩm Thành trân trọng kính mời:", "Tới dự ", "Chủ trì:", "Thời gian:", "Địa điểm:"},
		"giay-gioi-thieu": {"Ủy ban nhân dân xã Cẩm Thành trân trọng giới thiệu:", "Ông (bà)", "Chức vụ:", "Được cử đến:", "Về việc:",
			"Đề nghị Quý cơ quan tạo điều kiện để ông (bà) có tên ở trên hoàn thành nhiệm vụ.", "Giấy này có giá trị đến hết ngày "},
		"bien-ban": {"Thời gian bắt đầu:", "Địa điểm:", "Thành phần tham dự:", "Chủ trì (chủ tọa):", "Thư ký (người ghi biên bản):",
			"Nội dung (theo diễn biến cuộc họp/hội nghị/hội thảo):", "Cuộc họp (hội nghị, hội thảo) kết thúc vào "},
		"giay-nghi-phep": {"Xét Đơn đề nghị nghỉ phép ngày ", "Ông (bà):", "Chức vụ:", "Được nghỉ phép trong thời gian ",
			"Số ngày nghỉ phép nêu trên được tính vào thời gian "},
	} {
		tree, _ := example(t, id)
		next := 0
		for _, b := range tree.Body {
			if p, ok := b.(*doc.Paragraph); ok && next < len(beginnings) && strings.HasPrefix(plain(doc.Text(p.Spans)), beginnings[next]) {
				next++
			}
		}
		if next < len(beginnings) {
			t.Errorf("%s has no %q in its place", id, beginnings[next])
		}
		if end := tree.Body[len(tree.Body)-1].(*doc.Paragraph); !strings.HasSuffix(doc.Text(end.Spans), "./.") {
			t.Errorf("%s does not end with ./.", id)
		}
	}
}

// Phụ lục III, mẫu 1.8 and 1.10: the type's name only.
func TestGiayGioiThieuAndGiayNghiPhepHaveNoExcerpt(t *testing.T) {
	for _, id := range []string{"giay-gioi-thieu", "giay-nghi-phep"} {
		if tree, pages := example(t, id); len(tree.Title.Excerpt) > 0 || count(pages, style.Excerpt) > 0 {
			t.Errorf("%s has an excerpt", id)
		}
	}
	_, pages := example(t, "giay-nghi-phep")
	confirmation, list := one(t, pages, style.Confirmation, "(Chữ ký, dấu)"), one(t, pages, style.Recipients, "Lưu:")
	if confirmation.Top < list.Top {
		t.Error("the confirmation does not stand below Nơi nhận")
	}
}

// Phụ lục I, mục III.1: appendices have Roman numbers, and pages of their own
// that are counted from 1; the first number is not shown.
func TestAppendixPagesBeginAtOne(t *testing.T) {
	tree, pages := laid(t, "phu-luc", given(sample.Examples(t)["phu-luc"], "", "82", "05/7/2023"))
	if len(tree.Appendices) != 2 {
		t.Fatalf("%d appendices", len(tree.Appendices))
	}
	for i, want := range []string{"Phụ lục I", "Phụ lục II"} {
		if got := plain(tree.Appendices[i].Label.Text); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
	var numbers []int
	var last layout.Page
	for _, p := range pages.Pages {
		if len(p.Lines) == 0 {
			t.Fatal("an empty page")
		}
		for _, l := range p.Lines {
			if l.Name == style.AppendixLabel {
				numbers = append(numbers, p.Number)
				last = p
			}
			if l.Name == style.PageNumber && p.Number == 1 {
				t.Error("the number of a first page is shown")
			}
		}
	}
	if fmt.Sprint(numbers) != "[1 1]" {
		t.Errorf("the appendices begin on pages %v", numbers)
	}
	if last.Size.Width <= last.Size.Height {
		t.Error("the second appendix does not lie on its side")
	}
	if got, want := plain(tree.Appendices[1].Reference.Text), "(Kèm theo Kế hoạch số 82/KH-UBND ngày 05 tháng 7 năm 2023 của Ủy ban nhân dân xã Cẩm Thành)"; got != want {
		t.Errorf("%q", got)
	}
}

// Phụ lục I, mục III.1.c: number and date are not filled in.
func TestAnElectronicAppendixLeavesNumberAndDateOpen(t *testing.T) {
	tree, _ := example(t, "phu-luc-dien-tu")
	a := tree.Appendices[0]
	if a.Label.Text != "Phụ lục" || strings.ContainsAny(a.Reference.Text, "0123456789") || !strings.Contains(plain(a.Reference.Text), "ngày … tháng … năm …") {
		t.Errorf("%q %q", a.Label.Text, a.Reference.Text)
	}
}

// Phụ lục III, mẫu 3.1: the copy's block stands on the last sheet, after the
// document's own ending.
func TestACopyStandsBelowTheSignedDocument(t *testing.T) {
	for id, number := range map[string]string{"sao-y": "Số: 08/SY-UBND", "sao-luc": "Số: 09/SL-UBND", "trich-sao": "Số: 10/TrS-UBND"} {
		tree, pages := laid(t, id, given(sample.Examples(t)[id], "  ", number[len("Số: "):][:2], "10/7/2023"))
		if len(pages.Pages) != 1 {
			t.Errorf("%s has %d pages", id, len(pages.Pages))
		}
		form := one(t, pages, style.CopyForm, tree.Copy.Form.Text)
		one(t, pages, style.Number, number)
		if count(pages, style.RecipientsLabel) != 2 {
			t.Errorf("%s: not two lists of Nơi nhận", id)
		}
		for _, l := range pages.Pages[0].Lines {
			if l.Name == style.Body && l.Top > form.Top {
				t.Errorf("%s: %q stands below %q", id, l.Text(), form.Text())
			}
		}
	}
}
