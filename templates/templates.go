// Package templates holds the embedded data of the field: document types, the
// decree's layout profile, criteria sets and text templates. A workspace can
// replace any of them by a file of the same name.
package templates

import "embed"

// FS holds kinds.yaml, profile/*.yaml, criteria/*.yaml and the text templates
// *.md.
//
//go:embed *.yaml *.md criteria profile
var FS embed.FS
