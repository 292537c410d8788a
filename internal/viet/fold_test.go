package viet

import (
	"fmt"
	"slices"
	"strings"
	"sync"
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

func TestNamesComeInVietnameseOrder(t *testing.T) {
	want := strings.Split("ba|Ba|bà|Bà|ca|cha|cu|Cẩm Bình|Cẩm Hoa|Dung|Dũng|Đà|Đồng Tâm|Thôn 2|thôn 2a|Thôn 10|ơn|ưu|y",
		"|")
	got := slices.Clone(want)
	slices.Reverse(got)
	slices.SortFunc(got, Compare)
	if slices.SortFunc(want, Compare); strings.Join(got, "|") != strings.Join(want, "|") {
		t.Errorf("sorted: %v", got)
	}
	letters := strings.Split(strings.Join(vowels[:], ""), "")
	if !slices.IsSortedFunc(letters, Compare) {
		t.Error("the vowels are not in their order")
	}
	if Compare("Hòa", norm.NFD.String("Hòa")) == 0 || Compare("Hòa", "Hòa") != 0 {
		t.Error("only equal strings compare equal")
	}
}

func TestNamesAreComparedInParallel(t *testing.T) {
	var group sync.WaitGroup
	for range 4 {
		group.Go(func() {
			for range 200 {
				if Compare("Thôn 2", "Thôn 10") != -1 {
					t.Error("Thôn 10 comes before Thôn 2")
				}
			}
		})
	}
	group.Wait()
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

func BenchmarkCompare(b *testing.B) {
	for b.Loop() {
		Compare("Cẩm Hoa Thượng", "Cẩm Hoa Hạ")
	}
}

func ExampleFold() {
	fmt.Println(Fold("Đơn vị,  người phụ trách"))
	// Output: don vi, nguoi phu trach
}

func ExampleCompare() {
	villages := []string{"Thôn 10", "Đồng Tâm", "Thôn 2", "Dũng Cảm"}
	slices.SortFunc(villages, Compare)
	fmt.Println(villages)
	// Output: [Dũng Cảm Đồng Tâm Thôn 2 Thôn 10]
}

func TestSlugsArePlain(t *testing.T) {
	for text, want := range map[string]string{"Kế hoạch NTM (bản 2)": "ke-hoach-ntm-ban-2", " Đường—xã ": "duong-xa",
		"…": ""} {
		if got := Slug(text); got != want {
			t.Errorf("%q: %q", text, got)
		}
	}
}
