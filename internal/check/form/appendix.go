package form

import (
	"vanban/internal/check/rule"
	"vanban/internal/doc"
)

// ownAppendices are those that are not documents issued with this one.
func ownAppendices(d *rule.Document) []*doc.Appendix {
	var own []*doc.Appendix
	for i := range d.Tree.Appendices {
		if a := &d.Tree.Appendices[i]; a.Header == nil {
			own = append(own, a)
		}
	}
	return own
}
