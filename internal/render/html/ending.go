package html

import (
	"vanban/internal/doc"
	"vanban/internal/style"
)

// ending writes Nơi nhận on the left and the signature on the right (Phụ lục I,
// mục II.7 and II.9); of several signatures each has its column, and Nơi nhận
// stands below them.
func (w *writer) ending(e doc.Ending) {
	if !hasRecipients(e) && len(e.Signatures) == 0 {
		return
	}
	w.raw("<footer>\n")
	w.wordRoom(w.doc.Styles.Measures.EndingGap)
	if count := len(e.Signatures); count > 1 {
		w.raw("<div class=\"cac-chu-ky\">\n")
		w.columns(1 / float64(count))
		w.signatures(e.Signatures)
		w.endColumns()
		w.raw("</div>\n")
		w.recipients(e)
	} else {
		w.columns(w.doc.Styles.Measures.RecipientsShare)
		w.recipients(e)
		w.nextColumn()
		w.signatures(e.Signatures)
		w.endColumns()
	}
	w.raw("</footer>\n")
}

// signatures write the authority, room to sign, and the name.
func (w *writer) signatures(list []doc.Signature) {
	for i, s := range list {
		if i > 0 {
			w.nextColumn()
		}
		w.raw("<div class=\"chu-ky\">\n")
		w.lines(style.Authority, s.Authority)
		w.raw("<div class=\"cho-ky\">\n")
		w.signed(s)
		w.raw("</div>\n")
		w.lines(style.SignerName, s.Post)
		w.line("p", style.SignerName, s.Name)
		w.raw("</div>\n")
	}
}

// signed writes the pictures of a signature and of the seal over its left
// third.
func (w *writer) signed(s doc.Signature) {
	if s.Image == nil {
		w.wordRoom(w.doc.Styles.Measures.SignatureRoom)
	}
	if s.Seal == nil {
		w.image(s.Image)
		return
	}
	w.raw("<div class=\"da-ky\">\n")
	w.image(s.Image)
	w.raw("<div class=\"dau\">\n")
	w.image(s.Seal.Image)
	w.raw("</div>\n</div>\n")
}

// sealRules set seals in their real width.
func (w *writer) sealRules() {
	for _, s := range w.doc.Ending.Signatures {
		if s.Seal != nil {
			w.rule(".da-ky", "position:relative", "margin:auto")
			w.rule(".da-ky>img", "max-height:"+pt(w.doc.Styles.Measures.SignatureRoom-2*style.SignatureGap))
			w.rule(".dau", "position:absolute", "right:66.667%", "top:50%", "transform:translateY(-50%)")
			w.rule(".dau>img", "width:"+pt(s.Seal.Width.Pt()), "max-width:none", "max-height:none")
			return
		}
	}
}

func hasRecipients(e doc.Ending) bool {
	return e.RecipientsLabel.Text != "" || len(e.Recipients) > 0 || e.Drafter.Text != "" || len(e.Confirmation) > 0
}

// recipients writes Nơi nhận, the drafter's mark, and room for another body to
// confirm.
func (w *writer) recipients(e doc.Ending) {
	if !hasRecipients(e) {
		return
	}
	w.raw("<div>\n")
	w.line("p", style.RecipientsLabel, e.RecipientsLabel)
	w.lines(style.Recipients, e.Recipients)
	w.line("p", style.Drafter, e.Drafter)
	w.lines(style.Confirmation, e.Confirmation)
	if e.Confirmer.Text != "" {
		w.element("p", "nguoi-xac-nhan "+class(style.SignerName), style.SignerName, []doc.Span{{Text: e.Confirmer.Text}})
	}
	w.raw("</div>\n")
}

// copied writes the block of a copy: who copied, the form of the copy, its
// number and date, and the signature (Phụ lục I, phần II, mục I.2).
func (w *writer) copied(of *doc.Copy) {
	if of == nil {
		return
	}
	w.raw("<section class=\"ban-sao\" aria-label=\"Bản sao\">\n")
	w.wordRule(w.page.TextWidth(), w.page.TextWidth(), 0)
	w.raw("<div class=\"dau-sao\">\n")
	w.columns(copyShare)
	w.raw("<div>\n")
	w.agency(of.Agency)
	w.raw("</div>\n")
	w.nextColumn()
	w.line("p", style.CopyForm, of.Form)
	w.nextRow()
	w.line("p", style.Number, of.Number)
	w.nextColumn()
	w.line("p", style.PlaceDate, of.PlaceDate)
	w.endColumns()
	w.raw("</div>\n")
	w.ending(of.Ending)
	w.raw("</section>\n")
}

// endingRules set the columns of the ending and of a copy's block.
func (w *writer) endingRules() {
	m := w.doc.Styles.Measures
	w.rule("footer", "grid-template-columns:"+share(m.RecipientsShare)+" "+share(1-m.RecipientsShare),
		"align-items:baseline", "row-gap:"+pt(m.EndingGap), "margin-top:"+pt(m.EndingGap))
	w.rule("footer>div", "grid-column:1", "padding-right:"+pt(m.ColumnGutter))
	w.rule("footer>.chu-ky", "grid-column:2", "padding-right:0")
	w.rule("footer>.cac-chu-ky", "grid-column:1/-1", "padding-right:0", "display:grid",
		"grid-auto-flow:column", "grid-auto-columns:minmax(0,1fr)")
	w.rule(".cho-ky", "height:"+pt(m.SignatureRoom), "display:grid", "align-content:center")
	w.rule(".cho-ky>img", "max-height:"+pt(m.SignatureRoom-2*style.SignatureGap))
	w.sealRules()
	w.rule("."+class(style.Drafter), "text-align:right")
	confirmation := "." + class(style.Confirmation)
	w.rule(confirmation, "margin-top:"+pt(2*m.EndingGap))
	w.rule(confirmation+"+"+confirmation, "margin-top:"+pt(m.EndingGap/2))
	w.rule(".nguoi-xac-nhan", "margin-top:"+pt(m.SignatureRoom/2))
	if w.doc.Copy != nil {
		w.copyRules()
	}
}

// copyShare is the part of the width that the copying agency takes.
const copyShare = 0.4

func (w *writer) copyRules() {
	m := w.doc.Styles.Measures
	w.rule(".ban-sao", "margin-top:"+pt(m.EndingGap), "border-top:"+pt(m.RuleThickness)+" solid",
		"padding-top:"+pt(m.NumberGap), "break-before:avoid", "break-inside:avoid")
	w.rule(".dau-sao", "display:grid", "grid-template-columns:"+share(copyShare)+" "+share(1-copyShare),
		"row-gap:"+pt(m.NumberGap))
	w.rule(".dau-sao>div", "text-wrap:balance")
	w.rule(".dau-sao>."+class(style.Number)+",.dau-sao>."+class(style.PlaceDate), "align-self:baseline")
	w.rule(".dau-sao .co-quan::after", "width:"+
		pt(w.partRule(style.Agency, texts(w.doc.Copy.Agency), w.doc.Styles.Page.TextWidth()*copyShare)))
}
