package html

// markup is the file so far.
type markup struct{ buf []byte }

// raw appends markup.
func (m *markup) raw(parts ...string) {
	for _, p := range parts {
		m.buf = append(m.buf, p...)
	}
}

// text appends text in which a "\n" is a forced line end.
func (m *markup) text(s string) { m.buf = appendEscaped(m.buf, s, "<br>") }

// attribute appends text where no element may stand.
func (m *markup) attribute(s string) { m.buf = appendEscaped(m.buf, s, " ") }

// rule appends a rule of a style sheet.
func (m *markup) rule(selector string, declarations ...string) {
	m.raw(selector, "{")
	for i, d := range declarations {
		if i > 0 {
			m.raw(";")
		}
		m.raw(d)
	}
	m.raw("}\n")
}

// inWord appends markup for Word alone.
func (m *markup) inWord(parts ...string) {
	m.raw("<!--[if mso]>")
	m.raw(parts...)
	m.raw("<![endif]-->")
}

// browsers appends markup that Word shall pass over.
func (m *markup) browsers(markup string) { m.notInWord(func() { m.raw(markup) }) }

// notInWord appends what Word shall pass over.
func (m *markup) notInWord(write func()) {
	m.raw("<!--[if !mso]><!-->")
	write()
	m.raw("<!--<![endif]-->")
}
