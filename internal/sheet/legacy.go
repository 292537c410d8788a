package sheet

import (
	"strings"

	"vanban/internal/source"
	"vanban/internal/viet"
)

// font is a font as far as it bears on text: an old one hides an encoding.
type font struct {
	name     string
	old      bool
	legacy   viet.Legacy
	capitals bool // small letters show as capitals
}

func newFont(name string) font {
	f := font{name: name}
	f.legacy, f.capitals, f.old = viet.LegacyOfFont(name)
	return f
}

// unicode gives a text whose pieces in old fonts have become Unicode.
func (c *Cell) unicode(p phrase, own font) string {
	if p.runs == nil {
		return c.restore(p.text, own)
	}
	var b strings.Builder
	begin := 0
	for _, r := range p.runs {
		f := own
		if r.font != "" {
			f = newFont(r.font)
		}
		b.WriteString(c.restore(p.text[begin:r.end], f))
		begin = r.end
	}
	return b.String()
}

// restore makes Unicode of text in an old font, and notes what is lost.
func (c *Cell) restore(text string, f font) string {
	if !f.old {
		return text
	}
	text, losses := viet.FromLegacy(text, f.legacy, f.capitals)
	for _, l := range losses {
		if l.Kind == viet.CapitalHidden {
			continue // the font is known: small letters they are
		}
		c.fault(source.Loss(l.Kind), l.Word, f.legacy.String())
	}
	return text
}
