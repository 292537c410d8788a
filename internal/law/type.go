package law

import (
	"vanban/internal/source"
	"vanban/templates"
)

// Type is a type of documents that are cited.
type Type struct {
	Name    string `yaml:"name"`
	Symbol  string `yaml:"symbol"`  // its abbreviation in số, ký hiệu
	Statute bool   `yaml:"statute"` // cited by its name and the day it was passed
	Generic bool   `yaml:"generic"` // no type of its own: it may stand for any
}

// Cited is what is known of the documents that others cite.
var Cited = func() (c struct {
	Types            []Type                 `yaml:"types"`
	Abbreviations    []source.Entry[string] `yaml:"abbreviations"`      // that stand for a type's name
	AlwaysWithSymbol []string               `yaml:"always_with_symbol"` // names of types
	Laws             []string               `yaml:"laws"`               // the first two words of their names
	Codes            []string               `yaml:"codes"`
}) {
	source.Embedded(templates.FS, "law/types.yaml", &c)
	return c
}()
