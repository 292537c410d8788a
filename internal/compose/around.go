package compose

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"vanban/internal/diag"
	"vanban/internal/doc"
	"vanban/internal/source"
	"vanban/internal/style"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// The texts every document carries (Phụ lục I, mục II.1).
const (
	nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
	motto  = "Độc lập - Tự do - Hạnh phúc"
)

// header composes what stands at the top of page 1.
func (c *composer) header(kind workspace.Kind, date viet.Date) doc.Header {
	a := c.agency
	h := doc.Header{
		Nation: doc.Line{Text: nation, At: c.doc.At},
		Motto:  doc.Line{Text: motto, At: c.doc.At},
		Parent: capitals(a.Parent),
		Agency: capitals(a.Name),
		Number: doc.Line{Text: "Số: " + c.number(c.doc.Number) + "/" + Symbol(c.ws, c.doc), At: c.doc.Number.At},
	}
	if c.form.PlaceDate {
		h.PlaceDate = c.placeDate(date, c.doc.Date.At)
	}
	if c.form.Heading == "subject" {
		title := c.line(c.doc.Title)
		h.Subject = []doc.Span{{Text: glued("V/v " + title.Text), At: title.At}}
	}
	return h
}

func (c *composer) placeDate(date viet.Date, at diag.Place) doc.Line {
	return doc.Line{Text: glued(c.agency.Place.Text + ", " + date.Long()), At: at}
}

