package docx

import (
	"vanban/internal/doc"
	"vanban/internal/ooxml"
	"vanban/internal/style"
)

type compatSetting struct{ name, value string }

// compatSettings are Word's names of its rules.
var compatSettings = map[style.WordRules][]compatSetting{
	style.Word2010: {
		{"compatibilityMode", "14"}, {"overrideTableStyleFontSizeAndJustification", "1"},
		{"enableOpenTypeFeatures", "1"}, {"doNotFlipMirrorIndents", "1"},
	},
	style.Word2013: {
		{"compatibilityMode", "15"}, {"overrideTableStyleFontSizeAndJustification", "1"},
		{"enableOpenTypeFeatures", "1"}, {"doNotFlipMirrorIndents", "1"}, {"differentiateMultirowTableHeaders", "1"},
	},
}

// settings gives the part of the document's settings: the rules that Word lays
// it out by, Vietnamese, no stretched line before a forced line end. Contents
// are renewed when Word opens the document.
func settings(rules style.WordRules, notes, contents bool) []byte {
	var m markup
	m.raw(ooxml.Declaration, "<w:settings", namespaces, `><w:zoom w:percent="100"/>`,
		`<w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>`)
	m.flag("updateFields", contents)
	if notes {
		m.raw(`<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>`)
	}
	m.raw("<w:compat><w:doNotExpandShiftReturn/>")
	for _, s := range compatSettings[rules] {
		m.raw(`<w:compatSetting w:name="`, s.name, `" w:uri="http://schemas.microsoft.com/office/word"`)
		m.raw(` w:val="`, s.value, `"/>`)
	}
	m.raw(`</w:compat><w:themeFontLang w:val="`, doc.Language, `"/>`,
		`<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`)
	return m
}

// fontTable gives the part that tells a machine without the face what comes
// near it.
func fontTable(font string) []byte {
	var m markup
	m.raw(ooxml.Declaration, "<w:fonts", namespaces, `><w:font w:name="`, escape(font), `">`,
		`<w:altName w:val="Liberation Serif"/><w:panose1 w:val="02020603050405020304"/><w:charset w:val="00"/>`,
		`<w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`)
	return m
}
