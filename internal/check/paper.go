package check

import (
	"vanban/internal/criteria"
	"vanban/internal/doc"
	"vanban/internal/reading"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// paper is a document as the rules read it.
type paper struct {
	reporter
	*reading.Reading
	doc  *workspace.Document
	tree *doc.Document
	date viet.Date // zero: not given, or no date

	numbered []entry
	counted  bool     // whether what is numbered has been looked for
	folded   []string // the names of the set's criteria
}

func newPaper(ws *workspace.Workspace, d *workspace.Document, tree *doc.Document) *paper {
	p := &paper{reporter: reporter{ws: ws}, Reading: reading.New(tree), doc: d, tree: tree}
	p.date, _ = viet.ParseDate(d.Date.Text)
	return p
}

// findings are those of the document's month; nil without a month or findings.
func (p *paper) findings() *criteria.Findings {
	month, ok := viet.ParseMonth(p.doc.Month.Text)
	if !ok {
		return nil
	}
	return p.ws.Findings[month]
}

// folder is a workspace as the rules for it read it.
type folder struct{ reporter }

func newFolder(ws *workspace.Workspace) *folder { return &folder{reporter{ws: ws}} }
