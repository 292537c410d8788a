package docx

import (
	"strings"

	"vanban/internal/doc"
	"vanban/internal/style"
)

// spans writes text in its faces, as far as the component has not, and in
// capitals where it asks so.
func (s *story) spans(name style.Name, spans []doc.Span) {
	of := s.styles.Of(name)
	for i := range spans {
		span := spans[i]
		span.Bold, span.Italic = span.Bold && !of.Bold, span.Italic && !of.Italic
		if of.Upper {
			span.Text = strings.ToUpper(span.Text)
		}
		switch {
		case span.Note != nil:
			s.commented(s.comments.inNote(span.Note), func() { s.call(&span) })
		case span.PageOf != "":
			s.pageOf(&span)
		case span.Text != "":
			s.said(&span)
		}
	}
}

// face is the inside of a run's properties for a span's face.
func face(s *doc.Span) string {
	properties := ""
	if s.Bold {
		properties += "<w:b/><w:bCs/>"
	}
	if s.Italic {
		properties += "<w:i/><w:iCs/>"
	}
	return properties
}

// run writes text in which a "\n" is a forced line end and a "\t" a tab.
func (m *markup) run(properties, text string) {
	m.raw("<w:r>")
	m.inside("rPr", properties)
	for {
		end := strings.IndexAny(text, "\n\t")
		if end < 0 {
			break
		}
		m.words(text[:end])
		m.raw(map[byte]string{'\n': "<w:br/>", '\t': "<w:tab/>"}[text[end]])
		text = text[end+1:]
	}
	m.words(text)
	m.raw("</w:r>")
}

func (m *markup) words(text string) {
	if text == "" {
		return
	}
	m.raw(`<w:t xml:space="preserve">`)
	m.escaped(text)
	m.raw("</w:t>")
}

// field writes a field with the result it had last.
func (m *markup) field(code, properties, result string) {
	m.fieldStart(code, properties)
	m.run(properties, result)
	m.fieldEnd(properties)
}

func (m *markup) fieldStart(code, properties string) {
	m.fieldChar("begin", properties)
	m.raw("<w:r>")
	m.inside("rPr", properties)
	m.raw(`<w:instrText xml:space="preserve"> `, code, ` </w:instrText></w:r>`)
	m.fieldChar("separate", properties)
}

func (m *markup) fieldEnd(properties string) { m.fieldChar("end", properties) }

func (m *markup) fieldChar(kind, properties string) {
	m.raw("<w:r>")
	m.inside("rPr", properties)
	m.raw(`<w:fldChar w:fldCharType="`, kind, `"/></w:r>`)
}
