// Package templates holds the embedded data of the field: document types, the
// decree's layout profile, criteria sets and text templates. A workspace can
// replace any of them by a file of the same name.
package templates

import "embed"

// FS holds kinds.yaml, confusions.yaml, profile/*.yaml, forms/*.yaml, law/*.yaml,
// criteria/*.yaml, the text templates *.md and a short example of every document
// type, examples/*.md.
//
//go:embed *.yaml *.md criteria profile forms law examples
var FS embed.FS
