package rule

import (
	"strings"

	"vanban/internal/criteria"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Signers are those of the document and of its copy.
func (d *Document) Signers() []workspace.Signer {
	var list []workspace.Signer
	for _, ids := range [][]source.String{d.Doc.Signer, d.Doc.Copy.Signer} {
		for _, id := range ids {
			if s, ok := d.WS.Signer(id.Text); ok {
				list = append(list, s)
			}
		}
	}
	return list
}

// Agency is the issuing body on one line, as it is printed.
func (d *Document) Agency() string {
	var lines []string
	for _, l := range d.Tree.Header.Agency {
		lines = append(lines, l.Text)
	}
	return strings.Join(lines, " ")
}

// IsOwn tells the symbol of the document itself.
func (d *Document) IsOwn(c *reading.Citation) bool {
	return strings.HasSuffix(strings.ReplaceAll(d.Tree.Header.Number.Text, reading.NoBreakSpace, ""), c.Symbol)
}

// Undated tells whether the document's day is not known. Then the rule at work,
// which needs it, is not evaluated.
func (d *Document) Undated() bool {
	if d.Date.Year == 0 {
		d.NotEvaluated(&NoDate)
	}
	return d.Date.Year == 0
}

// TypeName is the document's type in small letters.
func (d *Document) TypeName() string {
	if d.Doc.Kind.Text == "cong-van" {
		return "công văn"
	}
	return reading.Lower(d.Tree.Title.TypeName.Text)
}

// Document is a document as the rules read it.
type Document struct {
	slips
	*reading.Reading
	Doc  *workspace.Document
	Tree *doc.Document
	Date viet.Date // zero: not given, or no date
}

// NewDocument opens a document, or texts that belong to none, for rules to look at.
func NewDocument(ws *workspace.Workspace, d *workspace.Document, r *reading.Reading, tree *doc.Document) *Document {
	p := &Document{slips: slips{WS: ws}, Reading: r, Doc: d, Tree: tree}
	p.Date, _ = viet.ParseDate(d.Date.Text)
	return p
}

// Findings are those of the document's month; nil without a month or findings.
func (p *Document) Findings() *criteria.Findings {
	month, ok := viet.ParseMonth(p.Doc.Month.Text)
	if !ok {
		return nil
	}
	return p.WS.Findings[month]
}
