package xlsx

import (
	"encoding/xml"
	"fmt"
	"strconv"
	"strings"
)

// Namespaces of drawings.
const (
	drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/"
	relationships    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
)

// markup is XML as it is written.
type markup []byte

// put appends what is XML already.
func (m *markup) put(pieces ...string) {
	for _, p := range pieces {
		*m = append(*m, p...)
	}
}

// format appends XML from a pattern; the texts in it are escaped before.
func (m *markup) format(pattern string, args ...any) { *m = fmt.Appendf(*m, pattern, args...) }

// escaped is a text between tags or in an attribute. What XML cannot hold
// becomes U+FFFD.
func escaped(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		panic(err) // nothing can fail
	}
	return b.String()
}

// decimal writes a length.
func decimal(n pt) string { return strconv.FormatFloat(float64(n), 'f', -1, 64) }
