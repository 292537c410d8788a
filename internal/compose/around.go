package compose

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/source"
	"vanban/internal/viet"
)

// The texts every document carries (Phụ lục I, mục II.1).
const (
	nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	motto  = "Độc lập - Tự do - Hạnh phúc"
)

// header composes what stands at the top of page 1.
func (c *composer) header(kind Kind, date viet.Date) doc.Header {
	a := c.ws.Agency
	return doc.Header{
		Nation:    doc.Line{Text: nation, At: c.doc.At},
		Motto:     doc.Line{Text: motto, At: c.doc.At},
		Parent:    capitals(a.Parent),
		Agency:    capitals(a.Name),
		Number:    doc.Line{Text: "Số: " + c.number() + "/" + kind.symbol(a.Symbol.Text), At: c.doc.Number.At},
		PlaceDate: doc.Line{Text: a.Place.Text + ", " + date.Long(), At: c.doc.Date.At},
	}
}

// number is the document's number with the decree's leading zero, or room for
// it in a draft (Phụ lục I, mục II.3).
func (c *composer) number() string {
	text := c.doc.Number.Text
	if text == "" {
		return strings.TrimPrefix(viet.Blank(), "\u00a0")
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 {
		c.problems.Add(diag.BadNumberField, c.doc.Number.At, text)
		return text
	}
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// ending composes Nơi nhận and the signature.
func (c *composer) ending() doc.Ending {
	e := doc.Ending{RecipientsLabel: doc.Line{Text: "Nơi nhận:", At: c.doc.At}}
	last := len(c.doc.Recipients) - 1
	for i, r := range c.doc.Recipients {
		line := c.line(r)
		end := ";"
		if i == last {
			end = "."
		}
		line.Text = "- " + strings.TrimRight(line.Text, ";. ") + end
		e.Recipients = append(e.Recipients, line)
	}
	if c.doc.Signer.Text == "" {
		return e
	}
	signer, ok := c.ws.Signer(c.doc.Signer.Text)
	if !ok {
		known := c.ws.SignerNames()
		c.problems.AddNear(diag.UnknownSigner, c.doc.Signer.At, diag.Nearest(c.doc.Signer.Text, known),
			c.doc.Signer.Text, strings.Join(known, ", "))
	}
	e.Authority = capitals(signer.Authority)
	e.SignerName = doc.Line{Text: signer.Name.Text, At: signer.Name.At}
	return e
}

// line runs the actions of a field of the front matter; its text is no
// Markdown.
func (c *composer) line(s source.String) doc.Line {
	return doc.Line{Text: strings.Join(strings.Fields(c.field(s)), " "), At: s.At}
}

// capitals makes lines that are printed in capitals.
func capitals(lines []source.String) []doc.Line {
	var made []doc.Line
	for _, l := range lines {
		made = append(made, doc.Line{Text: strings.ToUpper(l.Text), At: l.At})
	}
	return made
}

// lowerFirst makes the first letter small, unless the word is an abbreviation.
func lowerFirst(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	second, _ := utf8.DecodeRuneInString(s[size:])
	if unicode.IsUpper(second) {
		return s
	}
	return string(unicode.ToLower(first)) + s[size:]
}
