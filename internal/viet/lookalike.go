package viet

// lookalikes are letters that look like other, Latin ones, by code points: many
// cannot be told apart on a screen.
var lookalikes = func() map[rune]rune {
	table := map[rune]rune{}
	for _, row := range []struct{ foreign, latin string }{
		// Cyrillic
		{"\u0410\u0412\u0415\u0405\u0406\u0408\u041a\u041c\u041d", "ABESIJKMH"},
		{"\u041e\u0420\u0421\u0422\u0423\u04ae\u0425\u051a\u051c", "OPCTYYXQW"},
		{"\u0430\u0441\u0501\u0435\u04bb\u0456\u0458\u043a\u04cf", "acdehijkl"},
		{"\u043e\u0440\u051b\u0455\u0443\u0445\u0475\u051d", "opqsyxvw"},
		// Greek
		{"\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7", "ABEZHIKMNOPTYX"},
		{"\u03b1\u03b9\u03ba\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03f2\u03f3", "aikvoptuxcj"},
		// eth and its African sister for đ, and some phonetic letters
		{"\u00d0\u0189\u00f0\u0131\u0251\u0261", "ĐĐđiag"},
		// oi, which old converters take for ư
		{"\u01a2\u01a3", "Ưư"},
	} {
		latin := []rune(row.latin)
		for i, r := range []rune(row.foreign) {
			table[r] = latin[i]
		}
	}
	for i := range rune(26) {
		table['\uff21'+i], table['\uff41'+i] = 'A'+i, 'a'+i // full width
	}
	return table
}()

// Latinlike tells of a letter that looks Latin but is of another script (Cyrillic
// а, Greek ο, full-width Ａ) or another letter (Ð for Đ), and gives the one meant.
func Latinlike(r rune) (latin rune, ok bool) {
	latin, ok = lookalikes[r]
	return latin, ok
}
