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

// Document is a document as the rules read it.
type Document struct {
	slips
	*reading.Reading
	Doc  *workspace.Document
	Kind workspace.Kind // one without anything when the type is not known
	Tree *doc.Document
	Date viet.Date // zero: not given, or no date
}

// NewDocument opens a document, or texts that belong to none, for rules to look at.
func NewDocument(
	ws *workspace.Workspace, d *workspace.Document, r *reading.Reading, tree *doc.Document,
) *Document {
	date, _ := viet.ParseDate(d.Date.Text)
	kind := workspace.KindOf(d.Kind.Text)
	return &Document{slips: slips{WS: ws}, Reading: r, Doc: d, Kind: kind, Tree: tree, Date: date}
}

// Findings are those of the document's month; nil without a month or findings.
func (d *Document) Findings() *criteria.Findings {
	month, ok := viet.ParseMonth(d.Doc.Month.Text)
	if !ok {
		return nil
	}
	return d.WS.Findings[month]
}

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

// RequireDate tells whether the document's day is known. When it is not, the
// rule at work is not evaluated.
func (d *Document) RequireDate() bool { return d.require(d.Date.Year > 0, &NoDate) }

// RequireFindings tells whether what the rule at work needs of the findings is
// there. When it is not, the rule is not evaluated.
func (d *Document) RequireFindings(there bool) bool { return d.require(there, &NoFindings) }

func (d *Document) require(there bool, notice *Rule) bool {
	if !there {
		d.NotEvaluated(notice)
	}
	return there
}

// TypeName is the document's type in small letters.
func (d *Document) TypeName() string {
	if d.Tree.Title.TypeName.Text == "" {
		return reading.Lower(d.Kind.Name)
	}
	return reading.Lower(d.Tree.Title.TypeName.Text)
}
