package doc_test

import (
	"fmt"
	"slices"
	"testing"

	"vanban/internal/doc"
)

// shown is a number as tests write it: its system, values and mark, the text taken.
func shown(n doc.Number) string {
	if n.System == doc.Unnumbered {
		return "-"
	}
	s := fmt.Sprintf("%d %v %q %q", n.System, n.Values, n.Text, n.Mark)
	if n.Stuck {
		s += " stuck"
	}
	return s
}

func TestTheNumberAtTheHeadOfATextIsRead(t *testing.T) {
	for _, c := range []struct {
		text, inHeading, inParagraph string
	}{
		{"Phần I. CHUNG", `1 [1] "Phần I" "."`, "-"},
		{"Phần thứ nhất", `1 [1] "Phần thứ nhất" ""`, "-"},
		{"PHẦN THỨ HAI. CHUNG", `1 [2] "PHẦN THỨ HAI" "."`, "-"},
		{"Phần ba. CHUNG", `1 [3] "Phần ba" "."`, "-"},
		{"Phần một số giải pháp", "-", "-"},
		{"Phần mở đầu", "-", "-"},
		{"Phần A. CHUNG", `1 [0] "Phần A" "."`, "-"},
		{"Chương II", `2 [2] "Chương II" ""`, "-"},
		{"CHƯƠNG 3: CHUNG", `2 [3] "CHƯƠNG 3" ":"`, "-"},
		{"Chương trình. CHUNG", "-", "-"},
		{"Mục 1. CHUNG", `3 [1] "Mục 1" "."`, "-"},
		{"Mục tiêu chung", "-", "-"},
		{"Mục năm. CHUNG", "-", "-"},
		{"Tiểu mục 12. CHUNG", `4 [12] "Tiểu mục 12" "."`, "-"},
		{"Điều 5. Hiệu lực", `5 [5] "Điều 5" "."`, `5 [5] "Điều 5" "."`},
		{"Điều\u00a05. Hiệu lực", `5 [5] "Điều\u00a05" "."`, `5 [5] "Điều\u00a05" "."`},
		{"Điều 5a. Hiệu lực", `5 [5 1] "Điều 5a" "."`, `5 [5 1] "Điều 5a" "."`},
		{"Điều 5 của Luật", `5 [5] "Điều 5" ""`, "-"},
		{"Điều 5 - Hiệu lực", `5 [5] "Điều 5" " - "`, `5 [5] "Điều 5" " - "`},
		{"Điều 5.Hiệu lực", `5 [5] "Điều 5" "." stuck`, `5 [5] "Điều 5" "." stuck`},
		{"Điều 0. Hiệu lực", "-", "-"},
		{"điều 5. Hiệu lực", "-", "-"},
		{"Điều hành. Hiệu lực", "-", "-"},
		{"IV. CHUNG", `6 [4] "IV" "."`, `6 [4] "IV" "."`},
		{"IIII. CHUNG", "-", "-"},
		{"V CHUNG", "-", "-"},
		{"XL. CHUNG", "-", "-"},
		{"V.I. Lê-nin", "-", "-"},
		{"1. Chung", `7 [1] "1" "."`, `7 [1] "1" "."`},
		{"1.\u00a0Chung", `7 [1] "1" "."`, `7 [1] "1" "."`},
		{"1/ Chung", `7 [1] "1" "/"`, `7 [1] "1" "/"`},
		{"1.Chung", `7 [1] "1" "." stuck`, `7 [1] "1" "." stuck`},
		{"01. Chung", "-", "-"},
		{"200. Chung", "-", "-"},
		{"12 hộ", "-", "-"},
		{"1,5 ha", "-", "-"},
		{"1.2. Chung", `8 [1 2] "1.2" "."`, `8 [1 2] "1.2" "."`},
		{"1.2.3 Chung", `8 [1 2 3] "1.2.3" ""`, `8 [1 2 3] "1.2.3" ""`},
		{"1.784 hộ", "-", "-"},
		{"1.5% số hộ", "-", "-"},
		{"1.2.2023 là ngày đầu", "-", "-"},
		{"đ) Chung", `9 [5] "đ" ")"`, `9 [5] "đ" ")"`},
		{"y. Chung", `9 [23] "y" "."`, `9 [23] "y" "."`},
		{"f) Chung", `9 [0] "f" ")"`, `9 [0] "f" ")"`},
		{"á) Chung", "-", "-"},
		{"ab) Chung", "-", "-"},
		{"a", "-", "-"},
		{"C. CHUNG", `10 [3] "C" "."`, "-"},
		{"Một là, chung", "-", `11 [1] "Một là" ","`},
		{"Thứ tư: chung", "-", `12 [4] "Thứ tư" ":"`},
		{"Một là chung", "-", "-"},
		{"Thứ bảy, chung", "-", `12 [7] "Thứ bảy" ","`},
		{"", "-", "-"},
		{"“1. Chung”", "-", "-"},
	} {
		if got := shown(doc.ReadNumber(c.text, true)); got != c.inHeading {
			t.Errorf("heading %q: %s, not %s", c.text, got, c.inHeading)
		}
		if got := shown(doc.ReadNumber(c.text, false)); got != c.inParagraph {
			t.Errorf("paragraph %q: %s, not %s", c.text, got, c.inParagraph)
		}
	}
}

func TestANumberIsReadAcrossFaces(t *testing.T) {
	spans := []doc.Span{{Text: "Điều ", Bold: true}, {Text: "1"}, {Text: ". Chung"}}
	if got := shown(doc.NumberOf(spans, false)); got != `5 [1] "Điều 1" "."` {
		t.Error(got)
	}
	called := []doc.Span{{Text: "1", Note: &doc.Note{}}, {Text: ". Chung"}}
	if got := shown(doc.NumberOf(called, false)); got != "-" {
		t.Error("the mark of a note is read as", got)
	}
}

// counts reports whether the decree could write the number.
func counts(n doc.Number) bool { return n.System != doc.Unnumbered && !slices.Contains(n.Values, 0) }

func FuzzANumberReadsAsItPrints(f *testing.F) {
	for _, seed := range []string{"Phần thứ hai. A", "Điều 5a. A", "1.2.3 A", "đ) A", "XIV/ A", "Thứ tư, a", "C. A",
		"Mục 3", "", "\xff. A"} {
		f.Add(seed, true)
		f.Add(seed, false)
	}
	f.Fuzz(func(t *testing.T, text string, heading bool) {
		n := doc.ReadNumber(text, heading)
		if n.System == doc.Unnumbered {
			return
		}
		if text[:n.Size()] != n.Text+n.Mark {
			t.Fatalf("%q does not begin with %q and %q", text, n.Text, n.Mark)
		}
		if !counts(n) {
			return
		}
		again := doc.ReadNumber(n.String()+n.Mark+" A", heading)
		if again.System != n.System || !slices.Equal(again.Values, n.Values) || again.Mark != n.Mark {
			t.Fatalf("%q reads as %s, printed %q as %s", text, shown(n), n.String(), shown(again))
		}
	})
}
