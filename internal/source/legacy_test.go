package source_test

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/unicode/norm"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// The same line in four encodings; the old ones as they look when read as
// Western text.
const (
	line  = "Tỷ lệ hộ nghèo của thôn là 12,21%, cao hơn mức quy định"
	tcvn3 = "Tû lÖ hé nghÌo cña th«n lµ 12,21%, cao h¬n møc quy ®Þnh"
	vni   = "Tyû leä hoä ngheøo cuûa thoân laø 12,21%, cao hôn möùc quy ñònh"
)

// western is a text in the bytes of Windows-1252.
func western(t *testing.T, text string) string {
	t.Helper()
	data, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// windows1258 is a text as Vietnamese Windows saves it, tones behind letters.
func windows1258(t *testing.T, text string) string {
	t.Helper()
	var parts strings.Builder
	for _, r := range norm.NFC.String(text) {
		if _, ok := charmap.Windows1258.EncodeRune(r); ok {
			parts.WriteRune(r)
			continue
		}
		for _, tone := range "\u0300\u0309\u0303\u0301\u0323" {
			if base := strings.Replace(norm.NFD.String(string(r)), string(tone), "", 1); norm.NFD.String(string(r)) != base {
				parts.WriteString(norm.NFC.String(base) + string(tone))
			}
		}
	}
	data, err := charmap.Windows1258.NewEncoder().String(parts.String())
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestOldEncodingsAreReadWhenThatIsSure(t *testing.T) {
	for name, data := range map[string]string{
		"TCVN3":                       western(t, tcvn3),
		"TCVN3 that became UTF-8":     tcvn3,
		"VNI":                         western(t, vni),
		"VNI that became UTF-8":       vni,
		"what Vietnamese Windows has": windows1258(t, line),
	} {
		var problems diag.List
		got, ok := source.Text("a.csv", []byte(data), nil, &problems)
		if !ok || strings.Replace(got, "Tỉ", "Tỷ", 1) != line {
			t.Errorf("%s: %q, %v", name, got, problems.Sorted())
		}
		if list := problems.Sorted(); len(list) != 1 || list[0].Code != diag.OldEncoding || list[0].Severity() != diag.Advice {
			t.Errorf("%s: %v", name, list)
		}
	}
}

func TestUnsureEncodingsAreAskedAbout(t *testing.T) {
	legacy := viet.TCVN3
	unicode := viet.Unicode
	for name, c := range map[string]struct {
		data   string
		legacy *viet.Legacy
		want   string
		codes  string
	}{
		"too little to be sure":        {western(t, "sè hé"), nil, "", "BM-002 DL-001"},
		"… and it may well be Unicode": {"sè hé", nil, "sè hé", "BM-002"},
		"told":                         {western(t, "sè hé"), &legacy, "số hộ", ""},
		"told to be Unicode":           {"sè hé", &unicode, "sè hé", ""},
		"told, and a line in Unicode":  {tcvn3 + "\r\nhộ nghèo\r\n", &legacy, line + "\nhộ nghèo\n", ""},
		"told, a capital lost":         {western(t, "x\r\nNGµY"), &legacy, "x\nNGàY", "BM-003 a.csv:2:1"},
		"told, no letter":              {western(t, "x\r\nhé\u00ff"), &legacy, "x\nhộ\u00ff", "BM-004 a.csv:2:1"},
		"letters lost by Windows":      {windows1258(t, "Tỷ lệ hộ nghèo c") + "?a th" + windows1258(t, "ôn"), nil, "", "DL-001"},
		"Unicode":                      {line, nil, line, ""},
	} {
		var problems diag.List
		got, _ := source.Text("a.csv", []byte(c.data), c.legacy, &problems)
		var codes []string
		for _, p := range problems.Sorted() {
			code := string(p.Code)
			if p.Place.Line > 0 && p.Code != diag.NotUTF8 {
				code += " " + p.Place.String()
			}
			codes = append(codes, code)
		}
		if joined := strings.Join(codes, " "); got != c.want || joined != c.codes {
			t.Errorf("%s: %q (%s), want %q (%s)", name, got, joined, c.want, c.codes)
		}
	}
}
