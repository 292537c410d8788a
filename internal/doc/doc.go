// Package doc is the document tree that every output shares: what an official
// document says, component by component, before anything is measured.
//
// Texts are NFC and complete: no output adds, drops or changes a word. Every
// node knows the place in the input it came from. A component without text is
// not there.
package doc

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/style"
	"vanban/internal/viet"
)

// Document is one official document (văn bản hành chính).
type Document struct {
	ID         string
	Info       Info
	Styles     *style.Sheet
	Marks      Marks
	Header     Header
	Title      Title
	Addressees Addressees
	Body       []Block
	Ending     Ending
	Copy       *Copy // the block of a copy on paper, below the document's end
	Appendices []Appendix
	// OfOthers says that a village's document depends on what other villages
	// reported.
	OfOthers bool
}

// Info is what the file says of itself. The date is the document's own, whose day
// may be open.
type Info struct {
	Title, Author, Subject string
	Date                   viet.Date
}

// Language of every document, as BCP 47.
const Language = "vi-VN"

// Line is text on lines of its own, in one style.
type Line struct {
	Text string
	At   diag.Place
}

// Marks are what is stamped or printed around the text.
type Marks struct {
	Circulation Line   // chỉ dẫn phạm vi lưu hành, boxed above Quốc hiệu (ô số 11)
	ESign       Line   // what a digital signature says, top right of page 1 (ô số 14)
	Urgency     Line   // mức độ khẩn, boxed in red below the number (ô số 10b)
	Address     []Line // address, telephone …, at the foot of page 1 under a rule (ô số 13)
	Watermark   Line   // across every page: DỰ THẢO
}

// Header is the block at the top of page 1 (ô số 1 to 4 and 5b of the decree).
type Header struct {
	Nation    Line   // Quốc hiệu
	Motto     Line   // Tiêu ngữ
	Parent    []Line // cơ quan chủ quản, if any
	Agency    []Line // cơ quan ban hành
	Number    Line   // số, ký hiệu
	PlaceDate Line   // địa danh và thời gian; none in a biên bản
	Subject   []Span // V/v …, below the number of a công văn
}

// Title is the type's name and the excerpt (ô số 5a); a công văn has neither.
type Title struct {
	TypeName Line
	Excerpt  []Span
}

// Addressees is Kính gửi (ô số 9a): one name on the label's line, several each
// on a line with its dash and end mark.
type Addressees struct {
	Label Line
	Names []Line
}

// Ending is Nơi nhận and the signatures (ô số 9b, 12, 7a to 7c).
type Ending struct {
	RecipientsLabel Line
	Recipients      []Line // each with its dash and end mark
	Drafter         Line   // ký hiệu người soạn thảo, số lượng bản: PL.(300)
	Signatures      []Signature
	Confirmation    []Line // room for another body to confirm, below Nơi nhận (giấy nghỉ phép)
	Confirmer       Line   // where the name of that body's signer stands
}

// Signature is one signer's block. One stands right of Nơi nhận; of several
// each has its column, and Nơi nhận stands below the first.
type Signature struct {
	Authority []Line // quyền hạn, chức vụ, with TM., KT., TL., TUQ., Q.
	Image     *Image // of the signature, only when the workspace gives one
	Seal      *Seal  // likewise
	Post      []Line // another post of the signer, above the name (ô số 7b)
	Name      Line
}

// Seal is the picture of a seal in its real size: it covers the left third of
// the signature (ô số 8).
type Seal struct {
	*Image
	Width style.Mm
}

// Copy is the block of a copy on paper (bản sao, mẫu 3.1).
type Copy struct {
	Agency    []Line
	Form      Line // SAO Y, SAO LỤC or TRÍCH SAO
	Number    Line
	PlaceDate Line
	Ending    Ending
}

// Appendix is a phụ lục, or a document that is issued with this one (mẫu 1.3):
// on pages of its own, with their own numbers.
type Appendix struct {
	ESign     Line    // top right of its first page, when it is a file of its own
	Header    *Header // of a document issued with this one: agency, Quốc hiệu, Tiêu ngữ
	Label     Line    // Phụ lục, Phụ lục I …; the type of a document issued with this one
	Title     []Span
	Reference Line // (Kèm theo Kế hoạch số … ngày … của …)
	Landscape bool
	Body      []Block
	At        diag.Place
}

// Span is a run of text in one face. A "\n" in it is a forced line end.
type Span struct {
	Text         string
	Bold, Italic bool
	Note         *Note  // a footnote, whose mark is the span's text
	PageOf       string // the text is the number of the page this heading is on
	At           diag.Place
	Origins      []Origin // of its characters, in their order; none: all from At
}

// Note is a footnote: its mark is printed above the line where it is called
// and before its text at the foot of that page.
type Note struct {
	Mark  string
	Spans []Span
	At    diag.Place
}

// Text is the spans' text without faces and without the marks of notes.
func Text(spans []Span) string {
	var b strings.Builder
	for _, s := range spans {
		if s.Note == nil {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}
