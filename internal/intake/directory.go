package intake

import (
	"maps"
	"slices"
	"strconv"
	"strings"

	"vanban/internal/diag"
	"vanban/internal/viet"
)

// Directory finds villages by what people call them.
type Directory struct {
	ids    []string
	byID   map[string]string
	byFile map[string]string   // ids by what files are named after them
	byBare map[string][]string // ids by their number without zeros before it
	byCall map[string][]string // ids by themselves, by a number without zeros before it, and by the name
	byFold map[string][]string // ids by the name without accents
	byWord map[string][]call   // by its first word
}

// call is what villages are called, in words without accents.
type call struct {
	words  []string
	number bool
	ids    []string
}

// NewDirectory makes a directory of ids with their names.
func NewDirectory(names map[string]string, ids []string) *Directory {
	d := &Directory{
		ids: ids, byID: map[string]string{}, byFile: map[string]string{}, byBare: map[string][]string{},
		byCall: map[string][]string{}, byFold: map[string][]string{}, byWord: map[string][]call{},
	}
	for _, id := range ids {
		d.byID[id], d.byFile[FileName(id, names[id])] = id, id
		d.byBare[bareNumber(id)] = append(d.byBare[bareNumber(id)], id)
		d.byFold[fold(names[id])] = append(d.byFold[fold(names[id])], id)
		for _, call := range calls(id, names[id]) {
			if list := d.byCall[call]; len(list) == 0 || list[len(list)-1] != id {
				d.byCall[call] = append(list, id)
			}
		}
	}
	for name, ids := range d.byCall {
		c := call{words: strings.Fields(fold(name)), ids: ids}
		_, err := strconv.Atoi(strings.Join(c.words, ""))
		if c.number = err == nil; len(c.words) > 0 {
			d.byWord[c.words[0]] = append(d.byWord[c.words[0]], c)
		}
	}
	return d
}

// SameID reports whether two ids are one but for the zeros that Excel takes away.
func SameID(a, b string) bool { return bareNumber(a) == bareNumber(b) }

// bareNumber is an id that is a number without the zeros that Excel takes away.
func bareNumber(id string) string {
	if number := strings.TrimLeft(id, "0"); number != "" && strings.Trim(number, "0123456789") == "" {
		return number
	}
	return id
}

// calls are what a village is called, in lower case.
func calls(id, name string) []string {
	list := []string{strings.ToLower(id), strings.ToLower(viet.Plain(name)), bareNumber(id)}
	for _, kind := range kinds {
		if number, found := strings.CutPrefix(list[1], kind); found && strings.Trim(number, "0123456789") == "" {
			list = append(list, number)
		}
	}
	return list
}

// kinds are the words for a village that people put before its name.
var kinds = []string{
	"thôn ", "thon ", "bản ", "ban ", "tổ dân phố ", "to dan pho ", "khu phố ", "khu pho ", "xóm ", "xom ", "ấp ", "ap ",
	"khu ", "buôn ", "buon ", "khối ", "khoi ", "tổ ", "to ",
}

// FindID finds a village by its id, with or without the zeros that Excel takes
// away.
func (d *Directory) FindID(text string) (id string, ok bool) {
	text = viet.Plain(text)
	if id, ok = d.byID[text]; ok {
		return id, true
	}
	if ids := d.byBare[bareNumber(text)]; len(ids) == 1 {
		return ids[0], true
	}
	return d.Find(text)
}

// Find finds a village by its name, with or without accents and the word thôn
// before it, by its id, or by its id without the zeros that Excel takes away.
// Accents tell names apart where they are written. Two that are called the same
// are not told apart: not found.
func (d *Directory) Find(text string) (id string, ok bool) {
	ids := d.Called(text)
	if len(ids) == 1 {
		return ids[0], true
	}
	return "", false
}

// Called are the villages that a text may mean.
func (d *Directory) Called(text string) []string {
	text = strings.ToLower(viet.Plain(text))
	tries := []string{text}
	for _, kind := range kinds {
		if name, found := strings.CutPrefix(text, kind); found {
			tries = append(tries, name)
		}
	}
	for _, call := range tries {
		for _, list := range [][]string{d.byCall[call], d.byFold[fold(call)]} {
			if len(list) > 0 {
				return list
			}
		}
	}
	return d.byBare[bareNumber(text)]
}

// Nearest is the id or name that looks most like a text.
func (d *Directory) Nearest(text string) string {
	return diag.Nearest(text, append(slices.Clone(d.ids), slices.Sorted(maps.Keys(d.byCall))...))
}
