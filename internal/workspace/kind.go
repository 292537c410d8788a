package workspace

import (
	"vanban/internal/source"
	"vanban/templates"
)

// Kind is one of the document types of Điều 7, Nghị định 30/2020/NĐ-CP, and what
// is asked of its documents; templates/kinds.yaml says where.
type Kind struct {
	ID     string `yaml:"id"`
	Name   string `yaml:"name"`
	Symbol string `yaml:"symbol"` // chữ viết tắt, Phụ lục III, mục I; none for công văn

	Bases      bool       `yaml:"bases"`      // it names its legal bases
	Articles   bool       `yaml:"articles"`   // its text is articles
	Addressees Addressees `yaml:"addressees"` // whether it has Kính gửi
	Drafter    bool       `yaml:"drafter"`    // its symbol names the drafting unit or the field
	Signs      Signs      `yaml:"signs"`      // who signs a committee's
	Lines      []string   `yaml:"lines"`      // what it must tell: time, place, present, chair, secretary
	Orders     bool       `yaml:"orders"`     // it gives out work
	Reports    bool       `yaml:"reports"`    // it tells what was done
	Period     bool       `yaml:"period"`     // it is made for a time that its title tells
	Targets    bool       `yaml:"targets"`    // it sets deadlines for what is unmet
	Invites    bool       `yaml:"invites"`    // to a meeting to come
}

// Addressees says whether a document has Kính gửi; empty: it has none.
type Addressees string

const (
	Required Addressees = "required"
	Allowed  Addressees = "allowed"
)

// Signs says who signs a committee's document; empty: either the committee or
// its chairman.
type Signs string

const (
	Collective Signs = "collective" // for the committee
	Enacting   Signs = "enacting"   // as the line of authority says
)

// Kinds lists the types, in the decree's order.
var Kinds = func() []Kind {
	var file struct {
		Kinds []Kind `yaml:"kinds"`
	}
	source.Embedded(templates.FS, "kinds.yaml", &file)
	return file.Kinds
}()

// KindOf is the type with an id; one without anything when there is none.
func KindOf(id string) Kind {
	for _, k := range Kinds {
		if k.ID == id {
			return k
		}
	}
	return Kind{}
}

// Letter is the type of letters (công văn), which alone has no type's name before
// its symbol and none above its title.
var Letter = func() Kind {
	for _, k := range Kinds {
		if k.Drafter {
			return k
		}
	}
	panic("workspace: kinds.yaml has no letters")
}()

// SymbolOf is the part of số, ký hiệu after the number of an agency's document:
// `KH-UBND`.
func (k Kind) SymbolOf(agency string) string {
	if k.Symbol == "" {
		return agency
	}
	return k.Symbol + "-" + agency
}
