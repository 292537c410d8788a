package source

import (
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v4"

	"vanban/internal/diag"
)

// String is a YAML scalar as it was typed (`01` stays `01`), and its place.
type String struct {
	Text string
	At   diag.Place
}

// String is the text alone.
func (s String) String() string { return s.Text }

// Entry is one pair of a YAML mapping whose order counts.
type Entry[T any] struct {
	Key   String
	Value T
}

// Short is a struct that a plain scalar can stand for (`1.1: Đạt`).
type Short interface{ FromScalar(String) }

// YAML reads a YAML text into a pointer to a struct. Fields are named by their
// `yaml` tag; a field `At diag.Place` without a tag takes the place of its
// mapping. Supported are structs, slices (a lone scalar is a slice of one),
// maps and slices of Entry, String, string, int, float64 and bool.
//
// An unknown or doubled field and a value of the wrong shape are problems;
// what can be read is read all the same. An empty text leaves into as it is;
// one that is no YAML gives false. Lines of the text count from firstLine + 1.
func YAML(file, text string, firstLine int, into any, problems *diag.List) bool {
	d := decoder{file: file, firstLine: firstLine, problems: problems}
	var root yaml.Node
	if err := yaml.Unmarshal([]byte(text), &root); err != nil {
		d.syntax(err)
		return false
	}
	if !d.plain(&root) {
		return false
	}
	if len(root.Content) > 0 {
		d.value(root.Content[0], reflect.ValueOf(into).Elem())
	}
	return true
}

type decoder struct {
	file      string
	firstLine int
	problems  *diag.List
}

func (d decoder) syntax(err error) {
	at, message := diag.Place{File: d.file}, err.Error()
	var load *yaml.LoadError
	if errors.As(err, &load) {
		message = load.Message
		at.Line = max(load.Mark.Line, 1) + d.firstLine
		at.Col = load.Mark.Column
	}
	d.problems.Add(diag.BadYAML, at, fault(message))
}

func (d decoder) at(n *yaml.Node) diag.Place {
	return diag.Place{File: d.file, Line: n.Line + d.firstLine, Col: n.Column}
}

var (
	placeType  = reflect.TypeFor[diag.Place]()
	stringType = reflect.TypeFor[String]()
)

func (d decoder) value(n *yaml.Node, v reflect.Value) {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	switch {
	case v.Type() == stringType:
		if text, ok := withColon(n); ok {
			v.Set(reflect.ValueOf(String{Text: text, At: d.at(n)}))
		} else if d.want(n, yaml.ScalarNode) {
			v.Set(reflect.ValueOf(d.scalar(n)))
		}
	case isEntries(v.Type()):
		d.entries(n, v)
	case v.Kind() == reflect.Slice:
		d.slice(n, v)
	case v.Kind() == reflect.Map:
		d.mapping(n, v)
	case v.Kind() == reflect.Struct:
		d.structure(n, v)
	case d.want(n, yaml.ScalarNode):
		d.basic(n, v)
	}
}

// null tells that a value was left out: `number:` is the same as no number.
func null(n *yaml.Node) bool { return n.Kind == yaml.ScalarNode && n.Tag == "!!null" }

func (d decoder) scalar(n *yaml.Node) String {
	if null(n) {
		return String{At: d.at(n)}
	}
	return String{Text: n.Value, At: d.at(n)}
}

// shapes names the kinds of nodes for the clerk.
var shapes = map[yaml.Kind][2]string{
	yaml.ScalarNode:   {"một giá trị", "a single value"},
	yaml.MappingNode:  {"các mục “tên: giá trị”", "fields “name: value”"},
	yaml.SequenceNode: {"một danh sách", "a list"},
}

func (d decoder) want(n *yaml.Node, kind yaml.Kind) bool {
	if n.Kind != kind {
		d.problems.Add(diag.WrongShape, d.at(n), shapes[kind][0], shapes[kind][1])
	}
	return n.Kind == kind
}

