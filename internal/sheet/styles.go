package sheet

import "vanban/internal/ooxml"

// look is what a cell's style says that bears on its text.
type look struct {
	font   font
	format *format
}

// styles are the looks that cells name by number.
type styles struct {
	looks []look
}

// readStyles reads fonts and number formats.
func readStyles(p ooxml.Parts, part string) (*styles, error) {
	text, err := p.Read(part)
	if err != nil || text == "" {
		return &styles{}, err
	}
	var fonts []font
	codes, formats := map[int]string{}, map[int]*format{}
	st, section := &styles{}, ""
	s := ooxml.Scan(text)
	for s.Next() {
		switch {
		case s.Depth() == 2 && s.Begun:
			section = s.Name
		case !s.Begun:
		case len(fonts) == maxStyles || len(st.looks) == maxStyles || len(codes) == maxStyles:
			return nil, ooxml.ErrHuge
		case section == "numFmts" && s.Name == "numFmt":
			codes[s.Number("numFmtId", 0)] = s.Attr("formatCode")
		case section == "fonts" && s.Name == "font":
			fonts = append(fonts, font{})
		case section == "fonts" && s.Name == "name" && len(fonts) > 0:
			fonts[len(fonts)-1] = newFont(s.Attr("val"))
		case section == "cellXfs" && s.Name == "xf":
			st.looks = append(st.looks, look{
				font:   at(fonts, s.Number("fontId", 0)),
				format: formatOf(s.Number("numFmtId", 0), codes, formats),
			})
		}
	}
	return st, s.Err
}

// at is an element of a list, or nothing outside of it.
func at[T any](list []T, i int) (element T) {
	if i < len(list) {
		element = list[i]
	}
	return element
}

// look is the look of a number; of an unknown one it is general.
func (st *styles) look(i int) look {
	l := at(st.looks, i)
	if l.format == nil {
		l.format = &format{general: true}
	}
	return l
}

// formatOf reads each number format once.
func formatOf(id int, codes map[int]string, known map[int]*format) *format {
	f, ok := known[id]
	if !ok {
		code, own := codes[id]
		if !own {
			code = builtin(id)
		}
		parsed := parseFormat(code)
		f = &parsed
		known[id] = f
	}
	return f
}
