package docx

import (
	"math"
	"strconv"
	"unicode/utf8"
)

// declaration begins every part.
const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"

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
	from := 0
	for i, r := range s {
		entity, special := entities[r]
		size := utf8.RuneLen(r)
		broken := r == utf8.RuneError && s[i] != "\uFFFD"[0]
		if broken {
			entity, special, size = "\uFFFD", true, 1
		}
		if !special && allowed(r) {
			continue
		}
		m.raw(s[from:i], entity)
		from = i + size
	}
	m.raw(s[from:])
}

var entities = map[rune]string{'&': "&amp;", '<': "&lt;", '>': "&gt;", '"': "&quot;"}

// allowed tells the signs of XML 1.0 (Char, production 2). A carriage return
// would come back as a line feed, and is none of ours.
func allowed(r rune) bool {
	return r >= ' ' && r != 0xFFFE && r != 0xFFFF || r == '\t' || r == '\n'
}

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
