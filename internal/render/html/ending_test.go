package html_test

import (
	"slices"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"vanban/internal/doc"
)

func signature(authority, name string) doc.Signature {
	return doc.Signature{Authority: lines(authority), Name: doc.Line{Text: name}}
}

// minutes is a biên bản of two signers.
func minutes(t testing.TB) *doc.Document {
	d := plan(t)
	d.Header.PlaceDate = doc.Line{}
	d.Ending.Signatures = []doc.Signature{signature("Thư ký", "Lê Thị Bình"), signature("Chủ tọa", "Cao Tiến Dũng")}
	return d
}

func TestOneSignatureStandsBesideTheRecipients(t *testing.T) {
	root := parse(t, plan(t))
	signed := classed(root, "chu-ky")
	if len(signed) != 1 || signed[0].Parent.Data != "footer" {
		t.Fatal("the signature is no column of the ending")
	}
	if !follows(root, classed(root, "noi-nhan")[0], signed[0]) {
		t.Error("the signature is read before Nơi nhận, which stands left of it")
	}
	for selector, want := range map[string]string{"footer>div": "1", "footer>.chu-ky": "2"} {
		if got := property(t, root, selector, "grid-column"); got != want {
			t.Errorf("%s stands in column %q", selector, got)
		}
	}
}

func TestSeveralSignaturesStandAboveTheRecipients(t *testing.T) {
	root := parse(t, minutes(t))
	rows := classed(root, "cac-chu-ky")
	if len(rows) != 1 {
		t.Fatalf("%d rows of signatures", len(rows))
	}
	equal(t, "signers", texts(classed(rows[0], "ho-ten")), []string{"Lê Thị Bình", "Cao Tiến Dũng"})
	if !follows(root, rows[0], classed(root, "noi-nhan")[0]) {
		t.Error("Nơi nhận stands above the signatures")
	}
}

func TestPostStandsBetweenTheRoomAndTheName(t *testing.T) {
	d := plan(t)
	d.Ending.Signatures[0].Post = lines("Trưởng ban Ban Chỉ đạo")
	var classes []string
	for n := range classed(parse(t, d), "chu-ky")[0].ChildNodes() {
		if n.Type == xhtml.ElementNode {
			classes = append(classes, attr(n, "class"))
		}
	}
	equal(t, "signature", classes, []string{"quyen-han-chuc-vu", "quyen-han-chuc-vu", "cho-ky", "ho-ten", "ho-ten"})
}

func TestPictureOfASignatureStandsInItsRoom(t *testing.T) {
	d := plan(t)
	d.Ending.Signatures[0].Image = &doc.Image{Data: []byte("x"), Type: "image/png", Width: 10, Height: 10, Alt: "Chữ ký"}
	root := parse(t, d)
	pictures := find(classed(root, "cho-ky")[0], "img")
	if len(pictures) != 1 || attr(pictures[0], "alt") != "Chữ ký" {
		t.Error("no picture in the room to sign")
	}
}

func TestASealStandsOverTheSignatureInItsRealWidth(t *testing.T) {
	d := plan(t)
	img := &doc.Image{Data: []byte("x"), Type: "image/png", Width: 10, Height: 10}
	d.Ending.Signatures[0].Image, d.Ending.Signatures[0].Seal = img, &doc.Seal{Image: img, Width: 36}
	root := parse(t, d)
	signed := find(classed(root, "da-ky")[0], "img")
	if seals := classed(root, "dau"); len(seals) != 1 || len(find(seals[0], "img")) != 1 || len(signed) != 2 {
		t.Error("no seal over the signature")
	}
	if css := text(find(root, "style")[0]); !strings.Contains(css, ".dau>img{width:102.0472pt") {
		t.Error("the seal is not 36 mm wide")
	}
}

func TestDrafterAndConfirmationStandBelowTheRecipients(t *testing.T) {
	d := plan(t)
	d.Ending.Drafter.Text = "NVA.(30)"
	d.Ending.Confirmation = lines("Xác nhận của chính quyền địa phương", "(Chữ ký, dấu)")
	root := parse(t, d)
	column := texts(find(classed(root, "noi-nhan")[0].Parent, "p"))
	equal(t, "column", column, []string{"Nơi nhận:", "- Như trên;", "- Lưu: VT, VP.", "NVA.(30)",
		"Xác nhận của chính quyền địa phương", "(Chữ ký, dấu)"})
}

func TestEndingWithoutRecipientsHasNoEmptyColumn(t *testing.T) {
	d := plan(t)
	d.Ending.RecipientsLabel, d.Ending.Recipients = doc.Line{}, nil
	for n := range find(parse(t, d), "footer")[0].ChildNodes() {
		if n.Type == xhtml.ElementNode && attr(n, "class") != "chu-ky" {
			t.Errorf("%s %q beside the signature", n.Data, attr(n, "class"))
		}
	}
	d.Ending = doc.Ending{}
	if found := find(parse(t, d), "footer"); len(found) > 0 {
		t.Error("an ending of nothing")
	}
}

func TestCopyFollowsTheEnding(t *testing.T) {
	d := plan(t)
	d.Copy = &doc.Copy{
		Agency: lines("Ủy ban nhân dân"), Form: doc.Line{Text: "Sao y"}, Number: doc.Line{Text: "Số: 05/SY-UBND"},
		PlaceDate: doc.Line{Text: "Cẩm Thành, ngày 08 tháng 7 năm 2023"},
		Ending:    doc.Ending{Signatures: []doc.Signature{signature("Chánh Văn phòng", "Lê Thị Bình")}},
	}
	root := parse(t, d)
	copied := classed(root, "ban-sao")[0]
	equal(t, "form", texts(classed(copied, "hinh-thuc-sao")), []string{"SAO Y"})
	equal(t, "signers", texts(classed(root, "ho-ten")), []string{"Cao Tiến Dũng", "Lê Thị Bình"})
	if signers := classed(copied, "ho-ten"); !slices.Equal(texts(signers), []string{"Lê Thị Bình"}) {
		t.Errorf("the copy is signed by %q", texts(signers))
	}
	for name, want := range map[string]string{
		"border-top": "0.75pt solid", "break-before": "avoid", "break-inside": "avoid",
	} {
		if got := property(t, root, ".ban-sao", name); got != want {
			t.Errorf("%s of the copy is %q", name, got)
		}
	}
}

func TestEndingIsPrintedWholeWithTheLastLines(t *testing.T) {
	d := minutes(t)
	for range 24 { // the page ends inside the ending
		d.Body = append(d.Body, paragraph("Các thôn rà soát các tiêu chí và báo cáo kết quả về Ủy ban nhân dân xã Cẩm Thành "+
			"trước ngày 25 hằng tháng."))
	}
	samePages(t, printed(t, d), laid(d))
}