// number is a document's number with the decree's leading zero, or room for it
// in a draft (Phụ lục I, mục II.3).
func (c *composer) number(s source.String) string {
	if s.Text == "" {
		return strings.TrimPrefix(viet.Blank(), "\u00a0")
	}
	n, err := strconv.Atoi(s.Text)
	if err != nil || n < 1 {
		c.problems.Add(diag.BadNumberField, s.At, s.Text)
		return s.Text
	}
	if n < 10 {
		return "0" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}

// title composes the type's name and the excerpt.
func (c *composer) title(kind workspace.Kind) doc.Title {
	if c.form.Heading == "subject" {
		return doc.Title{}
	}
	t := doc.Title{TypeName: doc.Line{Text: strings.ToUpper(kind.Name), At: c.doc.Kind.At}}
	if title := c.line(c.doc.Title); title.Text != "" {
		t.Excerpt = []doc.Span{{Text: glued(title.Text), At: title.At}}
	}
	return t
}

// checkTitle notes an excerpt that is missing, or that the form has not.
func (c *composer) checkTitle() {
	wanted := c.form.Excerpt || c.form.Heading == "subject"
	switch has := strings.TrimSpace(c.doc.Title.Text) != ""; {
	case wanted && !has:
		c.problems.Add(diag.NoTitle, c.doc.Place(c.doc.Title), "title")
	case has && !wanted:
		c.problems.Add(diag.NotOfThisForm, c.doc.Title.At, "title")
	}
}

// checkSigners notes minutes that only one signs (mẫu 1.9).
func (c *composer) checkSigners() {
	if c.form.Minutes && len(c.doc.Signer) == 1 {
		c.problems.Add(diag.TwoSigners, c.doc.Signer[0].At)
	}
}

// addressees composes Kính gửi (Phụ lục I, mục II.9.d); in a công điện the
// sender's line.
func (c *composer) addressees() doc.Addressees {
	if len(c.doc.To) == 0 {
		return doc.Addressees{}
	}
	if !c.form.Addressees {
		c.problems.Add(diag.NotOfThisForm, c.doc.To[0].At, "to")
	}
	a := doc.Addressees{Label: doc.Line{Text: "Kính gửi:", At: c.doc.To[0].At}}
	if c.form.Sender {
		a.Label.Text = c.agency.FullName() + " điện:"
	}
	if len(c.doc.To) == 1 && !c.form.Sender {
		a.Names = []doc.Line{c.line(c.doc.To[0])}
		return a
	}
	a.Names = c.dashed(c.doc.To)
	return a
}

// dashed makes a list of lines: a dash before each, `;` after, `.` after the
// last.
func (c *composer) dashed(items []source.String) []doc.Line {
	var lines []doc.Line
	for i, item := range items {
		line := c.line(item)
		end := ";"
		if i == len(items)-1 {
			end = "."
		}
		line.Text = "- " + strings.TrimRight(line.Text, ";. ") + end
		lines = append(lines, line)
	}
	return lines
}

// ending composes Nơi nhận and the signatures.
func (c *composer) ending(signers, recipients []source.String) doc.Ending {
	e := doc.Ending{Recipients: c.dashed(recipients), Drafter: doc.Line{Text: c.doc.Drafter.Text, At: c.doc.Drafter.At}}
	if len(recipients) > 0 {
		e.RecipientsLabel = doc.Line{Text: "Nơi nhận:", At: c.doc.At}
	}
	for _, s := range signers {
		e.Signatures = append(e.Signatures, c.signature(s))
	}
	for _, text := range c.form.Confirmation {
		e.Confirmation = append(e.Confirmation, doc.Line{Text: text, At: c.doc.At})
	}
	e.Confirmer = doc.Line{Text: c.form.Confirmer, At: c.doc.At}
	return e
}

func (c *composer) signature(id source.String) doc.Signature {
	signer, ok := c.ws.Signer(id.Text)
	if !ok {
		known := c.ws.SignerNames()
		c.problems.AddNear(diag.UnknownSigner, id.At, diag.Nearest(id.Text, known), id.Text, strings.Join(known, ", "))
	}
	s := doc.Signature{
		Authority: capitals(signer.Authority),
		Name:      doc.Line{Text: signer.Name.Text, At: signer.Name.At},
	}
	if signer.Image.Text != "" {
		s.Image = c.image(signer.Image, "Chữ ký của "+signer.Name.Text)
	}
	s.Seal = c.seal(signer)
	for _, p := range signer.Post {
		s.Post = append(s.Post, doc.Line{Text: p.Text, At: p.At})
	}
	return s
}

// seal is the picture of a signer's seal, whose real width must be given
// (Phụ lục I, mục II.8.a).
func (c *composer) seal(signer workspace.Signer) *doc.Seal {
	if signer.Seal.Text == "" {
		return nil
	}
	if signer.SealWidth <= 0 || signer.SealWidth > 60 {
		c.problems.Add(diag.MissingField, signer.Seal.At, "seal_width")
		return nil
	}
	if img := c.image(signer.Seal, "Dấu"); img != nil {
		return &doc.Seal{Image: img, Width: style.Mm(signer.SealWidth)}
	}
	return nil
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
		made = append(made, doc.Line{Text: glued(strings.ToUpper(l.Text)), At: l.At})
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

// marks composes what is stamped around the text.
func (c *composer) marks() doc.Marks {
	m := doc.Marks{
		Circulation: c.mark(c.doc.Circulation, circulations),
		Urgency:     c.mark(c.doc.Urgency, urgencies),
		ESign:       doc.Line{Text: c.doc.ESign.Text, At: c.doc.ESign.At},
		Watermark:   doc.Line{Text: strings.ToUpper(c.doc.Watermark.Text), At: c.doc.Watermark.At},
	}
	if c.doc.Address {
		for _, l := range c.ws.Agency.Address {
			m.Address = append(m.Address, doc.Line{Text: l.Text, At: l.At})
		}
		if len(m.Address) == 0 {
			c.problems.Add(diag.MissingField, c.ws.Agency.At, "address")
		}
	}
	return m
}

// The marks the decree knows (Phụ lục I, mục III.2).
var (
	urgencies    = []string{"HỎA TỐC", "THƯỢNG KHẨN", "KHẨN"}
	circulations = []string{"XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ"}
)

// mark finds a mark the decree knows, in either placement of the tone.
func (c *composer) mark(s source.String, known []string) doc.Line {
	if s.Text == "" {
		return doc.Line{}
	}
	text := strings.ReplaceAll(strings.ToUpper(s.Text), "HOẢ", "HỎA")
	for _, k := range known {
		if text == k {
			return doc.Line{Text: k, At: s.At}
		}
	}
	c.problems.AddNear(diag.UnknownMark, s.At, diag.Nearest(s.Text, known), s.Text, strings.Join(known, ", "))
	return doc.Line{}
}

// The forms of a copy and their abbreviations (Phụ lục III, mục I).
var (
	copyForms   = []string{"SAO Y", "SAO LỤC", "TRÍCH SAO"}
	copySymbols = map[string]string{"SAO Y": "SY", "SAO LỤC": "SL", "TRÍCH SAO": "TrS"}
)

// copied composes the block of a copy on paper.
func (c *composer) copied(of workspace.Copy) *doc.Copy {
	if of.Form.Text == "" {
		return nil
	}
	form := c.mark(of.Form, copyForms)
	agency := of.Agency
	if len(agency) == 0 {
		agency = c.agency.Name
	}
	symbol := of.Symbol.Text
	if symbol == "" {
		symbol = copySymbols[form.Text] + "-" + c.agency.Symbol.Text
	}
	made := &doc.Copy{
		Agency:    capitals(agency),
		Form:      form,
		Number:    doc.Line{Text: "Số: " + c.number(of.Number) + "/" + symbol, At: of.Number.At},
		PlaceDate: c.placeDate(c.date(of.Date), of.Date.At),
		Ending:    c.ending(of.Signer, of.Recipients),
	}
	made.Ending.Drafter, made.Ending.Confirmation, made.Ending.Confirmer = doc.Line{}, nil, doc.Line{}
	return made
}
