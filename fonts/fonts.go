// Package fonts embeds the four faces of Liberation Serif 2.1.5: the metrics
// of Times New Roman, all letters of Vietnamese, and a licence (LICENSE) that
// allows passing them on; and of each a subset for HTML, which make woff2 makes.
package fonts

import _ "embed"

// The faces, as TrueType files.
var (
	//go:embed LiberationSerif-Regular.ttf
	Regular []byte
	//go:embed LiberationSerif-Bold.ttf
	Bold []byte
	//go:embed LiberationSerif-Italic.ttf
	Italic []byte
	//go:embed LiberationSerif-BoldItalic.ttf
	BoldItalic []byte
)

// The same faces for HTML, as WOFF2: Latin, Vietnamese and the signs that
// documents use.
var (
	//go:embed LiberationSerif-Regular.woff2
	RegularWOFF2 []byte
	//go:embed LiberationSerif-Bold.woff2
	BoldWOFF2 []byte
	//go:embed LiberationSerif-Italic.woff2
	ItalicWOFF2 []byte
	//go:embed LiberationSerif-BoldItalic.woff2
	BoldItalicWOFF2 []byte
)
