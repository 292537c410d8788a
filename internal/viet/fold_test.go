package viet

import (
	"fmt"
	"testing"

	"golang.org/x/text/unicode/norm"
)

func TestFoldForgetsMarksCaseAndSpace(t *testing.T) {
	for text, want := range map[string]string{
		"Tiêu  chí số":                 "tieu chi so",
		" Nội dung\u00a0tiêu\nchí ":    "noi dung tieu chi",
		"ĐƠN VỊ, NGƯỜI PHỤ TRÁCH":      "don vi, nguoi phu trach",
		"Kinh phí (triệu đồng)":        "kinh phi (trieu dong)",
		"ngày 2/9":                     "ngay 2/9",
		"a  b":                         "a b",
		"":                             "",
		" ":                            "",
		norm.NFD.String("Đường Lưỡng"): "duong luong",
		"Ðơn":                          "don",
		"already folded":               "already folded",
	} {
		if got := Fold(text); got != want {
			t.Errorf("Fold(%q) = %q, want %q", text, got, want)
		}
	}
}

func TestLettersOfOtherScriptsAreKnown(t *testing.T) {
	for foreign, latin := range map[rune]rune{'\u0430': 'a', '\u041d': 'H', '\u03bf': 'o', '\u00d0': 'Đ', '\uff21': 'A',
		'\uff5a': 'z'} {
		if got, ok := Latinlike(foreign); !ok || got != latin {
			t.Errorf("%c (%U) looks like %c, got %c", foreign, foreign, latin, got)
		}
	}
	for r := range letters {
		if latin, ok := Latinlike(r); ok {
			t.Errorf("%c is said to look like %c", r, latin)
		}
	}
	for foreign, latin := range lookalikes {
		if _, known := lookalikes[latin]; known {
			t.Errorf("%U stands for %c, which is no letter of ours either", foreign, latin)
		}
	}
}

func FuzzFold(f *testing.F) {
	f.Add("Tiêu  chí số")
	f.Add(" Đ\u0300 ")
	f.Fuzz(func(t *testing.T, s string) {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("%q folds to %q, that to %q", s, once, twice)
		}
		if Fold(norm.NFC.String(s)) != Fold(norm.NFD.String(s)) {
			t.Errorf("%q folds differently in NFC and NFD", s)
		}
	})
}

func BenchmarkFold(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		Fold("Kinh phí dự kiến (triệu đồng)")
	}
}

func ExampleFold() {
	fmt.Println(Fold("Đơn vị,  người phụ trách"))
	// Output: don vi, nguoi phu trach
}

func TestSlugsArePlain(t *testing.T) {
	for text, want := range map[string]string{"Kế hoạch NTM (bản 2)": "ke-hoach-ntm-ban-2", " Đường—xã ": "duong-xa",
		"…": ""} {
		if got := Slug(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
