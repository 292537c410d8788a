package doc_test

import (
	"fmt"
	"reflect"
	"testing"

	"vanban/internal/doc"
)

// Every text of the tree is visited: one that somebody adds to it cannot be
// forgotten.
func TestEachTextVisitsEveryText(t *testing.T) {
	d := &doc.Document{Body: []doc.Block{
		&doc.Heading{}, &doc.Paragraph{}, &doc.List{}, &doc.Table{}, &doc.Figure{}, &doc.Contents{},
	}}
	f := filler{}
	f.fill(reflect.ValueOf(d).Elem(), 0)
	seen := map[string]bool{}
	d.EachText(func(s *doc.Span) { seen[s.Text] = true })
	for _, text := range f.texts {
		if !seen[text] {
			t.Errorf("%s is not visited", text)
		}
	}
	if len(f.texts) < 40 {
		t.Errorf("only %d texts", len(f.texts))
	}
}

// filler puts a text of its own into every line and span.
type filler struct{ texts []string }

// unprinted are fields that hold no text of the document.
var unprinted = map[string]bool{
	"Info": true, "Styles": true, "Image": true, "Seal": true, "PageOf": true, "At": true, "Origins": true, "ID": true,
	"Style": true,
}

func (f *filler) fill(v reflect.Value, depth int) {
	switch v.Kind() {
	case reflect.String:
		text := fmt.Sprintf("%s %d", v.Type(), len(f.texts))
		v.SetString(text)
		f.texts = append(f.texts, text)
	case reflect.Pointer:
		if depth < 12 {
			v.Set(reflect.New(v.Type().Elem()))
			f.fill(v.Elem(), depth+1)
		}
	case reflect.Interface:
		f.fill(v.Elem().Elem(), depth+1)
	case reflect.Slice:
		if v.Len() == 0 && v.Type().Elem().Kind() != reflect.Interface && depth < 12 {
			v.Set(reflect.MakeSlice(v.Type(), 1, 1))
		}
		for i := range v.Len() {
			f.fill(v.Index(i), depth+1)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			if !unprinted[field.Name] && field.Name != "Mark" && field.Type != reflect.TypeFor[doc.Number]() {
				f.fill(v.Field(i), depth+1)
			}
		}
	}
}
