package html

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// ending writes Nơi nhận on the left and the signature on the right (Phụ lục I,
// mục II.7 and II.9); of several signatures each has its column, and Nơi nhận
// stands below them.
func (f *frame) ending(e doc.Ending) {
	if !hasRecipients(e) && len(e.Signatures) == 0 {
		return
	}
	f.raw("<footer>\n")
	f.wordRoom(f.styles.Measures.EndingGap)
	if count := len(e.Signatures); count > 1 {
		f.raw("<div class=\"cac-chu-ky\">\n")
		f.columns(1 / float64(count))
		f.signatures(e.Signatures)
		f.endColumns()
		f.raw("</div>\n")
		f.recipients(e)
	} else {
		f.columns(f.styles.Measures.RecipientsShare)
		f.recipients(e)
		f.nextColumn()
		f.signatures(e.Signatures)
		f.endColumns()
	}
	f.raw("</footer>\n")
}

// signatures write the authority, room to sign, and the name.
func (f *frame) signatures(list []doc.Signature) {
	for i, s := range list {
		if i > 0 {
			f.nextColumn()
		}
		f.raw("<div class=\"chu-ky\">\n")
		f.lines(style.Authority, s.Authority)
		f.raw("<div class=\"cho-ky\">\n")
		f.signed(s)
		f.raw("</div>\n")
		f.lines(style.SignerName, s.Post)
		f.line("p", style.SignerName, s.Name)
		f.raw("</div>\n")
	}
}

// signed writes the pictures of a signature and of the seal over its left
// third.
func (f *frame) signed(s doc.Signature) {
	if s.Image == nil {
		f.wordRoom(f.styles.Measures.SignatureRoom)
	}
	if s.Seal == nil {
		f.image(s.Image)
		return
	}
	f.raw("<div class=\"da-ky\">\n")
	f.image(s.Image)
	f.raw("<div class=\"dau\">\n")
	f.image(s.Seal.Image)
	f.raw("</div>\n</div>\n")
}

func hasRecipients(e doc.Ending) bool {
	return e.RecipientsLabel.Text != "" || len(e.Recipients) > 0 || e.Drafter.Text != "" || len(e.Confirmation) > 0
}

// recipients writes Nơi nhận, the drafter's mark, and room for another body to
// confirm.
func (f *frame) recipients(e doc.Ending) {
	if !hasRecipients(e) {
		return
	}
	f.raw("<div>\n")
	f.line("p", style.RecipientsLabel, e.RecipientsLabel)
	f.lines(style.Recipients, e.Recipients)
	f.line("p", style.Drafter, e.Drafter)
	f.lines(style.Confirmation, e.Confirmation)
	if e.Confirmer.Text != "" {
		f.element("p", "nguoi-xac-nhan "+class(style.SignerName), style.SignerName, []doc.Span{{Text: e.Confirmer.Text}})
	}
	f.raw("</div>\n")
}

// copied writes the block of a copy: who copied, the form of the copy, its
// number and date, and the signature (Phụ lục I, phần II, mục I.2).
func (f *frame) copied(of *doc.Copy) {
	if of == nil {
		return
	}
	f.raw("<section class=\"ban-sao\" aria-label=\"Bản sao\">\n")
	f.wordRule(f.width, f.width, 0)
	f.raw("<div class=\"dau-sao\">\n")
	f.columns(copyShare)
	f.raw("<div>\n")
	f.agency(of.Agency)
	f.raw("</div>\n")
	f.nextColumn()
	f.line("p", style.CopyForm, of.Form)
	f.nextRow()
	f.line("p", style.Number, of.Number)
	f.nextColumn()
	f.line("p", style.PlaceDate, of.PlaceDate)
	f.endColumns()
	f.raw("</div>\n")
	f.ending(of.Ending)
	f.raw("</section>\n")
}

// ending sets the columns of the ending and of a copy's block.
func (s *styleSheet) ending() {
	m := s.doc.Styles.Measures
	s.rule("footer", "grid-template-columns:"+share(m.RecipientsShare)+" "+share(1-m.RecipientsShare),
		"align-items:baseline", "row-gap:"+pt(m.EndingGap), "margin-top:"+pt(m.EndingGap))
	s.rule("footer>div", "grid-column:1", "padding-right:"+pt(m.ColumnGutter))
	s.rule("footer>.chu-ky", "grid-column:2", "padding-right:0")
	s.rule("footer>.cac-chu-ky", "grid-column:1/-1", "padding-right:0", "display:grid",
		"grid-auto-flow:column", "grid-auto-columns:minmax(0,1fr)")
	s.rule(".cho-ky", "height:"+pt(m.SignatureRoom), "display:grid", "align-content:center")
	s.rule(".cho-ky>img", "max-height:"+pt(m.SignatureRoom-2*style.SignatureGap))
	s.seals()
	s.rule("."+class(style.Drafter), "text-align:right")
	confirmation := "." + class(style.Confirmation)
	s.rule(confirmation, "margin-top:"+pt(2*m.EndingGap))
	s.rule(confirmation+"+"+confirmation, "margin-top:"+pt(m.EndingGap/2))
	s.rule(".nguoi-xac-nhan", "margin-top:"+pt(m.SignatureRoom/2))
	if s.doc.Copy != nil {
		s.copied()
	}
}

// seals sets seals in their real width.
func (s *styleSheet) seals() {
	for _, signature := range s.doc.Ending.Signatures {
		if signature.Seal != nil {
			s.rule(".da-ky", "position:relative", "margin:auto")
			s.rule(".da-ky>img", "max-height:"+pt(s.doc.Styles.Measures.SignatureRoom-2*style.SignatureGap))
			s.rule(".dau", "position:absolute", "right:66.667%", "top:50%", "transform:translateY(-50%)")
			s.rule(".dau>img", "width:"+pt(signature.Seal.Width.Pt()), "max-width:none", "max-height:none")
			return
		}
	}
}

// copyShare is the part of the width that the copying agency takes.
const copyShare = 0.4

func (s *styleSheet) copied() {
	m := s.doc.Styles.Measures
	s.rule(".ban-sao", "margin-top:"+pt(m.EndingGap), "border-top:"+pt(m.RuleThickness)+" solid",
		"padding-top:"+pt(m.NumberGap), "break-before:avoid", "break-inside:avoid")
	s.rule(".dau-sao", "display:grid", "grid-template-columns:"+share(copyShare)+" "+share(1-copyShare),
		"row-gap:"+pt(m.NumberGap))
	s.rule(".dau-sao>div", "text-wrap:balance")
	s.rule(".dau-sao>."+class(style.Number)+",.dau-sao>."+class(style.PlaceDate), "align-self:baseline")
	rule := partRule(s.doc.Styles.Of(style.Agency), texts(s.doc.Copy.Agency), s.doc.Styles.Page.TextWidth()*copyShare)
	s.rule(".dau-sao .co-quan::after", "width:"+pt(rule))
}
