package compose

import (
	"strings"

	"vanban/internal/diag"
	"vanban/internal/source"
	"vanban/internal/workspace"
	"vanban/templates"
)

// Kind is one of the document types of Điều 7, Nghị định 30/2020/NĐ-CP.
type Kind struct {
	ID     string `yaml:"id"`
	Name   string `yaml:"name"`
	Symbol string `yaml:"symbol"` // chữ viết tắt, Phụ lục III, mục I; none for công văn
}

// Kinds lists the types, in the decree's order.
var Kinds = func() []Kind {
	text, err := templates.FS.ReadFile("kinds.yaml")
	if err != nil {
		panic(err)
	}
	var list struct {
		Kinds []Kind `yaml:"kinds"`
	}
	var problems diag.List
	source.YAML("kinds.yaml", string(text), 0, &list, &problems)
	for _, bad := range problems.Sorted() {
		panic(bad.Lines(diag.English))
	}
	return list.Kinds
}()

// symbol is the part of số, ký hiệu after the number: `KH-UBND`.
func (k Kind) symbol(agency string) string {
	if k.Symbol == "" {
		return agency
	}
	return k.Symbol + "-" + agency
}

// kind finds the document's type.
func (c *composer) kind() Kind {
	if k, ok := KindOf(c.doc.Kind.Text); ok {
		return k
	}
	var ids []string
	for _, k := range Kinds {
		ids = append(ids, k.ID)
	}
	if id := c.doc.Kind; id.Text != "" {
		c.problems.AddNear(diag.UnknownKind, id.At, diag.Nearest(id.Text, ids), id.Text, strings.Join(ids, ", "))
	}
	return Kind{}
}

// KindOf finds a type by its id.
func KindOf(id string) (Kind, bool) {
	for _, k := range Kinds {
		if k.ID == id {
			return k, true
		}
	}
	return Kind{}, false
}

// Symbol is the part of a document's số, ký hiệu after its number: `BC-UBND`.
func Symbol(ws *workspace.Workspace, d *workspace.Document) string {
	if own := d.Symbol.Text; own != "" {
		return own
	}
	k, _ := KindOf(d.Kind.Text)
	return k.symbol(ws.Agency.Symbol.Text)
}

// Issuer is the name of the body that issues a document.
func Issuer(ws *workspace.Workspace, d *workspace.Document) string {
	agency := ws.Agency
	if len(d.Agency) > 0 {
		agency.Name = d.Agency
	}
	return agency.FullName()
}
