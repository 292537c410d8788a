package reading

import (
	"cmp"
	"maps"
	"slices"

	"vanban/internal/law"
	"vanban/internal/workspace"
)

// Type is a type of documents that are cited: of Điều 7, Nghị định
// 30/2020/NĐ-CP, or of legal acts and of the Party.
type Type struct {
	Name    string // in small letters
	Symbol  string // its abbreviation in số, ký hiệu; empty: it has none
	Statute bool   // a law: cited by its name and the day it was passed
	Generic bool   // no type of its own: it may stand for any
}

// types are all of them by their names.
var types = func() map[string]Type {
	all := map[string]Type{}
	for _, k := range workspace.Kinds {
		all[Lower(k.Name)] = Type{Name: Lower(k.Name), Symbol: k.Symbol}
	}
	for _, t := range law.Cited.Types {
		all[Lower(t.Name)] = Type{Lower(t.Name), t.Symbol, t.Statute, t.Generic}
	}
	return all
}()

// bySymbol are those that have an abbreviation, by it.
var bySymbol = func() map[string]Type {
	some := map[string]Type{}
	for _, t := range types {
		if t.Symbol != "" {
			some[t.Symbol] = t
		}
	}
	return some
}()

// TypeNamed is the type of a name in small letters.
func TypeNamed(low string) (t Type, ok bool) {
	t, ok = types[low]
	return t, ok
}

// TypeOf is the type that an abbreviation stands for in số, ký hiệu.
func TypeOf(symbol string) (t Type, ok bool) {
	t, ok = bySymbol[symbol]
	return t, ok
}

// ShortTypes are the names of types by the abbreviations that stand in their
// place.
var ShortTypes = func() map[string]string {
	names := map[string]string{}
	for _, a := range law.Cited.Abbreviations {
		names[a.Key.Text] = Lower(a.Value)
	}
	return names
}()

// Types are all of them, by their names.
func Types() []Type {
	list := slices.Collect(maps.Values(types))
	slices.SortFunc(list, func(a, b Type) int { return cmp.Compare(a.Name, b.Name) })
	return list
}
