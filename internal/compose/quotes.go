package compose

import "strings"

const opened, closed, noBreak = "“", "”", "\u00a0"

// straight has the actions of a text with straight quotation marks where word
// processors made curly ones, and with plain spaces; every byte of the rest stays
// where it is.
func straight(s string) string {
	if !strings.Contains(s, opened) && !strings.Contains(s, closed) && !strings.Contains(s, noBreak) {
		return s
	}
	var b strings.Builder
	for {
		text, rest, found := strings.Cut(s, "{{")
		b.WriteString(text)
		if !found {
			return b.String()
		}
		b.WriteString("{{")
		size := straightAction(&b, rest)
		s = rest[size:]
	}
}

// straightAction writes an action up to its end, and tells how long it is.
func straightAction(b *strings.Builder, s string) int {
	quote := "" // that is open: `"`, opened, or a backquote
	for i := 0; i < len(s); {
		rest := s[i:]
		sign := leading(rest)
		switch {
		case quote == "" && strings.HasPrefix(rest, "}}"):
			return i
		case quote == "" && sign == noBreak:
			b.WriteString("  ")
		case quote == "" && (sign == opened || sign == closed):
			quote = opened
			b.WriteString(`  "`)
		case quote == opened && (sign == opened || sign == closed):
			quote = ""
			b.WriteString(`"  `)
		default:
			if sign == `\` && quote == `"` && len(rest) > 1 {
				sign = rest[:2]
			}
			quote = after(quote, sign)
			b.WriteString(sign)
		}
		i += len(sign)
	}
	return len(s)
}

// leading is the sign that a text begins with, as far as it is looked for; any
// other byte is one.
func leading(s string) string {
	for _, sign := range []string{opened, closed, noBreak} {
		if strings.HasPrefix(s, sign) {
			return sign
		}
	}
	return s[:1]
}

// after is the quotation that is open behind a sign.
func after(quote, sign string) string {
	switch {
	case quote == "" && (sign == `"` || sign == "`"):
		return sign
	case quote == sign, quote == opened && sign == `"`:
		return ""
	}
	return quote
}
