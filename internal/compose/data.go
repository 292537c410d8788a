package compose

import (
	"reflect"
	"slices"
	"text/template"

	"vanban/internal/criteria"
	"vanban/internal/diag"
	"vanban/internal/viet"
	"vanban/internal/workspace"
)

// Data is what the actions of a document may name.
type Data struct {
	Agency   workspace.Agency
	Villages []workspace.Village
	Village  *workspace.Village // nil in a commune's document
	Title    string
	Month    viet.Month
	Tasks    []workspace.Task   // of the document
	Findings *criteria.Findings // of Month, the commune's
	Previous *criteria.Findings // of the month before, nil when there are none
	// VillageSet is what villages report; nil when they report nothing.
	VillageSet *criteria.Set

	ws       *workspace.Workspace
	ofOthers *bool                   // set when the document of a village asks for another's report
	warn     func(diag.Code, ...any) // at the place of the action that runs
}

// Changes are the commune's since the month before.
func (d Data) Changes() []criteria.Change { return d.Findings.Changes(d.Previous) }

// Due lists the commune's findings that are not met and whose deadline falls in
// the month to come.
func (d Data) Due() []*criteria.Finding {
	var due []*criteria.Finding
	for _, f := range d.Findings.Open() {
		if day := f.DeadlineDay; d.Month.LastDay().Before(day) && !d.Month.Next().LastDay().Before(day) {
			due = append(due, f)
		}
	}
	return due
}

// Cost is what the commune's findings that are not met name together, in đồng.
func (d Data) Cost() int64 { return d.Findings.OpenCost() }

// functions are what actions may call besides text/template's own.
var functions = template.FuncMap{
	"finding": findingOf,
	"add":     func(a, b int) int { return a + b },
	"roman":   viet.Roman,
	"letter":  viet.PointLetter,
	"integer": func(n int) string { return viet.Integer(int64(n)) },
	"money":   func(dong int64) string { return viet.Integer(dong) },

	"words":      spelled(viet.ParseDecimal, viet.Decimal.Words),
	"moneyWords": spelled(viet.ParseMoney, viet.MoneyWords),
	"dateWords":  spelled(viet.ParseDate, viet.Date.Words),
	"upper":      func(text any) (string, error) { return bounded(upper, []any{text}) },
	"capital":    func(text any) (string, error) { return bounded(sentence, []any{text}) },
}

// namesOf lists, for every type that Data leads to, what an action may name of
// it, under the type's name as text/template prints it.
var namesOf = func() map[string][]string {
	names := map[string][]string{}
	collect(reflect.TypeFor[Data](), names)
	return names
}()

func collect(t reflect.Type, names map[string][]string) {
	switch t.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		if t.Kind() != reflect.Pointer {
			collect(t.Elem(), names)
			return
		}
	case reflect.Struct:
		t = reflect.PointerTo(t)
	default:
		return
	}
	structure := t.Elem()
	if structure.Kind() != reflect.Struct || names[structure.String()] != nil {
		return
	}
	members := fields(structure)
	for i := range t.NumMethod() {
		if m := t.Method(i); m.Type.NumOut() > 0 && byName(m.Type) {
			members = append(members, m.Name)
		}
	}
	slices.Sort(members)
	names[structure.String()], names[t.String()] = members, members
	for i := range structure.NumField() {
		collect(structure.Field(i).Type, names)
	}
	for i := range t.NumMethod() {
		if m := t.Method(i); m.Type.NumOut() > 0 {
			collect(m.Type.Out(0), names)
		}
	}
}

// byName reports whether a method takes nothing, or the names of things: what
// is for templates.
func byName(method reflect.Type) bool {
	for i := 1; i < method.NumIn(); i++ {
		if in := method.In(i); in.Kind() != reflect.String && in != reflect.TypeFor[[]string]() {
			return false
		}
	}
	return true
}

func fields(t reflect.Type) []string {
	var list []string
	for i := range t.NumField() {
		if f := t.Field(i); f.IsExported() && f.Name != "At" {
			list = append(list, f.Name)
		}
	}
	return list
}
