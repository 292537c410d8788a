package docx

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"vanban/internal/ooxml"
)

// declaration begins every part.
const declaration = ooxml.Declaration

// namespaces are those of every part with text in it.
const namespaces = ` xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"` +
	` xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"` +
	` xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"` +
	` xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"` +
	` xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"` +
	` xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"` +
	` xmlns:w10="urn:schemas-microsoft-com:office:word"`

// markup is XML as it is written.
type markup []byte

// raw appends what is XML already.
func (m *markup) raw(parts ...string) {
	for _, p := range parts {
		*m = append(*m, p...)
	}
}

// flag appends a property that is on.
func (m *markup) flag(name string, on bool) {
	if on {
		m.raw("<w:", name, "/>")
	}
}

// val appends a property with a value; without one, nothing.
func (m *markup) val(name, value string) {
	if value != "" {
		m.raw("<w:", name, ` w:val="`, value, `"/>`)
	}
}

// attributes appends a property of several values; without any, nothing.
func (m *markup) attributes(name, attributes string) {
	if attributes != "" {
		m.raw("<w:", name, attributes, "/>")
	}
}

// inside appends properties in an element of their own; without any, nothing.
func (m *markup) inside(name, content string) {
	if content != "" {
		m.raw("<w:", name, ">", content, "</w:", name, ">")
	}
}

// escaped appends text or the value of an attribute. What XML 1.0 forbids is
// left out; bytes that are no UTF-8 become U+FFFD.
func (m *markup) escaped(s string) {
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "\uFFFD")
	}
	from := 0
	for i := 0; i < len(s); i++ {
		if !suspect[s[i]] {
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if entity, special := entities[r]; special {
			m.raw(s[from:i], entity)
			from = i + size
		}
	}
	m.raw(s[from:])
}

// entities stand for signs that XML takes for its own, and nothing for those
// that it forbids (Char, production 2).
var entities = func() map[rune]string {
	m := map[rune]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '"': "&quot;", 0xFFFE: "", 0xFFFF: ""}
	for r := range ' ' {
		if r != '\t' && r != '\n' {
			m[r] = ""
		}
	}
	return m
}()

// suspect marks the bytes that such signs begin with.
var suspect = func() (marked [256]bool) {
	for r := range entities {
		marked[string(r)[0]] = true
	}
	return marked
}()

// escape gives text for an attribute.
func escape(s string) string {
	var m markup
	m.escaped(s)
	return string(m)
}

// twips are twentieths of a point, in which Word measures most lengths.
func twips(l pt) int { return int(math.Round(float64(l) * 20)) }

// halves are half points, in which it measures sizes of text.
func halves(size pt) string { return number(int(math.Round(float64(size) * 2))) }

// eighths of a point are for the thickness of rules.
func eighths(thickness pt) string { return number(int(math.Round(float64(thickness) * 8))) }

// emus are 12700 to the point, for drawings.
func emus(l pt) string { return number(int(math.Round(float64(l) * 12700))) }

func number(n int) string { return strconv.Itoa(n) }
