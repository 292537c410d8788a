package oracle

import (
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strings"
)

// Orders are which children elements have, in which order, as schemas say it: by
// the parent's name its children, some of them choices (`t|r`). Elements whose
// children may stand in any order are not there.
type Orders struct {
	Of   map[string]string
	Name func(xml.Name) string // how an element is called there
}

// Disorder tells the first child in a part that stands where its parent's order
// does not allow it, or why the part is no XML; empty for none.
func (o Orders) Disorder(part string) string {
	type open struct {
		name string
		rank int
	}
	var stack []open
	decoder := xml.NewDecoder(strings.NewReader(part))
	for {
		token, err := decoder.Token()
		if errors.Is(err, io.EOF) {
			return ""
		}
		if err != nil {
			return err.Error()
		}
		switch e := token.(type) {
		case xml.EndElement:
			stack = stack[:len(stack)-1]
		case xml.StartElement:
			name := o.Name(e.Name)
			if len(stack) > 0 {
				parent := &stack[len(stack)-1]
				if rank, ordered := o.rank(parent.name, name); ordered {
					if rank < parent.rank {
						return name + " in " + parent.name
					}
					parent.rank = rank
				}
			}
			stack = append(stack, open{name, 0})
		}
	}
}

// rank is the place of a child in its parent's order, -1 when it has none.
func (o Orders) rank(parent, child string) (rank int, ordered bool) {
	order, ordered := o.Of[parent]
	return slices.IndexFunc(strings.Fields(order), func(step string) bool {
		return slices.Contains(strings.Split(step, "|"), child)
	}), ordered
}
