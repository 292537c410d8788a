package xlsx

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// declaration begins every part.
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

// Namespaces of the parts.
const (
	mainNamespace    = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
	packageNamespace = "http://schemas.openxmlformats.org/package/2006/"
	relationships    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
	drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/"
)

// markup is XML as it is written.
type markup []byte

// put appends what is XML already.
func (m *markup) put(pieces ...string) {
	for _, p := range pieces {
		*m = append(*m, p...)
	}
}

func (m *markup) int(n int) { *m = strconv.AppendInt(*m, int64(n), 10) }

// attribute appends an attribute.
func (m *markup) attribute(name, value string) {
	m.put(" ", name, `="`)
	var text markup
	text.escape(value)
	m.put(inAttribute.Replace(string(text)))
	m.put(`"`)
}

// inAttribute escapes what only attributes must not hold.
var inAttribute = strings.NewReplacer(`"`, "&quot;", "\n", "&#10;", "\t", "&#9;")

// intAttribute appends an attribute that is a number.
func (m *markup) intAttribute(name string, n int) {
	m.put(" ", name, `="`)
	m.int(n)
	m.put(`"`)
}

// escape appends text. What XML cannot hold is written the way of workbooks,
// `_x0007_`, and a text that looks like that is kept from being read so
// (ECMA-376, ST_Xstring). What is no text becomes U+FFFD.
func (m *markup) escape(s string) {
	from := 0
	for i, r := range s {
		as := ""
		switch {
		case r == '&':
			as = "&amp;"
		case r == '<':
			as = "&lt;"
		case r == '>':
			as = "&gt;"
		case r == '_' && looksEscaped(s[i:]):
			as = "_x005F_"
		case r < ' ' && r != '\n' && r != '\t':
			as = "_x00" + strconv.FormatInt(int64(r)+0x100, 16)[1:] + "_"
		case r == utf8.RuneError || r == 0xFFFE || r == 0xFFFF:
			as = "\uFFFD"
		default:
			continue
		}
		m.put(s[from:i], as)
		_, size := utf8.DecodeRuneInString(s[i:])
		from = i + size
	}
	m.put(s[from:])
}

// looksEscaped reports whether a text begins like `_x0041_`.
func looksEscaped(s string) bool {
	return len(s) >= 7 && s[1] == 'x' && s[6] == '_' && strings.Trim(s[2:6], "0123456789abcdefABCDEF") == ""
}

// text appends a text in its element; blanks at its ends are kept.
func (m *markup) text(s string) {
	if strings.TrimSpace(s) != s {
		m.put(`<t xml:space="preserve">`)
	} else {
		m.put("<t>")
	}
	m.escape(s)
	m.put("</t>")
}
