package compose

import (
	"bytes"
	"slices"
	"unicode/utf8"

	"github.com/yuin/goldmark/util"

	"vanban/internal/doc"
)

// written is what the bytes of the expanded text from one to another say, as
// characters and where each was written: without the backslashes before signs.
func (r *reading) written(start, stop int) (string, []doc.Origin) {
	raw := r.source[start:stop]
	text := make([]byte, 0, len(raw))
	var origins []doc.Origin
	runes := 0
	begins := r.boundaries(start, stop)
	for at := 0; at < len(raw); at++ {
		begun := false
		if raw[at] == '\\' && at+1 < len(raw) && util.IsPunct(raw[at+1]) {
			at++
			begun = true
		}
		for len(begins) > 0 && begins[0] <= start+at {
			begins, begun = begins[1:], true
		}
		if begun {
			place, value := r.origin(start + at)
			origins = append(origins, doc.Origin{From: runes, At: place, Value: value})
		}
		text = append(text, raw[at])
		if utf8.RuneStart(raw[at]) {
			runes++
		}
	}
	return string(bytes.ReplaceAll(text, []byte("\t"), []byte(" "))), origins
}

// boundaries are the byte start and those up to stop where a new source begins.
func (e *expansion) boundaries(start, stop int) []int {
	list := []int{start}
	i, _ := slices.BinarySearchFunc(e.marks, start+1, func(m mark, at int) int { return m.out - at })
	for ; i < len(e.marks) && e.marks[i].out < stop; i++ {
		list = append(list, e.marks[i].out)
	}
	return list
}
