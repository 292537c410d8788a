// Package law holds law as data, read once from templates/law: acts that are no
// longer in force, bodies that are no more, and the types of documents that
// others cite besides those of Điều 7, Nghị định 30/2020/NĐ-CP.
//
// Every entry has its source and the day from which it holds. The package finds
// nothing in a text and judges none.
package law

import (
	"vanban/internal/source"
	"vanban/internal/viet"
	"vanban/templates"
)

// Act is a document that is no longer in force: known by its symbol, or a law by
// its name, its number and the day it was passed.
type Act struct {
	Symbol     string
	Law        string // with its type, as it is written
	Number     string // of a law, empty where it has none that counts
	Passed     viet.Date
	Ended      viet.Date // the first day without it
	ReplacedBy string    // the document that replaced it, the source for its end
}

// Acts are those that communes still cite.
var Acts = func() (acts []Act) {
	var file struct {
		Acts []struct {
			Symbol     string `yaml:"symbol"`
			Law        string `yaml:"law"`
			Number     string `yaml:"number"`
			Passed     string `yaml:"passed"`
			Ended      string `yaml:"ended"`
			ReplacedBy string `yaml:"replaced_by"`
		} `yaml:"acts"`
	}
	source.Embedded(templates.FS, "law/acts.yaml", &file)
	for _, a := range file.Acts {
		acts = append(acts, Act{a.Symbol, a.Law, a.Number, day(a.Passed), day(a.Ended), a.ReplacedBy})
	}
	return acts
}()

// day reads a day of our own data; an empty one is no day.
func day(s string) viet.Date {
	d, ok := viet.ParseDate(s)
	if !ok && s != "" {
		panic("law: no day: " + s)
	}
	return d
}
