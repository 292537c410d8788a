package viet

import (
	"slices"
	"strings"
)

// unitNames are the ways units are written, in lower case, under the one that
// stands for them.
var unitNames = map[string]string{
	"hộ gia đình": "hộ", "hộ dân": "hộ", "ho": "hộ",
	"khẩu": "người", "nhân khẩu": "người", "người dân": "người", "nguoi": "người",
	"người lao động": "lao động", "lđ": "lao động", "lao dong": "lao động",
	"kilômét": "km", "ki lô mét": "km", "ki-lô-mét": "km", "cây số": "km",
	"mét": "m", "héc ta": "ha", "hecta": "ha", "héc-ta": "ha", "phần trăm": "%",
}

// countedUnits are of things that are counted one by one.
var countedUnits = []string{"hộ", "người", "lao động", "thôn", "trẻ", "học sinh", "trường", "cơ sở", "nhà", "bản sao"}

// Unit gives the one spelling of a unit: `Hộ`, `hộ gia đình` and `HỘ DÂN` are `hộ`.
// What is none that is known stays, in lower case.
func Unit(s string) string {
	s = strings.ToLower(strings.Join(strings.Fields(s), " "))
	if name, ok := unitNames[s]; ok {
		return name
	}
	return s
}

// Counted reports whether a unit is of things that are counted one by one, of
// which there are no fractions.
func Counted(unit string) bool { return slices.Contains(countedUnits, Unit(unit)) }
