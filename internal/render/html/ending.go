package html

import "vanban/internal/style"

// ending writes Nơi nhận on the left and the signature on the right (Phụ lục I,
// mục II.7 and II.9).
func (w *writer) ending() {
	e := w.doc.Ending
	w.raw("<footer>\n<div>\n")
	w.line("p", style.RecipientsLabel, e.RecipientsLabel)
	w.lines(style.Recipients, e.Recipients)
	w.raw("</div>\n<div>\n")
	for _, s := range e.Signatures {
		w.lines(style.Authority, s.Authority)
		w.line("p", style.SignerName, s.Name)
	}
	w.raw("</div>\n</footer>\n")
}
