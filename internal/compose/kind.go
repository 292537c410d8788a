package compose

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/workspace"
)

// kind finds the document's type.
func (c *composer) kind() workspace.Kind {
	k := workspace.KindOf(c.doc.Kind.Text)
	if id := c.doc.Kind; k.ID == "" && id.Text != "" {
		var ids []string
		for _, k := range workspace.Kinds {
			ids = append(ids, k.ID)
		}
		c.problems.AddNear(diag.UnknownKind, id.At, diag.Nearest(id.Text, ids), id.Text, strings.Join(ids, ", "))
	}
	return k
}

// Symbol is the part of a document's số, ký hiệu after its number: `BC-UBND`.
func Symbol(ws *workspace.Workspace, d *workspace.Document) string {
	if own := d.Symbol.Text; own != "" {
		return own
	}
	return workspace.KindOf(d.Kind.Text).SymbolOf(ws.Agency.Symbol.Text)
}

// Issuer is the name of the body that issues a document.
func Issuer(ws *workspace.Workspace, d *workspace.Document) string {
	agency := ws.Agency
	if len(d.Agency) > 0 {
		agency.Name = d.Agency
	}
	return agency.FullName()
}
