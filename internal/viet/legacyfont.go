package viet

import (
	"regexp"
	"strings"
)

// legacyFonts are the names of the old encodings' fonts, as Windows has them.
var legacyFonts = []struct {
	name     *regexp.Regexp
	enc      Legacy
	capitals *regexp.Regexp // the ending of those that show small letters as capitals
}{
	{regexp.MustCompile(`(?i)^\.vn[a-z0-9]`), TCVN3, regexp.MustCompile(`H$|^[^A-Z]*h$`)},
	{regexp.MustCompile(`(?i)^vni[- ]?[a-z]`), VNI, regexp.MustCompile(`^$`)},
	{regexp.MustCompile(`(?i)^vps[- ]?[a-z]`), VPS, regexp.MustCompile(`(?i) ?hoa$`)},
}

// LegacyOfFont tells the encoding of the text in a font: TCVN3 for `.VnTime` and
// `.VnArial Narrow`, with capitals for `.VnTimeH`; VNI for `VNI-Times`; VPS for
// `VPS Times`, with capitals for `VPS Times Hoa`. Ok is false for any other font,
// also for VnTimes without a dot, whose encoding is another one (ĐHBK).
func LegacyOfFont(name string) (enc Legacy, capitals, ok bool) {
	name = strings.TrimSpace(name)
	for _, style := range []string{" Italic", " Bold"} {
		name = strings.TrimSuffix(name, style)
	}
	for _, f := range legacyFonts {
		if f.name.MatchString(name) {
			return f.enc, f.capitals.MatchString(name), true
		}
	}
	return Unicode, false, false
}
