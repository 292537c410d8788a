package manuscript

import (
	"strings"

	"vanban/internal/source"
)

// matter is the front matter.
type matter struct {
	kind, title, number, symbol, date string
	agency, enacting, to              []string
	urgency, circulation, esign       string
	electronic                        bool
	closing
	copy copied
}

// copied is what the front matter says of a copy on paper.
type copied struct {
	form, number, symbol, date string
	agency                     []string
	closing
}

// yaml writes it; fields that the document leaves open stand there empty, for the
// officer to see.
func (m *matter) yaml() string {
	y := &fields{}
	y.must("kind", m.kind)
	y.list("agency", m.agency)
	y.may("title", m.title)
	y.must("number", m.number)
	y.may("symbol", m.symbol)
	y.must("date", m.date)
	y.list("enacting", m.enacting)
	y.list("to", m.to)
	y.closing(&m.closing)
	y.may("drafter", m.drafter)
	y.may("urgency", m.urgency)
	y.may("circulation", m.circulation)
	y.may("esign", m.esign)
	if m.electronic {
		y.WriteString("electronic: true\n")
	}
	if m.copy.form != "" {
		y.must("copy", "")
		y.indent = "  "
		m.copy.write(y)
	}
	return "---\n" + y.String() + "---\n"
}

func (c *copied) write(y *fields) {
	y.must("form", c.form)
	y.list("agency", c.agency)
	y.must("number", c.number)
	y.may("symbol", c.symbol)
	y.must("date", c.date)
	y.closing(&c.closing)
}

// fields are lines of YAML.
type fields struct {
	strings.Builder
	indent string
}

// must writes a field, also without a value.
func (f *fields) must(key, value string) {
	if value != "" {
		value = scalar(value)
	}
	f.WriteString(strings.TrimSuffix(f.indent+key+": "+value, " ") + "\n")
}

// may writes a field that has a value.
func (f *fields) may(key, value string) {
	if value != "" {
		f.must(key, value)
	}
}

// list writes a field of several values, one on the field's own line.
func (f *fields) list(key string, values []string) {
	if len(values) == 1 {
		f.must(key, values[0])
		return
	}
	for i, v := range values {
		if i == 0 {
			f.must(key, "")
		}
		f.WriteString(f.indent + "  - " + scalar(v) + "\n")
	}
}

func (f *fields) closing(c *closing) {
	f.list("signer", c.signers)
	f.list("recipients", c.recipients)
}

// scalar is a text as YAML has it, without quotes where it can be, and without
// template actions.
func scalar(s string) string {
	quoted := source.Quote(actions(s))
	bare := strings.Trim(quoted, `"`)
	if len(bare)+2 == len(quoted) && bare == s && bareScalar(bare) {
		return bare
	}
	return quoted
}

// reserved are words that YAML takes for something else than text.
var reserved = map[string]bool{
	"true": true, "false": true, "null": true, "yes": true, "no": true, "on": true, "off": true, "y": true, "n": true,
}

// bareScalar tells a text that YAML reads as it stands: letters and digits with
// a few signs between them.
func bareScalar(s string) bool {
	for _, bad := range []string{": ", " #", "\\", "\""} {
		if strings.Contains(s, bad) {
			return false
		}
	}
	if strings.ContainsRune("-?:,[]{}#&*!|>'%@`~=.<", []rune(s)[0]) {
		return false
	}
	return !strings.HasSuffix(s, ":") && !reserved[strings.ToLower(s)]
}
