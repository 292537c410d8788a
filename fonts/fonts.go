// Package fonts embeds the four faces of Liberation Serif 2.1.5: the metrics
// of Times New Roman, all letters of Vietnamese, and a licence (LICENSE) that
// allows passing them on.
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
