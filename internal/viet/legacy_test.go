package viet

import (
	"bytes"
	"fmt"
	"os/exec"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/oracle"
)

// typed writes a text as its old encoding leaves it in Latin-1, or, when windows
// is set, in Windows-1252; what the encoding has no code for stays.
func typed(s string, enc Legacy, windows bool) string {
	as := map[rune]string{}
	for i, r := range singleBytes[enc] {
		if r == 0 {
			continue
		}
		code := byte(i)
		as[r] = string(rune(code))
		if windows {
			if sign := charmap.Windows1252.DecodeByte(code); sign != utf8.RuneError {
				as[r] = string(sign)
			}
		}
	}
	if enc == VNI {
		for pair, r := range vniPairs {
			as[r] = string(pair[:])
			as[unicode.ToUpper(r)] = strings.ToUpper(string(pair[:]))
		}
		for alone, r := range vniAlone {
			as[r], as[unicode.ToUpper(r)] = string(alone), string(unicode.ToUpper(alone))
		}
	}
	var b strings.Builder
	for _, r := range s {
		if code, found := as[r]; found {
			b.WriteString(code)
		} else {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// beyondASCII are the 134 letters that ASCII has not.
func beyondASCII() []rune {
	var list []rune
	for r := range letters {
		if r >= 0x80 {
			list = append(list, r)
		}
	}
	slices.Sort(list)
	return list
}

func TestEveryLetterRoundTrips(t *testing.T) {
	all := beyondASCII()
	if len(all) != 134 {
		t.Fatalf("%d letters", len(all))
	}
	for enc, want := range map[Legacy]int{TCVN3: 74, VNI: 134, VPS: 134} {
		found := 0
		for _, r := range all {
			for _, windows := range []bool{false, true} {
				code := typed(string(r), enc, windows)
				if code == string(r) && !strings.ContainsRune("àáâãèéêìíòóôõùúýÁÂÉÊÔÍÌÚÝ", r) {
					continue // no code; what stands for itself has one
				}
				got, left := enc.restore(code)
				if got == string(r) && len(left) == 0 {
					found++
				} else if enc != TCVN3 || !unicode.IsUpper(r) {
					t.Errorf("%v: %c is written %q, which comes back as %q", enc, r, code, got)
				}
			}
		}
		if found != 2*want {
			t.Errorf("%v has %d letters, want %d", enc, found/2, want)
		}
	}
	for _, r := range all {
		if upper := unicode.ToUpper(r); upper != r {
			if got, losses := FromLegacy(typed(string(r), TCVN3, true)+" nhµ", TCVN3,
				true); got != string(upper)+" NHÀ" || losses != nil {
				t.Errorf("in a font of capitals %c comes back as %q %v", upper, got, losses)
			}
		}
	}
}

// glibc's TCVN5712-1 has the codes of TCVN3 and more.
func TestCodesAreThoseOfGlibc(t *testing.T) {
	oracle.Need(t, "iconv")
	for code, letter := range singleBytes[TCVN3] {
		if letter == 0 {
			continue
		}
		iconv := exec.Command("iconv", "-f", "TCVN5712-1", "-t", "UTF-8")
		iconv.Stdin = bytes.NewReader([]byte{byte(code), '.'})
		out, err := iconv.CombinedOutput()
		if err != nil {
			t.Skipf("NOT CHECKED: this iconv does not know TCVN5712-1: %v %s", err, out)
		}
		if want := string(letter) + "."; norm.NFC.String(string(out)) != want {
			t.Errorf("code %x is %s, iconv says %s", code, want, out)
		}
	}
}

func TestLegacyTextIsRestored(t *testing.T) {
	for _, c := range []struct {
		enc        Legacy
		text, want string
	}{
		{TCVN3, "Tæng sè hé nghÌo: 71/1.784 hé (3,98%)", "Tổng số hộ nghèo: 71/1.784 hộ (3,98%)"},
		{TCVN3, "§¬n vÞ h\u00ad¬ng \u00adíc", "Đơn vị hương ước"},
		{TCVN3, "nhµ \u201cv¨n ho¸\u201d \u2013 25 m²", "nhà “văn hoá” – 25 m²"},
		{TCVN3, "nhµ \u0093v¨n ho¸\u0094", "nhà “văn hoá”"}, // read as Latin-1
		{TCVN3, "UBND x· 123\r\nth«n ≥ 5\n", "UBND xã 123\r\nthôn ≥ 5\n"},
		{VNI, "Ñaøo ñaát ñöôøng oân thi Yeân Myõ lyù Ñoä", "Đào đất đường ôn thi Yên Mỹ lý Độ"},
		{VNI, "UÛY BAN NHAÂN DAÂN", "ỦY BAN NHÂN DÂN"},
		{VNI, "Uûy ban AÙo Aùo", "Ủy ban Áo Áo"},
		{VPS, typed("Ủy ban nhân dân xã Cẩm Thành đề nghị ĐẠI HỘI", VPS, true),
			"Ủy ban nhân dân xã Cẩm Thành đề nghị ĐẠI HỘI"},
		{VPS, typed("Ủy ban nhân dân", VPS, false), "Ủy ban nhân dân"},
		{Unicode, "Ho\u0300a", "Hòa"},
	} {
		if got, losses := FromLegacy(c.text, c.enc, false); got != c.want || losses != nil {
			t.Errorf("%v %q: got %q %v, want %q", c.enc, c.text, got, losses, c.want)
		}
	}
	if got, _ := FromLegacy("uû ban nh©n d©n x· cÈm thµnh", TCVN3, true); got != "UỶ BAN NHÂN DÂN XÃ CẨM THÀNH" {
		t.Errorf("in a font of capitals: %q", got)
	}
}

func TestUnicodeInALegacyFontStays(t *testing.T) {
	for _, text := range []string{
		"Ủy ban nhân dân xã Cẩm Thành", // letters that no code gives
		"xã Nà Và",                     // à is no code of TCVN3
		"30°C, 25 m² × 3 – «a»",
		"không có dấu: khong co dau",
	} {
		for _, input := range []string{text, norm.NFD.String(text)} {
			if got, losses := FromLegacy(input, TCVN3, false); got != text || losses != nil {
				t.Errorf("%q: got %q %v", input, got, losses)
			}
		}
	}
	got, _ := FromLegacy("nhµ\nỦy ban\nx·\n", TCVN3, false)
	if got != "nhà\nỦy ban\nxã\n" {
		t.Errorf("line by line: %q", got)
	}
}

func TestWhatIsNotCertainIsListed(t *testing.T) {
	for _, c := range []struct {
		enc            Legacy
		capitals       bool
		text, restored string
		want           string
	}{
		{TCVN3, false, "Uû BAN NH¢N D¢N X· CÈM", "Uỷ BAN NHÂN DÂN Xã CẩM", "[{3 Uỷ 0} {3 Xã 20} {0 CẩM 24}]"},
		{TCVN3, false, "x· THµNH, Hµ Néi", "xã THàNH, Hà Nội", "[{0 THàNH 4}]"},
		{TCVN3, false, "HĐND Hµ", "HĐND Hµ", "[{2 Hµ 6}]"},
		{TCVN3, false, "UBND x· Hµ Néi", "UBND xã Hà Nội", "[]"},
		{TCVN3, false, "nhµ vÿ xÆ", "nhà vÿ xặ", "[{1 vÿ 5}]"},
		{TCVN3, true, "nhµ vÿ xÆ", "NHÀ VŸ XẶ", "[{1 VŸ 5}]"},
		{TCVN3, false, "Ủy ban nh©n d©n", "Ủy ban nh©n d©n", "[{2 nh©n 9} {2 d©n 15}]"},
		{VNI, false, "nhaø vÿ", "nhà vÿ", "[{1 vÿ 5}]"},
		{VPS, false, typed("ĐạI HộI", VPS, false), "ĐạI HộI", "[{0 ĐạI 0} {0 HộI 7}]"},
	} {
		got, losses := FromLegacy(c.text, c.enc, c.capitals)
		if got != c.restored || fmt.Sprint(losses) != c.want {
			t.Errorf("%v %q: got %q %v, want %q %s", c.enc, c.text, got, losses, c.restored, c.want)
		}
	}
}

func TestFontsTellTheirEncoding(t *testing.T) {
	for name, want := range map[string]string{
		".VnTime": "tcvn3", ".VnTimeH": "tcvn3 capitals", ".VNTIMEH": "tcvn3 capitals", ".vntime": "tcvn3",
		".vntimeh":        "tcvn3 capitals",
		".VnArial Narrow": "tcvn3", ".VnArial NarrowH": "tcvn3 capitals", ".Vn3DH": "tcvn3 capitals",
		".VnHelvetInsH": "tcvn3 capitals",
		".VnGothic":     "tcvn3", " .VnTime ": "tcvn3", ".VnTimeH Bold": "tcvn3 capitals", "VNI-Times": "vni",
		"Vni-Helve": "vni",
		"VNI Times": "vni", "VniHelvetica": "vni", "VPS Times": "vps", "VPS Times Hoa": "vps capitals",
		"VPSTimesHoa": "vps capitals",
	} {
		enc, capitals, ok := LegacyOfFont(name)
		got := enc.String()
		if capitals {
			got += " capitals"
		}
		if got != want || !ok {
			t.Errorf("%s: %s, %v; want %s", name, got, ok, want)
		}
	}
	for _, name := range []string{"", "Times New Roman", "Arial", "VnTimes", "Vnexpress", ".VN", "UTM Avo", "Vinhan",
		"VNPT"} {
		if enc, _, ok := LegacyOfFont(name); ok {
			t.Errorf("%q is said to be of %v", name, enc)
		}
	}
	for _, enc := range []Legacy{Unicode, TCVN3, VNI, VPS} {
		if again, ok := ParseLegacy(strings.ToUpper(enc.String())); !ok || again != enc {
			t.Errorf("%v comes back as %v", enc, again)
		}
	}
	if enc, ok := ParseLegacy("abc"); enc != TCVN3 || !ok {
		t.Error("ABC is not TCVN3")
	}
	if _, ok := ParseLegacy("viscii"); ok {
		t.Error("viscii is known")
	}
}

func FuzzLegacy(f *testing.F) {
	for _, s := range []string{"Tæng sè hé", "Uû BAN NH¢N D¢N", "Ñaøo ñaát", "Hòa", "a\u0301\u0302", "\u0002\u0085",
		"\xff"} {
		f.Add(s, 1, true)
	}
	f.Fuzz(func(t *testing.T, s string, enc int, capitals bool) {
		DetectLegacy(s)
		LegacyOfFont(s)
		ParseLegacy(s)
		text, losses := FromLegacy(s, Legacy(uint(enc)%4), capitals)
		if utf8.ValidString(s) && !utf8.ValidString(text) {
			t.Errorf("%q becomes %q", s, text)
		}
		for _, loss := range losses {
			if !strings.HasPrefix(text[loss.At:], loss.Word) || loss.Word == "" {
				t.Errorf("%q: %v is not at its place in %q", s, loss, text)
			}
		}
	})
}

func ExampleFromLegacy() {
	text, losses := FromLegacy("Uû ban nh©n d©n x· CÈm Thµnh", TCVN3, false)
	fmt.Println(text, losses)
	// Output: Uỷ ban nhân dân xã Cẩm Thành []
}
