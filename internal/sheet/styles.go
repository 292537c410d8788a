package sheet

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
func readStyles(p parts, part string) (*styles, error) {
	text, err := p.read(part)
	if err != nil || text == "" {
		return &styles{}, err
	}
	var fonts []font
	codes, formats := map[int]string{}, map[int]*format{}
	st, section := &styles{}, ""
	s := scan(text)
	for s.next() {
		switch {
		case len(s.open) == 2 && s.begun:
			section = s.name
		case !s.begun:
		case len(fonts) == maxStyles || len(st.looks) == maxStyles || len(codes) == maxStyles:
			return nil, errHuge
		case section == "numFmts" && s.name == "numFmt":
			codes[s.number("numFmtId", 0)] = s.attr("formatCode")
		case section == "fonts" && s.name == "font":
			fonts = append(fonts, font{})
		case section == "fonts" && s.name == "name" && len(fonts) > 0:
			fonts[len(fonts)-1] = newFont(s.attr("val"))
		case section == "cellXfs" && s.name == "xf":
			st.looks = append(st.looks, look{
				font:   at(fonts, s.number("fontId", 0)),
				format: formatOf(s.number("numFmtId", 0), codes, formats),
			})
		}
	}
	return st, s.err
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
