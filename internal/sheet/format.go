package sheet

import (
	"strings"
	"unicode"
)

// format is what a number format says that bears on the text of a cell.
type format struct {
	general       bool // no format of digits: as many decimals as there are
	whole         int  // digits before the comma, at least
	least, most   int  // decimals
	grouped       bool
	shift         int    // tens that the shown number is moved by: 2 for a percent
	before, after string // literal text
	day, month    bool
	year          bool
	hour, second  bool
	elapsed       bool
}

// isDate and isTime tell that a number counts days.
func (f format) isDate() bool { return f.day || f.month || f.year }
func (f format) isTime() bool { return f.hour || f.second }

// builtins are the number formats that files name by number alone.
var builtins = map[int]string{
	1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??",
	14: "d/m/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy", 18: "h:mm", 19: "h:mm:ss", 20: "h:mm", 21: "h:mm:ss",
	22: "d/m/yyyy h:mm", 37: "#,##0", 38: "#,##0", 39: "#,##0.00", 40: "#,##0.00", 41: "#,##0", 42: "#,##0",
	43: "#,##0.00", 44: "#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss", 47: "mm:ss", 48: "##0.0E+0", 49: "@",
}

// builtin is a number format by its number. Those of East Asian files are
// dates, but for a few times.
func builtin(id int) string {
	switch {
	case id >= 32 && id <= 35, id == 55, id == 56:
		return "h:mm:ss"
	case id >= 27 && id <= 36, id >= 50 && id <= 58:
		return "d/m/yyyy"
	}
	return builtins[id]
}

// parseFormat reads the first section of a number format, which is the one for
// positive numbers. What is no plain number or date is shown as general: the
// number itself is right, while half of a look could make a wrong one of it.
func parseFormat(code string) format {
	f := formatReader{rest: []rune(code)}
	for len(f.rest) > 0 && f.rest[0] != ';' {
		f.step()
	}
	return f.result()
}

// formatReader goes through a number format sign by sign.
type formatReader struct {
	rest    []rune
	f       format
	digits  bool // a place for a digit has been met
	point   bool
	commas  int    // since the last place for a digit; at the end each leaves out thousands
	odd     bool   // shown as general: fractions, exponents, thousands left out, conditions
	letters []rune // h, m, s and the like in their order
	literal strings.Builder
}

func (r *formatReader) step() {
	c := r.rest[0]
	r.rest = r.rest[1:]
	switch {
	case c == '"':
		r.write(r.until('"'))
	case c == '\\':
		r.write(r.sign())
	case c == '_' || c == '*':
		r.sign()
	case c == '[':
		r.bracket(r.until(']'))
	case c == '0' || c == '#' || c == '?':
		r.digit(c)
	case c == '.' && (r.digits || r.digitAhead()):
		r.point = true
	case c == ',' && r.digits:
		r.commas++
	case c == '%':
		r.f.shift += 2
		r.write("%")
	case strings.ContainsRune("yYmMdDhHsS", c):
		r.letters = append(r.letters, unicode.ToLower(c))
	default:
		r.other(c)
	}
}

func (r *formatReader) other(c rune) {
	rest := strings.ToLower(string(r.rest[:min(len(r.rest), 6)]))
	switch {
	case (c == 'g' || c == 'G') && rest == "eneral":
		r.rest = r.rest[6:]
		r.f.general, r.digits = true, true
		r.flush()
	case unicode.ToLower(c) == 'a' && strings.HasPrefix(rest, "m/pm"):
		r.rest = r.rest[4:]
	case unicode.ToLower(c) == 'a' && strings.HasPrefix(rest, "/p"):
		r.rest = r.rest[2:]
	case unicode.ToLower(c) == 'e' && r.digits && strings.IndexAny(rest, "+-") == 0, c == '/' && r.digits, c == '@':
		r.odd = true
	case c != '(' && c != ')':
		r.write(string(c))
	}
}

// until gives what stands before a sign, and passes both.
func (r *formatReader) until(end rune) string {
	for i, c := range r.rest {
		if c == end {
			text := string(r.rest[:i])
			r.rest = r.rest[i+1:]
			return text
		}
	}
	text := string(r.rest)
	r.rest = nil
	return text
}

// sign gives the next sign and passes it.
func (r *formatReader) sign() string {
	n := min(len(r.rest), 1)
	text := string(r.rest[:n])
	r.rest = r.rest[n:]
	return text
}

// bracket reads `[$₫-42A]`, `[h]`, `[>999]`; colours say nothing here.
func (r *formatReader) bracket(inner string) {
	symbol, isCurrency := strings.CutPrefix(inner, "$")
	switch {
	case isCurrency:
		symbol, _, _ = strings.Cut(symbol, "-")
		r.write(symbol)
	case strings.ContainsAny(inner, "<>="):
		r.odd = true
	case inner != "" && strings.Trim(strings.ToLower(inner), "h") == "",
		inner != "" && strings.Trim(strings.ToLower(inner), "m") == "",
		inner != "" && strings.Trim(strings.ToLower(inner), "s") == "":
		r.f.elapsed, r.f.hour = true, true
	}
}

func (r *formatReader) digitAhead() bool {
	return len(r.rest) > 0 && strings.ContainsRune("0#?", r.rest[0])
}

// digit takes a place for a digit. Text between two of them has no place in a
// plain number.
func (r *formatReader) digit(c rune) {
	if !r.digits {
		r.flush()
	} else if r.literal.Len() > 0 {
		r.odd = true
	}
	r.digits = true
	if r.commas > 0 {
		r.f.grouped, r.commas = true, 0
	}
	if !r.point && c == '0' {
		r.f.whole++
	}
	if r.point {
		if r.f.most++; c == '0' {
			r.f.least = r.f.most
		}
	}
}

func (r *formatReader) write(s string) { r.literal.WriteString(s) }

// flush takes what has been written for the text before the number.
func (r *formatReader) flush() {
	r.f.before = r.literal.String()
	r.literal.Reset()
}

func (r *formatReader) result() format {
	r.dateLetters()
	f := r.f
	if f.isDate() || f.isTime() {
		return format{day: f.day, month: f.month, year: f.year, hour: f.hour, second: f.second, elapsed: f.elapsed}
	}
	if r.odd || !r.digits || r.commas > 0 {
		return format{general: true}
	}
	f.after = r.literal.String()
	return f
}

// dateLetters tells minutes from months: an m after hours or before seconds.
func (r *formatReader) dateLetters() {
	var groups []rune
	for i, c := range r.letters {
		if i == 0 || r.letters[i-1] != c {
			groups = append(groups, c)
		}
	}
	for i, c := range groups {
		switch c {
		case 'd':
			r.f.day = true
		case 'y':
			r.f.year = true
		case 'h':
			r.f.hour = true
		case 's':
			r.f.second = true
		case 'm':
			minutes := i > 0 && groups[i-1] == 'h' || i+1 < len(groups) && groups[i+1] == 's' || r.f.elapsed
			r.f.month = r.f.month || !minutes
			r.f.hour = r.f.hour || minutes
		}
	}
}