func (d decoder) slice(n *yaml.Node, v reflect.Value) {
	items := n.Content
	if n.Kind == yaml.ScalarNode {
		items = []*yaml.Node{n}
	} else if !d.want(n, yaml.SequenceNode) {
		return
	}
	if null(n) {
		return
	}
	v.Set(reflect.MakeSlice(v.Type(), len(items), len(items)))
	for i, item := range items {
		d.value(item, v.Index(i))
	}
}

// pairs calls visit for each pair of a mapping, and notes keys that stand
// twice.
func (d decoder) pairs(n *yaml.Node, visit func(key, value *yaml.Node)) {
	if null(n) || !d.want(n, yaml.MappingNode) {
		return
	}
	lines := map[string]int{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		key := n.Content[i]
		if first, twice := lines[key.Value]; twice {
			d.problems.Add(diag.DuplicateField, d.at(key), key.Value, first)
			continue
		}
		lines[key.Value] = key.Line + d.firstLine
		visit(key, n.Content[i+1])
	}
}

func isEntries(t reflect.Type) bool {
	if t.Kind() != reflect.Slice || t.Elem().Kind() != reflect.Struct {
		return false
	}
	key, ok := t.Elem().FieldByName("Key")
	return ok && key.Type == stringType && t.Elem().PkgPath() == stringType.PkgPath()
}

func (d decoder) entries(n *yaml.Node, v reflect.Value) {
	d.pairs(n, func(key, value *yaml.Node) {
		entry := reflect.New(v.Type().Elem()).Elem()
		entry.Field(0).Set(reflect.ValueOf(d.scalar(key)))
		d.value(value, entry.Field(1))
		v.Set(reflect.Append(v, entry))
	})
}

func (d decoder) mapping(n *yaml.Node, v reflect.Value) {
	v.Set(reflect.MakeMap(v.Type()))
	d.pairs(n, func(key, value *yaml.Node) {
		element := reflect.New(v.Type().Elem()).Elem()
		d.value(value, element)
		v.SetMapIndex(reflect.ValueOf(key.Value), element)
	})
}

func (d decoder) structure(n *yaml.Node, v reflect.Value) {
	if at := v.FieldByName("At"); at.IsValid() && at.Type() == placeType {
		at.Set(reflect.ValueOf(d.at(n)))
	}
	if short, ok := v.Addr().Interface().(Short); ok && n.Kind == yaml.ScalarNode {
		short.FromScalar(d.scalar(n))
		return
	}
	fields := fieldNames(v.Type())
	d.pairs(n, func(key, value *yaml.Node) {
		i := slices.Index(fields, key.Value)
		if i < 0 || key.Value == "" {
			known := slices.DeleteFunc(slices.Clone(fields), func(s string) bool { return s == "" })
			d.problems.AddNear(diag.UnknownField, d.at(key), diag.Nearest(key.Value, known),
				key.Value, strings.Join(known, ", "))
			return
		}
		d.value(value, v.Field(i))
	})
}

// fieldNames gives the YAML name of every field, "" for a field without one.
func fieldNames(t reflect.Type) []string {
	names := make([]string, t.NumField())
	for i := range names {
		names[i] = t.Field(i).Tag.Get("yaml")
	}
	return names
}

func (d decoder) basic(n *yaml.Node, v reflect.Value) {
	if null(n) {
		return
	}
	var err error
	shape := [2]string{"một số", "a number"}
	switch v.Kind() {
	case reflect.String:
		v.SetString(n.Value)
	case reflect.Int:
		var i int
		i, err = strconv.Atoi(n.Value)
		v.SetInt(int64(i))
	case reflect.Float64:
		var f float64
		f, err = strconv.ParseFloat(n.Value, 64)
		v.SetFloat(f)
	case reflect.Bool:
		shape = [2]string{"true hoặc false", "true or false"}
		v.SetBool(n.Value == "true")
		if n.Value != "true" && n.Value != "false" {
			err = strconv.ErrSyntax
		}
	default:
		panic(fmt.Sprintf("source: a field of type %s", v.Type()))
	}
	if err != nil {
		d.problems.Add(diag.WrongShape, d.at(n), shape[0], shape[1])
	}
}
