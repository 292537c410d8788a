package workspace

import (
	"strings"
	"testing"
)

func TestOnlyNamesThatAreFilesEverywhereArePlain(t *testing.T) {
	for _, name := range []string{"01", "bai-lim", "Hòa_Bình", "đồng-chạng", "console", "com", "com10", strings.Repeat("a", 100)} {
		if !PlainName(name) {
			t.Errorf("%q is refused", name)
		}
	}
	for _, name := range []string{
		"", ".", "..", "../01", "/etc/x", `..\01`, `C:\x`, "C:x", "a/b", "01.", "01 ", " 01", "a.b", "-o", "~", "a\x00b", "a\nb",
		"CON", "con", "Nul", "PRN", "aux", "COM1", "com9", "LPT0", "COM¹", "NUL.pdf", "a:b", "*", "?", "\u3164", "a\u200b", "а", // Cyrillic а
		strings.Repeat("ộ", 100), strings.Repeat("a", 300), "Hoa\u0300", "\u202e01", "\U0001f44d",
	} {
		if PlainName(name) {
			t.Errorf("%q is taken", name)
		}
	}
}

func TestNamesThatLookAlikeHaveOneKey(t *testing.T) {
	for _, same := range [][]string{
		{"hòa-bình", "hoà-bình", "HÒA-BÌNH", "ho\u0300a-bi\u0300nh"},
		{"thủy", "thuỷ"}, {"khỏe", "khoẻ"}, {"Đồi-Sim", "đồi-sim"},
	} {
		for _, name := range same[1:] {
			if nameKey(name) != nameKey(same[0]) {
				t.Errorf("%q and %q differ", same[0], name)
			}
		}
	}
	for _, other := range [][2]string{{"hòa", "hoa"}, {"hòa", "hóa"}, {"lam", "lâm"}, {"dong", "đong"}, {"a-b", "ab"}, {"hà-la", "ha-là"}, {"01", "1"}} {
		if nameKey(other[0]) == nameKey(other[1]) {
			t.Errorf("%q and %q are taken for one", other[0], other[1])
		}
	}
}

func FuzzPlainName(f *testing.F) {
	f.Add("01")
	f.Add("../01")
	f.Add("CON")
	f.Fuzz(func(t *testing.T, name string) {
		if PlainName(name) && (strings.ContainsAny(name, `./\:*?"<>| `) || len(name) > 100 || name == "") {
			t.Errorf("%q is taken", name)
		}
	})
}
